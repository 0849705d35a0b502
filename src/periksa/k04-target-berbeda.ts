import type { Nilai } from '../bahasa/nilai.ts';
import { normalizeText } from '../bahasa/teks.ts';
import type { Capaian } from '../kinerja/capaian.ts';
import { calculateRealisasi } from '../kinerja/realisasi.ts';
import { findTangga } from '../peraturan/daftar-tangga.ts';
import { findPeringkat, type TanggaPredikat } from '../peraturan/tangga.ts';
import { calculateCapaianOf, type Metode } from '../reports/metode.ts';
import { perhitunganCapaian } from '../reports/perhitungan.ts';
import type { Indikator } from '../tabs/indikator.ts';
import type { Kinerja } from '../tabs/kinerja.ts';
import { editDistance } from '../tabs/nearest.ts';
import type { Triwulan } from '../tabs/triwulan.ts';
import { compareNilai, isShiftedComma } from './compare-nilai.ts';
import { compareRounded } from './printed-number.ts';
import { subjectOfKinerja, subjectOfTriwulan } from './subjects.ts';
import type { Check, CheckInput, CheckResult, Temuan } from './temuan.ts';

/**
 * K04: one target told in two ways. The Perjanjian Kinerja (Target PK of tab Indikator) is what
 * counts (PermenPANRB 53/2014, reviu III.4); tab Kinerja and the target of triwulan IV, which is the
 * year's, are compared with it, or where it is blank with each other. Also a grade that stands on no
 * rung of its ladder (`Madan`), and a realisasi at the end of triwulan IV that is not the year's.
 *
 * Where Kinerja and triwulan IV agree against Target PK, or, for want of a triwulan IV, Kinerja and the
 * capaian that is printed, the finding stands at Target PK.
 *
 * A target or realisasi that is the same with fewer decimals is `perlu dilihat`, for the formula counts
 * with it.
 *
 * @example CPR: Target PK 84,68%, tab Kinerja 84,64
 */
export const k04TargetBerbeda: Check = {
  jenis: 'K04',
  judul: 'Target yang berbeda antara PK, Kinerja, dan Triwulan',
  periksa,
};

function periksa({ data, hasil }: CheckInput): CheckResult {
  const tahun = hasil?.profil.tahun ?? data.profil?.tahun;
  const kinerjaOf = new Map(
    data.kinerja.filter((one) => one.tahun === tahun).map((one) => [one.indikator, one]),
  );
  const akhirOf = new Map(
    data.triwulan
      .filter((one) => one.tahun === tahun && one.triwulan === 4)
      .map((one) => [one.indikator, one]),
  );
  const indikatorOf = new Map(data.indikator.map((one) => [one.kode, one]));
  const banding = data.indikator.flatMap((indikator) =>
    pasanganOf(indikator, kinerjaOf.get(indikator.kode), akhirOf.get(indikator.kode), hasil?.metode).map(
      (pasangan) => periksaPasangan(pasangan, indikator, hasil?.metode),
    ),
  );
  const predikat = [
    ...data.indikator.flatMap((one) => predikatSalahTulis(one, isiIndikator(one))),
    ...data.kinerja.flatMap((one) => predikatSalahTulis(indikatorOf.get(one.indikator), isiKinerja(one))),
    ...data.triwulan.flatMap((one) => predikatSalahTulis(indikatorOf.get(one.indikator), isiTriwulan(one))),
  ];
  return {
    temuan: [...banding.flatMap((temuan) => temuan ?? []), ...predikat],
    tidakDapatDiperiksa: banding.filter((temuan) => temuan === undefined).length,
  };
}

/** A statement in a tab, and where it stands. */
interface Isi {
  readonly nilai: Nilai | undefined;
  readonly tab: string;
  readonly baris: number;
  readonly kolom: 'Target PK' | 'Target' | 'Realisasi';
  readonly perihal: string;
}

function isiIndikator({ kode, baris, targetPk }: Indikator): readonly Isi[] {
  return [{ nilai: targetPk, tab: 'Indikator', baris, kolom: 'Target PK', perihal: kode }];
}

function isiKinerja(kinerja: Kinerja): readonly [Isi, Isi] {
  const { baris, target, realisasi } = kinerja;
  const place = { tab: 'Kinerja', baris, perihal: subjectOfKinerja(kinerja) };
  return [
    { nilai: target, kolom: 'Target', ...place },
    { nilai: realisasi, kolom: 'Realisasi', ...place },
  ];
}

