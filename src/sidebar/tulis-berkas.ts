import type { BahanBerkas, KabarPenulis, Penulis } from './penulis.ts';

/** The place of the writer's script in the page. */
const SKRIP = 'penulis';

/** Makes the Word file in a worker; where the browser allows none, in the page itself, which then stands still. */
export const tulisBerkas: Penulis = (bahan, kabarkan) => {
  const pekerja = pekerjaBaru();
  if (pekerja === undefined) return diHalaman(bahan, kabarkan);
  return new Promise<Blob>((resolve, reject) => {
    pekerja.onmessage = ({ data }: MessageEvent<KabarPenulis>) => {
      if (data.jenis === 'tahap') {
        kabarkan(data.tahap);
        return;
      }
      pekerja.terminate();
      if (data.jenis === 'jadi') resolve(data.blob);
      else reject(new Error(data.sebab));
    };
    // A page whose rules forbid workers is told so only here.
    pekerja.onerror = (peristiwa) => {
      peristiwa.preventDefault();
      pekerja.terminate();
      diHalaman(bahan, kabarkan).then(resolve, reject);
    };
    pekerja.postMessage(bahan);
  });
};

function pekerjaBaru(): Worker | undefined {
  const skrip = document.getElementById(SKRIP)?.textContent ?? '';
  const alamat = URL.createObjectURL(new Blob([skrip], { type: 'text/javascript' }));
  try {
    return new Worker(alamat);
  } catch {
    // The same script has run in the page, too.
    return undefined;
  } finally {
    window.setTimeout(() => URL.revokeObjectURL(alamat), 10_000);
  }
}

/** The page says what it is about to do before it stands still. */
const sebentar = (): Promise<void> => new Promise((lanjut) => window.setTimeout(lanjut, 50));

async function diHalaman(bahan: BahanBerkas, kabarkan: (tahap: string) => void): Promise<Blob> {
  await sebentar();
  const { tulisBerkas: penulis } = globalThis as unknown as { readonly tulisBerkas: Penulis };
  return penulis(bahan, kabarkan);
}
