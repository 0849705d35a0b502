import { describe, expect, it } from 'vitest';
import type { TableState } from '../../src/reports/daftar-tabel.ts';
import type { Surat } from '../../src/reports/surat.ts';
import {
  buildDaftarBerkas,
  buildLembarPersetujuan,
  buildSampul,
  keptName,
  namaBerkas,
  type ObstacleInput,
  obstaclesOf,
  type SampulInput,
  type TabelBerkas,
} from '../../src/reviu/berkas-akhir.ts';
import type { Approval, TableReview } from '../../src/reviu/persetujuan.ts';
import { appendRiwayat } from '../../src/reviu/riwayat.ts';
import { bodyOf, shown } from '../reports/laporan.ts';

const kadis = { peninjau: 'kadis@dinas.example', tanggal: '2026-11-24 11.02' };
const DISETUJUI: Approval = {
  jenis: 'disetujui',
  nomor: 5,
  ...kadis,
  catatan: '',
  isi: 'A',
  bukti: 'alamat',
};
const BERUBAH: TableReview = { jenis: 'berubah', perbedaan: '', semula: DISETUJUI };

const tabel = (
  name: string,
  reviu: TableReview = DISETUJUI,
  keadaan: TableState = 'mutakhir',
  tab: readonly string[] = [],
): TabelBerkas => ({
  name,
  title: `Judul ${name}`,
  jenis: name.startsWith('PK') ? 'lembar surat' : 'tabel',
  keadaan,
  reviu,
  tab,
});

/** The texts of a letter from top to bottom. */
const teksOf = ({ rows }: Surat) => rows.flatMap(({ cells }) => cells.map(({ value }) => value));

const siap: ObstacleInput = {
  tabel: [tabel('Tabel 3.1'), tabel('Tabel 3.2')],
  temuanSalah: 0,
  temuanTerdaftar: true,
  masalah: 0,
  tidakCocok: [],
  rantai: { utuh: true, unproven: new Set() },
};

describe('what stands in the way of the final set', () => {
  it('is nothing where all is approved, up to date, and without a serious finding', () => {
    expect(obstaclesOf(siap)).toEqual([]);
  });

  it.each<[string, Partial<ObstacleInput>, readonly string[]]>([
    ['no table', { tabel: [] }, ['Belum ada tabel. Pilih menu Susun semua tabel.']],
    [
      'a table not built',
      { tabel: [tabel('Tabel 3.1', { jenis: 'belum dibaca' }, 'belum disusun')] },
      ['Tabel 3.1 belum disusun.'],
    ],
    [
      'a table that the data changed under',
      { tabel: [tabel('Tabel 3.1', DISETUJUI, 'data berubah')] },
      ['Tabel 3.1 tidak lagi menunjukkan data terakhir; susun lagi lalu mintakan persetujuannya.'],
    ],
    [
      'tables that nobody has approved',
      {
        tabel: ['1', '2', '3', '4', '5', '6', '7'].map((n) =>
          tabel(`Tabel 3.${n}`, { jenis: 'belum dibaca' }),
        ),
      },
      ['Tabel 3.1, Tabel 3.2, Tabel 3.3, Tabel 3.4, Tabel 3.5, dan 2 lainnya belum disetujui.'],
    ],
    [
      'tables in every other state',
      {
        tabel: [
          tabel('A', { jenis: 'perlu perbaikan', catatan: '', ...kadis }),
          tabel('B', BERUBAH),
          tabel('C', { jenis: 'tidak terbukti', peninjau: kadis.peninjau }),
          tabel('D'),
        ],
      },
      [
        'A perlu perbaikan menurut peninjau.',
        'B berubah setelah disetujui dan perlu disetujui lagi.',
        'C belum terbukti persetujuannya.',
      ],
    ],
    [
      'a serious finding',
      { temuanSalah: 2 },
      ['Masih ada 2 temuan bertingkat salah. Perbaiki, atau terima dengan alasan di tab Temuan.'],
    ],
    [
      'a serious finding that the tab Temuan does not list',
      { temuanSalah: 2, temuanTerdaftar: false },
      [
        'Masih ada 2 temuan bertingkat salah. Belum semuanya ada di tab Temuan: pilih menu Periksa data dahulu, lalu perbaiki atau terima dengan alasan di tab itu.',
      ],
    ],
    [
      'raw data that cannot be read',
      { masalah: 1 },
      ['Masih ada 1 masalah pada lembar data. Lihat tab Masalah Data setelah menyusun tabel.'],
    ],
    [
      'a tab that people have changed, and what does not fit in the tab Reviu',
      {
        tabel: [tabel('A', DISETUJUI, 'mutakhir', ['Tab A disunting dengan tangan, di antaranya sel B2.'])],
        tidakCocok: ['Ada baris judul kedua.'],
      },
      ['Tab A disunting dengan tangan, di antaranya sel B2. Susun lagi tabelnya.', 'Ada baris judul kedua.'],
    ],
    [
      'a Riwayat that was tampered with',
      { rantai: { utuh: false, nomor: 3, sebab: 'Baris 3 diubah.', unproven: new Set([3]) } },
      ['Tab Riwayat tidak utuh: Baris 3 diubah.'],
    ],
  ])('is %s', (_, ganti, expected) => {
    expect(obstaclesOf({ ...siap, ...ganti }).map(({ kalimat }) => kalimat)).toEqual(expected);
  });

  it('leave what to do about them to the officers: the cover says only what they are', () => {
    const semua = obstaclesOf({
      ...siap,
      temuanSalah: 2,
      temuanTerdaftar: false,
      masalah: 1,
      tabel: [tabel('A', DISETUJUI, 'data berubah')],
    });
    expect(semua.map(({ fakta }) => fakta)).toEqual([
      'A tidak lagi menunjukkan data terakhir.',
      'Masih ada 2 temuan bertingkat salah.',
      'Masih ada 1 masalah pada lembar data.',
    ]);
  });
});

