import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { Decimal } from '../../decimal.ts';
import { temuanNarasi } from '../narasi/hasil-aturan.ts';
import { isDisebut, kataIndikator, kataLain } from '../narasi/rujukan.ts';
import type { Temuan } from '../temuan.ts';
import type { Bacaan } from './bacaan.ts';
import { isSama, isSesatuan } from './cocok.ts';
import type { PeranFakta, Subjek } from './fakta.ts';
import type { NilaiIndikator, TahunIndikator } from './fakta-indikator.ts';
import { cariArah, type FigurTeks } from './figur.ts';
import { daftarBanding, daftarBukanKlaim, daftarKetercapaian } from './kata/arah.ts';
import { pencariFrasa, polaFrasa, type Temu } from './kata/frasa.ts';
import { daftarTahunRelatif } from './kata/waktu.ts';
import { kalimatFakta } from './nilai-figur.ts';
import { sebutanDi, teratas } from './sebutan.ts';

/** What the claims of a paragraph come to. */
export interface HasilKlaim {
  readonly temuan: readonly Temuan[];
  /** Claims that nothing decides. */
  readonly takTerperiksa: number;
}

const cariBanding = pencariFrasa(daftarBanding);
const cariKetercapaian = pencariFrasa(daftarKetercapaian);
const cariTahunRelatif = pencariFrasa(daftarTahunRelatif);
const POLA_BUKAN = new RegExp(
  `(?<!\\p{L})(?:${polaFrasa(daftarBukanKlaim)})(?:nya)?[^\\p{L},;]+(?:\\p{L}+[^\\p{L},;]+)?$`,
  'iu',
);
const KLAUSA_LAIN =
  /[;]|(?<!\p{L})(?:sedangkan|sementara|sebaliknya|namun|tetapi|meskipun|walaupun|padahal|meski)(?!\p{L})/iu;

/** A claim that says otherwise than the figures. */
interface Bantahan {
  readonly teks: Temu<unknown>;
  readonly seharusnya: string;
  readonly alasan: string;
}

type Putusan = Bantahan | 'benar' | 'tak tentu';

/** Reads naik and turun, di atas and di bawah, tercapai and tertinggi, and holds them against the figures. */
export function periksaKlaim(bacaan: Bacaan, disalahkan: ReadonlySet<FigurTeks>): HasilKlaim {
  const { paragraf } = bacaan;
  const putusan = paragraf.daftarKalimat.flatMap(({ awal, akhir }, nomor): Putusan[] => {
    const kalimat = bacaan.samar.slice(awal, akhir);
    const konteks: Konteks = {
      bacaan,
      kalimat,
      awal,
      figur: bacaan.figur.filter((one) => one.kalimat === nomor),
      disalahkan,
    };
    return [
      ...naikTurun(konteks),
      ...perbandingan(konteks),
      ...ketercapaian(konteks),
      ...paling(konteks, paragraf.teks.slice(awal, akhir)),
    ];
  });
  const bantahan = putusan.filter((one): one is Bantahan => typeof one === 'object');
  return {
    temuan: bantahan.map(({ teks: klaim, seharusnya, alasan }) =>
      temuanNarasi(paragraf, klaim, {
        jenis: 'K17',
        tingkat: 'salah',
        keyakinan: 'kuat',
        tercetak: klaim.teks,
        seharusnya,
        perhitungan: alasan,
      }),
    ),
    takTerperiksa: putusan.filter((one) => one === 'tak tentu').length,
  };
}

interface Konteks {
  readonly bacaan: Bacaan;
  /** The sentence with the names of things blotted out, as long as it was. */
  readonly kalimat: string;
  readonly awal: number;
  readonly figur: readonly FigurTeks[];
  readonly disalahkan: ReadonlySet<FigurTeks>;
}

const isBukan = (sebelum: string): boolean => POLA_BUKAN.test(sebelum.slice(-60));

/** `Tabel di atas menunjukkan …` points at a place of the page. */
const LETAK_HALAMAN =
  /(?<!\p{L})(?:tabel|grafik|gambar|diagram|uraian|data|penjelasan|hal|paragraf|bagan|rumus|keterangan)(?:\s+tersebut)?\s*$/iu;

/** A claim, placed in the paragraph. */
function diParagraf<T>({ awal }: Konteks, temu: Temu<T>): Temu<T> {
  return { ...temu, awal: temu.awal + awal, akhir: temu.akhir + awal };
}

const tulis = (value: number): string => formatNumber(new Decimal(value), undefined, { minus: '−' });
const tanda = (value: number): number => (value > 0 ? 1 : value < 0 ? -1 : 0);

