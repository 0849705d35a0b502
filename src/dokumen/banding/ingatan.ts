import {
  type Bagian,
  type Blok,
  type Dokumen,
  nomorKeterangan,
  type TabelDokumen,
  teksPotongan,
} from '../dokumen.ts';
import { type LetakSel, letakSel } from '../letak-sel.ts';

/** A place of a document and what it says there, without its looks. */
export interface Tempat {
  /** What it is known by from one document to the next, whatever its number. */
  readonly kunci: string;
  /** What readers know it by: `Tabel 3.1`, `A.1 Sasaran 1: …`. */
  readonly nama: string;
  /** The headings of its columns; absent where it is sentences, each with its label. */
  readonly kolom?: readonly string[];
  readonly baris: readonly (readonly string[])[];
}

/** What is remembered of a document, so that the next can be compared with it. */
export type Ingatan = readonly Tempat[];

/** All that a document says, place by place. */
export function ingatDokumen({ sampul, bagian }: Dokumen): Ingatan {
  const { judul, tahun, instansi, singkatan = '', pemerintahDaerah = '', alamat, persetujuan } = sampul;
  const kalimatSampul = [judul, tahun, instansi, singkatan, pemerintahDaerah, ...alamat, ...persetujuan];
  const semua: Ingatan = [
    {
      kunci: 'sampul',
      nama: 'Sampul',
      baris: kalimatSampul.filter((teks) => teks !== '').map((teks) => ['', teks]),
    },
    ...bagian.flatMap((satu) => tempatBagian(satu, '')),
  ];
  const pernah = new Map<string, number>();
  return semua.map((satu) => {
    const ke = (pernah.get(satu.kunci) ?? 0) + 1;
    pernah.set(satu.kunci, ke);
    return ke === 1 ? satu : { ...satu, kunci: `${satu.kunci} (${ke})` };
  });
}

function tempatBagian({ nomor, judul, isi, anak }: Bagian, induk: string): Ingatan {
  const kunci = `${induk}/${judul}`;
  const nama = nomor === undefined ? judul : `${nomor} ${judul}`;
  return [
    { kunci, nama, baris: isi.flatMap(kalimatBlok) },
    ...isi.flatMap((blok) => tempatBlok(blok, nama)),
    ...anak.flatMap((satu) => tempatBagian(satu, kunci)),
  ];
}

/** The sentences of a block, each behind its label. */
function kalimatBlok(blok: Blok): readonly (readonly string[])[] {
  switch (blok.jenis) {
    case 'paragraf':
      return [[blok.label ?? '', teksPotongan(blok.isi)]];
    case 'daftar':
      return blok.butir.map(({ isi }) => ['', teksPotongan(isi)]);
    case 'tanda tangan':
      return [
        ['', [blok.tempatTanggal, blok.jabatan, blok.nama, blok.pangkat ?? '', blok.nip ?? ''].join(', ')],
      ];
    default:
      return [];
  }
}

function tempatBlok(blok: Blok, bagian: string): Ingatan {
  switch (blok.jenis) {
    case 'tabel': {
      const nama = blok.keterangan === undefined ? bagian : nomorKeterangan(blok.keterangan);
      const baris = [
        ...letakSel(blok.badan).map((letak) => teksBaris(letak, blok.lebar.length)),
        ...blok.catatan.map((teks) => [teks]),
      ];
      return [{ kunci: `tabel/${blok.id}`, nama, kolom: kolomOf(blok.kepala, blok.lebar.length), baris }];
    }
    case 'grafik': {
      const { id, keterangan, kategori, seri } = blok;
      return [
        {
          kunci: id,
          nama: nomorKeterangan(keterangan),
          kolom: ['', ...seri.map(({ nama }) => nama)],
          baris: kategori.map((satu, i) => [satu, ...seri.map(({ teks }) => teks[i] ?? '')]),
        },
      ];
    }
    case 'surat':
      return [
        {
          kunci: `surat/${bagian}`,
          nama: bagian,
          baris: blok.baris.flatMap(({ sel }) => {
            const teks = sel.map((satu) => satu.teks).filter((satu) => satu !== '');
            return teks.length === 0 ? [] : [['', teks.join(' ')]];
          }),
        },
      ];
    default:
      return [];
  }
}

/** The texts of a row, one for each column: those that another cell takes in are empty. */
function teksBaris(letak: readonly LetakSel[], banyak: number): readonly string[] {
  const teks = Array.from({ length: banyak }, () => '');
  for (const { kiri, sel } of letak) teks[kiri] = sel.teks;
  return teks;
}

/** What stands above each column, from top to bottom: `2021 Target`. */
function kolomOf(kepala: TabelDokumen['kepala'], banyak: number): readonly string[] {
  const atas = Array.from({ length: banyak }, (): string[] => []);
  for (const { kiri, sel } of letakSel(kepala).flat()) {
    for (let k = 0; k < (sel.kolom ?? 1); k += 1) atas[kiri + k]?.push(sel.teks);
  }
  return atas.map((teks) => teks.filter((satu) => satu !== '').join(' '));
}

/** What was remembered, out of the text that was kept; undefined where somebody has damaged it. */
export function bacaIngatan(teks: string): Ingatan | undefined {
  try {
    const isi: unknown = JSON.parse(teks);
    return Array.isArray(isi) && isi.every(isTempat) ? isi : undefined;
  } catch {
    // Whoever asks says that there is nothing to compare with.
    return undefined;
  }
}

const isTeks = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((satu) => typeof satu === 'string');

function isTempat(value: unknown): value is Tempat {
  if (typeof value !== 'object' || value === null) return false;
  const { kunci, nama, kolom, baris } = value as Readonly<Record<string, unknown>>;
  return (
    typeof kunci === 'string' &&
    typeof nama === 'string' &&
    (kolom === undefined || isTeks(kolom)) &&
    Array.isArray(baris) &&
    baris.every(isTeks)
  );
}
