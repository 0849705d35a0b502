import { Decimal } from '../decimal.ts';
import { joinWords } from '../reports/sentences.ts';
import { buildTable, type Table } from '../reports/table.ts';
import type { JenisSummary } from './index.ts';
import type { Place, Severity } from './temuan.ts';
import { isOpen, JUDUL_STATUS, lacksReason, type TemuanBerstatus } from './temuan-status.ts';

/** The name of the tab that lists what the checks have found. */
export const TEMUAN = 'Temuan';

/** Its last column, which is not for people: what a finding is known by from run to run. */
export const KOLOM_KUNCI = 10;

/** Its column of how serious a finding is. */
export const KOLOM_TINGKAT = 2;

/** Its column of places, each to be linked to the cell that the finding of that row stands in. */
export const KOLOM_TEMPAT = 3;

/** Its column of statuses, each chosen from DAFTAR_STATUS. */
export const KOLOM_STATUS = 8;

const TULIS_ALASAN = 'Tulis alasannya di sini; tanpa alasan, temuan ini tetap terbuka.';

/** Builds the tab Temuan. The n-th row below the heading is the n-th finding of `daftar`. */
export function buildTabelTemuan(
  daftar: readonly TemuanBerstatus[],
  ringkasan: readonly JenisSummary[],
): Table {
  const judulOf = new Map(ringkasan.map(({ jenis, judul }) => [jenis, judul]));
  return buildTable<readonly [number, TemuanBerstatus]>({
    name: TEMUAN,
    title: 'Temuan Pemeriksaan Data',
    sentences: kalimatTemuan(daftar, ringkasan),
    columns: [
      { heading: 'No', width: 36, align: 'center', cell: ([no]) => ({ value: new Decimal(no), desimal: 0 }) },
      {
        heading: 'Jenis',
        width: 46,
        align: 'center',
        cell: ([, { temuan }]) => ({ value: temuan.jenis, note: judulOf.get(temuan.jenis) }),
      },
      {
        heading: 'Tingkat',
        width: 84,
        align: 'center',
        cell: ([, { temuan }]) => ({ value: temuan.tingkat }),
      },
      { heading: 'Tempat', width: 250, cell: ([, { temuan }]) => ({ value: placeText(temuan) }) },
      { heading: 'Tercetak', width: 125, cell: ([, { temuan }]) => ({ value: temuan.tercetak }) },
      { heading: 'Seharusnya', width: 125, cell: ([, { temuan }]) => ({ value: temuan.seharusnya }) },
      { heading: 'Perhitungan', width: 325, cell: ([, { temuan }]) => ({ value: temuan.perhitungan }) },
      {
        heading: 'Keyakinan',
        width: 76,
        align: 'center',
        cell: ([, { temuan }]) => ({ value: temuan.keyakinan }),
      },
      { heading: JUDUL_STATUS.status, width: 100, cell: ([, { status }]) => ({ value: status }) },
      {
        heading: JUDUL_STATUS.alasan,
        width: 140,
        cell: ([, satu]) => ({ value: satu.alasan, ...(lacksReason(satu) ? { note: TULIS_ALASAN } : {}) }),
      },
      { heading: JUDUL_STATUS.kunci, width: 60, cell: ([, { kunci }]) => ({ value: kunci }) },
    ],
    rows: daftar.map((one, i) => [i + 1, one] as const),
  });
}

/** `Anggaran PK, baris 31, Anggaran`. */
export function placeText({ tab, baris, kolom }: Place): string {
  return [tab, baris === undefined ? undefined : `baris ${baris}`, kolom]
    .filter((part) => part !== undefined)
    .join(', ');
}

const SEVERITIES: readonly Severity[] = ['salah', 'perlu dilihat', 'gaya'];

/** How many findings wait for somebody, by how serious they are: for the sidebar and the exit code. */
export function countOpen(daftar: readonly TemuanBerstatus[]): Readonly<Record<Severity, number>> {
  const terbuka = daftar.filter(isOpen);
  const count = (tingkat: Severity) => terbuka.filter(({ temuan }) => temuan.tingkat === tingkat).length;
  return { salah: count('salah'), 'perlu dilihat': count('perlu dilihat'), gaya: count('gaya') };
}

/** The summary in sentences: all of it, by kind, and what could not be checked. */
export function kalimatTemuan(
  daftar: readonly TemuanBerstatus[],
  ringkasan: readonly JenisSummary[],
): readonly string[] {
  return [kalimatJumlah(daftar), ...kalimatJenis(ringkasan), ...kalimatTakTerperiksa(ringkasan)];
}

function kalimatJumlah(daftar: readonly TemuanBerstatus[]): string {
  if (daftar.length === 0) return 'Tidak ada temuan pada pemeriksaan terakhir.';
  const perTingkat = SEVERITIES.map(
    (tingkat) => `${daftar.filter(({ temuan }) => temuan.tingkat === tingkat).length} ${tingkat}`,
  );
  const diterima = daftar.filter((one) => !isOpen(one)).length;
  const kembali = daftar.filter(({ status }) => status === 'muncul lagi').length;
  const keadaan = [
    ...(diterima > 0 ? [`${diterima} sudah diterima dengan alasan`] : []),
    ...(kembali > 0 ? [`${kembali} muncul lagi setelah diperbaiki`] : []),
  ];
  const di = keadaan.length === 0 ? '' : ` Di antaranya ${joinWords(keadaan)}.`;
  const tanpa = kalimatTanpaAlasan(daftar.filter(lacksReason).length);
  return [`Ada ${daftar.length} temuan: ${joinWords(perTingkat)}.${di}`, ...tanpa].join(' ');
}

/** Asks for the reasons that are missing; nothing where none is. */
export function kalimatTanpaAlasan(banyaknya: number): readonly string[] {
  if (banyaknya === 0) return [];
  return [
    `${banyaknya} berstatus "diterima dengan alasan" tetapi kolom Alasannya kosong, jadi tetap terbuka. Tulis alasannya.`,
  ];
}

function kalimatJenis(ringkasan: readonly JenisSummary[]): readonly string[] {
  const berisi = ringkasan.filter((one) => banyak(one) > 0);
  if (berisi.length === 0) return [];
  const bagian = berisi.map((one) => `${one.jenis} ${one.judul}: ${banyak(one)}`);
  return [`Menurut jenis: ${bagian.join('; ')}.`];
}

function kalimatTakTerperiksa(ringkasan: readonly JenisSummary[]): readonly string[] {
  const bagian = ringkasan.filter(({ tidakDapatDiperiksa }) => tidakDapatDiperiksa > 0);
  if (bagian.length === 0) return [];
  const total = bagian.reduce((jumlah, one) => jumlah + one.tidakDapatDiperiksa, 0);
  const rincian = bagian.map(({ jenis, tidakDapatDiperiksa }) => `${jenis} ${tidakDapatDiperiksa}`);
  return [`Tidak dapat diperiksa, dan tidak dihitung sebagai salah: ${total} (${rincian.join(', ')}).`];
}

function banyak({ jumlah }: JenisSummary): number {
  return jumlah.salah + jumlah['perlu dilihat'] + jumlah.gaya;
}
