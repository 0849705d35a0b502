import { laporanPerjanjianKinerja } from '../reports/tabel-perjanjian-kinerja.ts';
import { type BahanBab, rujuk, tabelBerkalimat, tabelOf, tabelSaja } from './bahan.ts';
import type { Blok } from './dokumen.ts';
import { atau, bilaKosong, kalimat, type Naskah } from './naskah.ts';

const BAGIAN = 'Bab II Perencanaan Kinerja';

/** Bab II: the summary of the year's perjanjian kinerja (PermenPANRB 53/2014, Anak Lampiran II/1). */
export function babPerencanaanKinerja(bahan: BahanBab): Naskah {
  return {
    judul: 'Perencanaan Kinerja',
    isi: [],
    anak: [rencanaStrategis(bahan), perjanjianKinerja(bahan), rencanaAksi(bahan)],
  };
}

function rencanaStrategis(bahan: BahanBab): Naskah {
  const tulisan = bahan.narasi.bagian('Rencana Strategis');
  const table = tabelOf(bahan, 'sasaran');
  const tabel: readonly Blok[] =
    table === undefined
      ? []
      : tulisan.length > 0
        ? tabelSaja({ id: 'sasaran', table }, '2.')
        : tabelBerkalimat({ id: 'sasaran', table }, '2.');
  const isi = [...tulisan, ...tabel];
  return {
    judul: 'Rencana Strategis',
    isi,
    kurang: bilaKosong(isi, BAGIAN, 'Rencana Strategis belum ada: isi tab Sasaran.', false),
  };
}

/** Only what the Kepala promised: the agreements of the others stand whole in the lampiran. */
function perjanjianKinerja(bahan: BahanBab): Naskah {
  const { data, hasil } = bahan;
  const tulisan = bahan.narasi.bagian('Perjanjian Kinerja');
  const kepala = data.pejabat.filter(({ kode }) => kode === data.profil.kepala);
  const daftar =
    tabelOf(bahan, 'perjanjian-kinerja') === undefined
      ? []
      : laporanPerjanjianKinerja.build({ data: { ...data, pejabat: kepala }, hasil, triwulan: 4 }, 1);
  const isi = [
    ...tulisan,
    ...daftar.flatMap((table) => {
      const satu = { id: 'perjanjian-kinerja', table };
      return tulisan.length > 0 ? tabelSaja(satu, '2.') : tabelBerkalimat(satu, '2.');
    }),
  ];
  return {
    judul: 'Perjanjian Kinerja',
    isi,
    kurang: bilaKosong(
      isi,
      BAGIAN,
      'Ikhtisar Perjanjian Kinerja belum ada: isi tab Sasaran, Indikator, dan Anggaran PK.',
    ),
  };
}

/** Where the quarters have targets, a pointer to the table in the lampiran. */
function rencanaAksi(bahan: BahanBab): Naskah {
  const { data, hasil } = bahan;
  const bertarget = new Set(
    data.triwulan
      .filter(({ tahun, target }) => tahun === hasil.profil.tahun && target !== undefined)
      .map(({ indikator }) => indikator),
  );
  const semua = hasil.daftarSasaran.flatMap(({ daftarIndikator }) => daftarIndikator);
  const banyak = semua.filter(({ indikator }) => bertarget.has(indikator.kode)).length;
  const table = tabelOf(bahan, 'rencana-aksi');
  const sendiri =
    table === undefined || banyak === 0
      ? []
      : [
          kalimat(
            `Target triwulan ditetapkan untuk ${banyak === semua.length ? `seluruh ${banyak}` : `${banyak} dari ${semua.length}`} indikator; rinciannya pada `,
            rujuk('lampiran/rencana-aksi'),
            '.',
          ),
        ];
  return { judul: 'Rencana Aksi', isi: atau(bahan.narasi.bagian('Rencana Aksi'), sendiri) };
}