/** The one indikator that a claim at a place of its sentence speaks of. */
function subjekDi({ bacaan, kalimat, awal }: Konteks, letak: number): NilaiIndikator | undefined {
  const { diri, indikator, indeks, sebutan } = bacaan;
  const of = (subjek: Subjek | undefined) =>
    subjek === undefined ? undefined : indeks.indikator.get(subjek.kunci);
  if (diri !== undefined) {
    const lain = [...indikator].some((one) => {
      const at = sebutan.get(one)?.letak ?? -1;
      return one !== diri && at >= awal && at < awal + letak;
    });
    return lain ? undefined : of(diri);
  }
  if (indikator.size === 1) return of([...indikator][0]);
  const segmen = kalimat.slice(0, letak).split(KLAUSA_LAIN).pop() ?? '';
  const found = teratas(
    sebutanDi(
      indeks.kumpulan,
      bacaan.paragraf.teks.slice(awal + letak - segmen.length, awal + letak),
      'indikator',
    ).filter(({ subjek }) => indikator.has(subjek)),
    0.34,
  );
  return found.length === 1 ? of(found[0]?.subjek) : undefined;
}

const DARI_SEMULA = /(?<!\p{L})(?:dari|semula)\s+(?:\p{L}+\s+){0,4}\(?(?:rp\.?\s*)?$/iu;
const MENJADI = /(?<!\p{L})(?:menjadi|ke)\s+(?:\p{L}+\s+){0,3}(?:rp\.?\s*)?$/iu;

function naikTurun(konteks: Konteks): readonly Putusan[] {
  const { kalimat, awal, figur, disalahkan } = konteks;
  const daftar = cariArah(kalimat).filter((temu) => !isBukan(kalimat.slice(0, temu.awal)));
  const pasangan = daftarPasangan(figur);
  return daftar.map((temu): Putusan => {
    for (const { dari, ke } of pasangan) {
      if (!milikPasangan(konteks, temu, dari, ke)) continue;
      const [a, b] = [dari.minus ? -dari.nilai : dari.nilai, ke.minus ? -ke.nilai : ke.nilai];
      if (a === b || disalahkan.has(dari) || disalahkan.has(ke)) return 'tak tentu';
      if (b > a === (temu.arti === 1)) return 'benar';
      return {
        teks: diParagraf(konteks, temu),
        seharusnya: balik(temu),
        alasan: `Dari ${dari.teks} menjadi ${ke.teks}: ${b > a ? 'naik' : 'turun'}.`,
      };
    }
    const setempat = olehPasangan(konteks, temu, temu.arti, balik(temu));
    if (setempat !== 'tak tentu') return setempat;
    const urut = olehUrutan(konteks, temu, temu.arti, balik(temu), true);
    if (urut !== 'tak tentu') return urut;
    const terus = olehDeret(konteks, temu);
    if (terus !== 'tak tentu') return terus;
    const berikut = figur.find((one) => one.awal >= awal + temu.akhir);
    const oleh = berikut === undefined ? 'tak tentu' : olehFakta(konteks, temu, berikut);
    if (oleh !== 'tak tentu') return oleh;
    const menurutTahun = olehTahun(konteks, temu);
    return menurutTahun === 'tak tentu' ? olehNama(konteks, temu) : menurutTahun;
  });
}

interface Pasangan {
  readonly dari: FigurTeks;
  readonly ke: FigurTeks;
}

/** `dari X … menjadi Y` */
function daftarPasangan(figur: readonly FigurTeks[]): readonly Pasangan[] {
  return figur.flatMap((dari, i): Pasangan[] => {
    if (!DARI_SEMULA.test(dari.kiri)) return [];
    const ke = figur.slice(i + 1, i + 3).find((one) => MENJADI.test(one.kiri));
    return ke === undefined || ke.satuan !== dari.satuan ? [] : [{ dari, ke }];
  });
}

function milikPasangan(
  { kalimat, awal, figur }: Konteks,
  temu: Temu<unknown>,
  dari: FigurTeks,
  ke: FigurTeks,
): boolean {
  const [a, b] = [dari.awal - awal, ke.akhir - awal];
  if (temu.akhir <= a) {
    const antara = kalimat.slice(temu.akhir, a);
    if (antara.length > 75 || KLAUSA_LAIN.test(antara)) return false;
    const terakhir = cariArah(antara).length === 0;
    return (
      terakhir &&
      !figur.some((one) => one.awal > awal + temu.akhir && one.awal < dari.awal && MENJADI.test(one.kiri))
    );
  }
  return (
    temu.awal >= b &&
    temu.awal - b < 25 &&
    /^[^.;]{0,12}(?:atau|berarti|sehingga|artinya|yakni|,)?\s*$/iu.test(kalimat.slice(b, temu.awal))
  );
}

const DIBANDING =
  /(?<!\p{L})(?:dibanding\p{L}*|daripada|dari|terhadap)(?!\p{L})[^;]*$|^\s*(?:angka\s+)?(?:target|nasional|ambang)(?:nya)?\s+(?:\p{L}+\s+){0,2}$/iu;

/**
 * `Realisasi tahun ini (50 kasus) lebih rendah daripada tahun sebelumnya (62 kasus)`: the figure right
 * before the claim and the one it is compared with, where both are values of one thing.
 */
function olehPasangan(konteks: Konteks, temu: Temu<unknown>, arti: 1 | -1, seharusnya: string): Putusan {
  const { bacaan, kalimat, awal, figur } = konteks;
  const di = figur.findIndex((one) => one.awal >= awal + temu.akhir);
  const [kini, acuan] = [figur[di - 1], figur[di]];
  if (kini === undefined || acuan === undefined || kini.satuan !== acuan.satuan || kini.nilai === acuan.nilai)
    return 'tak tentu';
  const [depan, belakang] = [
    kalimat.slice(kini.akhir - awal, temu.awal),
    kalimat.slice(temu.akhir, acuan.awal - awal),
  ];
  if (
    !/^[^;(]{0,45}$/u.test(depan.replace(/\([^()\d]*\)/gu, '')) ||
    !DIBANDING.test(belakang) ||
    belakang.length > 70 ||
    /[;,]/u.test(belakang)
  )
    return 'tak tentu';
  const nilaiUtama = (one: FigurTeks) =>
    one.penjelas.some(
      (fakta) =>
        bacaan.isCakupan(fakta.subjek) &&
        ['realisasi', 'target', 'capaian', 'nasional', 'akhir'].includes(fakta.peran),
    );
  if (!(nilaiUtama(kini) || kini.peran === 'realisasi') || !nilaiUtama(acuan)) return 'tak tentu';
  const [a, b] = [kini.minus ? -kini.nilai : kini.nilai, acuan.minus ? -acuan.nilai : acuan.nilai];
  if (a > b === (arti === 1) || isMelampaui(temu.teks, kini, bacaan)) return 'benar';
  return {
    teks: diParagraf(konteks, temu),
    seharusnya,
    alasan: `${kini.teks} dibandingkan ${acuan.teks} (dari kalimat itu sendiri).`,
  };
}

/** Where lower is better, a target is `terlampaui` by a higher number and by a better one. */
function isMelampaui(kata: string, { subjek }: FigurTeks, { indeks }: Bacaan): boolean {
  return LAMPAUI.test(kata) && subjek.some(({ kunci }) => indeks.indikator.get(kunci)?.isTurun !== false);
}
const LAMPAUI = /lampaui|lebihi|lewati/iu;

/** One and the same thing of one indikator in a year: what a figure says, where nothing else says it. */
function nilaiTahun(
  figur: FigurTeks,
  { isCakupan }: Bacaan,
): { readonly tahun: number; readonly kunci: string } | undefined {
  const utama = figur.penjelas.filter(
    ({ subjek, peran, tahun }) =>
      isCakupan(subjek) && (peran === 'realisasi' || peran === 'target') && typeof tahun === 'number',
  );
  const cocok = figur.tahun === undefined ? utama : utama.filter(({ tahun }) => tahun === figur.tahun);
  const [first] =
    figur.peran === 'target'
      ? cocok.filter(({ peran }) => peran === 'target')
      : cocok.filter(({ peran }) => peran === 'realisasi');
  if (first === undefined || typeof first.tahun !== 'number') return undefined;
  return { tahun: first.tahun, kunci: `${first.subjek.kunci} ${first.peran}` };
}

/**
 * `Dibandingkan tahun lalu yang 914 ton, produksi meningkat menjadi 992 ton`, `(58 unit) lebih tinggi 7
 * unit dibandingkan (51 unit)`: two values of one thing in the sentence, and a change between them.
 * A change goes from the earlier year to the later; a comparison from the figure before the word.
 */
function olehUrutan(
  konteks: Konteks,
  temu: Temu<unknown>,
  arti: 1 | -1,
  seharusnya: string,
  isGerak: boolean,
): Putusan {
  const { bacaan, awal, figur } = konteks;
  const nilai = figur.flatMap((one) => {
    if (one.satuan === 'poin' || one.peran === 'selisih' || one.lain || one.kira) return [];
    const kunci = nilaiTahun(one, bacaan);
    return kunci === undefined ? [] : [{ one, ...kunci }];
  });
  const daftar = nilai.filter(
    ({ kunci, tahun }, i) => kunci === nilai[0]?.kunci && nilai.findIndex((x) => x.tahun === tahun) === i,
  );
  const [pertama, kedua, lagi] = daftar;
  if (pertama === undefined || kedua === undefined || lagi !== undefined || nilai.length > 2)
    return 'tak tentu';
  if (cariArah(konteks.kalimat).length + cariBanding(konteks.kalimat).length > 1) return 'tak tentu';
  const sebelum = daftar.filter(({ one }) => one.akhir <= awal + temu.awal);
  const acuanDulu =
    sebelum.length === 1 &&
    /dibanding|daripada/iu.test(konteks.kalimat.slice(0, (sebelum[0]?.one.awal ?? 0) - awal));
  const [lama, baru] = isGerak
    ? pertama.tahun < kedua.tahun
      ? [pertama, kedua]
      : [kedua, pertama]
    : sebelum.length === 2 || acuanDulu
      ? [pertama, kedua]
      : [kedua, pertama];
  if (lama.one.nilai === baru.one.nilai || (!isGerak && sebelum.length === 0)) return 'tak tentu';
  const naik =
    (baru.one.minus ? -baru.one.nilai : baru.one.nilai) > (lama.one.minus ? -lama.one.nilai : lama.one.nilai);
  if (naik === (arti === 1)) return 'benar';
  return {
    teks: diParagraf(konteks, temu),
    seharusnya,
    alasan: `${lama.one.teks} (${lama.tahun}) dan ${baru.one.teks} (${baru.tahun}): ${naik ? 'naik' : 'turun'}.`,
  };
}

const TERUS =
  /(?<!\p{L})(?:terus|selalu|konsisten|senantiasa|berangsur(?:-angsur)?|bertahap)(?:\s+\p{L}+)?\s*$/iu;

/** `terus menurun: 17,63% (2020), 19,85% (2021), 24,38% (2022)`: three values and more that go one way only. */
function olehDeret(konteks: Konteks, temu: Temu<1 | -1>): Putusan {
  const { bacaan, kalimat, awal, figur } = konteks;
  if (!TERUS.test(kalimat.slice(0, temu.awal))) return 'tak tentu';
  const nilai = figur
    .filter((one) => one.awal >= awal + temu.akhir)
    .flatMap((one) => {
      const tahun = one.satuan === 'poin' ? undefined : nilaiTahun(one, bacaan);
      return tahun === undefined ? [] : [{ one, ...tahun }];
    })
    .sort((a, b) => a.tahun - b.tahun);
  const langkah = nilai.slice(1).map(({ one }, i) => tanda(one.nilai - (nilai[i]?.one.nilai ?? 0)));
  if (langkah.length < 2 || nilai.some(({ kunci }) => kunci !== nilai[0]?.kunci)) return 'tak tentu';
  const baik =
    /^mem(?:baik|buruk)/iu.test(temu.teks) &&
    nilai[0]?.one.subjek.some(({ kunci }) => bacaan.indeks.indikator.get(kunci)?.isTurun);
  if (baik || !langkah.every((one) => one === -temu.arti)) return 'benar';
  return {
    teks: diParagraf(konteks, temu),
    seharusnya: balik(temu),
    alasan: `${nilai.map(({ one, tahun }) => `${one.teks} (${tahun})`).join(', ')}: ${temu.arti === 1 ? 'turun' : 'naik'}.`,
  };
}

const PERUBAHAN: ReadonlySet<PeranFakta> = new Set<PeranFakta>([
  'selisih',
  'pertumbuhan',
  'selisih capaian',
  'jarak',
  'jarak persen',
  'jarak acuan',
]);

/** `naik 8 poin`: the signed facts that the figure right behind the word is. */
function olehFakta(konteks: Konteks, temu: Temu<1 | -1>, figur: FigurTeks): Putusan {
  const { bacaan, kalimat, awal } = konteks;
  const antara = kalimat.slice(temu.akhir, figur.awal - awal);
  if (!/^\s*(?:\p{L}+\s+){0,4}(?:rp\.?\s*)?$/iu.test(antara)) return 'tak tentu';
  if (/(?<!\p{L})(?:dari|menjadi|ke|semula|hingga|target)(?!\p{L})/iu.test(antara)) return 'tak tentu';
  const { diri } = bacaan;
  const fakta = bacaan.indeks.kumpulan.semua.length === 0 ? [] : faktaPerubahan(bacaan, figur);
  const isTarget = /target|nasional|rpjmd/iu.test(kalimat);
  const milik = fakta.filter(
    ({ subjek, peran }) =>
      (diri === undefined || subjek === diri || figur.subjek.includes(subjek)) &&
      (isTarget || !peran.startsWith('jarak')),
  );
  const [first] = milik;
  if (first === undefined) return 'tak tentu';
  if (milik.some(({ arah }) => arah !== -temu.arti)) return 'benar';
  if (
    figur.penjelas.some(
      (one) => bacaan.isCakupan(one.subjek) && ['realisasi', 'target', 'capaian'].includes(one.peran),
    )
  )
    return 'benar';
  return {
    teks: diParagraf(konteks, temu),
    seharusnya: balik(temu),
    alasan: `${kalimatFakta(first)}, dan itu ${first.arah > 0 ? 'naik' : 'turun'}.`,
  };
}

function faktaPerubahan(bacaan: Bacaan, figur: FigurTeks) {
  const calon = figur.subjek.length > 0 ? figur.subjek : [...bacaan.indikator].slice(0, 40);
  return calon
    .filter(bacaan.isCakupan)
    .flatMap((subjek) => bacaan.indeks.kumpulan.milik(subjek))
    .filter(
      (one) =>
        PERUBAHAN.has(one.peran) &&
        one.arah !== 0 &&
        isSesatuan({ ...figur, benda: '' }, one) &&
        isSama(figur, one),
    );
}

const ACUAN_TAHUN = new RegExp(
  `(?<!\\p{L})(?:dibanding\\p{L}*|daripada|dari|terhadap)\\s+(?:\\p{L}+\\s+){0,3}?(?:tahun\\s+)?((?:19|20)\\d\\d|${polaFrasa(daftarTahunRelatif)})`,
  'iu',
);

/** `meningkat dibandingkan tahun 2015`: realisasi and capaian of both years. */
function olehTahun(konteks: Konteks, temu: Temu<1 | -1>): Putusan {
  const { bacaan, kalimat, awal } = konteks;
  const { indeks } = bacaan;
  const ekor = (kalimat.slice(temu.akhir).split(/[;]/u)[0] ?? '').slice(0, 70);
  const acuan = ACUAN_TAHUN.exec(ekor);
  const nilai = subjekDi(konteks, temu.awal);
  if (acuan === null || nilai === undefined) return 'tak tentu';
  const dulu = tahunDari(acuan[1] ?? '', indeks.tahun);
  const kini =
    [...bacaan.tahun]
      .reverse()
      .find((one) => one.awal < awal + temu.awal && one.awal >= awal && one.tahun > dulu)?.tahun ??
    indeks.tahun;
  const [a, b] = [nilai.perTahun.get(dulu), nilai.perTahun.get(kini)];
  if (a === undefined || b === undefined || dulu >= kini) return 'tak tentu';
  const perbedaan = [
    selisih(a, b, ({ realisasi }) => realisasi),
    selisih(a, b, ({ capaian }) => capaian[0]),
  ].filter((one) => one !== undefined);
  if (perbedaan.length === 0) return 'tak tentu';
  if (perbedaan.some((one) => one !== -temu.arti)) return 'benar';
  return { teks: diParagraf(konteks, temu), seharusnya: balik(temu), alasan: alasanTahun(nilai, dulu, kini) };
}

/** `CPR menurun pada tahun 2021.`: nothing but the name of the indikator stands before the word. */
function olehNama(konteks: Konteks, temu: Temu<1 | -1>): Putusan {
  const { bacaan, kalimat } = konteks;
  const { indeks, diri } = bacaan;
  const nilai = diri === undefined ? undefined : indeks.indikator.get(diri.kunci);
  const depan =
    bacaan.paragraf.teks
      .slice(konteks.awal, konteks.awal + temu.awal)
      .split(/[,;:]/u)
      .pop() ?? '';
  const belakang = kalimat.slice(temu.akhir);
  if (
    nilai === undefined ||
    !/^\s*(?:$|[.,;]|pada tahun|di tahun|selama tahun)/iu.test(belakang) ||
    /\d/u.test(depan.replace(/(?:19|20)\d\d/gu, ''))
  )
    return 'tak tentu';
  const kata = kataIndikator(nilai.indikator.indikator);
  if (kataLain(kata, depan).length > 0 || !isDisebut(kata, depan)) return 'tak tentu';
  const [disebut] = bacaan.tahun
    .filter((one) => one.awal >= konteks.awal)
    .map(({ tahun }) => tahun)
    .sort((a, b) => b - a);
  const kini = disebut ?? indeks.tahun;
  const [a, b] = [nilai.perTahun.get(kini - 1), nilai.perTahun.get(kini)];
  if (a === undefined || b === undefined) return 'tak tentu';
  const isCapaian = /capaian/iu.test(depan);
  const perbedaan = [
    selisih(a, b, isCapaian ? ({ capaian }) => capaian[0] : ({ realisasi }) => realisasi),
  ].filter((one) => one !== undefined);
  if (perbedaan.length === 0 || perbedaan.some((one) => one === temu.arti)) return 'tak tentu';
  return {
    teks: diParagraf(konteks, temu),
    seharusnya: perbedaan[0] === 0 ? 'tetap' : balik(temu),
    alasan: alasanTahun(nilai, kini - 1, kini),
  };
}

function tahunDari(teks: string, tahunIni: number): number {
  return /^\d+$/u.test(teks) ? Number(teks) : tahunIni + (cariTahunRelatif(teks)[0]?.arti ?? -1);
}

function selisih(
  a: TahunIndikator,
  b: TahunIndikator,
  of: (tahun: TahunIndikator) => number | undefined,
): number | undefined {
  const [x, y] = [of(a), of(b)];
  return x === undefined || y === undefined ? undefined : tanda(y - x);
}

function alasanTahun({ subjek, perTahun }: NilaiIndikator, dulu: number, kini: number): string {
  const satu = (tahun: number) => {
    const one = perTahun.get(tahun);
    return `tahun ${tahun} ${one?.realisasi === undefined ? '-' : tulis(one.realisasi)} (Kinerja, baris ${one?.baris ?? '-'})`;
  };
  return `Realisasi "${subjek.nama}" ${satu(dulu)}, ${satu(kini)}.`;
}

const LAWAN_KATA: Readonly<Record<string, string>> = {
  naik: 'turun',
  turun: 'naik',
  meningkat: 'menurun',
  menurun: 'meningkat',
  bertambah: 'berkurang',
  berkurang: 'bertambah',
  peningkatan: 'penurunan',
  penurunan: 'peningkatan',
  kenaikan: 'penurunan',
  tumbuh: 'menyusut',
  menyusut: 'tumbuh',
};

const balik = ({ teks, arti }: Temu<1 | -1>): string =>
  LAWAN_KATA[teks.toLowerCase()] ?? (arti === 1 ? 'turun' : 'naik');

const TIDAK_DIBANDINGKAN =
  /(?<!\p{L})(?:seluruh|semua|sebagian|beberapa|\d+ (?:\(\p{L}[\p{L} ]*\) )?(?:indikator|sasaran))(?!\p{L})/iu;
const ACUAN = new RegExp(
  `(?<!\\p{L})(target|ambang|batas toleransi|nasional|${polaFrasa(daftarTahunRelatif)}|(?:tahun|realisasi)\\s+(?:19|20)\\d\\d)`,
  'iu',
);
const AKHIR = /akhir|rpjmd|renstra|menengah|nasional|provinsi/iu;

function perbandingan(konteks: Konteks): readonly Putusan[] {
  const { kalimat } = konteks;
  return cariBanding(kalimat)
    .filter(
      (temu) =>
        !isBukan(kalimat.slice(0, temu.awal)) &&
        !LETAK_HALAMAN.test(kalimat.slice(0, temu.awal)) &&
        !TIDAK_DIBANDINGKAN.test(kalimat.slice(Math.max(0, temu.awal - 60), temu.awal)),
    )
    .map((temu) => {
      const setempat =
        temu.arti === 1 || temu.arti === -1
          ? olehPasangan(konteks, temu, temu.arti, balikBanding(temu.teks, -temu.arti))
          : 'tak tentu';
      if (setempat !== 'tak tentu') return setempat;
      const urut =
        temu.arti === 1 || temu.arti === -1
          ? olehUrutan(konteks, temu, temu.arti, balikBanding(temu.teks, -temu.arti), false)
          : 'tak tentu';
      return urut === 'tak tentu' ? banding(konteks, temu) : urut;
    });
}

function banding(konteks: Konteks, temu: Temu<1 | -1 | 'baik' | 'buruk'>): Putusan {
  const { bacaan, kalimat, awal } = konteks;
  const { indeks } = bacaan;
  const terlampaui = /terlampaui/iu.test(temu.teks);
  const ekor =
    kalimat
      .slice(temu.akhir)
      .split(/[;]|(?<!\p{L})(?:sedangkan|sementara|namun|tetapi|meskipun|walaupun|serta)(?!\p{L})/iu)[0]
      ?.slice(0, 60) ?? '';
  const kepala = kalimat.slice(Math.max(0, temu.awal - 90), temu.awal);
  const acuan = terlampaui
    ? /(target)/iu.exec(kepala)
    : ACUAN.exec(/target$/iu.test(temu.teks) ? 'target' : ekor);
  const nilai = subjekDi(konteks, temu.awal);
  if (acuan === null || nilai?.isBertingkat !== true) return 'tak tentu';
  const kini = nilai.perTahun.get(indeks.tahun);
  if (kini?.realisasi === undefined) return 'tak tentu';
  const lampau = bacaan.tahun
    .filter((one) => one.awal >= awal && one.awal < awal + temu.awal)
    .map(({ tahun }) => tahun);
  if (lampau.length > 0 && !lampau.includes(indeks.tahun)) return 'tak tentu';
  const arah =
    temu.arti === 'baik'
      ? nilai.isTurun
        ? -1
        : 1
      : temu.arti === 'buruk'
        ? nilai.isTurun
          ? 1
          : -1
        : temu.arti;
  const pembanding = pembandingOf(konteks, nilai, (acuan[1] ?? '').toLowerCase(), ekor, kepala);
  if (pembanding === undefined || pembanding.acuan.length === 0) return 'tak tentu';
  const [dari, sampai] = klausaDi(kalimat, temu);
  const tertulis = konteks.figur.filter(
    (one) =>
      one.satuan !== 'rupiah' &&
      one.peran !== 'selisih' &&
      one.awal >= awal + dari &&
      one.akhir <= awal + sampai,
  );
  const lainnya = tertulis.some(({ penjelas }) => penjelas.length === 0);
  const capaian =
    /lampaui|lebihi|lewati/iu.test(temu.teks) && nilai.isTurun
      ? pembanding.capaian.map((one) => -one)
      : pembanding.capaian;
  const perbedaan = [
    ...pembanding.acuan.map((one) => tanda((kini.realisasi ?? 0) - one)),
    ...capaian,
    ...(nilai.isTurun && /lampaui|lebihi|lewati/iu.test(temu.teks) ? pembanding.capaian : []),
  ];
  const salah =
    perbedaan.every((one) => one === -arah) ||
    (perbedaan.every((one) => one === 0) && !/di atas|di bawah/iu.test(temu.teks));
  if (!salah || lainnya) return salah ? 'tak tentu' : 'benar';
  const [acuanPertama = 0] = pembanding.acuan;
  return {
    teks: diParagraf(konteks, temu),
    seharusnya: balikBanding(temu.teks, perbedaan[0] ?? 0),
    alasan: `Realisasi "${nilai.subjek.nama}" tahun ${indeks.tahun} ialah ${tulis(kini.realisasi)} (Kinerja, baris ${kini.baris}), ${pembanding.nama} ${tulis(acuanPertama)}.`,
  };
}

/** The stretch of a sentence around a claim that no mark of contrast cuts. */
function klausaDi(kalimat: string, { awal, akhir }: Temu<unknown>): readonly [number, number] {
  const kepala = kalimat.slice(0, awal).split(KLAUSA_LAIN).pop() ?? '';
  const ekor = kalimat.slice(akhir).split(KLAUSA_LAIN)[0] ?? '';
  return [awal - kepala.length, akhir + ekor.length];
}

interface Pembanding {
  readonly nama: string;
  readonly acuan: readonly number[];
  /** The same comparison by capaian, as signs. */
  readonly capaian: readonly number[];
}

function pembandingOf(
  { bacaan }: Konteks,
  nilai: NilaiIndikator,
  kata: string,
  ekor: string,
  kepala: string,
): Pembanding | undefined {
  const { tahun } = bacaan.indeks;
  const kini = nilai.perTahun.get(tahun);
  if (kini === undefined) return undefined;
  const ada = (values: readonly (number | undefined)[]) =>
    values.filter((one): one is number => one !== undefined);
  if (/target|ambang|toleransi/u.test(kata)) {
    if (/akhir|rpjmd|renstra|menengah/iu.test(ekor + kepala.slice(-70)))
      return { nama: 'target akhir RPJMD', acuan: ada([nilai.akhir]), capaian: [] };
    const [, tahunLain] = /((?:19|20)\d\d)/u.exec(ekor.slice(0, 40)) ?? [];
    if ((tahunLain !== undefined && Number(tahunLain) !== tahun) || AKHIR.test(ekor)) return undefined;
    const pk = nilai.indikator.targetPk;
    const targetPk = pk?.jenis === 'angka' ? [pk.angka.toNumber()] : [];
    return {
      nama: 'targetnya',
      acuan: [...kini.target, ...targetPk],
      capaian: kini.capaian.map((one) => tanda(one - 100)),
    };
  }
  if (kata === 'nasional') return { nama: 'realisasi nasional', acuan: ada([nilai.nasional]), capaian: [] };
  const [angka] = /(?:19|20)\d\d/u.exec(kata) ?? [];
  const dulu = angka === undefined ? tahunDari(kata, tahun) : Number(angka);
  const lama = nilai.perTahun.get(dulu);
  if (dulu >= tahun || lama === undefined) return undefined;
  const [a, b] = [lama.capaian[0], kini.capaian[0]];
  return {
    nama: `realisasi tahun ${dulu}`,
    acuan: ada([lama.realisasi]),
    capaian: a === undefined || b === undefined ? [] : [tanda(b - a)],
  };
}

function balikBanding(teks: string, nyata: number): string {
  if (nyata === 0) return 'sama dengan';
  const kata = teks.toLowerCase();
  const pasangan = [
    ['lebih dari target', 'kurang dari target'],
    ['tinggi', 'rendah'],
    ['besar', 'kecil'],
    ['banyak', 'sedikit'],
    ['cepat', 'lambat'],
    ['panjang', 'pendek'],
    ['atas', 'bawah'],
    ['baik', 'buruk'],
  ] as const;
  for (const [a, b] of pasangan) {
    if (kata.endsWith(a)) return kata.replace(a, b);
    if (kata.endsWith(b)) return kata.replace(b, a);
  }
  return nyata > 0 ? 'di atas' : 'di bawah';
}

const BUKAN_KETERCAPAIAN =
  /(?<!\p{L})(?:seluruh|semua|sebagian|rpjmd|akhir|renstra|menengah|nasional|provinsi|hampir|nyaris|indikator yang|\d+ indikator|persen|capaian)(?!\p{L})|%/iu;

function ketercapaian(konteks: Konteks): readonly Putusan[] {
  const { bacaan, kalimat, awal } = konteks;
  const { indeks } = bacaan;
  return cariKetercapaian(kalimat).flatMap((temu): Putusan[] => {
    const kepala = kalimat.slice(Math.max(0, temu.awal - 60), temu.awal);
    const tanpaTarget = kepala.replace(/(?<!\p{L})target[^,;]*?\d[\d.,]*\s*(?:%|persen)?/giu, 'target');
    if (!/target/iu.test(kepala + temu.teks) || isBukan(kepala) || BUKAN_KETERCAPAIAN.test(tanpaTarget))
      return [];
    if (/^\s*(?:nasional|provinsi|jangka|akhir|rpjmd|renstra)/iu.test(kalimat.slice(temu.akhir))) return [];
    const [, angka] = /^(\s*)\d/u.exec(kalimat.slice(temu.akhir)) ?? [];
    const berikut = konteks.figur.find(
      (one) => angka !== undefined && one.awal === awal + temu.akhir + angka.length,
    );
    if (
      angka !== undefined &&
      !berikut?.penjelas.some(({ peran, tahun: t }) => peran === 'target' && t === indeks.tahun)
    )
      return [];
    const koma = kalimat.lastIndexOf(',', temu.awal);
    const disebut = bacaan.tahun
      .filter((one) => one.awal >= awal + Math.max(koma, 0) && one.awal < awal + temu.awal)
      .map((one) => one.tahun);
    const tahun = disebut[disebut.length - 1] ?? indeks.tahun;
    const nilai = subjekDi(konteks, temu.awal);
    const one = nilai?.perTahun.get(tahun);
    const [target] = one?.target ?? [];
    if (
      nilai?.isBertingkat !== true ||
      one?.realisasi === undefined ||
      target === undefined ||
      one.target.length > 1
    )
      return ['tak tentu'];
    const tercapai = nilai.isTurun ? one.realisasi <= target : one.realisasi >= target;
    if (tercapai === temu.arti) return ['benar'];
    return [
      {
        teks: diParagraf(konteks, temu),
        seharusnya: tercapai ? 'tercapai' : 'tidak tercapai',
        alasan: `Target "${nilai.subjek.nama}" tahun ${tahun} ialah ${tulis(target)}, realisasinya ${tulis(one.realisasi)} (Kinerja, baris ${one.baris}).`,
      },
    ];
  });
}

const PALING =
  /(?<!\p{L})(penyerapan|serapan|realisasi|pagu|anggaran|alokasi|sisa)\s+(?:\p{L}+\s+){0,3}?(tertinggi|terbesar|terendah|terkecil)(?!\p{L})/giu;

/** `Penyerapan tertinggi terdapat pada Program …`: among the rows of its own tingkat. */
function paling(konteks: Konteks, kalimat: string): readonly Putusan[] {
  const { indeks } = konteks.bacaan;
  return Array.from(kalimat.matchAll(PALING)).map((match): Putusan => {
    const [teks, apa = '', kata = ''] = match;
    const ekor =
      kalimat
        .slice(match.index + teks.length)
        .split(/[;]|(?<!\p{L})(?:sedangkan|sementara|diikuti|disusul|adapun|dan yang|serta)(?!\p{L})/iu)[0] ??
      '';
    const bernama = teratas(sebutanDi(indeks.kumpulan, ekor, 'anggaran'), 0.8).filter(({ subjek }) =>
      ekor.toLowerCase().includes(subjek.nama.toLowerCase()),
    );
    const [satu, ...lain] = bernama;
    const baris =
      satu === undefined || lain.length > 0
        ? undefined
        : indeks.anggaran.find(({ subjek }) => subjek === satu.subjek);
    if (baris === undefined || baris.realisasi === undefined || baris.pagu === 0) return 'tak tentu';
    const of = ukuran(apa.toLowerCase(), ekor);
    const sederajat = indeks.anggaran
      .filter(
        ({ tingkat, pagu, realisasi }) => tingkat === baris.tingkat && pagu !== 0 && realisasi !== undefined,
      )
      .map(of);
    const isRendah = /terendah|terkecil/iu.test(kata);
    const batas = sederajat.reduce(
      (best, one) => (isRendah ? Math.min(best, one) : Math.max(best, one)),
      of(baris),
    );
    const milik = of(baris);
    if (Math.abs(batas - milik) <= Math.abs(batas) * 1e-4) return 'benar';
    const temu = diParagraf(konteks, {
      awal: match.index,
      akhir: match.index + teks.length,
      teks,
      arti: undefined,
    });
    return {
      teks: temu,
      seharusnya: `bukan ${kata}`,
      alasan: `"${baris.subjek.nama}" ${tulis(Math.round(milik * 100) / 100)}, padahal ada ${baris.tingkat} dengan ${tulis(Math.round(batas * 100) / 100)} (tab Anggaran).`,
    };
  });
}

function ukuran(
  apa: string,
  ekor: string,
): (baris: { readonly pagu: number; readonly realisasi: number | undefined }) => number {
  if (/[sy]erap/u.test(apa) || (apa === 'realisasi' && /%|persen/u.test(ekor)))
    return ({ pagu, realisasi = 0 }) => (realisasi / pagu) * 100;
  if (apa === 'sisa') return ({ pagu, realisasi = 0 }) => pagu - realisasi;
  if (apa === 'realisasi') return ({ realisasi = 0 }) => realisasi;
  return ({ pagu }) => pagu;
}
