import { romawi } from '../bahasa/romawi.ts';
import { babPendahuluan } from './bab-1-pendahuluan.ts';
import { babPerencanaanKinerja } from './bab-2-perencanaan-kinerja.ts';
import { babAkuntabilitasKinerja } from './bab-3-akuntabilitas-kinerja.ts';
import { babPenutup } from './bab-4-penutup.ts';
import type { BahanBab, BahanDokumen } from './bahan.ts';
import { bagianDepan } from './depan.ts';
import type { Bagian, Blok, Dokumen, Letak, Sampul } from './dokumen.ts';
import { pengisiIsian } from './isian.ts';
import { bagianLampiran } from './lampiran.ts';
import { sortNarasi } from './narasi-dokumen.ts';
import type { Kekurangan, Naskah } from './naskah.ts';
import { nomori } from './penomoran.ts';
import { belumDisetujui, hanyaYangDisetujui, lembarPersetujuan, ringkasPersetujuan } from './persetujuan.ts';

/** A document, and what an officer still owes it. */
export interface DokumenTersusun {
  readonly dokumen: Dokumen;
  readonly kekurangan: readonly Kekurangan[];
}

/** Builds the whole report: every chapter, numbered by what there is, each reference resolved. */
export function susunDokumen(semula: BahanDokumen): DokumenTersusun {
  const disetujui = { ...semula, ...hanyaYangDisetujui(semula) };
  const narasi = sortNarasi(semula.data.narasi, semula.hasil, pengisiIsian(disetujui));
  const bahan: BahanBab = { ...disetujui, narasi };
  const sesudah = [babPerencanaanKinerja(bahan), babAkuntabilitasKinerja(bahan), babPenutup(bahan)];
  const lampiran = bagianLampiran(bahan);
  const pertama = babPendahuluan(bahan, []);
  const bab = [babPendahuluan(bahan, sistematika([pertama, ...sesudah], lampiran)), ...sesudah];
  const depan = bagianDepan(bahan);
  const persetujuan = lembarPersetujuan(semula);

  const naskah = [
    ...terisi(depan).map((satu, i) => jadikan(satu, 'depan', `depan-${i + 1}`)),
    ...terisi(bab).map((satu, i) => jadikan(satu, 'bab', `bab-${i + 1}`, `BAB ${romawi(i + 1)}`)),
    ...lampiran.map((satu, i) => jadikan(satu, 'lampiran', satu.id, `LAMPIRAN ${i + 1}`)),
    ...(persetujuan ? [jadikan(persetujuan, 'lampiran', 'persetujuan')] : []),
  ];
  const { kertas, margin } = semula.data.profil;
  const { bagian, hilang } = nomori(naskah);
  return {
    dokumen: {
      sampul: sampul(semula),
      halaman: { kertas, margin },
      draf: false,
      bagian: tanpaDaftarKosong(bagian),
    },
    kekurangan: [
      ...belumDisetujui(semula, bahan.ditahan),
      ...[...depan, ...bab, ...lampiran].flatMap(kekuranganOf),
      ...narasi.kurang,
      ...hilang.map(
        (label): Kekurangan => ({
          bagian: 'Narasi',
          apa: `{{${label}}} merujuk yang tidak ada dalam dokumen ini.`,
          wajib: true,
          salah: true,
        }),
      ),
    ],
  };
}

const adaIsi = ({ isi, anak = [] }: Naskah): boolean => isi.length > 0 || anak.some(adaIsi);

/** Sections that say something; an empty one goes with its heading, and the numbering closes up. */
const terisi = (daftar: readonly Naskah[]): readonly Naskah[] => daftar.filter(adaIsi);

const kekuranganOf = ({ kurang = [], anak = [] }: Naskah): readonly Kekurangan[] => [
  ...kurang,
  ...anak.flatMap(kekuranganOf),
];

/** A section with its number, and those below it with theirs: `BAB I`, `A.`, `A.1`, `1)`. */
function jadikan(
  naskah: Naskah,
  letak: Letak,
  id: string,
  nomor?: string,
  tingkat: Bagian['tingkat'] = 1,
): Bagian {
  const { judul, isi, anak = [] } = naskah;
  return {
    id,
    letak,
    tingkat,
    ...(nomor !== undefined && { nomor }),
    judul,
    isi,
    anak: terisi(anak).map((satu, i) =>
      jadikan(
        satu,
        letak,
        `${id}-${i + 1}`,
        nomorAnak(tingkat, nomor, i),
        (tingkat + 1) as Bagian['tingkat'],
      ),
    ),
  };
}

function nomorAnak(tingkat: number, nomor: string | undefined, i: number): string {
  if (tingkat === 1) return `${String.fromCharCode(65 + i)}.`;
  return tingkat === 2 ? `${nomor ?? ''}${i + 1}` : `${i + 1})`;
}

/** What the chapters of this document hold, a line each. */
function sistematika(bab: readonly Naskah[], lampiran: readonly Naskah[]): readonly string[] {
  const isiBab = ({ anak = [] }: Naskah) => terisi(anak).map(({ judul }) => judul.toLowerCase());
  const baris = terisi(bab).map((satu, i) => {
    const isi = [...isiBab(satu), ...(i === 0 ? ['sistematika penulisan'] : [])];
    return `Bab ${romawi(i + 1)} ${satu.judul}: ${isi.join(', ')}.`;
  });
  return lampiran.length === 0
    ? baris
    : [...baris, `Lampiran: ${lampiran.map(({ judul }) => judul.toLowerCase()).join(', ')}.`];
}

/** A list of tables or charts of which there are none goes with its heading. */
function tanpaDaftarKosong(bagian: readonly Bagian[]): readonly Bagian[] {
  const ada = new Set(bagian.flatMap(kataKeterangan));
  const kosong = (blok: Blok) =>
    blok.jenis === 'daftar otomatis' && blok.dari !== 'judul' && !ada.has(blok.dari);
  return bagian.filter(({ isi, anak }) => anak.length > 0 || !isi.every(kosong));
}

function kataKeterangan({ isi, anak }: Bagian): readonly string[] {
  return [
    ...isi.flatMap((blok) =>
      (blok.jenis === 'tabel' || blok.jenis === 'grafik') && blok.keterangan ? [blok.keterangan.kata] : [],
    ),
    ...anak.flatMap(kataKeterangan),
  ];
}

function sampul(bahan: BahanDokumen): Sampul {
  const { namaInstansi, singkatan, pemerintahDaerah, tahun, alamat, telepon, situs, surel } =
    bahan.data.profil;
  const kontak = [telepon && `Telepon ${telepon}`, situs, surel].filter((satu) => satu !== undefined);
  return {
    judul: 'Laporan Kinerja Instansi Pemerintah',
    tahun: String(tahun),
    instansi: namaInstansi,
    ...(singkatan !== undefined && { singkatan }),
    ...(pemerintahDaerah !== undefined && { pemerintahDaerah }),
    alamat: [...(alamat === undefined ? [] : [alamat]), ...kontak],
    persetujuan: ringkasPersetujuan(bahan),
  };
}
