import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { Decimal } from '../../decimal.ts';
import { temuanNarasi } from '../narasi/hasil-aturan.ts';
import { isDisebut, kataIndikator, kataLain } from '../narasi/rujukan.ts';
import type { Jenis, Severity, Temuan } from '../temuan.ts';
import { type Bacaan, isUmum } from './bacaan.ts';
import { bedaAngka, isSama, isSesatuan, penjelasFigur, satuanFakta } from './cocok.ts';
import { type Fakta, isUtama, type PeranFakta, type SatuanFakta, type Subjek } from './fakta.ts';
import { LAIN } from './fakta-anggaran.ts';
import { PEGAWAI } from './fakta-lain.ts';
import { cariArah, cariPeran, type FigurTeks, segmenAkhir } from './figur.ts';
import { hitunganSekitar } from './hitungan.ts';
import { memuat } from './kata/frasa.ts';
import type { Peran } from './kata/peran.ts';
import { akar, KATA_TUGAS } from './kata/umum.ts';
import { daftarTahunRelatif } from './kata/waktu.ts';

/** What came of a figure. */
export type Putusan =
  | { readonly hasil: 'benar' }
  /** Nothing ties it to a fact. */
  | { readonly hasil: 'tak terperiksa' }
  | { readonly hasil: 'salah'; readonly temuan: Temuan };

const BENAR: Putusan = { hasil: 'benar' };
const TAK_TERPERIKSA: Putusan = { hasil: 'tak terperiksa' };

/** Which facts a figure may be, by the word beside it. */
const PERAN_BOLEH: Readonly<Record<Peran, ReadonlySet<PeranFakta>>> = {
  target: new Set<PeranFakta>(['target', 'akhir']),
  realisasi: new Set<PeranFakta>([
    'realisasi',
    'nasional',
    'turunan',
    'banyaknya',
    'selisih',
    'seluruhnya',
    'bagian',
  ]),
  capaian: new Set<PeranFakta>(['capaian', 'rata-rata', 'capaian akhir', 'capaian nasional']),
  'rata-rata': new Set<PeranFakta>(['rata-rata']),
  'nilai mean': new Set<PeranFakta>(['nilai mean']),
  selisih: new Set<PeranFakta>([
    'selisih',
    'selisih capaian',
    'pertumbuhan',
    'jarak',
    'jarak persen',
    'jarak acuan',
    'keliru',
  ]),
  pagu: new Set<PeranFakta>(['pagu']),
  // Of an indikator told in rupiah the realisasi is no spending.
  belanja: new Set<PeranFakta>(['belanja', 'realisasi']),
  sisa: new Set<PeranFakta>(['sisa']),
};
const PERAN_PERSEN_UANG: Partial<Record<Peran, ReadonlySet<PeranFakta>>> = {
  pagu: new Set<PeranFakta>(['serapan', 'bagian']),
  belanja: new Set<PeranFakta>(['serapan', 'bagian', 'pertumbuhan']),
  sisa: new Set<PeranFakta>(['sisa persen']),
};
const PERAN_TANPA_KATA: ReadonlySet<PeranFakta> = new Set<PeranFakta>([
  'target',
  'realisasi',
  'capaian',
  'akhir',
  'nasional',
  'selisih',
  'pertumbuhan',
  'jarak',
  'jarak persen',
  'rata-rata',
  'pagu',
  'belanja',
  'sisa',
  'serapan',
  'sisa persen',
  'bagian',
  'seluruhnya',
  'banyaknya',
]);

/** More figures than this in a paragraph are a pasted table: what no fact gives there is left alone. */
const FIGUR_TERBANYAK = 80;

/** Gives every figure its facts, and then judges those that have none. */
export function nilaiFigur(
  bacaan: Bacaan,
): readonly { readonly figur: FigurTeks; readonly putusan: Putusan }[] {
  // A pasted table has the same small number over and over.
  const dikenal = new Map<string, readonly Fakta[]>();
  for (const figur of bacaan.figur) {
    const { satuan, nilai, langkah, desimal, skala, kira, benda, subjek } = figur;
    const milik = subjek.map(({ jenis, kunci }) => `${jenis} ${kunci}`);
    const sama = [satuan, nilai, langkah, desimal, skala, kira, benda, ...milik].join('|');
    figur.penjelas = dikenal.get(sama) ?? penjelasFigur(figur, bacaan.indeks, bacaan.cakupan);
    dikenal.set(sama, figur.penjelas);
  }
  warisi(bacaan);
  const isTabel = bacaan.figur.length > FIGUR_TERBANYAK;
  return bacaan.figur.map((figur) => ({
    figur,
    putusan: isTabel ? nilaiRingkas(bacaan, figur) : nilaiSatu(bacaan, figur),
  }));
}

const nilaiRingkas = ({ isCakupan }: Bacaan, { penjelas }: FigurTeks): Putusan =>
  penjelas.some(({ subjek }) => isCakupan(subjek)) ? BENAR : TAK_TERPERIKSA;

