import type { Narasi } from '../../tabs/narasi.ts';
import { countInWords } from '../narasi/kata-bilangan.ts';
import { type Paragraf, readParagraf } from '../narasi/paragraf.ts';
import type { Subjek } from './fakta.ts';
import { LAIN } from './fakta-anggaran.ts';
import { BANYAKNYA, PEGAWAI } from './fakta-lain.ts';
import { bacaFigur, type FigurTeks, segmenAkhir, type TahunTeks } from './figur.ts';
import type { IndeksBuku } from './indeks.ts';
import { samarkanNama } from './samar.ts';
import { type Sebutan, sebutanDi, teratas } from './sebutan.ts';

/** A paragraph with its figures and the things it may speak of. */
export interface Bacaan {
  readonly indeks: IndeksBuku;
  readonly paragraf: Paragraf;
  /** Its text with the names in it blotted out. */
  readonly samar: string;
  readonly figur: readonly FigurTeks[];
  readonly tahun: readonly TahunTeks[];
  /** The indikator that the row names. */
  readonly diri: Subjek | undefined;
  /** The indikator that it may speak of: its own, those named, else those of its sasaran. */
  readonly indikator: ReadonlySet<Subjek>;
  /** Where it names indikator, and how well. */
  readonly sebutan: ReadonlyMap<Subjek, Sebutan>;
  /** The sasaran that it speaks of as a whole, where the row names no indikator. */
  readonly sasaran: Subjek | undefined;
  /** It stands under a sasaran. */
  readonly dalamSasaran: boolean;
  readonly tentangPegawai: boolean;
  readonly tentangUang: boolean;
  /** The supporting tables that it may speak of. */
  readonly tabel: ReadonlySet<string>;
  readonly isCakupan: (subjek: Subjek) => boolean;
  /** What is in that scope, budget rows left out; undefined where it is most of the workbook. */
  readonly cakupan: readonly Subjek[] | undefined;
}

/** Of more indikator than this a paragraph speaks in general. */
const CAKUPAN_TERBANYAK = 60;

const TENTANG_PEGAWAI =
  /(?<!\p{L})(?:pegawai|pns|asn|aparatur|golongan|eselon|honorer|pppk|personel|sdm aparatur)/iu;
const TENTANG_UANG =
  /(?<!\p{L})(?:rp(?!\p{L})|anggaran|dianggarkan|pagu|serap|penyerapan|terserap|keuangan|belanja)/iu;

/** Reads a row of tab Narasi and settles what it may speak of. */
export function bacaParagraf(narasi: Narasi, indeks: IndeksBuku): Bacaan {
  const { kumpulan } = indeks;
  const paragraf = readParagraf(narasi);
  const { teks } = paragraf;
  const samar = samarkanNama(teks, indeks.namaSeawal);
  const { figur, tahun } = bacaFigur(paragraf, samar, indeks);
  const diri = indeks.indikator.get(narasi.indikator ?? '')?.subjek;
  const nomor = nomorSasaran(narasi.bagian);
  const sasaran = nomor === undefined ? undefined : indeks.sasaranBernomor.get(String(nomor));
  const disebut = nomorSasaran(teks);
  const kelompok = indeks.indikatorSasaran.get(sasaran ?? '') ?? new Set<Subjek>();
  const sebutan = new Map(sebutanDi(kumpulan, teks, 'indikator').map((one) => [one.subjek, one]));
  const indikator = indikatorDisebut([...sebutan.values()], diri, kelompok);
  const semua = indikator.size > 0 ? indikator : kelompok.size > 0 ? kelompok : indeks.semuaIndikator;
  const tentangPegawai = TENTANG_PEGAWAI.test(teks) && diri === undefined && kelompok.size === 0;
  const tentangUang = figur.some(({ satuan }) => satuan === 'rupiah') || TENTANG_UANG.test(teks);
  const tabel = new Set([
    ...sebutanDi(kumpulan, teks, 'dukung')
      .filter(({ bagian, subjek }) => bagian >= (subjek.kunci === subjek.tabel ? 0.4 : 0.6))
      .flatMap(({ subjek }) => subjek.tabel ?? []),
    ...(diri !== undefined || kelompok.size > 0
      ? [...semua].flatMap(({ kunci }) => indeks.tabelIndikator.get(kunci) ?? [])
      : []),
  ]);
  const kodeSasaran = new Set([
    sasaran,
    ...[...semua].map(({ kunci }) => indeks.indikator.get(kunci)?.indikator.sasaran),
  ]);
  const isCakupan = (subjek: Subjek): boolean => {
    switch (subjek.jenis) {
      case 'indikator':
        return semua.has(subjek);
      case 'sasaran':
        return kodeSasaran.has(subjek.kunci);
      case 'dukung':
        return tabel.has(subjek.tabel ?? '');
      case 'pegawai':
        return tentangPegawai;
      case 'anggaran':
      case 'belanja':
      case 'total':
        return tentangUang;
      case 'banyaknya':
      case 'lain':
        return subjek === BANYAKNYA || subjek === LAIN || tentangUang;
    }
  };
  const bacaan = {
    indeks,
    paragraf,
    samar,
    figur,
    tahun,
    diri,
    indikator: semua,
    sebutan,
    sasaran:
      diri !== undefined
        ? undefined
        : indeks.sasaran.get(
            (disebut === undefined ? undefined : indeks.sasaranBernomor.get(String(disebut))) ??
              sasaran ??
              '',
          ),
    dalamSasaran: sasaran !== undefined,
    tentangPegawai,
    tentangUang,
    tabel,
    isCakupan,
    cakupan:
      semua.size > CAKUPAN_TERBANYAK
        ? undefined
        : [
            ...semua,
            ...[...kodeSasaran].flatMap((kode) => indeks.sasaran.get(kode ?? '') ?? []),
            ...(tabel.size > 0 ? kumpulan.sejenis('dukung').filter(isCakupan) : []),
            ...(tentangPegawai ? kumpulan.sejenis('pegawai') : []),
            BANYAKNYA,
            LAIN,
          ],
  };
  tentukanSubjek(bacaan);
  return bacaan;
}

