import { readNumber } from '../bahasa/baca-angka.ts';
import type { Decimal } from '../decimal.ts';
import { daftarTangga } from '../peraturan/daftar-tangga.ts';

export type ArahTerduga = 'naik' | 'turun' | 'rentang' | 'predikat';

export interface DugaanArah {
  readonly arah: ArahTerduga;
  /** The ladder of grades, where one of ours fits. */
  readonly predikat: string;
  readonly alasan: string;
  readonly rumus?: '2T-R' | 'T/R';
}

/** What a year of an indikator says, as texts. */
export interface TahunKinerja {
  readonly target: string;
  readonly realisasi: string;
  readonly capaian: string;
}

function angka(text: string): Decimal | undefined {
  const read = readNumber(text);
  return read.ok ? read.angka : undefined;
}

/**
 * The likely arah: what the printed capaian gives away, dividing realisasi and target both ways; grades by their
 * words. Where nothing tells, naik, which most are. It is a guess to be confirmed, never more.
 */
export function dugaArah(nama: string, tahun: readonly TahunKinerja[]): DugaanArah {
  const grades = tahun
    .flatMap(({ target, realisasi }) => [target, realisasi])
    .filter((text) => text !== '' && angka(text) === undefined && /^[\p{L}+]{1,12}$/u.test(text));
  if (grades.length > 0) {
    const said = nama.toLowerCase();
    const tangga =
      daftarTangga.find(({ name }) => said.includes(name.toLowerCase())) ??
      (/layak anak/u.test(said)
        ? daftarTangga.find(({ name }) => /kla/iu.test(name))
        : /akuntabilitas kinerja|sakip/u.test(said)
          ? daftarTangga.find(({ name }) => /akip/iu.test(name))
          : undefined);
    return {
      arah: 'predikat',
      predikat: tangga?.name ?? '',
      alasan: `Target atau realisasinya sebutan ("${grades[0] ?? ''}"), bukan angka.`,
    };
  }
  let naik = 0;
  let turun2 = 0;
  let turun1 = 0;
  for (const { target, realisasi, capaian } of tahun) {
    const t = angka(target);
    const r = angka(realisasi);
    const c = angka(capaian);
    if (t === undefined || r === undefined || c === undefined || t.isZero() || t.eq(r)) continue;
    const near = (value: Decimal) => value.minus(c).abs().lte(0.6);
    if (near(r.div(t).times(100))) naik++;
    else if (near(t.times(2).minus(r).div(t).times(100))) turun2++;
    else if (!r.isZero() && near(t.div(r).times(100))) turun1++;
  }
  if (turun2 + turun1 > naik) {
    const rumus = turun2 >= turun1 ? '2T-R' : 'T/R';
    return {
      arah: 'turun',
      predikat: '',
      alasan: `Capaian yang tercetak cocok dengan rumus ${rumus === '2T-R' ? '(2T−R)/T' : 'T/R'}.`,
      rumus,
    };
  }
  const batas = tahun
    .map(({ target }) => target)
    .find((target) => /^(?:<|≤|maks|paling (?:banyak|tinggi)|di bawah|kurang dari)/iu.test(target.trim()));
  if (batas !== undefined)
    return { arah: 'turun', predikat: '', alasan: `Targetnya batas atas ("${batas}").` };
  if (tahun.some(({ target }) => /^\d[\d.,]*\s*(?:-|–|s\.?d\.?)\s*\d/u.test(target.trim())))
    return { arah: 'rentang', predikat: '', alasan: 'Targetnya sebuah rentang.' };
  if (
    !/tertangani|ditangani|dilayani|terlayani sesuai|penurunan|menurunnya|diselesaikan|ditindaklanjuti/iu.test(
      nama,
    ) &&
    /\b(?:angka|tingkat|persentase|rasio|prevalensi|jumlah)\b.{0,25}\b(?:kemiskinan|miskin|pengangguran|kematian|stunting|kecelakaan|keterlambatan|kekerasan|kdrt|pelanggaran|unmet|tidak terlayani|kasus|temuan|putus sekolah|gizi buruk|inflasi|kehilangan|kerusakan|pencemaran)/iu.test(
      nama,
    )
  ) {
    return {
      arah: 'turun',
      predikat: '',
      alasan:
        naik > 0
          ? 'Namanya menyebut hal yang lazimnya ditekan, tetapi capaian yang tercetak dihitung seperti indikator naik.'
          : 'Namanya menyebut hal yang lazimnya ditekan; buku kerja sendiri tidak mengatakannya.',
    };
  }
  if (naik > 0)
    return {
      arah: 'naik',
      predikat: '',
      alasan: 'Capaian yang tercetak cocok dengan realisasi dibagi target.',
    };
  return {
    arah: 'naik',
    predikat: '',
    alasan: 'Buku kerja tidak mengatakannya; kebanyakan indikator makin tinggi makin baik.',
  };
}