function isiTriwulan(triwulan: Triwulan): readonly [Isi, Isi] {
  const { baris, target, realisasi } = triwulan;
  const place = { tab: 'Triwulan', baris, perihal: subjectOfTriwulan(triwulan) };
  return [
    { nilai: target, kolom: 'Target', ...place },
    { nilai: realisasi, kolom: 'Realisasi', ...place },
  ];
}

interface Pasangan {
  readonly acuan: Isi;
  readonly diuji: Isi;
  readonly kinerja: Kinerja | undefined;
}

/** What is to be compared with what; a statement that is not there is compared with nothing. */
function pasanganOf(
  indikator: Indikator,
  kinerja: Kinerja | undefined,
  akhir: Triwulan | undefined,
  metode: Metode | undefined,
): readonly Pasangan[] {
  const [pk] = isiIndikator(indikator);
  const [target, realisasi] = kinerja === undefined ? [] : isiKinerja(kinerja);
  const [targetAkhir, realisasiAkhir] = akhir === undefined ? [] : isiTriwulan(akhir);
  const daftarTarget = [pk, target, targetAkhir].filter(isFilled);
  const [acuan, ...lain] = daftarTarget;
  const banding =
    acuan !== undefined &&
    (isOutvoted(acuan, lain, tanggaOf(indikator)) || isDenied(acuan, lain, indikator, kinerja, metode))
      ? [{ acuan: lain[0], diuji: acuan }]
      : lain.map((diuji) => ({ acuan, diuji }));
  return [...banding, { acuan: realisasi, diuji: realisasiAkhir }].flatMap(({ acuan: one, diuji }) =>
    isFilled(one) && isFilled(diuji) ? [{ acuan: one, diuji, kinerja }] : [],
  );
}

/** Where two tabs agree and the first does not, the slip is in the first, and it is one. */
function isOutvoted(acuan: Isi, [satu, dua]: readonly Isi[], tangga: TanggaPredikat | undefined): boolean {
  if (acuan.nilai === undefined || satu?.nilai === undefined || dua?.nilai === undefined) return false;
  return (
    compareNilai(satu.nilai, dua.nilai, tangga) === 'sama' &&
    ['beda', 'dibulatkan'].includes(compareNilai(acuan.nilai, satu.nilai, tangga))
  );
}

/** Where the printed capaian follows from the target of Kinerja and not from Target PK, these two agree. */
function isDenied(
  acuan: Isi,
  [target, ...lain]: readonly Isi[],
  indikator: Indikator,
  kinerja: Kinerja | undefined,
  metode: Metode | undefined,
): boolean {
  const tercetak = kinerja?.capaianTercetak;
  if (acuan.kolom !== 'Target PK' || target?.tab !== 'Kinerja' || lain.length > 0) return false;
  if (kinerja === undefined || metode === undefined || tercetak?.jenis !== 'angka') return false;
  const memberi = (nilai: Nilai | undefined) => {
    const capaian = capaianDari(nilai, kinerja, indikator, metode);
    return capaian.dinilai && compareRounded(tercetak, capaian.persen) !== 'beda';
  };
  return memberi(target.nilai) && !memberi(acuan.nilai);
}

/** A dash in a quarter says that nothing was planned for it, which is no other target. */
function isFilled(isi: Isi | undefined): isi is Isi {
  return isi?.nilai !== undefined && isi.nilai.jenis !== 'tanpa penilaian';
}

function periksaPasangan(
  { acuan, diuji, kinerja }: Pasangan,
  indikator: Indikator,
  metode: Metode | undefined,
): readonly Temuan[] | undefined {
  if (acuan.nilai === undefined || diuji.nilai === undefined) return [];
  const kesepadanan = compareNilai(acuan.nilai, diuji.nilai, tanggaOf(indikator));
  if (kesepadanan === 'tak sebanding') return undefined;
  if (kesepadanan === 'sama') return [];

  const { tab, baris, kolom, perihal } = diuji;
  const ringan = kesepadanan === 'dibulatkan';
  return [
    {
      jenis: 'K04',
      tingkat: ringan ? 'perlu dilihat' : 'salah',
      tab,
      baris,
      kolom,
      tercetak: diuji.nilai.teks,
      seharusnya: acuan.nilai.teks,
      perhitungan:
        `${sebut(acuan)} ${acuan.nilai.teks}, sedangkan ${sebut(diuji)} ${diuji.nilai.teks}` +
        `${petunjuk(acuan.nilai, diuji.nilai, kesepadanan === 'dibulatkan')}.` +
        (tab === 'Kinerja' && kinerja !== undefined && metode !== undefined
          ? capaianMenurut(acuan.nilai, kinerja, indikator, metode)
          : ''),
      keyakinan: ringan ? 'kuat' : 'pasti',
      perihal,
    },
  ];
}

