import type { JenisSummary } from './index.ts';
import { countOpen } from './tabel-temuan.ts';
import type { Jenis, Severity } from './temuan.ts';
import { isOpen, lacksReason, type TemuanBerstatus } from './temuan-status.ts';

type Jumlah = Readonly<Record<Severity, number>>;

/** How many findings of a kind wait for somebody. */
export interface OpenSummary {
  readonly jenis: Jenis;
  readonly judul: string;
  readonly jumlah: Jumlah;
}

/** What an inspection came to, in numbers alone. */
export interface CheckSummary {
  /** Findings that wait for somebody, by how serious they are. */
  readonly terbuka: Jumlah;
  /** The kinds that have any, the most serious first. */
  readonly perJenis: readonly OpenSummary[];
  /** Findings accepted with a reason. */
  readonly diterima: number;
  /** Of the open ones, those accepted without a reason. */
  readonly tanpaAlasan: number;
  /** Of the open ones, those that had been mended and are there again. */
  readonly munculLagi: number;
  /** What the checks looked at but could tie to nothing. */
  readonly tidakDapatDiperiksa: number;
}

/** Counts the findings: for a dialog, the sidebar and the command line. */
export function summarizeCheck(
  daftar: readonly TemuanBerstatus[],
  ringkasan: readonly JenisSummary[],
): CheckSummary {
  const terbuka = daftar.filter(isOpen);
  return {
    terbuka: countOpen(daftar),
    perJenis: ringkasan
      .map(({ jenis, judul }) => ({
        jenis,
        judul,
        jumlah: countOpen(terbuka.filter(({ temuan }) => temuan.jenis === jenis)),
      }))
      .filter(({ jumlah }) => total(jumlah) > 0)
      .sort(bySeriousness),
    diterima: daftar.length - terbuka.length,
    tanpaAlasan: daftar.filter(lacksReason).length,
    munculLagi: daftar.filter(({ status }) => status === 'muncul lagi').length,
    tidakDapatDiperiksa: ringkasan.reduce((sum, one) => sum + one.tidakDapatDiperiksa, 0),
  };
}

function total(jumlah: Jumlah): number {
  return jumlah.salah + jumlah['perlu dilihat'] + jumlah.gaya;
}

function bySeriousness({ jumlah: a, jenis }: OpenSummary, { jumlah: b, jenis: other }: OpenSummary): number {
  return (
    b.salah - a.salah ||
    b['perlu dilihat'] - a['perlu dilihat'] ||
    b.gaya - a.gaya ||
    Number(jenis > other) - Number(jenis < other)
  );
}

/** `6 salah, 1 gaya`; what there is none of is not said. */
export function kalimatTingkat(jumlah: Jumlah): string {
  return (['salah', 'perlu dilihat', 'gaya'] as const)
    .filter((tingkat) => jumlah[tingkat] > 0)
    .map((tingkat) => `${jumlah[tingkat]} ${tingkat}`)
    .join(', ');
}