describe('the name under which an approved version stays', () => {
  it('says when it was approved, and is no other tab\u2019s', () => {
    expect(keptName('Tabel 3.1', kadis.tanggal, new Set())).toBe('Tabel 3.1 (disetujui 2026-11-24)');
    expect(keptName('Tabel 3.1', kadis.tanggal, new Set(['tabel 3.1 (Disetujui 2026-11-24)']))).toBe(
      'Tabel 3.1 (disetujui 2026-11-24 ke-2)',
    );
    expect(keptName('Tabel 3.1', 'kemarin', new Set())).toBe('Tabel 3.1 (disetujui)');
  });
});

describe('the cover', () => {
  const riwayat = appendRiwayat([], [{ jenis: 'disusun', tabel: 'Tabel 3.1' }], {
    waktu: '2026-11-24 10.15.30',
    oleh: '',
  });
  const bahan: SampulInput = {
    profil: { namaInstansi: 'Dinas Contoh', pemerintahDaerah: 'Pemerintah Kabupaten Contoh', tahun: 2021 },
    tabel: [
      tabel('Tabel 3.1'),
      tabel('Tabel 3.2', BERUBAH),
      tabel('Tabel 3.3', { jenis: 'belum dibaca' }),
      tabel('Tabel 3.4', { ...DISETUJUI, peninjau: '', tanggal: '' }),
      tabel('PK KADIS'),
    ],
    suratDisalin: [],
    pengangkatan: [{ peninjau: kadis.peninjau, oleh: 'petugas@dinas.example' }],
    riwayat,
    waktu: '2026-11-24 10.15.30',
    halangan: [],
  };

  it('says whose report it is, and nothing that is not for readers', () => {
    const surat = buildSampul(bahan);
    expect(surat.name).toBe('Sampul');
    expect(teksOf(surat)).toEqual([
      'LAPORAN KINERJA',
      'TAHUN 2021',
      'DINAS CONTOH',
      'PEMERINTAH KABUPATEN CONTOH',
    ]);
    expect(teksOf(buildSampul({ ...bahan, halangan: ['Tabel 3.3 belum disetujui.'] })).at(-1)).toBe(
      'Disusun sebelum semuanya selesai; penjelasannya ada di halaman terakhir.',
    );
  });

  it('leaves to the last page what the set holds, and how many tables stand alike', () => {
    const surat = buildLembarPersetujuan(bahan);
    expect(surat.name).toBe('Persetujuan');
    expect(teksOf(surat).slice(0, 8)).toEqual([
      'PERSETUJUAN',
      'Berkas akhir ini disusun dari data pada 24 November 2026 dan memuat 4 tabel dan 1 lembar surat.',
      '1 tabel disetujui kadis@dinas.example pada 24 November 2026.',
      '1 tabel berubah setelah disetujui.',
      '1 tabel belum disetujui.',
      '1 tabel disetujui akun tidak terbaca.',
      '1 lembar surat disetujui kadis@dinas.example pada 24 November 2026.',
      'kadis@dinas.example diangkat sebagai peninjau oleh petugas@dinas.example.',
    ]);
  });

  it('says what of the approvals nobody can prove', () => {
    const teks = (bukti: Approval['bukti']) =>
      teksOf(buildLembarPersetujuan({ ...bahan, tabel: [tabel('Tabel 3.1', { ...DISETUJUI, bukti })] })).join(
        '\n',
      );
    expect(teks('akun')).toContain('Google tidak menunjukkan alamat akun kadis@dinas.example.');
    expect(teks('sel')).toContain('siapa yang memilihnya tidak terbukti');
    expect(teks('alamat')).not.toContain('tidak terbukti');
    const sekdis = { ...DISETUJUI, peninjau: 'sekdis@dinas.example' };
    const berdua = tabel('Tabel 3.1', { ...DISETUJUI, pula: [sekdis] });
    expect(teksOf(buildLembarPersetujuan({ ...bahan, tabel: [berdua] }))).toContain(
      '1 tabel disetujui kadis@dinas.example pada 24 November 2026 dan sekdis@dinas.example pada 24 November 2026.',
    );
  });

  it('names the letters that were copied as they stand', () => {
    const isi = { ...bahan, suratDisalin: ['PK LAMA'] };
    expect(teksOf(buildLembarPersetujuan(isi)).join('\n')).toContain(
      '1 lembar surat dari perjanjian yang lalu disalin',
    );
    expect(bodyOf(buildDaftarBerkas(isi)).at(-1)?.slice(1)).toEqual([
      'PK LAMA',
      'Lembar surat dari perjanjian yang lalu',
      'disalin dari tabnya',
    ]);
  });

  it('counts approvals of one reviewer on one day together', () => {
    const pada = (tanggal: string) => tabel('Tabel', { ...DISETUJUI, tanggal });
    const kini = ['2026-11-24 08.00', '2026-11-24 16.30', '2026-11-25 08.00'].map(pada);
    expect(teksOf(buildLembarPersetujuan({ ...bahan, tabel: kini }))).toEqual(
      expect.arrayContaining([
        '2 tabel disetujui kadis@dinas.example pada 24 November 2026.',
        '1 tabel disetujui kadis@dinas.example pada 25 November 2026.',
      ]),
    );
  });

  it('carries the sidik that proves the approvals', () => {
    expect(teksOf(buildLembarPersetujuan(bahan)).slice(-2)).toEqual([
      'Bukti persetujuan: tab Riwayat spreadsheet asal sampai nomor 1, dengan sidik baris:',
      riwayat[0]?.sidik,
    ]);
    expect(teksOf(buildLembarPersetujuan({ ...bahan, riwayat: [] })).join()).not.toContain('Bukti');
  });

  it('says what stood in the way, and why it was made all the same', () => {
    const surat = buildLembarPersetujuan({
      ...bahan,
      tabel: bahan.tabel.slice(0, 4),
      halangan: ['Tabel 3.3 belum disetujui.', 'Masih ada 2 temuan bertingkat salah.'],
      alasan: 'diminta Bappeda hari ini.',
    });
    expect(teksOf(surat).slice(1, 2)).toEqual([
      'Berkas akhir ini disusun dari data pada 24 November 2026 dan memuat 4 tabel.',
    ]);
    expect(teksOf(surat)).toEqual(
      expect.arrayContaining([
        'Berkas disusun sebelum semuanya selesai. Tabel 3.3 belum disetujui. Masih ada 2 temuan bertingkat salah.',
        'Alasan penyusunannya: diminta Bappeda hari ini.',
      ]),
    );
  });

  it('has a list behind it of all that the set holds, and who approved what', () => {
    const daftar = buildDaftarBerkas(bahan);
    expect(daftar.name).toBe('Daftar Tabel');
    expect(daftar.cells.slice(0, 1).map(([cell]) => shown(cell))).toEqual([
      'Daftar Tabel Laporan Kinerja Dinas Contoh Tahun 2021',
    ]);
    expect(bodyOf(daftar)).toEqual([
      ['1', 'Tabel 3.1', 'Judul Tabel 3.1', 'disetujui kadis@dinas.example pada 24 November 2026'],
      ['2', 'Tabel 3.2', 'Judul Tabel 3.2', 'berubah setelah disetujui'],
      ['3', 'Tabel 3.3', 'Judul Tabel 3.3', 'belum disetujui'],
      ['4', 'Tabel 3.4', 'Judul Tabel 3.4', 'disetujui akun tidak terbaca'],
      ['5', 'PK KADIS', 'Judul PK KADIS', 'disetujui kadis@dinas.example pada 24 November 2026'],
    ]);
  });

  it('does not soften what a reviewer wants repaired, on the last page nor in the list', () => {
    const satu = tabel('Tabel 3.1', { jenis: 'perlu perbaikan', catatan: 'Target salah.', ...kadis });
    const isi = { ...bahan, tabel: [satu] };
    expect(bodyOf(buildDaftarBerkas(isi))[0]?.[3]).toBe('perlu perbaikan menurut peninjau');
    expect(teksOf(buildLembarPersetujuan(isi))).toContain('1 tabel perlu perbaikan menurut peninjau.');
  });

  it('leaves a date as it is that is none', () => {
    const kemarin = tabel('Tabel 3.1', { ...DISETUJUI, tanggal: 'kemarin sore' });
    expect(bodyOf(buildDaftarBerkas({ ...bahan, tabel: [kemarin] }))[0]?.[3]).toBe(
      'disetujui kadis@dinas.example pada kemarin sore',
    );
  });

  it('fits an upright page, the list as well: 18 cm are 680 pixels', () => {
    for (const { widths } of [buildSampul(bahan), buildLembarPersetujuan(bahan), buildDaftarBerkas(bahan)]) {
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(680);
    }
  });
});

it('names the file by agency, year and moment', () => {
  expect(namaBerkas({ namaInstansi: 'Dinas Contoh', tahun: 2021 }, '2026-11-24 10.15')).toBe(
    'Laporan Kinerja Dinas Contoh 2021 (berkas akhir 2026-11-24 10.15)',
  );
});
