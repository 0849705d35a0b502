import { element } from './element.ts';

/** Hands a file to the browser, to be saved where it saves files. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  element('a', { href: address, download: name }).click();
  // The browser has taken hold of it by then, at the latest.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The file that a person chooses, or nothing. */
export function pickFile(accept: string): Promise<File | undefined> {
  return new Promise((chosen) => {
    const input = element('input', { type: 'file', accept, hidden: '' });
    input.addEventListener('change', () => {
      input.remove();
      chosen(input.files?.[0]);
    });
    input.addEventListener('cancel', () => {
      input.remove();
      chosen(undefined);
    });
    document.body.append(input);
    input.click();
  });
}
