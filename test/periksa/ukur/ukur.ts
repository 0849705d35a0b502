import { nilaiNarasi } from '../../../src/periksa/narasi/nilai-narasi.ts';
import type { CheckInput, Temuan } from '../../../src/periksa/temuan.ts';
import { type BagianTata, bangkitkan, tanpaTanda } from './bangkitkan.ts';
import {
  type Buku,
  bacaSalahKetik,
  bahanBuku,
  kunciTemuan,
  type SalahKetik,
  tanamSalahKetik,
  temuanBuku,
} from './buku.ts';

const dinas = (kumpulan: 'buku-lain' | 'empat-dinas' | 'tiga-dinas', daftar: readonly string[]) =>
  daftar.map((nama) => ({
    nama,
    kumpulan,
    folder: `test/contoh/${kumpulan}/${nama}`,
    slip: `test/contoh/${kumpulan}/salah-ketik.json`,
  }));

/** The agencies whose every paragraph is right, with the slips to be put into them. */
export const daftarDinas = [
  ...dinas('buku-lain', ['peternakan', 'perindag']),
  ...dinas('empat-dinas', ['kesehatan', 'jalan', 'pendidikan', 'inspektorat']),
  ...dinas('tiga-dinas', ['lingkungan', 'ketenagakerjaan', 'kependudukan']),
];

/** How often something was told, by what it was told of. */
export interface Hitungan {
  banyak: number;
  ditemukan: number;
  sebagaiSalah: number;
}

/** What a measurement comes to: right texts that were accused, and slips that were found. */
export interface Ukuran {
  readonly benar: Hitungan;
  readonly slip: Map<string, Hitungan>;
  /** What was accused wrongly, and what was missed, each in a line. */
  readonly palsu: string[];
  readonly luput: string[];
}

const kosong = (): Hitungan => ({ banyak: 0, ditemukan: 0, sebagaiSalah: 0 });

export const ukuranKosong = (): Ukuran => ({ benar: kosong(), slip: new Map(), palsu: [], luput: [] });

function catat(hitungan: Hitungan, temuan: readonly Temuan[]): void {
  hitungan.banyak += 1;
  if (temuan.length > 0) hitungan.ditemukan += 1;
  if (temuan.some(({ tingkat }) => tingkat === 'salah')) hitungan.sebagaiSalah += 1;
}

function slipOf({ slip }: Ukuran, jenis: string): Hitungan {
  const known = slip.get(jenis) ?? kosong();
  slip.set(jenis, known);
  return known;
}

const penting = ({ tingkat }: Temuan): boolean => tingkat !== 'gaya';
const ringkas = ({ jenis, tingkat, tercetak, seharusnya }: Temuan): string =>
  `${jenis} ${tingkat}: ${tercetak} → ${seharusnya}`;

/** All slips of all kinds together. */
export function jumlahSlip({ slip }: Ukuran): Hitungan {
  return [...slip.values()].reduce(
    (sum, one) => ({
      banyak: sum.banyak + one.banyak,
      ditemukan: sum.ditemukan + one.ditemukan,
      sebagaiSalah: sum.sebagaiSalah + one.sebagaiSalah,
    }),
    kosong(),
  );
}

/** The paragraphs of a workbook that are all right, one by one. */
export function ukurBuku(buku: Buku, ukuran: Ukuran): void {
  const bahan = bahanBuku(buku);
  const perBaris = temuanPerBaris(bahan);
  for (const { baris, teks } of bahan.data.narasi) {
    const temuan = perBaris.get(baris) ?? [];
    catat(ukuran.benar, temuan);
    if (temuan.length > 0)
      ukuran.palsu.push(`baris ${baris}: ${teks}\n  ${temuan.map(ringkas).join('\n  ')}`);
  }
}

/** The slips of a file: those of paragraphs as further rows of Narasi, the others each in its own copy of the workbook. */
export function ukurSalahKetik(
  nama: string,
  buku: Buku,
  daftar: readonly SalahKetik[],
  ukuran: Ukuran,
): void {
  const milik = daftar.filter(({ book }) => book === nama);
  const narasi = buku.get('Narasi') ?? [];
  const dalamParagraf = milik.filter(({ tab }) => tab === 'Narasi');
  const bertambah = new Map(buku).set('Narasi', [
    ...narasi,
    ...dalamParagraf.map((slip) => tanamSalahKetik(buku, slip).get('Narasi')?.[slip.row - 1] ?? []),
  ]);
  const semua = temuanBuku(bertambah);
  const awal = new Set(semua.map(kunciTemuan));
  for (const slip of milik) {
    const at = dalamParagraf.indexOf(slip);
    const temuan = (
      at >= 0
        ? semua
            .filter(({ tab, baris }) => tab === 'Narasi' && baris === narasi.length + at + 1)
            .map((one) => ({ ...one, baris: slip.row }))
        : temuanBuku(tanamSalahKetik(buku, slip))
    ).filter(
      (one) => penting(one) && !awal.has(kunciTemuan(one)) && one.tab === slip.tab && one.baris === slip.row,
    );
    catat(slipOf(ukuran, slip.tab === 'Narasi' ? 'di paragraf' : 'di tabel'), temuan);
    if (temuan.length === 0) ukuran.luput.push(`${slip.id}: ${slip.from} → ${slip.to}`);
  }
}

/** Generated right sentences, and each with a slip. */
export function ukurKalimat(
  bahan: CheckInput,
  bagian: BagianTata,
  seed: number,
  banyak: number,
  ukuran: Ukuran,
): void {
  const daftar = bangkitkan(bahan, bagian, seed, banyak);
  const narasi = daftar.flatMap(({ kalimat, keliru }, i) => {
    const row = { bagian: kalimat.bagian, indikator: kalimat.indikator || undefined };
    const benar = { ...row, baris: 2 * i, teks: tanpaTanda(kalimat.bertanda) };
    return keliru === undefined ? [benar] : [benar, { ...row, baris: 2 * i + 1, teks: keliru.teks }];
  });
  const perBaris = temuanPerBaris({ ...bahan, data: { ...bahan.data, narasi } });
  daftar.forEach(({ kalimat, keliru }, i) => {
    const benar = perBaris.get(2 * i) ?? [];
    catat(ukuran.benar, benar);
    const teks = tanpaTanda(kalimat.bertanda);
    if (benar.length > 0) ukuran.palsu.push(`${kalimat.pola}: ${teks}\n  ${benar.map(ringkas).join('\n  ')}`);
    if (keliru === undefined) return;
    const known = new Set(benar.map(ringkas));
    const baru = (perBaris.get(2 * i + 1) ?? []).filter((one) => !known.has(ringkas(one)));
    catat(slipOf(ukuran, keliru.jenis), baru);
    if (baru.length === 0) ukuran.luput.push(`${keliru.jenis}, ${kalimat.pola}: ${keliru.teks}`);
  });
}

function temuanPerBaris(bahan: CheckInput): ReadonlyMap<number, readonly Temuan[]> {
  const perBaris = new Map<number, Temuan[]>();
  for (const temuan of nilaiNarasi(bahan).temuan.filter(penting)) {
    const key = temuan.baris ?? 0;
    const known = perBaris.get(key);
    if (known === undefined) perBaris.set(key, [temuan]);
    else known.push(temuan);
  }
  return perBaris;
}

export { bacaSalahKetik };
