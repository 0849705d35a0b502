import { dasarLaporan } from '../peraturan/dasar-laporan.ts';
import { joinWords } from '../reports/sentences.ts';
import { type BahanBab, tabelOf, tandaTanganKepala } from './bahan.ts';
import { atau, bilaKosong, daftarKalimat, kalimat, type Naskah } from './naskah.ts';
import { kalimatTabel } from './tabel-dokumen.ts';

/** Kata Pengantar, Ikhtisar Eksekutif, and the lists. */
export function bagianDepan(bahan: BahanBab): readonly Naskah[] {
  return [
    kataPengantar(bahan),
    ikhtisarEksekutif(bahan),
    { judul: 'Daftar Isi', isi: [{ jenis: 'daftar otomatis', dari: 'judul' }] },
    { judul: 'Daftar Tabel', isi: [{ jenis: 'daftar otomatis', dari: 'Tabel' }] },
    { judul: 'Daftar Grafik', isi: [{ jenis: 'daftar otomatis', dari: 'Grafik' }] },
  ];
}

/** By itself no thanks, no promise and no formula of a religion: those are the officer's to write. */
function kataPengantar(bahan: BahanBab): Naskah {
  const { namaInstansi, tahun, jenisPk } = bahan.data.profil;
  const sendiri = kalimat(
    `Laporan Kinerja ${namaInstansi} Tahun ${tahun} ini disusun berdasarkan ${jenisPk} Tahun ${tahun} sesuai dengan ${joinWords(dasarLaporan)}.`,
  );
  return {
    judul: 'Kata Pengantar',
    isi: [...atau(bahan.narasi.bagian('Kata Pengantar'), [sendiri]), ...tandaTanganKepala(bahan)],
  };
}

function ikhtisarEksekutif(bahan: BahanBab): Naskah {
  const tabel = ['pengukuran-kinerja', 'rekap-program'].flatMap((id) => tabelOf(bahan, id) ?? []);
  const isi = atau(bahan.narasi.bagian('Ikhtisar Eksekutif'), daftarKalimat(tabel.flatMap(kalimatTabel)));
  return {
    judul: 'Ikhtisar Eksekutif',
    isi,
    kurang: bilaKosong(
      isi,
      'Ikhtisar Eksekutif',
      'Belum ada paragraf, dan belum ada angka untuk menyusunnya.',
      false,
    ),
  };
}
