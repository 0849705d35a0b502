import { normalizeText } from '../../bahasa/teks.ts';
import { groupBy } from '../../reports/group-by.ts';
import type { CheckInput } from '../temuan.ts';
import { KumpulanFakta, type Subjek } from './fakta.ts';
import { type BarisAnggaran, faktaAnggaran } from './fakta-anggaran.ts';
import { faktaIndikator, type NilaiIndikator } from './fakta-indikator.ts';
import { faktaBanyaknya, faktaDukung, faktaPegawai } from './fakta-lain.ts';

/** Everything that the texts of a workbook are held against, built once. */
export interface IndeksBuku {
  readonly bahan: CheckInput;
  readonly kumpulan: KumpulanFakta;
  /** The reported year. */
  readonly tahun: number;
  /** The agency and its region as Profil names them, lower case. */
  readonly daerah: string;
  /** The years of which the workbook says something. */
  readonly daftarTahun: ReadonlySet<number>;
  readonly indikator: ReadonlyMap<string, NilaiIndikator>;
  readonly anggaran: readonly BarisAnggaran[];
  /** The supporting tables by the kode of the indikator they belong to. */
  readonly tabelIndikator: ReadonlyMap<string, readonly string[]>;
  /** The kode of the sasaran of the Kepala by their number. */
  readonly sasaranBernomor: ReadonlyMap<string, string>;
  /** The sasaran as things spoken of, by kode. */
  readonly sasaran: ReadonlyMap<string, Subjek>;
  /** The indikator of every sasaran, and all of them. */
  readonly indikatorSasaran: ReadonlyMap<string, ReadonlySet<Subjek>>;
  readonly semuaIndikator: ReadonlySet<Subjek>;
  /** How many indikator have a kategori this year, lower case. */
  readonly kategori: ReadonlyMap<string, number>;
  /** The capaian of every indikator this year; undefined where one has none. */
  readonly capaian: readonly number[] | undefined;
  /** Names that may hold words of change (`Program Peningkatan …`), lower case, longest first, by their first word. */
  readonly namaSeawal: ReadonlyMap<string, readonly string[]>;
}

const PANJANG_NAMA = 12;

/** Builds the index of all facts; undefined where Profil does not say the year. */
export function buildIndeks(input: CheckInput): IndeksBuku | undefined {
  const { data } = input;
  const tahun = data.profil?.tahun;
  if (tahun === undefined) return undefined;
  const kumpulan = new KumpulanFakta();
  const indikator = faktaIndikator(input, kumpulan);
  const anggaran = faktaAnggaran(data, kumpulan);
  faktaDukung(data, kumpulan);
  faktaPegawai(data, kumpulan);
  const { kategori, capaian } = faktaBanyaknya(input, kumpulan);
  const tabelIndikator = new Map<string, string[]>();
  for (const { indikator: kode, tabel } of data.dataDukung) {
    if (kode === undefined) continue;
    const known = tabelIndikator.get(kode) ?? [];
    if (!known.includes(tabel)) tabelIndikator.set(kode, [...known, tabel]);
  }
  const milik = data.sasaran.filter(({ pejabat }) => pejabat === data.profil?.kepala);
  const nama = [
    ...data.indikator.map((one) => one.indikator),
    ...data.sasaran.flatMap(({ sasaran, tujuan }) => [sasaran, tujuan ?? '']),
    ...data.anggaran.map(({ uraian }) => uraian),
    ...data.dataDukung.map(({ tabel }) => tabel),
  ].map(normalizeText);
  const bernomor = data.kepegawaian
    .map(({ uraian }) => normalizeText(uraian))
    .filter((one) => /\p{L}{3,} \d/u.test(one));
  return {
    bahan: input,
    kumpulan,
    tahun,
    daerah: `${data.profil?.namaInstansi ?? ''} ${data.profil?.pemerintahDaerah ?? ''}`.toLowerCase(),
    daftarTahun: new Set([tahun, ...data.kinerja.map((one) => one.tahun)]),
    indikator,
    anggaran,
    tabelIndikator,
    sasaranBernomor: new Map(milik.map(({ kode, no }, i) => [no ?? String(i + 1), kode])),
    sasaran: new Map(
      kumpulan.semua
        .filter(({ subjek }) => subjek.jenis === 'sasaran')
        .map(({ subjek }) => [subjek.kunci, subjek]),
    ),
    indikatorSasaran: new Map(
      [...groupBy([...indikator.values()], (one) => one.indikator.sasaran)].map(([kode, daftar]) => [
        kode,
        new Set(daftar.map(({ subjek }) => subjek)),
      ]),
    ),
    semuaIndikator: new Set([...indikator.values()].map(({ subjek }) => subjek)),
    kategori,
    capaian,
    namaSeawal: groupBy(
      [...new Set([...nama.filter((one) => one.length > PANJANG_NAMA), ...bernomor])].sort(
        (a, b) => b.length - a.length,
      ),
      (one) => one.split(' ')[0] ?? '',
    ),
  };
}
