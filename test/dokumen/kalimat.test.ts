import { describe, expect, it, test } from 'vitest';
import { type Blok, semuaBagian, teksPotongan } from '../../src/dokumen/dokumen.ts';
import { bacaFolder, textRows } from '../baca-csv.ts';
import { tabsKecil } from '../reports/laporan.ts';
import { BUKU, daftarBuku, dokumenOf, type Tersusun } from './bahan.ts';

const semuaBlok = ({ dokumen }: Tersusun): readonly Blok[] =>
  semuaBagian(dokumen.bagian).flatMap(({ isi }) => isi);

/** What the add-on itself says in a document: sentences, lists, remarks below tables. */
function kalimatSendiri(tersusun: Tersusun): readonly string[] {
  return semuaBlok(tersusun).flatMap((blok) => {
    if (blok.jenis === 'tabel') return blok.catatan;
    if (blok.jenis === 'paragraf' && blok.asal === 'angka')
      return [`${blok.label ?? ''} ${teksPotongan(blok.isi)}`];
    if (blok.jenis === 'daftar' && blok.asal === 'angka')
      return blok.butir.map(({ isi }) => teksPotongan(isi));
    return [];
  });
}

const teksOf = (tersusun: Tersusun): string => kalimatSendiri(tersusun).join('\n');

/** A year in which little is filled in yet. */
const belumDiisi = () =>
  tabsKecil({
    Kinerja: textRows(['Indikator', 'Tahun', 'Target', 'Realisasi'], ['I', '2021', '10', '']),
    Anggaran: textRows(
      ['Tingkat', 'Uraian', 'Pagu', 'Realisasi', 'Sasaran'],
      ['program', 'Program A', '1000', '', 'S'],
      ['kegiatan', 'Kegiatan A', '1000', '', ''],
    ),
    Triwulan: textRows(
      ['Indikator', 'Tahun', 'Triwulan', 'Target', 'Realisasi'],
      ['I', '2021', '1', '2', ''],
    ),
    Kepegawaian: textRows(['Tabel', 'Uraian', 'PNS L'], ['Golongan', 'IV', '']),
  });

