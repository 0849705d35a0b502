import { describe, expect, it, test } from 'vitest';
import { checklistReviu } from '../../src/periksa/checklist-reviu.ts';
import { k19BagianWajib } from '../../src/periksa/k19-bagian-wajib.ts';
import { bahanDari, bahanFolder, temuanOf } from './contoh-bahan.ts';

/** One sasaran of the Kepala and one of a Kabid below, with everything that a report needs. */
const LENGKAP: Readonly<Record<string, string>> = {
  Pejabat:
    'Kode,Nama,Jabatan,Atasan\nBUPATI,Bupati,Bupati,\nKADIS,Kepala,Kepala Dinas,BUPATI\nKABID,Kabid,Kabid,KADIS',
  Sasaran: 'Kode,Pejabat,Sasaran,Induk\nS1,KADIS,Berkurangnya masalah,\nB1,KABID,Terbantunya warga,S1',
  Indikator:
    'Kode,Sasaran,Indikator,Target PK,Target Akhir RPJMD,Realisasi Nasional\nI1,S1,Persentase warga,90,95,80\nB1.1,B1,Jumlah warga,10,,',
  Kinerja: 'Indikator,Tahun,Target,Realisasi\nI1,2019,80,80\nI1,2020,85,85\nI1,2021,90,91',
  Triwulan:
    'Indikator,Tahun,Triwulan,Target,Realisasi\nI1,2021,1,20,20\nI1,2021,2,40,40\nI1,2021,3,60,60\nI1,2021,4,90,91',
  Anggaran: 'Tingkat,Uraian,Pagu,Realisasi,Sasaran\nprogram,Program Sosial,100,90,S1',
  'Anggaran PK':
    'Pejabat,Tingkat,Uraian,Anggaran\nKADIS,program,Program Sosial,100\nKABID,program,Program Sosial,100',
  Analisis: 'Indikator,Penyebab,Solusi\nI1,Karena bantuan.,Bantuan dilanjutkan.',
};

function periksa(ganti: Readonly<Record<string, string>> = {}): string[] {
  return temuanOf(k19BagianWajib, bahanDari({ ...LENGKAP, ...ganti })).map(
    ({ tab, baris, kolom, perhitungan }) => `${tab} ${baris ?? '-'} ${kolom ?? '-'}: ${perhitungan}`,
  );
}

test('K19 has nothing to say of a report that has it all', () => {
  expect(periksa()).toEqual([]);
});

test('K19 does not ask for anything from the Bupati, nor for quarters of a Kabid’s indikator', () => {
  expect(periksa().join()).not.toMatch(/BUPATI|B1\.1/);
});

