import { faces } from 'lkjip:fonts';

/** The fonts of the page and of the panels in it; the address of a file is from the page. */
export const fontStyle = (): string =>
  faces.replaceAll('url("./', `url("${new URL('.', document.baseURI).href}`);

/** Gives the page its fonts, and waits for them: the engine measures what it draws, and never again. */
export async function loadFonts(): Promise<void> {
  const style = document.createElement('style');
  style.textContent = fontStyle();
  document.head.append(style);
  const all = ['400', 'italic 400', '700', 'italic 700'];
  await Promise.all(all.map((face) => document.fonts.load(`${face} 13px Arial`)));
}
