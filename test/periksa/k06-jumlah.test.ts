import { describe, expect, it, test } from 'vitest';
import { k06Jumlah } from '../../src/periksa/k06-jumlah.ts';
import { bahanDari, ringkas, satuIndikator, temuanOf } from './contoh-bahan.ts';

const dukung = (...baris: readonly string[]) => ({
  'Data Dukung': ['Tabel,Uraian,Penyebut,Pembilang,Indikator', ...baris].join('\n'),
});
const anggaran = (...baris: readonly string[]) =>
  bahanDari({ Anggaran: ['Tingkat,Uraian,Pagu,Realisasi', ...baris].join('\n') });
const periksa = (tabs: Record<string, string>) => ringkas(temuanOf(k06Jumlah, bahanDari(tabs)));

describe('a total in Data Dukung', () => {
  it('is compared with its rows, each column by itself', () => {
    // 10 + 20 = 30; 5 + 6 = 11.
    expect(periksa(dukung('T,a,10,5,', 'T,b,20,6,', 'T,JUMLAH,30,12,'))).toEqual([
      'salah: Data Dukung 4 Pembilang: 12 → 11',
    ]);
  });

  it('shows the sum and the difference', () => {
    const [temuan] = temuanOf(k06Jumlah, bahanDari(dukung('T,a,1.908,,', 'T,b,183,,', 'T,TOTAL,2.100,,')));
    expect(temuan?.perhitungan).toBe(
      'Jumlah baris 2 s.d. 3: 1.908 + 183 = 2.091; yang tercetak 2.100, lebih 9.',
    );
  });

  it('names the one row that the difference is the figure of', () => {
    const kata = (total: string) =>
      temuanOf(
        k06Jumlah,
        bahanDari(dukung('T,Gelandangan,17,,', 'T,Pengemis,40,,', `T,JUMLAH,${total},,`)),
      )[0]?.perhitungan;
    // 17 + 40 = 57; 74 counts 17 twice; 40 leaves 17 out.
    expect(kata('74')).toContain('sebesar baris 2 (Gelandangan), yang mungkin terhitung dua kali');
    expect(kata('40')).toContain('sebesar baris 2 (Gelandangan), yang mungkin tidak ikut dijumlahkan');
    expect(kata('60')).toContain('lebih 3.');
  });

  it('names the one row whose digits were swapped', () => {
    // 4.424 + 5.208 + 5.172 + 5.128 = 19.932; with 5.182 it is the printed 19.986.
    const rows = ['4.424', '5.208', '5.172', '5.128'].map((nilai, i) => `PKH,Tahap ${i + 1},${nilai},,`);
    const [temuan] = temuanOf(k06Jumlah, bahanDari(dukung(...rows, 'PKH,TOTAL,19.986,,')));
    expect(temuan?.perhitungan).toContain('mungkin dua angka tertukar di baris 5 (Tahap 4): 5.128 dan 5.182');
  });

  it('says where tab Kinerja took the wrong total over, and does not tell it twice', () => {
    const bahan = bahanDari({
      ...satuIndikator({}, 'Realisasi,Pembilang,Penyebut', '2021,60,12,20'),
      ...dukung('T,a,10,5,I1', 'T,b,10,6,I1', 'T,JUMLAH,20,12,I1'),
    });
    const temuan = temuanOf(k06Jumlah, bahan);
    expect(ringkas(temuan)).toEqual(['salah: Data Dukung 4 Pembilang: 12 → 11']);
    expect(temuan[0]?.perhitungan).toContain(
      'Tab Kinerja baris 2 memakai angka yang sama sebagai Pembilang.',
    );
  });

  test.each([
    ['a right total', dukung('T,a,10,,', 'T,b,20,,', 'T,JUMLAH,30,,')],
    ['rows without a figure, which add nothing', dukung('T,a,10,-,', 'T,b,-,-,', 'T,JUMLAH,10,-,')],
    ['a table without a total', dukung('T,a,10,5,', 'T,b,20,6,')],
    ['two tables of one name part', dukung('T,a,10,,', 'U,b,20,,', 'T,JUMLAH,10,,', 'U,JUMLAH,20,,')],
    [
      'subtotals, and a total of all',
      dukung('T,a,1,,', 'T,b,2,,', 'T,JUMLAH,3,,', 'T,c,4,,', 'T,JUMLAH,4,,', 'T,TOTAL,7,,'),
    ],
    ['a row that only begins like a total', dukung('T,Jumlah anak,10,,', 'T,Jumlah lansia,20,,')],
  ])('is left alone: %s', (_, tabs) => {
    expect(periksa(tabs)).toEqual([]);
  });

  it('cannot be checked where no row has a figure', () => {
    expect(k06Jumlah.periksa(bahanDari(dukung('T,a,-,,', 'T,JUMLAH,10,,')))).toEqual({
      temuan: [],
      tidakDapatDiperiksa: 1,
    });
  });
});