/** A percentage behind `atau` or in brackets is of the thing that explains the amount before it. */
function warisi({ figur, isCakupan }: Bacaan): void {
  figur.forEach((one, i) => {
    const sebelum = figur[i - 1];
    if (
      sebelum === undefined ||
      one.satuan !== 'persen' ||
      one.erat ||
      sebelum.satuan === 'persen' ||
      sebelum.kalimat !== one.kalimat
    )
      return;
    if (!/^[^,;]{0,25}(?:(?<!\p{L})atau|\(|setara)[^,;]{0,25}$/iu.test(one.kiri)) return;
    const subjek = new Set(
      sebelum.penjelas
        .filter(
          (fakta) =>
            isCakupan(fakta.subjek) &&
            isUtama(fakta) &&
            ['anggaran', 'belanja', 'total', 'indikator'].includes(fakta.subjek.jenis),
        )
        .map((fakta) => fakta.subjek),
    );
    if (subjek.size === 0 || subjek.size > 3) return;
    one.subjek = [...subjek];
    one.erat = true;
  });
}

function peranBoleh({ peran, satuan }: FigurTeks): ReadonlySet<PeranFakta> {
  if (peran === undefined) return PERAN_TANPA_KATA;
  return (satuan === 'persen' ? PERAN_PERSEN_UANG[peran] : undefined) ?? PERAN_BOLEH[peran];
}

function nilaiSatu(bacaan: Bacaan, figur: FigurTeks): Putusan {
  const { indeks, isCakupan } = bacaan;
  const { penjelas, subjek, erat } = figur;
  const dalam = penjelas.filter((fakta) => isCakupan(fakta.subjek) && isMenjelaskan(bacaan, figur, fakta));
  if (figur.satuan === 'kali' || (figur.kata && penjelas.length === 0 && figur.peran !== 'selisih'))
    return dalam.length > 0 ? BENAR : TAK_TERPERIKSA;
  if (figur.tahun !== undefined && !indeks.daftarTahun.has(figur.tahun)) return TAK_TERPERIKSA;
  if (figur.subjek[0]?.jenis === 'sasaran') {
    const tahun = figur.tahun ?? indeks.tahun;
    const isItu = dalam.some(
      (fakta) => fakta.subjek === figur.subjek[0] && fakta.peran === figur.peran && fakta.tahun === tahun,
    );
    return isItu ? BENAR : celahKosong(bacaan, figur);
  }
  const sendiri =
    erat && subjek.length > 0
      ? dalam.filter(
          (fakta) =>
            subjek.includes(fakta.subjek) ||
            isUmum(fakta.subjek) ||
            fakta.subjek.jenis === 'sasaran' ||
            fakta.subjek.kunci === fakta.subjek.tabel,
        )
      : dalam;
  if (sendiri.length > 0)
    return capaianTercetak(bacaan, figur, sendiri) ?? periksaTukar(bacaan, figur, sendiri);
  const hitungan = hitunganSekitar(bacaan, figur);
  const rumusKeliru = keliruOf(bacaan, figur);
  if (
    rumusKeliru === undefined &&
    hitungan.some(
      (one) =>
        one.membebaskan &&
        isSama(figur, { nilai: one.nilai, satuan: figur.satuan === 'persen' ? 'persen' : 'angka' }),
    )
  )
    return BENAR;
  if (isDiTempatLain(bacaan, figur) || isBagianFakta(bacaan, figur)) return BENAR;
  if (rumusKeliru !== undefined) return rumusKeliru;
  return tuduh(bacaan, figur, hitungan);
}

/** A capaian that only Kinerja's printed column gives: the tables themselves say another. */
function capaianTercetak(bacaan: Bacaan, figur: FigurTeks, penjelas: readonly Fakta[]): Putusan | undefined {
  const subjek = satuSubjek(figur);
  const tercetak = penjelas.filter(({ peran }) => peran === 'capaian tercetak');
  if (subjek === undefined || tercetak.length === 0 || figur.peran !== 'capaian' || figur.jarakPeran > 5)
    return undefined;
  const isRata = /rata-rata|rerata/iu.test(bacaan.paragraf.teks);
  if (penjelas.some(({ peran }) => peran === 'capaian' || (isRata && peran === 'rata-rata')))
    return undefined;
  const tahun = figur.tahun ?? bacaan.indeks.tahun;
  const dihitung = bacaan.indeks.kumpulan
    .milik(subjek)
    .find((fakta) => fakta.peran === 'capaian' && fakta.tahun === tahun);
  return dihitung === undefined || !tercetak.some((one) => one.tahun === tahun)
    ? undefined
    : salah(bacaan, figur, dihitung, 'perlu dilihat', '; yang tertulis hanya tercetak di tab Kinerja');
}

/** Averages and sums explain only where the paragraph speaks of them. */
function isMenjelaskan(
  { paragraf, samar, tentangUang }: Bacaan,
  figur: FigurTeks,
  { nilai, peran, sebutan, subjek, satuan }: Fakta,
): boolean {
  if (subjek.jenis === 'banyaknya' && figur.benda === '') return false;
  if (peran === 'capaian' && nilai < 0 && !figur.minus && !figur.kurung) return false;
  const isKinerja = figur.peran === 'target' || figur.peran === 'capaian';
  if (subjek === LAIN && peran !== 'rata-rata' && (!tentangUang || isKinerja)) return false;
  if (subjek.jenis === 'pegawai' && !isGolonganPegawai(paragraf, figur, sebutan)) return false;
  // Beside the name of one row a sum of two rows explains nothing.
  if (
    subjek === PEGAWAI &&
    peran === 'turunan' &&
    figur.erat &&
    !DUA_BARIS.test(figur.kiri.replace(/^[,\s]*(?:dan|serta)\s/iu, ''))
  )
    return false;
  if (subjek.jenis !== 'indikator') return true;
  // Right behind `target` stands no growth and no distance.
  if (
    figur.peran === 'target' &&
    figur.jarakPeran <= 2 &&
    !PERAN_ISI.has(peran) &&
    !DIBANDINGKAN.test(sebelumKata(figur))
  )
    return false;
  if (peran !== 'turunan') return true;
  const isBerperan = figur.peran === 'target' || figur.peran === 'realisasi' || figur.peran === 'capaian';
  if (
    satuan === 'persen' &&
    isBerperan &&
    figur.jarakPeran <= 4 &&
    !/^\s*\)?\s*(?:dari|terhadap|dibanding)/iu.test(figur.kanan)
  )
    return false;
  if (sebutan.startsWith('rata-rata')) return /rata-rata|rerata/iu.test(samar);
  if (sebutan.startsWith('jumlah')) return /jumlah|total|gabungan|kumulatif|akumulasi|seluruh/iu.test(samar);
  return true;
}

