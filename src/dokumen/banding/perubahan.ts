import type { Ingatan, Tempat } from './ingatan.ts';

/** Something that one document says otherwise than another. */
export interface Perubahan {
  /** `Tabel 3.1`, `A.1 Sasaran 1: …`. */
  readonly tempat: string;
  /** The row and the column, or the label of the sentence; empty where it is the place itself. */
  readonly di: string;
  readonly apa:
    | { readonly jenis: 'angka'; readonly dari: string; readonly menjadi: string }
    /** A row or a sentence that is new, gone, or worded otherwise; empty where it is the whole place. */
    | { readonly jenis: 'baru' | 'hilang' | 'tulisan'; readonly teks: string };
}

/** What the second document says otherwise than the first: in the order of the second, then what is gone. */
export function bandingkan(lama: Ingatan, baru: Ingatan): readonly Perubahan[] {
  const dahulu = new Map(lama.map((tempat) => [tempat.kunci, tempat]));
  const kini = new Set(baru.map(({ kunci }) => kunci));
  return [
    ...baru.flatMap((tempat) => {
      const semula = dahulu.get(tempat.kunci);
      return semula === undefined ? [utuh(tempat, 'baru')] : bandingTempat(semula, tempat);
    }),
    ...lama.filter(({ kunci }) => !kini.has(kunci)).map((tempat) => utuh(tempat, 'hilang')),
  ];
}

const utuh = ({ nama }: Tempat, jenis: 'baru' | 'hilang'): Perubahan => ({
  tempat: nama,
  di: '',
  apa: { jenis, teks: '' },
});

function bandingTempat(lama: Tempat, baru: Tempat): readonly Perubahan[] {
  const tempat = baru.nama;
  const nomor: readonly Perubahan[] =
    lama.nama === tempat
      ? []
      : [{ tempat, di: '', apa: { jenis: 'angka', dari: lama.nama, menjadi: tempat } }];
  // Rows that both have say nothing; those left over are the same row where they have the same label.
  const sisaLama = tanpa(lama.baris, baru.baris);
  const sisaBaru = tanpa(baru.baris, lama.baris);
  const semulaOf = new Map<string, (readonly string[])[]>();
  for (const baris of sisaLama) {
    const label = labelOf(baris, baru);
    semulaOf.set(label, [...(semulaOf.get(label) ?? []), baris]);
  }
  const isi = sisaBaru.flatMap((baris) => {
    const label = labelOf(baris, baru);
    const semula = semulaOf.get(label)?.shift();
    if (semula === undefined) return [barisUtuh(baru, baris, 'baru')];
    return baru.kolom === undefined ? bandingKalimat(tempat, semula, baris) : bandingSel(baru, semula, baris);
  });
  return [
    ...nomor,
    ...isi,
    ...[...semulaOf.values()].flat().map((baris) => barisUtuh(baru, baris, 'hilang')),
  ];
}

/** Those of the rows that the others do not have, each as often as it stands there more. */
function tanpa(
  daftar: readonly (readonly string[])[],
  lain: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const ada = new Map<string, number>();
  for (const baris of lain) ada.set(baris.join('\n'), (ada.get(baris.join('\n')) ?? 0) + 1);
  return daftar.filter((baris) => {
    const kunci = baris.join('\n');
    const banyak = ada.get(kunci) ?? 0;
    ada.set(kunci, banyak - 1);
    return banyak <= 0;
  });
}

/** What a row is about: its first words; of a sentence its label. */
const labelOf = (baris: readonly string[], { kolom }: Tempat): string =>
  kolom === undefined ? (baris[0] ?? '') : (baris.find((teks) => /\p{L}/u.test(teks)) ?? baris[0] ?? '');

function barisUtuh(tempat: Tempat, baris: readonly string[], jenis: 'baru' | 'hilang'): Perubahan {
  const teks = baris.filter((satu) => satu !== '').join(' | ');
  return { tempat: tempat.nama, di: '', apa: { jenis, teks } };
}

function bandingSel(tempat: Tempat, lama: readonly string[], baru: readonly string[]): readonly Perubahan[] {
  const label = labelOf(baru, tempat);
  return baru.flatMap((menjadi, i): readonly Perubahan[] => {
    const dari = lama[i] ?? '';
    if (dari === menjadi) return [];
    const di = [label, tempat.kolom?.[i] ?? ''].filter((satu) => satu !== '').join(', ');
    return [{ tempat: tempat.nama, di, apa: { jenis: 'angka', dari, menjadi } }];
  });
}

const ANGKA = /-?\d+(?:\.\d{3})*(?:,\d+)?%?/gu;

/** Of a sentence that is worded alike only its figures are told. */
function bandingKalimat(
  tempat: string,
  lama: readonly string[],
  baru: readonly string[],
): readonly Perubahan[] {
  const [dari, menjadi] = [lama[1] ?? '', baru[1] ?? ''];
  const di = baru[0] ?? '';
  if (dari.replace(ANGKA, '#') !== menjadi.replace(ANGKA, '#')) {
    return [{ tempat, di, apa: { jenis: 'tulisan', teks: menjadi } }];
  }
  const semula = dari.match(ANGKA) ?? [];
  return (menjadi.match(ANGKA) ?? []).flatMap((angka, i): readonly Perubahan[] =>
    semula[i] === angka
      ? []
      : [{ tempat, di, apa: { jenis: 'angka', dari: semula[i] ?? '', menjadi: angka } }],
  );
}

const POTONG = 160;
const pendek = (teks: string): string => (teks.length <= POTONG ? teks : `${teks.slice(0, POTONG - 1)}…`);

/** A change in words, below the name of its place. */
export function kalimatPerubahan({ di, apa }: Perubahan): string {
  const awal = di === '' ? '' : `${di}: `;
  switch (apa.jenis) {
    case 'angka':
      return `${awal}${apa.dari === '' ? 'kosong' : apa.dari} menjadi ${apa.menjadi === '' ? 'kosong' : apa.menjadi}`;
    case 'tulisan':
      return `${awal}kini berbunyi “${pendek(apa.teks)}”`;
    case 'baru':
      return apa.teks === '' ? 'Baru dalam dokumen.' : `Baru: ${pendek(apa.teks)}`;
    case 'hilang':
      return apa.teks === '' ? 'Tidak ada lagi dalam dokumen.' : `Tidak ada lagi: ${pendek(apa.teks)}`;
  }
}
