import type { NilaiAngka } from '../bahasa/nilai.ts';
import type { Capaian } from '../kinerja/capaian.ts';
import { persenRumus, type RumusAngka } from '../kinerja/rumus-angka.ts';
import { perhitunganCapaian } from '../reports/perhitungan.ts';
import { bySubject, dampakSasaran } from './dampak-sasaran.ts';
import { countUnreadable, type PrintedCapaian, printedCapaian } from './printed-capaian.ts';
import { kategoriThatFollows, withKategori } from './printed-kategori.ts';
import { formatLike, formatRounded } from './printed-number.ts';
import { subjectOfKinerja } from './subjects.ts';
import type { Check, CheckInput, CheckResult, Temuan } from './temuan.ts';

/**
 * K02: a capaian that no known formula gives, neither rounded nor cut off.
 *
 * `perlu dilihat` where decimals that target and realisasi do not show could explain it (43,03 ÷ 50
 * printed 86,05), where a grade is scored by some other rule, and where the formula refuses (target
 * nol) yet a number is printed; else `salah`. A capaian that fits another target or realisasi of the
 * same report belongs to K04 or K08 (docs/keputusan/0070).
 *
 * @example target 84,10, realisasi 81,10, printed 96,9%: 81,1 ÷ 84,1 × 100 = 96,43
 */
export const k02CapaianTakTerjelaskan: Check = {
  jenis: 'K02',
  judul: 'Capaian yang tidak dihasilkan rumus mana pun',
  periksa,
};

function periksa(input: CheckInput): CheckResult {
  const { hasil } = input;
  if (hasil === undefined) return { temuan: [], tidakDapatDiperiksa: countUnreadable(input) };
  const daftar = printedCapaian(input);
  const semua = bySubject(daftar);
  const temuan = daftar.flatMap((one): readonly Temuan[] => {
    if (one.sebab.sebab !== 'tidak dijelaskan') return [];
    const { tercetak, benar, kinerja } = one;
    const place = { jenis: 'K02', tab: 'Kinerja', baris: kinerja.baris, kolom: 'Capaian Tercetak' } as const;
    const perihal = subjectOfKinerja(kinerja);
    const { capaian } = benar;
    if (!capaian.dinilai) {
      const perhitungan = `Rumus tidak berlaku karena ${capaian.alasan}, jadi angka tercetak tidak punya dasar. Jelaskan cara menilainya di laporan.`;
      return [
        {
          ...place,
          tingkat: 'perlu dilihat',
          tercetak: tercetak.teks,
          seharusnya: 'tidak dinilai',
          perhitungan,
          keyakinan: 'kuat',
          perihal,
        },
      ];
    }
    const { desimal } = hasil.metode;
    const angka = tercetak.jenis === 'angka' ? tercetak : undefined;
    const lemah = angka === undefined || one.sebab.desimalTersembunyi || capaian.dasar.rumus === 'predikat';
    const kategori = withKategori(one, hasil.metode);
    const alasan =
      angka === undefined
        ? 'Target dan realisasinya ada, jadi capaiannya dapat dihitung.'
        : alasanAngka(angka, one, desimal);
    return [
      {
        ...place,
        tingkat: lemah ? 'perlu dilihat' : 'salah',
        tercetak: tercetak.teks,
        seharusnya: formatLike({ persen: angka?.persen ?? false, desimal }, capaian.persen) + kategori,
        perhitungan:
          `${alasan} Yang sesuai: ${perhitunganCapaian(capaian, desimal)}${kategori}.` +
          dampakSasaran(one, hasil, semua),
        keyakinan: lemah ? 'lemah' : 'kuat',
        perihal,
      },
      ...kategoriThatFollows('K02', one, hasil.metode),
    ];
  });
  const takTerbaca = daftar.filter(({ sebab }) => sebab.sebab === 'tidak dapat diperiksa').length;
  return { temuan, tidakDapatDiperiksa: takTerbaca };
}

function alasanAngka(tercetak: NilaiAngka, { benar, sebab }: PrintedCapaian, desimal: number): string {
  if (sebab.sebab === 'tidak dijelaskan' && sebab.desimalTersembunyi) {
    return `${tercetak.teks} mungkin dihitung dari target atau realisasi yang belum dibulatkan; tulis angka dengan desimal yang dipakai menghitung.`;
  }
  const dicoba = rumusDicoba(benar.capaian, Math.max(desimal, tercetak.desimal));
  const selalu100 = tercetak.angka.eq(100)
    ? ' Angka 100 selalu keluar dari [R − (R − T)] ÷ T, berapa pun realisasinya; rumus itu tidak mengukur apa pun.'
    : '';
  return `Tidak ada rumus yang memberi ${tercetak.teks}${dicoba}.${selalu100}`;
}

const NAMA_RUMUS: readonly (readonly [RumusAngka, string])[] = [
  ['R/T', 'R ÷ T'],
  ['2T-R', '(2 × T − R) ÷ T'],
  ['T/R', 'T ÷ R'],
];

/** `: R ÷ T = 96,43; (2 × T − R) ÷ T = 103,57; T ÷ R = 103,7` */
function rumusDicoba(capaian: Capaian, desimal: number): string {
  if (!capaian.dinilai || !('target' in capaian.dasar) || capaian.dasar.rumus === 'predikat') return '';
  const { target, realisasi } = capaian.dasar;
  const hasil = NAMA_RUMUS.flatMap(([rumus, nama]) =>
    (rumus === 'T/R' ? realisasi : target).isZero()
      ? []
      : [`${nama} = ${formatRounded(persenRumus(rumus, target, realisasi), desimal)}`],
  );
  return `: ${hasil.join('; ')}`;
}