const PERAN_ISI: ReadonlySet<PeranFakta> = new Set([
  'target',
  'akhir',
  'realisasi',
  'capaian',
  'capaian tercetak',
  'nasional',
]);

/** What stands before the last word before a figure. */
const sebelumKata = ({ kiri }: FigurTeks): string => kiri.trimEnd().replace(/\S+$/u, '').slice(-30);

const DUA_BARIS =
  /(?<!\p{L})(?:dan|serta|atau|hingga|sampai|ke atas|gabungan|selisih|lebih|kurang|jumlah|total|sisanya)(?!\p{L})/iu;

/** `117 orang PNS` is no count of men, where the sentence tells no men from women, and none of others than PNS. */
function isGolonganPegawai(
  { daftarKalimat }: Bacaan['paragraf'],
  figur: FigurTeks,
  sebutan: string,
): boolean {
  const kalimat = daftarKalimat[figur.kalimat]?.teks ?? '';
  if (/laki|perempuan/iu.test(sebutan) && !/laki|perempuan|pria|wanita|kelamin|gender/iu.test(kalimat))
    return false;
  const [sendiri = ''] = figur.kanan.split(/[,;.(]|(?<!\p{L})(?:dan|serta|dari)(?!\p{L})/iu);
  if (!/(?<!\p{L})(?:pns|asn)(?!\p{L})/iu.test(sendiri)) return true;
  return /non/iu.test(sendiri) === /non-PNS/u.test(sebutan) && !/^banyaknya pegawai/u.test(sebutan);
}

/** A fact of something that the paragraph does not speak of acquits where chance would hardly give it. */
function isDiTempatLain(bacaan: Bacaan, figur: FigurTeks): boolean {
  const { penjelas, erat, digit, satuan, subjek } = figur;
  const { diri, indikator, indeks, sebutan } = bacaan;
  if (penjelas.length === 0) return false;
  const dipakai = (fakta: Fakta) =>
    bacaan.figur.some(
      (one) => one !== figur && one.subjek.includes(fakta.subjek) && one.penjelas.includes(fakta),
    );
  const bernama = penjelas.some(
    (fakta) =>
      !(erat && dipakai(fakta)) &&
      ['target', 'realisasi', 'capaian'].includes(fakta.peran) &&
      fakta.tahun === indeks.tahun &&
      !subjek.includes(fakta.subjek) &&
      (sebutan.get(fakta.subjek)?.bagian ?? 0) >= 0.3 &&
      digit >= 3,
  );
  if (bernama) return true;
  if (satuan === 'rupiah' && digit >= 6 && figur.skala === 1) return true;
  if (erat) return false;
  const satu = diri !== undefined || indikator.size === 1;
  if (!satu) return true;
  const banyak = digit >= (satuan === 'persen' ? 4 : 5);
  return (
    (banyak && satuan !== 'persen') ||
    (digit >= 4 && satuan !== 'persen' && penjelas.some((fakta) => fakta.subjek.jenis !== 'indikator'))
  );
}

/** A part that with another figure of its sentence makes up a fact: `Rp50 juta untuk honor serta Rp43 juta untuk perjalanan`. */
function isBagianFakta(bacaan: Bacaan, figur: FigurTeks): boolean {
  if (figur.satuan !== 'rupiah' && figur.satuan !== 'angka') return false;
  return bacaan.figur.some((one) => {
    if (
      one === figur ||
      one.kalimat !== figur.kalimat ||
      one.satuan !== figur.satuan ||
      one.penjelas.length > 0
    )
      return false;
    const gabungan = {
      ...figur,
      nilai: figur.nilai + one.nilai,
      langkah: Math.max(figur.langkah, one.langkah),
    };
    return penjelasFigur(gabungan, bacaan.indeks).some(
      (fakta) =>
        isUtama(fakta) &&
        bacaan.isCakupan(fakta.subjek) &&
        (!figur.erat || figur.subjek.includes(fakta.subjek)),
    );
  });
}

/** Growth that was divided by the later year. */
function keliruOf(bacaan: Bacaan, figur: FigurTeks): Putusan | undefined {
  const { kumpulan } = bacaan.indeks;
  if (figur.satuan !== 'persen' || figur.desimal === 0 || figur.kira) return undefined;
  const milik = figur.subjek.flatMap((subjek) => kumpulan.milik(subjek));
  const keliru = milik.find((fakta) => fakta.peran === 'keliru' && isSama(figur, fakta));
  if (keliru === undefined) return undefined;
  const benar = milik.find(
    (fakta) => fakta.peran === 'pertumbuhan' && fakta.subjek === keliru.subjek && samaTahun(fakta, keliru),
  );
  if (benar === undefined || figur.peran !== 'selisih') return undefined;
  return salah(bacaan, figur, benar, 'salah', `; ${figur.teks} adalah ${keliru.sebutan}`);
}

function samaTahun({ tahun: a }: Fakta, { tahun: b }: Fakta): boolean {
  return Array.isArray(a) && Array.isArray(b) && a[0] === b[0] && a[1] === b[1];
}

interface Calon {
  readonly fakta: Fakta;
  /** How well it fits the words of the figure's phrase. */
  readonly skor: number;
}

interface DaftarCalon {
  /** All facts that the figure's unit and role allow. */
  readonly semua: readonly Fakta[];
  /** Those that the figure is nearly, the likeliest meant first. */
  readonly dekat: readonly Calon[];
}

/** A row of any supporting table, where so many digits and the thing counted are its own. */
const isBarisJauh = (
  { digit, satuan, benda }: FigurTeks,
  { subjek, peran, benda: dihitung }: Fakta,
): boolean =>
  digit >= 6 &&
  satuan === 'angka' &&
  subjek.jenis === 'dukung' &&
  peran === 'realisasi' &&
  benda !== '' &&
  dihitung.has(benda);

const CALON_TERBANYAK = 4000;

/** The facts of a unit that a figure could be a slip of: those in scope, and any where amounts and long numbers are concerned. */
function sekitar(
  { indeks, cakupan, tentangUang }: Bacaan,
  figur: FigurTeks,
  satuan: SatuanFakta,
): readonly Fakta[] {
  const { kumpulan } = indeks;
  const [dari, sampai] = [figur.nilai / 12, figur.nilai * 12];
  if (figur.digit >= 6) return kumpulan.antara(satuan, dari, sampai);
  // Among so many facts chance is always near a short figure: only those of its own thing can blame it.
  const isUang = cakupan !== undefined && figur.satuan !== 'rupiah';
  const paling = CALON_TERBANYAK;
  if ((!isUang || tentangUang) && kumpulan.antara(satuan, dari, sampai, { paling, isUang }).length === paling)
    return figur.subjek.flatMap((subjek) => kumpulan.milik(subjek)).filter((one) => one.satuan === satuan);
  if (!isUang) return kumpulan.antara(satuan, dari, sampai);
  const milik = cakupan
    .filter((subjek) => subjek !== LAIN || !tentangUang)
    .flatMap((subjek) => kumpulan.milik(subjek))
    .filter((one) => one.satuan === satuan && Math.abs(one.nilai) >= dari && Math.abs(one.nilai) <= sampai);
  return [...milik, ...(tentangUang ? kumpulan.antara(satuan, dari, sampai, { isUang: true }) : [])].sort(
    (a, b) => Math.abs(a.nilai) - Math.abs(b.nilai),
  );
}

/** The candidates of a figure. */
function calonFakta(bacaan: Bacaan, figur: FigurTeks): DaftarCalon {
  const { indeks, isCakupan, figur: semua, indikator } = bacaan;
  const { subjek, erat, satuan, digit } = figur;
  const boleh = peranBoleh(figur);
  const isUang = satuan === 'rupiah';
  const kolam =
    erat && !isUang
      ? subjek.flatMap((one) => indeks.kumpulan.milik(one))
      : satuanFakta(figur).flatMap((one) =>
          sekitar(bacaan, figur, one).filter(
            (fakta) => isCakupan(fakta.subjek) || (isUang && digit >= 7) || isBarisJauh(figur, fakta),
          ),
        );
  const dipakai = new Set(
    semua
      .filter((one) => one !== figur)
      .flatMap((one) => one.penjelas.filter((fakta) => isCakupan(fakta.subjek))),
  );
  const satu = bacaan.diri !== undefined || indikator.size === 1;
  const sekalimat = new Set(
    semua
      .filter((one) => one !== figur && one.kalimat === figur.kalimat && one.digit >= 5)
      .flatMap((one) => one.penjelas.filter(isUtama).map((fakta) => fakta.subjek)),
  );
  // Beside an amount of one budget line another amount is that line's.
  const pos = [...sekalimat].filter(
    ({ jenis }) => jenis === 'anggaran' || jenis === 'belanja' || jenis === 'total',
  );
  const calon = (
    isUang && !erat && pos.length > 0 && pos.length <= 3
      ? pos.flatMap((one) => indeks.kumpulan.milik(one))
      : kolam
  )
    .filter(
      (fakta) =>
        isSesatuan(figur, fakta) &&
        isMenjelaskan(bacaan, figur, fakta) &&
        !(fakta.peran === 'banyaknya' && fakta.subjek.jenis === 'dukung'),
    )
    .filter(
      (fakta) =>
        figur.peran === undefined ||
        boleh.has(fakta.peran) ||
        ((figur.peran === 'realisasi' || figur.peran === 'belanja') &&
          ['nasional', 'pertumbuhan', 'serapan', 'capaian', 'capaian akhir', 'capaian nasional'].includes(
            fakta.peran,
          )),
    );
  const dekat = calon
    .filter((fakta) => bedaAngka(figur, fakta.nilai) !== undefined)
    .map((fakta): Calon => {
      const tahun = fakta.tahun;
      const cocokTahun =
        figur.tahun === undefined
          ? tahun === indeks.tahun
            ? 0.5
            : 0
          : tahun === figur.tahun
            ? 2
            : typeof tahun === 'number'
              ? -1
              : 0;
      const skor =
        (subjek.includes(fakta.subjek) ? 3 : 0) +
        (figur.peran !== undefined && boleh.has(fakta.peran) ? 2 : 0) +
        (isUtama(fakta) ? 0.5 : 0) +
        cocokTahun +
        (figur.benda !== '' && fakta.benda.has(figur.benda) ? 1 : 0) +
        (dipakai.has(fakta) ? 0 : 1.5) +
        (sekalimat.has(fakta.subjek) ? 2 : 0) -
        (fakta.peran === 'turunan' ? 1.5 : 0) +
        (satu && fakta.subjek === bacaan.diri ? 0.2 : 0);
      return { fakta, skor };
    })
    .sort((a, b) => b.skor - a.skor);
  return { semua: calon, dekat };
}

/** How likely it is that some candidate is nearly the figure by chance. */
function peluang(figur: FigurTeks, calon: readonly Fakta[], tahunIni: number): number {
  const boleh = peranBoleh(figur);
  const bobot = new Map<number, number>();
  for (const fakta of calon) {
    const off = figur.subjek.length === 0 || figur.subjek.includes(fakta.subjek) ? 1 : 0.4;
    const utama =
      (isUtama(fakta) &&
        (fakta.tahun === tahunIni || fakta.tahun === figur.tahun || fakta.tahun === undefined)) ||
      (figur.peran !== undefined && boleh.has(fakta.peran));
    bobot.set(Math.round(fakta.nilai * 1e4), off * (utama ? 1 : 0.25));
  }
  const jumlah = [...bobot.values()].reduce((sum, one) => sum + one, 0);
  return Math.min(1, (10 * figur.digit) / (9 * 10 ** Math.max(figur.digit - 1, 0))) * jumlah;
}

function tuduh(bacaan: Bacaan, figur: FigurTeks, hitungan: ReturnType<typeof hitunganSekitar>): Putusan {
  const { indeks, diri, indikator } = bacaan;
  const asing = figur.satuan === 'angka' && figur.benda !== '' && !indeks.kumpulan.isSatuan(figur.benda);
  if (isPersenAsing(bacaan, figur) || (figur.kira && figur.digit < 5)) return TAK_TERPERIKSA;
  const { semua, dekat } = calonFakta(bacaan, figur);
  const [first] = dekat;
  if (first === undefined) return celahKosong(bacaan, figur);

  const dukungan = dekat
    .flatMap((calon) =>
      hitungan
        .filter(
          (one) =>
            Math.abs(Math.abs(calon.fakta.nilai) - one.nilai) <=
            Math.max(figur.langkah * 0.5001, one.longgar ?? 0),
        )
        .map((one) => ({ calon, one })),
    )
    .sort((a, b) => b.calon.skor - a.calon.skor)[0];
  const berkata = figur.peran !== undefined || figur.erat || figur.benda !== '';
  if (
    dukungan !== undefined &&
    !figur.kira &&
    !(figur.tempatLain && (figur.peran === undefined || figur.peran === 'selisih')) &&
    (figur.digit >= (berkata ? 2 : 3) || figur.peran === 'selisih')
  ) {
    const { fakta } = dukungan.calon;
    const pasti = figur.digit >= 3 || figur.subjek.includes(fakta.subjek);
    return salah(
      bacaan,
      figur,
      fakta,
      pasti && !figur.lain ? 'salah' : 'perlu dilihat',
      `; ${dukungan.one.uraian} juga memberi angka itu`,
    );
  }
  // What nothing in the workbook counts is known by that sum only.
  if (asing) return TAK_TERPERIKSA;
  const { fakta, skor } = first;
  const milik = figur.subjek.includes(fakta.subjek);
  const boleh = peranBoleh(figur);
  const satu = diri !== undefined || indikator.size === 1;
  const p = peluang(figur, semua, indeks.tahun);
  const berperan = figur.peran !== undefined && boleh.has(fakta.peran) && figur.jarakPeran <= 5;
  const bertahun =
    figur.peran === undefined &&
    figur.tahunPasti &&
    figur.tahun === fakta.tahun &&
    fakta.peran === 'realisasi';
  const celah = milik && (berperan || bertahun) && !(figur.lain && figur.digit < 5);
  const tersisa = milik && isUtama(fakta) && isTersisa(bacaan, figur, fakta);
  const baris =
    figur.erat &&
    milik &&
    (fakta.subjek.jenis === 'pegawai' || fakta.subjek.jenis === 'dukung') &&
    (fakta.peran === 'realisasi' || fakta.peran === 'bagian') &&
    (figur.satuan !== 'angka' || figur.benda !== '');
  const patut =
    (p < 0.1 && !(figur.lain && figur.digit < 5)) ||
    (figur.digit >= 6 && p < 0.5) ||
    (celah && figur.digit >= 3 && p < 1) ||
    (tersisa && figur.digit >= 3 && !figur.lain) ||
    (celah && figur.digit >= 2 && (figur.tahunPasti || figur.erat || satu) && skor >= 6.5) ||
    baris;
  if (!patut) return celahKosong(bacaan, figur);
  const tegas =
    (p < 0.02 && figur.digit >= 4 && !figur.lain) ||
    (celah &&
      skor >= 8 &&
      (figur.digit >= 3 || (berperan && figur.digit >= 2 && figur.jarakPeran <= 1 && !figur.lain)));
  return salah(bacaan, figur, fakta, tegas ? 'salah' : 'perlu dilihat');
}

/** `14 persen kekosongan tenaga`: the share of something that the workbook does not know. */
function isPersenAsing({ indeks }: Bacaan, { satuan, kanan }: FigurTeks): boolean {
  const [, kata = ''] = satuan === 'persen' ? (/^\s(\p{Ll}{4,})/u.exec(kanan) ?? []) : [];
  if (kata === '' || KATA_TUGAS.has(kata) || KATA_KERJA.test(kata)) return false;
  if (cariPeran(kata).length > 0 || cariArah(kata).length > 0 || isKataBanding(kata)) return false;
  const stem = akar(kata);
  return (
    !JENIS_BERNAMA.some((jenis) => indeks.kumpulan.bernama(jenis, stem).length > 0) &&
    !indeks.kumpulan.isSatuan(stem)
  );
}
const KATA_KERJA = /^(?:di|ter|ber|me|se)\p{L}/u;
const JENIS_BERNAMA = ['indikator', 'anggaran', 'dukung', 'pegawai'] as const;
const isKataBanding = memuat(daftarTahunRelatif);

/** The one of target, realisasi and capaian of a year that a sentence has not said beside the others. */
function isTersisa({ figur: semua }: Bacaan, figur: FigurTeks, fakta: Fakta): boolean {
  const sekitar = semua.filter((one) => one !== figur && Math.abs(one.kalimat - figur.kalimat) <= 1);
  const isDisebut = (one: Fakta) => sekitar.some(({ penjelas }) => penjelas.includes(one));
  const setahun = (one: Fakta) =>
    one.tahun === fakta.tahun || one.peran === 'akhir' || fakta.peran === 'akhir';
  return (
    !isDisebut(fakta) &&
    sekitar.some(({ penjelas, digit }) =>
      penjelas.some(
        (one) =>
          digit >= 2 &&
          one.subjek === fakta.subjek &&
          isUtama(one) &&
          one.peran !== fakta.peran &&
          setahun(one),
      ),
    )
  );
}

/** Roles whose fact a sentence leaves no choice of, given thing and year. */
const PERAN_CELAH: Partial<Record<Peran, PeranFakta>> = {
  target: 'target',
  realisasi: 'realisasi',
  capaian: 'capaian',
  'rata-rata': 'rata-rata',
  'nilai mean': 'nilai mean',
};

/** A figure that is nothing like a fact, where its own words leave one fact open. */
function celahKosong(bacaan: Bacaan, figur: FigurTeks): Putusan {
  const { indeks } = bacaan;
  const subjek = satuSubjek(figur);
  if (subjek?.jenis === 'anggaran') return celahUang(bacaan, figur, subjek);
  if (
    subjek === undefined ||
    (subjek.jenis !== 'indikator' && subjek.jenis !== 'sasaran') ||
    figur.kira ||
    figur.kata ||
    figur.satuan === 'rupiah' ||
    figur.satuan === 'poin'
  )
    return TAK_TERPERIKSA;
  const nasional = NASIONAL.test(figur.kiri) && !/target|provinsi/iu.test(figur.kiri);
  const bertahun = figur.peran === undefined && isHanyaNama(bacaan, figur, subjek);
  const peran = nasional
    ? 'nasional'
    : bertahun
      ? 'realisasi'
      : figur.peran === undefined
        ? undefined
        : PERAN_CELAH[figur.peran];
  const dekat = nasional || bertahun || figur.jarakPeran <= (figur.peran === 'realisasi' ? 1 : 3);
  if (peran === undefined || !dekat || (!nasional && figur.lain)) return TAK_TERPERIKSA;
  if (figur.satuan === 'angka' && figur.benda === '' && peran === 'capaian') return TAK_TERPERIKSA;
  const tahun = peran === 'nasional' ? undefined : (figur.tahun ?? indeks.tahun);
  const calon = indeks.kumpulan
    .milik(subjek)
    .filter((fakta) => fakta.peran === peran && fakta.tahun === tahun && isSesatuan(figur, fakta));
  const [fakta] = calon;
  if (fakta === undefined || (figur.tahun !== undefined && !figur.tahunPasti)) return TAK_TERPERIKSA;
  const satu = bacaan.diri !== undefined || bacaan.indikator.size === 1;
  const pasti =
    figur.erat || satu || figur.tahunPasti || nasional || peran === 'target' || peran === 'capaian';
  const tercetakLain = bacaan.figur.some((one) => one !== figur && one.penjelas.includes(fakta));
  return pasti && !tercetakLain
    ? salah(bacaan, figur, fakta, nasional || subjek.jenis === 'sasaran' ? 'salah' : 'perlu dilihat')
    : TAK_TERPERIKSA;
}

const PERAN_UANG: Partial<Record<Peran, readonly [rupiah: PeranFakta, persen: PeranFakta]>> = {
  pagu: ['pagu', 'bagian'],
  belanja: ['belanja', 'serapan'],
  sisa: ['sisa', 'sisa persen'],
};

/** An amount or percentage of one budget row that is nothing like what the row has. */
function celahUang(bacaan: Bacaan, figur: FigurTeks, subjek: Subjek): Putusan {
  const isRupiah = figur.satuan === 'rupiah';
  const [rupiah, persen] = (figur.peran === undefined ? undefined : PERAN_UANG[figur.peran]) ?? [];
  const peran = isRupiah ? rupiah : figur.satuan === 'persen' ? persen : undefined;
  if (peran === undefined || peran === 'bagian' || !figur.erat || figur.lain || figur.kira || figur.kata)
    return TAK_TERPERIKSA;
  if (figur.jarakPeran > 2 && isRupiah) return TAK_TERPERIKSA;
  if (figur.tahun !== undefined && figur.tahun !== bacaan.indeks.tahun) return TAK_TERPERIKSA;
  if (/(?<!\p{L})(?:semula|awalnya|sebelumnya)(?!\p{L})/iu.test(figur.kiri)) return TAK_TERPERIKSA;
  if (/^\s*(?:untuk|guna|bagi|dan sisanya|di antaranya|dari)(?!\p{L})/iu.test(figur.kanan))
    return TAK_TERPERIKSA;
  const calon = bacaan.indeks.kumpulan.milik(subjek).filter((fakta) => fakta.peran === peran);
  const [fakta] = calon;
  const tercetak = calon.some((one) =>
    bacaan.figur.some((other) => other !== figur && other.penjelas.includes(one)),
  );
  return fakta === undefined || tercetak ? TAK_TERPERIKSA : salah(bacaan, figur, fakta, 'perlu dilihat');
}

/** `Pada tahun 2020 angka kemiskinan 6,23 %`: between year and figure only the indikator is named. */
function isHanyaNama(bacaan: Bacaan, figur: FigurTeks, subjek: Subjek): boolean {
  const kata = kataIndikator(bacaan.indeks.indikator.get(subjek.kunci)?.indikator.indikator ?? '');
  const antara =
    segmenAkhir(figur.kiri)
      .split(/(?:19|20)\d\d/u)
      .pop() ?? '';
  return isDisebut(kata, antara) && kataLain(kata, antara).length === 0;
}

const NASIONAL = /(?<!\p{L})nasional(?:\s+\p{L}+){0,3}\s*$/iu;

const LAWAN: Partial<Record<Peran, ReadonlySet<PeranFakta>>> = {
  target: new Set<PeranFakta>(['realisasi', 'capaian']),
  realisasi: new Set<PeranFakta>(['target']),
  capaian: new Set<PeranFakta>(['target']),
  pagu: new Set<PeranFakta>(['belanja', 'sisa']),
  belanja: new Set<PeranFakta>(['pagu', 'sisa']),
  sisa: new Set<PeranFakta>(['pagu', 'belanja']),
};
const DIBANDINGKAN =
  /(?<!\p{L})(?:terhadap|belum|tidak|di bawah|di atas|melebihi|melampaui|mendekati)(?!\p{L})[^,]{0,25}$/iu;

/** A figure that is a fact, but of another role or year than the words right beside it say. */
function periksaTukar(bacaan: Bacaan, figur: FigurTeks, penjelas: readonly Fakta[]): Putusan {
  const { indeks, figur: semua } = bacaan;
  const { kumpulan } = indeks;
  const [satu, ...lainnya] = figur.subjek;
  const tercetak = figur.teks.replace(/\D/gu, '').length;
  if (figur.kira || figur.lain || tercetak < 2 || satu === undefined || lainnya.length > 0) return BENAR;
  const milik = penjelas.filter(({ subjek }) => subjek === satu);
  const peranMilik = new Set(milik.map(({ peran }) => peran));
  if (milik.length === 0 || penjelas.some(({ subjek, peran }) => !isUmum(subjek) && !peranMilik.has(peran)))
    return BENAR;
  const dipakai = (fakta: Fakta) => semua.some((one) => one !== figur && one.penjelas.includes(fakta));
  const lawan = figur.peran === undefined ? undefined : LAWAN[figur.peran];
  if (
    figur.peran !== undefined &&
    lawan !== undefined &&
    figur.jarakPeran <= 2 &&
    milik.every(({ peran }) => lawan.has(peran)) &&
    !DIBANDINGKAN.test(sebelumKata(figur))
  ) {
    const tahun = figur.tahun ?? indeks.tahun;
    const harus = kumpulan
      .milik(satu)
      .filter(
        (fakta) => fakta.peran === figur.peran && fakta.tahun === tahun && fakta.satuan === milik[0]?.satuan,
      );
    const [first] = harus;
    if (first !== undefined && !harus.some(dipakai) && milik[0] !== undefined) {
      return salah(
        bacaan,
        figur,
        first,
        figur.digit >= 3 ? 'salah' : 'perlu dilihat',
        `; ${figur.teks} adalah ${milik[0].sebutan}`,
      );
    }
  }
  if (
    figur.tahun !== undefined &&
    figur.tahunPasti &&
    satu.jenis === 'indikator' &&
    figur.peran !== 'selisih'
  ) {
    const angka = milik.filter(
      ({ peran }) => peran === 'target' || peran === 'realisasi' || peran === 'capaian',
    );
    if (angka.length < penjelas.length || angka.some(({ tahun }) => tahun === figur.tahun)) return BENAR;
    const peran = new Set(angka.map((one) => one.peran));
    const first = kumpulan
      .milik(satu)
      .find(
        (fakta) => peran.has(fakta.peran) && fakta.tahun === figur.tahun && fakta.satuan === angka[0]?.satuan,
      );
    if (first !== undefined && angka[0] !== undefined && !dipakai(first))
      return salah(
        bacaan,
        figur,
        first,
        figur.digit >= 3 ? 'salah' : 'perlu dilihat',
        `; ${figur.teks} adalah ${angka[0].sebutan}`,
      );
  }
  return BENAR;
}

/** The kind of finding that a wrong figure is. */
function jenisTemuan(figur: FigurTeks, { subjek, peran, satuan }: Fakta): Jenis {
  if (subjek.jenis === 'banyaknya') return 'K11';
  if (figur.satuan === 'rupiah' || satuan === 'rupiah') return 'K09';
  return ['serapan', 'sisa persen'].includes(peran) ? 'K09' : 'K05';
}

/** The figure as it should be written, in the form in which it is. */
export function tulisUlang(figur: FigurTeks, nilai: number, desimal = 0): string {
  const angka = new Decimal(Math.abs(nilai)).div(figur.skala);
  return figur.teks.replace(
    /\d[\d.,]*\d|\d/u,
    formatNumber(angka, angka.isInteger() && desimal > 0 ? 0 : Math.max(desimal, figur.desimal)),
  );
}

/** A fact in a sentence: `Realisasi tahun 2015 "Produksi daging" ialah 914.305 (Kinerja, baris 3)`. */
export function kalimatFakta({ sebutan, subjek, nilai, tempat, satuan }: Fakta): string {
  const angka = formatNumber(
    new Decimal(nilai),
    satuan === 'rupiah' || Number.isInteger(nilai)
      ? undefined
      : Math.max(2, Math.min(4, 2 - Math.floor(Math.log10(Math.abs(nilai) || 1)))),
    { minus: '−' },
  );
  const nama = subjek.nama === '' || isUmum(subjek) ? '' : ` "${subjek.nama}"`;
  return `${sebutan.charAt(0).toUpperCase()}${sebutan.slice(1)}${nama} ialah ${satuan === 'rupiah' ? 'Rp' : ''}${angka}${satuan === 'persen' ? '%' : ''} (${tempat})`;
}

function salah(bacaan: Bacaan, figur: FigurTeks, fakta: Fakta, tingkat: Severity, tambahan = ''): Putusan {
  const tanda = /[-−–]$/u.exec(figur.minus ? figur.kiri : '')?.[0] ?? '';
  const tertulis = `${tanda}${figur.teks}`;
  const benar = tulisUlang(figur, fakta.nilai, fakta.subjek.jenis === 'sasaran' ? 2 : 0);
  const letak = { awal: figur.awal - tanda.length, akhir: figur.akhir, teks: tertulis };
  const temuan = temuanNarasi(bacaan.paragraf, letak, {
    jenis: jenisTemuan(figur, fakta),
    tingkat,
    keyakinan: tingkat === 'salah' ? 'kuat' : 'lemah',
    tercetak: tertulis,
    seharusnya: `${tanda !== '' || (fakta.nilai < 0 && fakta.peran === 'capaian') ? '−' : ''}${benar}`,
    perhitungan: `${kalimatFakta(fakta)}; yang tertulis ${tertulis}${tambahan}.`,
  });
  return { hasil: 'salah', temuan };
}

/** The one thing that a figure is a figure of. */
export const satuSubjek = ({ subjek }: FigurTeks): Subjek | undefined =>
  subjek.length === 1 ? subjek[0] : undefined;