function sebut({ tab, baris, kolom }: Isi): string {
  if (kolom === 'Target PK') return `Target PK (Indikator baris ${baris})`;
  const nama = tab === 'Triwulan' ? `${kolom.toLowerCase()} triwulan IV` : `${kolom.toLowerCase()} setahun`;
  return `${nama} (${tab} baris ${baris})`;
}

function petunjuk(acuan: Nilai, diuji: Nilai, dibulatkan: boolean): string {
  if (dibulatkan)
    return '; yang satu ditulis dengan desimal lebih sedikit, padahal capaian dihitung dengannya';
  if (acuan.jenis !== 'angka' || diuji.jenis !== 'angka') return '';
  return isShiftedComma(acuan.angka, diuji.angka) ? '; tampaknya komanya tergeser' : '';
}

/** What the capaian is by the target that was promised. */
function capaianMenurut(target: Nilai, kinerja: Kinerja, indikator: Indikator, metode: Metode): string {
  const capaian = capaianDari(target, kinerja, indikator, metode);
  return capaian.dinilai
    ? ` Terhadap ${target.teks}, capaiannya ${perhitunganCapaian(capaian, metode.desimal)}.`
    : '';
}

function capaianDari(
  target: Nilai | undefined,
  { realisasi, pembilang, penyebut }: Kinerja,
  indikator: Indikator,
  metode: Metode,
): Capaian {
  const hitung = calculateRealisasi({ realisasi, pembilang, penyebut });
  const nilai = hitung.dari === 'tidak ada' ? undefined : hitung.nilai;
  return calculateCapaianOf(indikator, { target, realisasi: nilai }, metode);
}

function tanggaOf({ arah, predikat }: Indikator): TanggaPredikat | undefined {
  return arah === 'predikat' && predikat !== undefined ? findTangga(predikat) : undefined;
}

/** A grade that its ladder does not know: `salah` where one rung is clearly meant. */
function predikatSalahTulis(indikator: Indikator | undefined, daftar: readonly Isi[]): readonly Temuan[] {
  const tangga = indikator && tanggaOf(indikator);
  if (tangga === undefined) return [];
  return daftar.flatMap(({ nilai, tab, baris, kolom, perihal }): readonly Temuan[] => {
    if (nilai?.jenis !== 'teks' || findPeringkat(tangga, nilai.teks) !== undefined) return [];
    const dekat = peringkatTerdekat(nilai.teks, tangga);
    const daftarLabel = tangga.peringkat.map(({ label }) => label).join(', ');
    return [
      {
        jenis: 'K04',
        tingkat: dekat === undefined ? 'perlu dilihat' : 'salah',
        tab,
        baris,
        kolom,
        tercetak: nilai.teks,
        seharusnya: dekat ?? '',
        perhitungan:
          `"${nilai.teks}" bukan predikat ${tangga.name} (${daftarLabel})` +
          `${dekat === undefined ? '' : `; yang paling dekat "${dekat}"`}.`,
        keyakinan: dekat === undefined ? 'lemah' : 'kuat',
        perihal,
      },
    ];
  });
}

/** The one rung whose letters come nearest, where less than half of them differ. */
function peringkatTerdekat(teks: string, { peringkat }: TanggaPredikat): string | undefined {
  const ditulis = normalizeText(teks);
  const jarak = peringkat
    .map(({ label }) => ({ label, beda: editDistance(ditulis, normalizeText(label)) }))
    .filter(({ label, beda }) => beda * 2 < Math.max(label.length, ditulis.length))
    .sort((a, b) => a.beda - b.beda);
  const [first, second] = jarak;
  return first !== undefined && first.beda !== second?.beda ? first.label : undefined;
}
