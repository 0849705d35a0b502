import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/bahasa/tulis-angka.ts';
import { Decimal } from '../../../src/decimal.ts';
import { nilaiNarasi } from '../../../src/periksa/narasi/nilai-narasi.ts';
import { bahanDari } from '../contoh-bahan.ts';

const rupiah = (value: number) => `Rp${formatNumber(new Decimal(value))},00`;
const paguOf = (i: number) => 12_345_678 + i * 1_237;
const realisasiOf = (i: number) => paguOf(i) - 1_013 - i;

/** Two thousand paragraphs over ten thousand budget rows and a thousand indikator; every hundredth has a slip. */
function bahanBesar() {
  const anggaran = Array.from({ length: 10_000 }, (_, i) =>
    [
      i % 10 === 0 ? 'program' : 'kegiatan',
      `Penyediaan Jasa Layanan Nomor ${i} Kabupaten`,
      paguOf(i),
      realisasiOf(i),
    ].join(','),
  );
  const indikator = Array.from(
    { length: 1_000 },
    (_, i) => `I${i},S1,Persentase layanan jenis${i} terpenuhi,%,naik,90`,
  );
  const kinerja = Array.from({ length: 1_000 }, (_, i) => `I${i},2021,90,${50 + (i % 50)}`);
  const narasi = Array.from({ length: 2_000 }, (_, i) => {
    const salah = i % 100 === 0 ? 90_000 : 0;
    const uang = `Kegiatan ini berpagu ${rupiah(paguOf(i))} dan terealisasi ${rupiah(realisasiOf(i) + salah)}.`;
    return `Bab III,I${i % 1_000},"Layanan jenis${i % 1_000} terpenuhi ${50 + (i % 50)}% pada tahun 2021. ${uang}"`;
  });
  return bahanDari({
    Anggaran: ['Tingkat,Uraian,Pagu,Realisasi', ...anggaran].join('\n'),
    Indikator: ['Kode,Sasaran,Indikator,Satuan,Arah,Target PK', ...indikator].join('\n'),
    Kinerja: ['Indikator,Tahun,Target,Realisasi', ...kinerja].join('\n'),
    Narasi: ['Bagian,Indikator,Teks', ...narasi].join('\n'),
  });
}

test('two thousand paragraphs over ten thousand budget rows are looked through, and their slips are found', () => {
  const bahan = bahanBesar();
  expect([bahan.data.narasi.length, bahan.data.anggaran.length, bahan.data.indikator.length]).toEqual([
    2_000, 10_000, 1_000,
  ]);
  const { temuan } = nilaiNarasi(bahan);
  // Row 2 is paragraph 0; the amounts are 90.000 too much.
  const wanted = Array.from({ length: 20 }, (_, i) => ({
    baris: i * 100 + 2,
    jenis: 'K09',
    seharusnya: rupiah(realisasiOf(i * 100)),
  }));
  expect(temuan.map(({ baris, jenis, seharusnya }) => ({ baris, jenis, seharusnya }))).toEqual(wanted);
}, 120_000);