/** `Sasaran Strategis 3`, `sasaran ketiga`. */
export function nomorSasaran(teks: string): number | undefined {
  const [, kata = ''] =
    /sasaran(?: strategis)?(?: (?:nomor|no\.?|ke-?))? ?(\d{1,2}|ke\p{L}+|pertama)(?![\p{L}\p{N}])/iu.exec(
      teks,
    ) ?? [];
  if (/^\d/u.test(kata)) return Number(kata);
  return kata.toLowerCase() === 'pertama' ? 1 : countInWords(kata.toLowerCase().replace(/^ke/u, ''));
}

const AMBANG_NAMA = 0.5;

function indikatorDisebut(
  sebutan: readonly Sebutan[],
  diri: Subjek | undefined,
  kelompok: ReadonlySet<Subjek>,
): ReadonlySet<Subjek> {
  const jelas = sebutan
    .filter(
      ({ bagian, kata, subjek }) =>
        bagian >= AMBANG_NAMA && (diri === undefined || isLain(subjek, kata, diri)),
    )
    .map(({ subjek }) => subjek);
  const bernama =
    diri !== undefined || kelompok.size === 0 ? jelas : jelas.filter((one) => kelompok.has(one));
  const samar =
    bernama.length > 0 || diri !== undefined || kelompok.size === 0
      ? []
      : teratas(
          sebutan.filter(({ subjek }) => kelompok.has(subjek)),
          0.3,
        ).map(({ subjek }) => subjek);
  const daftar = bernama.length > 0 ? bernama : samar.length > 0 ? samar : jelas;
  return new Set([...(diri === undefined ? [] : [diri]), ...daftar]);
}

/** Beside the row's own indikator another is named by half at least of the words that are not also its own. */
function isLain({ akar }: Subjek, kata: ReadonlySet<string>, diri: Subjek): boolean {
  const pembeda = [...akar].filter((one) => !diri.akar.has(one));
  return pembeda.length > 0 && pembeda.filter((one) => kata.has(one)).length * 2 > pembeda.length;
}

const DAFTAR_BERURUTAN = /masing-masing|berturut-turut|secara berurutan|berurutan/iu;
const UANG_DI_KALIMAT =
  /(?<!\p{L})(?:rp(?!\p{L})|anggar|dianggar|pagu|serap|terserap|penyerapan|dana(?!\p{L})|belanja|biaya)/iu;