describe('pembilang and penyebut of tab Kinerja', () => {
  const kinerja = (isi: string) => satuIndikator({}, 'Realisasi,Pembilang,Penyebut', isi);

  it('are compared with the table that they come from', () => {
    expect(periksa({ ...kinerja('2021,50,6,10'), ...dukung('T,a,4,2,I1', 'T,b,6,3,I1') })).toEqual([
      'salah: Kinerja 2 Pembilang: 6 → 5',
    ]);
  });

  test.each([
    ['the sum of the rows', '2021,50,5,10', dukung('T,a,4,2,I1', 'T,b,6,3,I1')],
    ['one of two tables', '2021,50,5,10', dukung('T,a,10,5,I1', 'U,b,7,7,I1')],
    ['two tables together', '2021,50,5,10', dukung('T,a,4,2,I1', 'U,b,6,3,I1')],
    ['another year', '2020,50,6,10', dukung('T,a,10,5,I1')],
    ['no figure at all', '2021,50,,', dukung('T,a,10,5,I1')],
  ])('may be %s', (_, isi, tabs) => {
    expect(periksa({ ...kinerja(isi), ...tabs })).toEqual([]);
  });
});

describe('the budget tree of tab Anggaran', () => {
  it('is compared level by level', () => {
    const bahan = anggaran(
      'program,P,30,30',
      'kegiatan,K,30,30',
      'subkegiatan,a,10,10',
      'subkegiatan,b,20,15',
    );
    // 10 + 15 = 25 under K; P is the sum of its kegiatan.
    expect(ringkas(temuanOf(k06Jumlah, bahan))).toEqual(['salah: Anggaran 3 Realisasi: 30 → 25']);
  });

  it('tells a wrong kegiatan once, and not again at a program that is right', () => {
    const bahan = anggaran(
      'program,P,30,30',
      'kegiatan,K,33,30',
      'subkegiatan,a,10,10',
      'subkegiatan,b,20,20',
    );
    expect(ringkas(temuanOf(k06Jumlah, bahan))).toEqual(['salah: Anggaran 3 Pagu: 33 → 30']);
  });

  test.each([
    ['a program with nothing below it', anggaran('program,P,30,30', 'program,Q,20,20', 'kegiatan,K,20,20')],
    ['a level left out', anggaran('program,P,30,30', 'subkegiatan,a,30,30')],
    ['rincian below a subkegiatan', anggaran('subkegiatan,a,5,4', 'rincian,x,2,2', 'rincian,y,3,2')],
  ])('is right: %s', (_, bahan) => {
    expect(temuanOf(k06Jumlah, bahan)).toEqual([]);
  });

  it('cannot be checked where a row below has no realisasi yet', () => {
    expect(k06Jumlah.periksa(anggaran('program,P,30,30', 'kegiatan,K,30,'))).toEqual({
      temuan: [],
      tidakDapatDiperiksa: 1,
    });
  });

  it('keeps two programs of one name apart', () => {
    const temuan = temuanOf(
      k06Jumlah,
      anggaran('program,P,30,30', 'kegiatan,K,20,30', 'program,P,40,40', 'kegiatan,K,10,40'),
    );
    expect(new Set(temuan.map(({ perihal }) => perihal)).size).toBe(2);
  });
});
