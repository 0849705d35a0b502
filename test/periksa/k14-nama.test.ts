import { describe, expect, it, test } from 'vitest';
import { k14Nama } from '../../src/periksa/k14-nama.ts';
import { bahanDari, bahanFolder, ringkas, temuanOf } from './contoh-bahan.ts';

const ANGGARAN = [
  'Tingkat,Uraian,Pagu',
  'program,Program Penanganan Bencana,100',
  'kegiatan,Perlindungan Korban Bencana,60',
  'kegiatan,Evakuasi Korban Bencana,40',
  'program,Program Rehabilitasi Sosial,50',
  'kegiatan,Rehabilitasi Penyandang Disabilitas,50',
].join('\n');

const pk = (...baris: readonly string[]) => ({
  'Anggaran PK': ['Pejabat,Tingkat,Uraian,Anggaran', ...baris].join('\n'),
});
const analisis = (nama: string, pagu = '') => ({
  Indikator: 'Kode,Sasaran,Indikator\nI1,S1,Persentase korban yang terbantu',
  Analisis: `Indikator,Program Penunjang,Pagu\nI1,"${nama}",${pagu}`,
});

function periksa(tabs: Readonly<Record<string, string>>): string[] {
  return ringkas(temuanOf(k14Nama, bahanDari({ Anggaran: ANGGARAN, ...tabs })));
}

describe('K14 has nothing to say of', () => {
  it('names that differ in case, spaces, Kab/Kota or an abbreviation in brackets', () => {
    expect(periksa(pk('KADIS,program,PROGRAM penanganan  Bencana (PB),100'))).toEqual([]);
  });

  it('Program Penunjang with its kegiatan in brackets', () => {
    expect(periksa(analisis('Program Penanganan Bencana (Evakuasi Korban Bencana)'))).toEqual([]);
  });

  it('two kegiatan of the budget that only resemble each other, and programs in a paragraph that it has not', () => {
    expect(periksa({ Narasi: 'Bagian,Teks\nBab I,Melalui Program Atensi Lansia dinas membantu.' })).toEqual(
      [],
    );
  });

  it('sasaran and indikator that say different things', () => {
    expect(
      periksa({
        Indikator:
          'Kode,Sasaran,Indikator\nI1,S1,Rasio perempuan korban kekerasan yang tertangani\nI2,S1,Rasio anak korban kekerasan yang tertangani\nI3,S1,Pelatihan tahap I\nI4,S1,Pelatihan tahap II',
      }),
    ).toEqual([]);
  });
});

describe('K14 finds', () => {
  it('a slip in a perjanjian kinerja', () => {
    expect(periksa(pk('KADIS,program,Program Penangaan Bencana,100'))).toEqual([
      'gaya: Anggaran PK 2 Uraian: Program Penangaan Bencana → Program Penanganan Bencana',
    ]);
  });

  it('a slip in the budget, where all others write it otherwise', () => {
    const tabs = {
      ...pk('KADIS,program,Program Penangananan Bencana,100'),
      ...analisis('Program Penangananan Bencana'),
    };
    expect(periksa(tabs)).toEqual([
      'gaya: Anggaran 2 Uraian: Program Penanganan Bencana → Program Penangananan Bencana',
    ]);
  });

  it('a heading of another name over rows of the budget', () => {
    expect(
      periksa(
        pk(
          'KADIS,program,Program Pelayanan Kesejahteraan,-',
          'KADIS,kegiatan,Rehabilitasi Penyandang Disabilitas,50',
        ),
      ),
    ).toEqual([
      'perlu dilihat: Anggaran PK 2 Uraian: Program Pelayanan Kesejahteraan → Program Rehabilitasi Sosial',
    ]);
  });

  it('another name beside the pagu of only one kegiatan', () => {
    expect(periksa(analisis('Program Penanganan Bencana (Penyelamatan Warga Terdampak)', '40'))).toEqual([
      'perlu dilihat: Analisis 2 Program Penunjang: Penyelamatan Warga Terdampak → Evakuasi Korban Bencana',
    ]);
  });

  it('a name of which nothing in the budget is near', () => {
    expect(periksa(analisis('Program Pendidikan Usia Dini'))).toEqual([
      'perlu dilihat: Analisis 2 Program Penunjang: Program Pendidikan Usia Dini → ',
    ]);
  });

  it('a slip in a paragraph', () => {
    expect(periksa({ Narasi: 'Bagian,Teks\nBab I,Dana Program Penanganan Becnana terserap.' })).toEqual([
      'gaya: Narasi 2 Teks: Program Penanganan Becnana → Program Penanganan Bencana',
    ]);
  });

  it('one sasaran in two spellings', () => {
    expect(
      periksa({
        Sasaran:
          'Kode,Pejabat,Sasaran\nS1,KADIS,Meningkatnya kesejahteraan keluarga\nS2,KADIS,Meningkatnya kesejahtraan keluarga',
      }),
    ).toEqual([
      'gaya: Sasaran 3 Sasaran: Meningkatnya kesejahtraan keluarga → Meningkatnya kesejahteraan keluarga',
    ]);
  });
});

test('K14 on dinas-2021', () => {
  expect(ringkas(temuanOf(k14Nama, bahanFolder('test/contoh/dinas-2021'))).sort()).toEqual([
    // Two places in Anggaran PK and two in Analisis write Pengarusutamaan.
    'gaya: Anggaran 52 Uraian: Program Pengarus Utamaan Gender Dan Pemberdayaan Perempuan → Program Pengarusutamaan Gender dan Pemberdayaan Perempuan',
    // One place each; but Narasi too writes Pelembagaan.
    'gaya: Anggaran 53 Uraian: Pelebagaan Pengarusutamaan Gender (PUG) pada Lembaga Pemerintah Kewenangan Kabupaten/Kota → Pelembagaan Pengarusutamaan Gender (PUG) pada Lembaga Pemerintah Kewenangan Kab/Kota',
    'perlu dilihat: Analisis 10 Program Penunjang: Pelayanan Pemasangan Kontrasepsi KB → ',
    'perlu dilihat: Analisis 10 Program Penunjang: Program Keluarga Berencana → Program Pembinaan Keluarga Berencana (KB)',
    'perlu dilihat: Analisis 12 Program Penunjang: Operasional ketahanan keluarga berbasis kelompok kegiatan (Poktan) → ',
    // 67.072.400 is the pagu of the kegiatan.
    'perlu dilihat: Analisis 6 Program Penunjang: Penguatan dan Pengembangan Lembaga Penyedia Layanan Pemenuhan Hak Anak kewenangan Kab/Kota → Penguatan dan Pengembangan Lembaga Penyedia Layanan Peningkatan Kualitas Hidup Anak Kewenangan Kabupaten/Kota',
    'perlu dilihat: Anggaran PK 23 Uraian: Program Pelayanan dan Rehabilitasi Kesejahteraan Sosial → Program Rehabilitasi Sosial',
  ]);
});