describe('K19 finds', () => {
  test.each([
    [
      'an indikator never measured',
      'Kinerja',
      'Indikator,Tahun,Target,Realisasi\nI1,2019,80,80\nI1,2020,85,85',
      'Indikator 2 Kode: Indikator I1 "Persentase warga" tidak punya baris tahun 2021 di tab Kinerja: tidak pernah diukur.',
    ],
    [
      'a realisasi not filled in',
      'Kinerja',
      'Indikator,Tahun,Target,Realisasi\nI1,2019,80,80\nI1,2020,85,85\nI1,2021,90,',
      'Kinerja 4 Realisasi: Realisasi I1 "Persentase warga" tahun 2021 belum diisi, sehingga capaiannya tidak dapat dihitung.',
    ],
    [
      'a year to compare with',
      'Kinerja',
      'Indikator,Tahun,Target,Realisasi\nI1,2021,90,91',
      'Indikator 2 Kode: Tab Kinerja tidak punya baris I1 "Persentase warga" tahun 2019 dan 2020: perbandingan dengan tahun-tahun lalu tidak dapat disusun.',
    ],
    [
      'quarters',
      'Triwulan',
      'Indikator,Tahun,Triwulan,Target,Realisasi\nI1,2021,1,20,20\nI1,2021,2,,40',
      'Triwulan 2 Triwulan: Pengukuran triwulanan I1 "Persentase warga" belum lengkap: target triwulan II, III, dan IV kosong; realisasi triwulan III dan IV kosong.',
    ],
    [
      'an analysis',
      'Analisis',
      'Indikator,Penyebab,Solusi\nI1,Karena bantuan.,',
      'Analisis 2 Solusi: Kolom Solusi I1 "Persentase warga" kosong: PermenPANRB 53/2014 meminta solusi yang telah atau akan dilakukan.',
    ],
    [
      'a budget',
      'Anggaran',
      'Tingkat,Uraian,Pagu,Realisasi,Sasaran\nprogram,Program Sosial,100,90,',
      'Sasaran 2 Kode: Tidak ada baris di tab Anggaran yang menyebut sasaran S1 "Berkurangnya masalah": serapan dan efisiensinya tidak dapat dihitung.',
    ],
    [
      'what was spent',
      'Anggaran',
      'Tingkat,Uraian,Pagu,Realisasi,Sasaran\nprogram,Program Sosial,100,,S1',
      'Sasaran 2 Kode: Anggaran yang mendukung sasaran S1 "Berkurangnya masalah" belum berisi realisasi: serapan dan efisiensinya tidak dapat dihitung.',
    ],
    [
      'a budget of an official',
      'Anggaran PK',
      'Pejabat,Tingkat,Uraian,Anggaran\nKADIS,program,Program Sosial,100',
      'Pejabat 4 Kode: Kabid (KABID) tidak punya baris di tab Anggaran PK: lampiran Perjanjian Kinerjanya tanpa anggaran.',
    ],
    [
      'a whole tab',
      'Analisis',
      'Indikator,Penyebab,Solusi',
      'Analisis - -: Tab Analisis belum berisi: laporan memerlukan penyebab keberhasilan atau kegagalan dan solusinya.',
    ],
  ])('%s', (_, tab, csv, temuan) => {
    expect(periksa({ [tab]: csv })).toEqual([temuan]);
  });

  it('an orphan, and a sasaran that serves another’s superior', () => {
    const yatim =
      'Kode,Pejabat,Sasaran,Induk\nS1,KADIS,Berkurangnya masalah,\nB1,KABID,Terbantunya warga,S1\nB2,KABID,Terlatihnya warga,';
    const indikator = `${LENGKAP['Indikator']}\nB2.1,B2,Jumlah kader,5,,`;
    expect(periksa({ Sasaran: yatim, Indikator: indikator })).toEqual([
      'Sasaran 4 Induk: Sasaran B2 "Terlatihnya warga" milik KABID tidak punya Induk: tidak jelas sasaran KADIS mana yang didukungnya.',
    ]);
    expect(
      periksa({
        Sasaran: yatim.replace(/warga,$/, 'warga,B1'),
        Indikator: indikator,
      }),
    ).toEqual([
      'Sasaran 4 Induk: Sasaran B2 milik KABID mendukung B1 milik KABID, padahal atasan KABID ialah KADIS.',
    ]);
  });

  it('a sasaran without indikator, one that nobody serves, and an official without any', () => {
    const sasaran = `${LENGKAP['Sasaran']}\nS2,KADIS,Meningkatnya mutu,`;
    expect(periksa({ Sasaran: sasaran }).filter((one) => one.includes('S2'))).toEqual([
      'Sasaran 4 Kode: Sasaran S2 "Meningkatnya mutu" tidak punya indikator di tab Indikator.',
      'Sasaran 4 Kode: Tidak ada baris di tab Anggaran yang menyebut sasaran S2 "Meningkatnya mutu": serapan dan efisiensinya tidak dapat dihitung.',
      'Sasaran 4 Kode: Sasaran S2 "Meningkatnya mutu" tidak didukung satu pun sasaran pejabat di bawah Kepala.',
    ]);
    expect(periksa({ Pejabat: `${LENGKAP['Pejabat']}\nKASI,Kasi,Kasi,KABID` })).toEqual([
      'Pejabat 5 Kode: Kasi (KASI) tidak punya sasaran di tab Sasaran.',
      'Pejabat 5 Kode: Kasi (KASI) tidak punya baris di tab Anggaran PK: lampiran Perjanjian Kinerjanya tanpa anggaran.',
    ]);
  });

  it('an indikator that only repeats its sasaran', () => {
    const indikator = LENGKAP['Indikator']?.replace('Persentase warga', 'Berkurangnya masalah') ?? '';
    expect(periksa({ Indikator: indikator })).toEqual([
      'Indikator 2 Indikator: Bunyi indikator I1 sama dengan bunyi sasarannya, S1: belum disebut apa yang diukur.',
    ]);
  });
});