describe.each([...daftarBuku, 'belum diisi'] as const)(
  'what the add-on says in the document of %s',
  (buku) => {
    const tersusun = dokumenOf(buku === 'belum diisi' ? belumDiisi() : BUKU[buku]());
    const sendiri = kalimatSendiri(tersusun);

    it('is no note to the officer', () => {
      const catatan = sendiri.filter((teks) =>
        /\btab (?:\p{Lu}|itu|ini)|\bbaris \d|tercetak|belum diisi|belum ditulis|\{\{|…|\[isi\]|kolom \p{Lu}/u.test(
          teks,
        ),
      );
      expect(catatan).toEqual([]);
    });

    it('claims no cause, and praises nobody', () => {
      const klaim = sendiri.filter((teks) =>
        /disebabkan|\bberkat\b|alhamdulillah|puji syukur|sesuai (?:dengan )?harapan|dengan baik/iu.test(teks),
      );
      expect(klaim).toEqual([]);
    });

    it('names no kode', () => {
      const kode = [
        ...tersusun.data.indikator.map((satu) => satu.kode),
        ...tersusun.data.sasaran.map((satu) => satu.kode),
        ...tersusun.data.pejabat.map((satu) => satu.kode),
      ].filter((satu) => /\d/u.test(satu));
      const terbuka = sendiri.filter((teks) =>
        kode.some((satu) => ` ${teks} `.match(new RegExp(`[ (]${satu.replace('.', '\\.')}[ ,.:)]`, 'u'))),
      );
      expect(terbuka).toEqual([]);
    });

    it('says figures that tables or raw tabs show', () => {
      const angka = /\d[\d.]*(?:,\d+)?/gu;
      const bersih = (teks: string) => (teks.match(angka) ?? []).map((satu) => satu.replace(/[.,]+$/u, ''));
      const tampak = new Set(
        tersusun.tabel.flatMap(({ table }) => [
          ...table.cells
            .flat()
            .flatMap(({ value, desimal, note = '' }) => [
              ...(value === undefined
                ? []
                : typeof value === 'string'
                  ? bersih(value)
                  : [tulis(value.toFixed(desimal ?? value.decimalPlaces()))]),
              ...bersih(note),
            ]),
          ...bersih(table.title),
        ]),
      );
      const asing = sendiri.flatMap((teks) =>
        bersih(teks)
          // Counts up to a hundred are counted, and stand in no table; the numbers of tables, of the rules and of the years are names.
          .filter((satu) => satu.includes(',') || Number(satu.replace(/\./gu, '')) > 100)
          .filter((satu) => !tampak.has(satu) && !tampak.has(satu.replace(/,0+$/u, '')))
          .filter(() => !/Peraturan Presiden|skala |Tabel \d|tahun \d{4}|Tahun \d{4}/u.test(teks))
          .map((satu) => `${satu}: ${teks}`),
      );
      expect(asing).toEqual([]);
    });
  },
);

const tulis = (tetap: string): string => {
  const [bulat = '', pecahan] = tetap.split('.');
  const beribu = bulat.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return pecahan === undefined ? beribu : `${beribu},${pecahan}`;
};

describe('where lower is better', () => {
  const dengan = (realisasi: string) =>
    teksOf(
      dokumenOf(
        tabsKecil({
          Indikator: textRows(
            ['Kode', 'Sasaran', 'Indikator', 'Satuan', 'Arah'],
            ['I', 'S', 'Jumlah kasus', 'kasus', 'turun'],
          ),
          Kinerja: textRows(['Indikator', 'Tahun', 'Target', 'Realisasi'], ['I', '2021', '10', realisasi]),
        }),
      ),
    );

  it('a figure below its target is not said to exceed it', () => {
    expect(dengan('8')).toContain(
      'Realisasi 8 kasus lebih rendah daripada target 10 kasus, sebagaimana diharapkan;',
    );
    expect(dengan('8')).not.toContain('8 kasus melampaui');
  });

  it('a figure above its target is listed among those that missed it, in plain words', () => {
    expect(dengan('12')).toContain(
      'lebih tinggi daripada target 10 kasus, sedangkan yang diharapkan lebih rendah',
    );
    expect(dengan('12')).toContain(
      'Jumlah kasus: realisasi 12 kasus, target 10 kasus, sedangkan yang diharapkan lebih rendah',
    );
  });
});

describe("the officer's own text", () => {
  const narasi = (...baris: string[][]) =>
    dokumenOf(tabsKecil({ Narasi: textRows(['Bagian', 'Indikator', 'Teks'], ...baris) }));

  it('takes the place of the generated sentence', () => {
    const { dokumen } = narasi(['Kata Pengantar', '', 'Kami sampaikan laporan ini.']);
    const isi = dokumen.bagian[0]?.isi ?? [];
    expect(isi[0]).toMatchObject({ asal: 'petugas', isi: ['Kami sampaikan laporan ini.'], barisNarasi: 2 });
    expect(isi[1]).toMatchObject({ jenis: 'tanda tangan', nama: 'Nama Kepala' });
  });

  it('of several lines is paragraphs and lists', () => {
    const { dokumen } = narasi(['Inovasi', '', 'Ada dua:\n1. Pertama\n2. Kedua\nSelesai.\n- titik']);
    const inovasi = semuaBagian(dokumen.bagian).find(({ judul }) => judul === 'Inovasi');
    expect(
      inovasi?.isi.map((blok) => (blok.jenis === 'daftar' ? [blok.bernomor, blok.butir.length] : blok.jenis)),
    ).toEqual(['paragraf', [true, 2], 'paragraf', [false, 1]]);
  });

  it('under an unknown Bagian is told and not printed', () => {
    const tersusun = narasi(['Catatan rapat', '', 'Rahasia']);
    expect(JSON.stringify(tersusun.dokumen)).not.toContain('Rahasia');
    expect(tersusun.kekurangan.map(({ apa }) => apa)).toContainEqual(
      expect.stringContaining('"Catatan rapat"'),
    );
  });

  it('on an indikator stands after its first analysis', () => {
    const { dokumen } = narasi(['Sasaran 1', 'I', 'Cerita.']);
    const indikator = semuaBagian(dokumen.bagian).find(({ judul }) => judul === 'Indikator contoh');
    const label = indikator?.isi.flatMap((blok) =>
      blok.jenis === 'paragraf' ? [blok.label ?? teksPotongan(blok.isi)] : [],
    );
    expect(label?.slice(0, 2)).toEqual(['Target dan realisasi 2021', 'Cerita.']);
  });
});

test('what the regulation asks for and is missing is told beside the document', () => {
  const { kekurangan } = dokumenOf(tabsKecil());
  expect(kekurangan.filter(({ wajib }) => wajib).map(({ apa }) => apa)).toEqual(
    expect.arrayContaining([
      'Tugas dan Fungsi belum ditulis di tab Narasi.',
      'Permasalahan Utama belum ditulis di tab Narasi.',
      'Penyebab dan solusi belum ada: indikator I.',
    ]),
  );
});

test('a raw digit that changes changes what depends on it, and nothing else', () => {
  const semula = bacaFolder('test/contoh/dinas-2021');
  const kinerja = (semula.get('Kinerja') ?? []).map((row) =>
    row[0]?.display === 'S4.1' && row[1]?.display === '2021'
      ? row.map((cell, i) => (i === 3 ? { value: '84,43%', display: '84,43%' } : cell))
      : row,
  );
  const [a, b] = [dokumenOf(semula), dokumenOf(new Map([...semula, ['Kinerja', kinerja]]))];
  const isiOf = (tersusun: Tersusun) =>
    new Map(
      semuaBagian(tersusun.dokumen.bagian).map(({ id, judul, isi }) => [
        `${id} ${judul}`,
        JSON.stringify(isi),
      ]),
    );
  const [lama, baru] = [isiOf(a), isiOf(b)];
  const berubah = [...baru]
    .filter(([id, isi]) => lama.get(id) !== isi)
    .map(([id]) => id.replace(/^\S+ /u, ''));
  expect(berubah).toContain('Angka prevalensi pemakaian kontrasepsi (CPR)');
  expect(
    berubah.filter((judul) => /Sasaran [1-35-6]|Data Organisasi|Perjanjian Kinerja$|Prestasi/u.test(judul)),
  ).toEqual([]);
});
