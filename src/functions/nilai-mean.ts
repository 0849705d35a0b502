import { normalizeText } from '../bahasa/teks.ts';
import { Decimal } from '../decimal.ts';
import { calculateNilaiMean, type JumlahKategori } from '../kinerja/sasaran.ts';
import { classify, type Kategori, type Scale } from '../peraturan/scale.ts';
import { findAngka, isBlank, PERSEN, readValue, unexpected } from './argument.ts';
import type { CustomFunction } from './custom-function.ts';
import { DI_BAWAH_SKALA } from './kategori.ts';
import { type ArgumentCell, cellsOf } from './map-same.ts';
import { readSkala } from './skala.ts';

export const nilaiMean: CustomFunction = {
  name: 'NILAI_MEAN',
  summary: 'Memberi nilai mean kategori satu capaian, atau nilai mean sasaran dari serentang capaian.',
  parameters: [
    {
      name: 'capaian_atau_kategori',
      type: 'number',
      description:
        'Capaian dalam persen atau nama kategorinya; satu sel, atau rentang berisi semua indikator satu sasaran.',
    },
    {
      name: 'skala',
      type: 'string',
      optional: true,
      description:
        'Nama skala (baku: LAN 239/2003), atau rentang berisi batas bawah, nama kategori, dan nilai mean.',
    },
  ],
  returns:
    'Satu angka: jumlah indikator per kategori dikali nilai mean kategorinya, dijumlahkan, lalu dibagi banyaknya indikator yang dinilai; alasan singkat bila tidak ada; kosong bila semuanya kosong atau tidak dinilai.',
  errors: [
    'Isinya galat, tanggal, TRUE/FALSE, atau teks yang bukan angka dan bukan kategori dalam skala.',
    'Nama skala tidak dikenal, atau rentang skalanya keliru.',
  ],
  notes: [
    'Sel kosong dan yang tidak dinilai tidak ikut dihitung, baik sebagai nol maupun sebagai 100.',
    'Sel capaian berformat persen sampai ke fungsi sebagai pecahan (90% sebagai 0,9); pakailah angka 90.',
  ],
  examples: [
    { formula: '=NILAI_MEAN(78,73)', result: 77.5, note: 'Berhasil: (70 + 85) ÷ 2' },
    { formula: '=NILAI_MEAN("Sangat Berhasil")', result: 92.5 },
    {
      formula: '=NILAI_MEAN(A1:A3)',
      result: 85,
      note: '(77,5 + 92,5) ÷ 2; yang tidak dinilai dilewati',
      cells: [[78.73], [101.05], ['tidak ada penilaian']],
    },
    { formula: '=NILAI_MEAN(90;"Permendagri 86/2017")', result: 'skala tidak punya nilai mean' },
  ],
  run: (daftar, skala) => {
    const scale = readSkala('NILAI_MEAN', skala);
    const daftarKategori = cellsOf(
      { fungsi: 'NILAI_MEAN', nama: 'capaian_atau_kategori', urutan: 1 },
      daftar,
    ).flatMap((cell) => readKategori(cell, scale));
    if (daftarKategori.length === 0) return '';
    const { nilaiMean: nilai, alasanTanpaMean = '' } = calculateNilaiMean(
      scale.brackets.map((bracket) => count(bracket, daftarKategori)),
      daftarKategori.length,
    );
    return nilai === undefined ? alasanTanpaMean : nilai.toNumber();
  },
};

/** The kategori of a cell, `undefined` in the list for one below the lowest edge; none where not assessed. */
function readKategori(cell: ArgumentCell, scale: Scale): readonly (Kategori | undefined)[] {
  const value = isBlank(cell) ? undefined : readValue(cell, PERSEN);
  if (typeof value === 'string') {
    const named = scale.brackets.find((one) => normalizeText(one.kategori) === normalizeText(value));
    if (named !== undefined) return [named];
    if (normalizeText(value) === DI_BAWAH_SKALA) return [undefined];
  }
  const terbaca = findAngka(cell, PERSEN);
  if (terbaca?.ok) return [classify(scale, terbaca.angka)];
  if (terbaca !== undefined) return [];
  const known = scale.brackets.map((one) => one.kategori).join(', ');
  throw unexpected(cell, `angka dalam persen atau kategori (${known})`, PERSEN.saran);
}

function count(bracket: Kategori, daftarKategori: readonly (Kategori | undefined)[]): JumlahKategori {
  return {
    kategori: bracket.kategori,
    ...(bracket.mean === undefined ? {} : { mean: new Decimal(bracket.mean) }),
    jumlah: daftarKategori.filter((one) => one === bracket).length,
  };
}
