import { Packer } from 'docx';
import { expect, it } from 'vitest';
import { nomorDariPdf } from '../../src/cli/nomor-halaman.ts';
import { writeDocx } from '../../src/dokumen/docx/write-docx.ts';
import { BUKU, dokumenOf } from '../dokumen/bahan.ts';
import { bongkar, isiBadan, type ParagrafXml } from '../dokumen/berkas-docx.ts';

/** The numbers of the lists, out of the outline of a PDF. */

const { dokumen } = dokumenOf(BUKU.kecil());

const paragraf = async (nomor?: ReturnType<typeof nomorDariPdf>) =>
  isiBadan(
    bongkar(await Packer.toBuffer(writeDocx(dokumen, nomor && { pageNumbers: nomor }))).get(
      'word/document.xml',
    ) ?? '',
  ).filter((isi): isi is ParagrafXml => isi.jenis === 'paragraf');

const TERDAFTAR = ['JudulBab', 'Subbab', 'AnakSubbab', 'KeteranganTabel', 'KeteranganGrafik'];

/** A PDF as LibreOffice writes its outline: each heading on a page of its own behind the cover. */
function pdf(judul: readonly string[]): Uint8Array {
  const hex = (teks: string) => Buffer.from(teks, 'utf16le').swap16().toString('hex').toUpperCase();
  const halaman = judul.map((_, i) => `${i * 3 + 4} 0 R`);
  return Buffer.from(
    [
      `<</Type/Pages\n/Kids[ 1 0 R ${halaman.join('\n')} ]\n/Count ${judul.length + 1}>>`,
      ...judul.map((satu, i) => `<</Count 0/Title<FEFF${hex(satu)}>\n/Dest[${halaman[i]}/XYZ 85 700 0]>>`),
      `<</Title<FEFF${hex('Laporan')}>\n/Author<FEFF>>>`,
    ].join('\n'),
    'latin1',
  );
}

it('are those of the pages that the headings were printed on, roman before Bab I', async () => {
  const semua = await paragraf();
  const judul = semua
    .filter(({ gaya }) => [...TERDAFTAR, 'JudulIndikator'].includes(gaya))
    .map(({ gaya, teks }) => ({ gaya, teks: teks.replace('\n', ' ') }));
  const nomor = nomorDariPdf(pdf(judul.map(({ teks }) => teks)), dokumen);
  const daftar = (await paragraf(nomor))
    .filter(({ gaya }) => gaya.startsWith('TOC'))
    .map(({ teks }) => teks.split('\t'));
  const bab1 = judul.findIndex(({ teks }) => teks.startsWith('BAB I '));
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
  const seharusnya = new Map(judul.map(({ teks }, i) => [teks, i < bab1 ? roman[i] : String(i - bab1 + 1)]));
  expect(bab1).toBeGreaterThan(2);
  expect(daftar.length).toBeGreaterThan(15);
  for (const [teks = '', halaman] of daftar) expect(halaman).toBe(seharusnya.get(teks));
});

it('are not taken from a PDF without an outline', () => {
  expect(nomorDariPdf(pdf([]), dokumen)).toBeUndefined();
  expect(nomorDariPdf(pdf(['Kata Pengantar']), dokumen)).toBeUndefined();
});