const PUTUS_KANAN = /[,;()|]|(?<!\p{L})(?:dan|serta|atau|sedangkan|sementara|pada|dari)(?!\p{L})/iu;
const PUTUS_KIRI = /[,;:(|]|(?<!\p{L})(?:dan|serta|atau|sedangkan|sementara|disusul|kemudian)(?!\p{L})/iu;

/** Settles what each figure is a figure of: by a list, by the name in its phrase, else as the one before. */
function tentukanSubjek(bacaan: Omit<Bacaan, never>): void {
  const { diri, indikator, figur, paragraf } = bacaan;
  const bawaan = diri !== undefined ? [diri] : indikator.size === 1 ? [...indikator] : [];
  for (const one of figur) one.subjek = bawaan;
  paragraf.daftarKalimat.forEach((kalimat, nomor) => {
    const daftar = figur.filter((one) => one.kalimat === nomor);
    if (daftar.length === 0) return;
    const teks = paragraf.teks.slice(kalimat.awal, kalimat.akhir);
    const urut = urutkan(bacaan, daftar, kalimat);
    const isUang = UANG_DI_KALIMAT.test(teks);
    daftar.forEach((one, i) => {
      if (!urut.has(one)) tentukan(bacaan, one, daftar[i - 1], isUang);
    });
    warisiPeran(bacaan, daftar);
  });
}

/** `telur dan susu berturut-turut 83% dan 72%`: names and figures in one order. */
function urutkan(
  { indeks, indikator, paragraf, sasaran, tentangPegawai }: Bacaan,
  daftar: readonly FigurTeks[],
  { awal, akhir }: { readonly awal: number; readonly akhir: number },
): ReadonlySet<FigurTeks> {
  const letak = DAFTAR_BERURUTAN.exec(paragraf.teks.slice(awal, akhir));
  if (letak === null) return new Set();
  const batas = daftar.filter((one) => one.akhir <= awal + letak.index).pop()?.akhir ?? awal;
  const semua = daftar.filter((one) => one.awal >= awal + letak.index && one.peran !== 'rata-rata');
  const bernama = (teks: string): readonly Subjek[] => {
    const found = [
      ...sebutanDi(indeks.kumpulan, teks, 'indikator').filter(
        ({ bagian, subjek }) => bagian >= 0.3 && indikator.has(subjek),
      ),
      ...(tentangPegawai
        ? sebutanDi(indeks.kumpulan, teks, 'pegawai').filter(
            ({ bagian, subjek }) => bagian >= 0.5 && isTabelPegawai(paragraf.teks, subjek),
          )
        : []),
    ];
    return found.sort((a, b) => a.letak - b.letak).map(({ subjek }) => subjek);
  };
  const sebelum = bernama(paragraf.teks.slice(batas, semua[0]?.awal ?? akhir));
  const milik = [...(indeks.indikatorSasaran.get(sasaran?.kunci ?? '') ?? [])];
  const nama =
    sebelum.length > 1 ? sebelum : sebelum.length === 0 && semua.length === milik.length ? milik : [];
  if (nama.length < 2 || semua.length % nama.length !== 0) return new Set();
  semua.forEach((one, i) => {
    const subjek = nama[i % nama.length];
    if (subjek === undefined) return;
    one.subjek = [subjek];
    one.erat = true;
    // One word of role stands before all of a list.
    const kepala = semua[i - (i % nama.length)];
    if (one.peran === undefined && kepala !== undefined && one.satuan !== 'poin') {
      one.peran = kepala.peran;
      one.jarakPeran = kepala.jarakPeran;
    }
  });
  return new Set(semua);
}

/** `target telur 83%, susu 72%, dan daging 65%`: a list of things has its role said once, before the first. */
function warisiPeran({ samar }: Bacaan, daftar: readonly FigurTeks[]): void {
  daftar.forEach((one, i) => {
    const sebelum = daftar[i - 1];
    if (sebelum === undefined || one.peran !== undefined || !one.erat || !sebelum.erat) return;
    if (sebelum.peran !== 'target' && sebelum.peran !== 'capaian') return;
    if (one.satuan !== 'persen' && one.satuan !== 'angka') return;
    const [a, b] = [sebelum.subjek[0], one.subjek[0]];
    if (a?.jenis !== 'indikator' || b?.jenis !== 'indikator' || a === b) return;
    const antara = samar.slice(sebelum.akhir, one.awal);
    if (one.kurung || PUTUS_DAFTAR.test(antara) || !BUTIR_DAFTAR.test(antara)) return;
    one.peran = sebelum.peran;
    one.jarakPeran = Math.min(sebelum.jarakPeran, 4);
  });
}
const PUTUS_DAFTAR =
  /[.;:]|(?<!\p{L})(?:sedangkan|sementara|namun|tetapi|padahal|dari|menjadi|dibanding\p{L}*|daripada|yang)(?!\p{L})/iu;
const BUTIR_DAFTAR = /^[^,]{0,85}(?:,|(?<!\p{L})(?:dan|serta)(?!\p{L}))[^,]{0,90}$/iu;

function tentukan(bacaan: Bacaan, one: FigurTeks, sebelum: FigurTeks | undefined, isUang: boolean): void {
  if (bacaan.sasaran !== undefined && (one.peran === 'rata-rata' || one.peran === 'nilai mean')) {
    one.subjek = [bacaan.sasaran];
    one.erat = true;
    return;
  }
  const kiri = one.kiri.split(PUTUS_KIRI).pop() ?? '';
  const kanan = one.kanan.split(PUTUS_KANAN)[0] ?? '';
  for (const teks of [kiri, kanan, one.kiri]) {
    const found = subjekDi(bacaan, one, teks, isUang, teks === one.kiri && teks !== kiri);
    if (found.length === 0) continue;
    one.subjek = found;
    one.erat = true;
    return;
  }
  if (sebelum === undefined || !sebelum.erat) return;
  if (bacaan.diri !== undefined && sebelum.subjek[0]?.jenis === 'indikator') return;
  if (
    one.satuan !== sebelum.satuan ||
    one.kurung ||
    /dari|pagu|sisa|menjadi|terpakai|realisasi|target/iu.test(one.kiri)
  ) {
    one.subjek = sebelum.subjek;
    one.erat = one.kiri.length < 40;
  }
}

function subjekDi(
  bacaan: Bacaan,
  one: FigurTeks,
  teks: string,
  isUang: boolean,
  isJauh: boolean,
): readonly Subjek[] {
  const { indeks, indikator, tabel, tentangPegawai, diri } = bacaan;
  const { kumpulan } = indeks;
  const isCapaian = one.peran === 'capaian' && !UANG_DI_KALIMAT.test(segmenAkhir(one.kiri));
  if (one.satuan === 'rupiah' || (one.satuan === 'persen' && isUang && !isCapaian)) {
    const punyaUang = diri !== undefined && kumpulan.milik(diri).some(({ satuan }) => satuan === 'rupiah');
    if (!punyaUang) {
      const bernama = [
        ...teratas(sebutanDi(kumpulan, teks, 'anggaran'), 0.6),
        ...teratas(sebutanDi(kumpulan, teks, 'belanja'), 0.9),
      ];
      const cukup = bernama.filter(({ kata, bagian }) => kata.size > 1 || bagian > 0.99);
      if (cukup.length > 0) return palingAkhir(cukup);
    }
  }
  if (tentangPegawai && !(isJauh && !one.kurung && /[,;]/u.test(one.kiri))) {
    const bernama = sebutanDi(kumpulan, teks.replace(/31 desember|tahun/giu, ''), 'pegawai').filter(
      ({ subjek }) => isTabelPegawai(bacaan.paragraf.teks, subjek),
    );
    const found = palingAkhir(teratas(bernama, 0.5));
    if (found.length > 0) return found;
  }
  if (
    tentangPegawai &&
    one.satuan === 'angka' &&
    /^\s*(?:\([\p{L} ]+\)\s*)?(?:orang\s+)?(?:pegawai|pns|asn|personel)(?!\p{L})/iu.test(one.kanan)
  )
    return [PEGAWAI];
  if (tabel.size > 0 && one.satuan === 'angka' && !(isJauh && /[,;]/u.test(one.kiri))) {
    const bernama = sebutanDi(kumpulan, teks, 'dukung').filter(
      ({ subjek }) =>
        tabel.has(subjek.tabel ?? '') &&
        subjek.kunci !== subjek.tabel &&
        (one.benda === '' || (kumpulan.milik(subjek)[0]?.benda.has(one.benda) ?? false)),
    );
    const found = palingAkhir(teratas(bernama, 0.5));
    if (found.length > 0) return found;
  }
  if (indikator.size < 2) return [];
  return palingAkhir(
    teratas(
      sebutanDi(kumpulan, teks, 'indikator').filter(({ subjek }) => indikator.has(subjek)),
      0.34,
    ),
  );
}

/** `IV 43 orang` is a golongan only where the text speaks of golongan. */
function isTabelPegawai(teks: string, { tabel = '' }: Subjek): boolean {
  if (/golongan/iu.test(tabel)) return /golongan|(?<!\p{L})gol\b/iu.test(teks);
  if (/jabatan/iu.test(tabel))
    return /eselon|jabatan|struktural|fungsional/iu.test(teks) && !/golongan/iu.test(teks);
  return true;
}

function palingAkhir(daftar: readonly Sebutan[]): readonly Subjek[] {
  const akhir = Math.max(...daftar.map(({ letak }) => letak));
  return daftar.filter(({ letak }) => letak === akhir).map(({ subjek }) => subjek);
}

/** Subjects that stand beside any other of a paragraph: counts and sums of no row. */
export const isUmum = (subjek: Subjek): boolean =>
  subjek === BANYAKNYA || subjek === LAIN || subjek === PEGAWAI;
