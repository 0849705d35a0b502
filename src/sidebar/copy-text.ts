import { announce } from './screen.ts';

/**
 * Copies what stands in a box. The frame of a sidebar may be kept from the clipboard; then the older way may
 * still be open, and in the end the officer's own keys are.
 */
export function copyText(kotak: HTMLTextAreaElement, tersalin: string): void {
  const berhasil = () => announce(tersalin);
  const lama = () => {
    kotak.focus();
    kotak.select();
    if (document.execCommand('copy')) berhasil();
    else announce('Teksnya sudah terpilih; tekan Ctrl+C untuk menyalinnya.');
  };
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard === undefined) lama();
  else clipboard.writeText(kotak.value).then(berhasil, lama);
}