describe('K19 tells a part once', () => {
  const indikator = `${LENGKAP['Indikator']}\nI2,S1,Persentase lain,90,,80\nI3,S2,Persentase mutu,90,,80`;
  const sasaran = `${LENGKAP['Sasaran']}\nS2,KADIS,Meningkatnya mutu,\nB2,KABID,Terdidiknya warga,S2`;
  const banyak = temuanOf(k19BagianWajib, bahanDari({ ...LENGKAP, Indikator: indikator, Sasaran: sasaran }));

  it('naming the sasaran and their indikator', () => {
    expect(banyak.find(({ perihal }) => perihal === 'target akhir RPJMD')).toMatchObject({
      tab: 'Indikator',
      baris: 4,
      kolom: 'Target Akhir RPJMD',
      perhitungan:
        'Target akhir RPJMD kosong: S1 "Berkurangnya masalah" (I2); S2 "Meningkatnya mutu" (I3). Realisasi tidak dapat dibandingkan dengan target jangka menengah.',
    });
    expect(banyak.find(({ perihal }) => perihal === 'tahun lalu')).toBeUndefined();
    expect(banyak.find(({ perihal }) => perihal === 'target dan realisasi')?.perhitungan).toBe(
      'Target atau realisasi tahun 2021 belum diisi: S1 "Berkurangnya masalah" (I2); S2 "Meningkatnya mutu" (I3). Capaiannya tidak dapat dihitung.',
    );
  });

  it('whatever the number of indikator', () => {
    const perihal = banyak.map((one) => one.perihal);
    expect(new Set(perihal).size).toBe(perihal.length);
  });

  it('and of very many the first, and how many more there are', () => {
    const kode = Array.from({ length: 300 }, (_, i) => `J${i + 1}`);
    const besar = temuanOf(
      k19BagianWajib,
      bahanDari({
        ...LENGKAP,
        Indikator: [LENGKAP['Indikator'], ...kode.map((one) => `${one},S1,Persentase ${one},90,,80`)].join(
          '\n',
        ),
      }),
    );
    expect(besar.find(({ perihal }) => perihal === 'target akhir RPJMD')?.tercetak).toMatch(
      /^S1 "Berkurangnya masalah" \(J1, J2, .*, J25, dan 275 lainnya\)$/,
    );
  });

  it('and as news where another lacks it', () => {
    const tercetak = banyak.find(({ perihal }) => perihal === 'target akhir RPJMD')?.tercetak;
    expect(tercetak).toBe('S1 "Berkurangnya masalah" (I2); S2 "Meningkatnya mutu" (I3)');
  });
});

test('K19 does not call missing what only could not be read', () => {
  const kinerja = 'Indikator,Tahun,Target,Realisasi\nI1,2019,80,80\nI1,2020,85,85\nI1,dua ribu,90,91';
  expect(periksa({ Kinerja: kinerja })).toEqual([]);
});

describe('K19 on dinas-2021', () => {
  const temuan = temuanOf(k19BagianWajib, bahanFolder('test/contoh/dinas-2021'));

  it('names what is missing', () => {
    expect(temuan.map(({ perihal }) => perihal)).toEqual([
      'tahun lalu',
      'target akhir RPJMD',
      'standar nasional',
      'triwulan',
      'ukuran',
      'induk',
    ]);
  });

  it('calls none of it wrong', () => {
    expect(new Set(temuan.map(({ tingkat }) => tingkat))).toEqual(new Set(['perlu dilihat']));
  });
});

describe('the checklist of the reviu', () => {
  const dinas = checklistReviu(bahanFolder('test/contoh/dinas-2021'));

  it('has the 23 statements of Lampiran III, six of them answered', () => {
    expect(dinas.map(({ nomor }) => nomor)).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((n) => `I.${n}`),
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => `II.${n}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `III.${n}`),
    ]);
    expect(dinas.filter(({ jawaban }) => jawaban !== 'manual').map(({ nomor }) => nomor)).toEqual([
      'I.2',
      'I.3',
      'I.6',
      'III.1',
      'III.4',
      'III.7',
    ]);
  });

  test.each([
    ['I.2', 'ya', '13 indikator Kepala semuanya punya target tahun 2021.'],
    ['I.3', 'ya', 'Capaian 13 indikator Kepala tahun 2021 semuanya dapat dihitung.'],
    ['I.6', 'ya', '11 baris program di tab Anggaran semuanya berisi pagu dan realisasi.'],
    ['III.1', 'ya', '6 sasaran Kepala semuanya punya indikator dengan target PK dan diukur tahun 2021.'],
    ['III.4', 'tidak', 'Target yang berbeda: S4.1 (PK 84,68%, laporan 84,64).'],
    ['III.7', 'tidak', 'Tanpa realisasi tahun 2020: S6.1.'],
  ])('%s on dinas-2021: %s, %s', (nomor, jawaban, bukti) => {
    expect(dinas.find((one) => one.nomor === nomor)).toMatchObject({ jawaban, bukti });
  });

  it('leaves all to the reviewer while the tabs cannot be read', () => {
    const bahan = bahanDari({
      ...LENGKAP,
      Kinerja: 'Indikator,Tahun\nI1,dua ribu',
      Anggaran: 'Tingkat,Uraian,Pagu\nprogram,P,x',
    });
    expect(new Set(checklistReviu(bahan).map(({ jawaban }) => jawaban))).toEqual(new Set(['manual']));
  });
});
