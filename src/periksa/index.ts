import { groupBy } from '../reports/group-by.ts';
import { daftarTab } from '../tabs/parsed-tabs.ts';
import { k01ArahRumus } from './k01-arah-rumus.ts';
import { k02CapaianTakTerjelaskan } from './k02-capaian-tak-terjelaskan.ts';
import { k03Pembulatan } from './k03-pembulatan.ts';
import { k04TargetBerbeda } from './k04-target-berbeda.ts';
import { k04Triwulan } from './k04-triwulan.ts';
import { k05AngkaNarasi } from './k05-angka-narasi.ts';
import { k06Jumlah } from './k06-jumlah.ts';
import { k07PohonAnggaran } from './k07-pohon-anggaran.ts';
import { k08PersenTercetak } from './k08-persen-tercetak.ts';
import { k09RupiahNarasi } from './k09-rupiah-narasi.ts';
import { k10Terbilang } from './k10-terbilang.ts';
import { k11Banyaknya } from './k11-banyaknya.ts';
import { k12Identitas } from './k12-identitas.ts';
import { k13Tanggal } from './k13-tanggal.ts';
import { k14Nama } from './k14-nama.ts';
import { k15NilaiSeratus } from './k15-nilai-seratus.ts';
import { k16Kategori } from './k16-kategori.ts';
import { k17NaikTurun } from './k17-naik-turun.ts';
import { k18Bentuk } from './k18-bentuk.ts';
import { k19BagianWajib } from './k19-bagian-wajib.ts';
import { k20Aturan } from './k20-aturan.ts';
import { k21AngkaMustahil } from './k21-angka-mustahil.ts';
import { k22TakTerbaca } from './k22-tak-terbaca.ts';
import type { Check, CheckInput, Jenis, Severity, Temuan } from './temuan.ts';

/** Every check, in the order of its kind. A new check is a file of its own and one line here. */
export const checks: readonly Check[] = [
  k01ArahRumus,
  k02CapaianTakTerjelaskan,
  k03Pembulatan,
  k04TargetBerbeda,
  k04Triwulan,
  k05AngkaNarasi,
  k06Jumlah,
  k07PohonAnggaran,
  k08PersenTercetak,
  k09RupiahNarasi,
  k10Terbilang,
  k11Banyaknya,
  k12Identitas,
  k13Tanggal,
  k14Nama,
  k15NilaiSeratus,
  k16Kategori,
  k17NaikTurun,
  k18Bentuk,
  k19BagianWajib,
  k20Aturan,
  k21AngkaMustahil,
  k22TakTerbaca,
];

/** How many findings a kind has, by how serious they are: one row of the summary. */
export interface JenisSummary {
  readonly jenis: Jenis;
  readonly judul: string;
  readonly jumlah: Readonly<Record<Severity, number>>;
  /** What the check looked at but could tie to nothing. */
  readonly tidakDapatDiperiksa: number;
}

/** What all checks found. */
export interface Findings {
  /** The most serious first; among equals in the order of the workbook. */
  readonly temuan: readonly Temuan[];
  /** One entry a kind, those that found nothing too. */
  readonly ringkasan: readonly JenisSummary[];
}

const SEVERITIES: readonly Severity[] = ['salah', 'perlu dilihat', 'gaya'];

/** Runs every check over the records of one report. */
export function periksaSemua(input: CheckInput, daftar: readonly Check[] = checks): Findings {
  const hasil = daftar.map((pemeriksaan) => ({ ...pemeriksaan, ...pemeriksaan.periksa(input) }));
  const perJenis = groupBy(hasil, ({ jenis }) => jenis);
  return {
    temuan: hasil.flatMap(({ temuan }) => temuan).sort(bySeriousness),
    ringkasan: [...perJenis].map(([jenis, bagian]) => {
      const temuan = bagian.flatMap((one) => one.temuan);
      return {
        jenis,
        judul: bagian.map(({ judul }) => judul).join('; '),
        jumlah: {
          salah: countOf(temuan, 'salah'),
          'perlu dilihat': countOf(temuan, 'perlu dilihat'),
          gaya: countOf(temuan, 'gaya'),
        },
        tidakDapatDiperiksa: bagian.reduce((total, one) => total + one.tidakDapatDiperiksa, 0),
      };
    }),
  };
}

function countOf(temuan: readonly Temuan[], tingkat: Severity): number {
  return temuan.filter((one) => one.tingkat === tingkat).length;
}

function bySeriousness(a: Temuan, b: Temuan): number {
  return (
    SEVERITIES.indexOf(a.tingkat) - SEVERITIES.indexOf(b.tingkat) ||
    tabOrder(a.tab) - tabOrder(b.tab) ||
    (a.baris ?? 0) - (b.baris ?? 0) ||
    Number(a.jenis > b.jenis) - Number(a.jenis < b.jenis)
  );
}

function tabOrder(name: string): number {
  return daftarTab.findIndex((tab) => tab.name === name);
}
