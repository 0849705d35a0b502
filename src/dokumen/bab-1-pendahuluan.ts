import { groupBy } from '../reports/group-by.ts';
import { walkTree } from '../reports/tree.ts';
import { type BahanBab, kepalaOf, tabelBerkalimat, tabelLaporan, tabelSaja } from './bahan.ts';
import type { Blok } from './dokumen.ts';
import { atau, bilaKosong, daftarButir, kalimat, type Naskah } from './naskah.ts';

/**
 * Bab I: the organisation in general, with stress on its strategic aspects and its main problems (PermenPANRB
 * 53/2014, Anak Lampiran II/1). `sistematika` are the lines on the chapters that this document has.
 */
export function babPendahuluan(bahan: BahanBab, sistematika: readonly string[]): Naskah {
  const { narasi } = bahan;
  const bagian = 'Bab I Pendahuluan';
  const dasarHukum = narasi.bagian('Dasar Hukum');
  const tugas = narasi.bagian('Tugas dan Fungsi');
  const data = dataOrganisasi(bahan);
  const aspek = atau(narasi.bagian('Aspek Strategis'), visi(bahan));
  const masalah = narasi.bagian('Permasalahan Utama');
  return {
    judul: 'Pendahuluan',
    isi: [],
    anak: [
      {
        judul: 'Gambaran Umum Organisasi',
        isi: [],
        anak: [
          {
            judul: 'Dasar Hukum',
            isi: dasarHukum,
            kurang: bilaKosong(dasarHukum, bagian, 'Dasar Hukum belum ditulis di tab Narasi.', false),
          },
          {
            judul: 'Tugas dan Fungsi',
            isi: tugas,
            kurang: bilaKosong(tugas, bagian, 'Tugas dan Fungsi belum ditulis di tab Narasi.'),
          },
          { judul: 'Struktur Organisasi', isi: atau(narasi.bagian('Struktur Organisasi'), struktur(bahan)) },
        ],
      },
      {
        judul: 'Data Organisasi',
        isi: data,
        kurang: bilaKosong(
          data,
          bagian,
          'Data Organisasi belum ada: isi tab Kepegawaian atau tulis di tab Narasi.',
          false,
        ),
      },
      {
        judul: 'Aspek Strategis',
        isi: aspek,
        kurang: bilaKosong(aspek, bagian, 'Aspek Strategis belum ditulis di tab Narasi.'),
      },
      {
        judul: 'Permasalahan Utama',
        isi: masalah,
        kurang: bilaKosong(masalah, bagian, 'Permasalahan Utama belum ditulis di tab Narasi.'),
      },
      {
        judul: 'Sistematika Penulisan',
        isi: atau(narasi.bagian('Sistematika'), sistematika.length === 0 ? [] : [daftarButir(sistematika)]),
      },
    ],
  };
}

/** Who leads the agency, and the posts below. */
function struktur(bahan: BahanBab): readonly Blok[] {
  const kepala = kepalaOf(bahan);
  if (kepala === undefined) return [];
  const bawahanOf = groupBy(bahan.data.pejabat, ({ atasan }) => atasan ?? '');
  const semua = walkTree([kepala], ({ kode }) => bawahanOf.get(kode) ?? []);
  const bawahan = semua.length - 1;
  const { namaInstansi } = bahan.data.profil;
  const dipimpin = `${namaInstansi} dipimpin oleh ${kepala.sebutan ?? kepala.jabatan}`;
  if (bawahan === 0) return [kalimat(`${dipimpin}.`)];
  return [
    kalimat(`${dipimpin} dengan ${bawahan} pejabat di bawahnya, yaitu:`),
    {
      jenis: 'daftar',
      asal: 'angka',
      bernomor: false,
      butir: semua.slice(1).map(({ item, depth }) => ({ isi: [item.jabatan], indent: depth - 1 })),
    },
  ];
}

/** The officer's paragraphs stand before all tables; without them each table is introduced by its own. */
function dataOrganisasi(bahan: BahanBab): readonly Blok[] {
  const tulisan = bahan.narasi.bagian('Data Organisasi');
  const tabel = tabelLaporan(bahan, 'kepegawaian');
  return [
    ...tulisan,
    ...tabel.flatMap((satu) => (tulisan.length > 0 ? tabelSaja(satu, '1.') : tabelBerkalimat(satu, '1.'))),
  ];
}

const visi = ({ data, hasil }: BahanBab): readonly Blok[] => {
  const teks = data.profil.visi;
  return teks === undefined || hasil.daftarSasaran.length === 0
    ? []
    : [
        kalimat(
          `Visi yang menjadi acuan ${data.profil.namaInstansi} adalah “${teks.replace(/[.\s]+$/u, '')}”.`,
        ),
      ];
};
