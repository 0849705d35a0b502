import { normalizeText } from '../bahasa/teks.ts';
import { isFatal } from '../tabs/parse-tab.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Laporan } from './laporan.ts';
import type { Table } from './table.ts';

/** What of the report hangs on cells that cannot be read, and must not be built until they can: keputusan 0201. */
export interface Gantungan {
  /** Whether a fault takes whole rows out of a tab that the report reads: then none of it can be trusted. */
  holdsAll(laporan: Pick<Laporan, 'tabs'>): boolean;
  /** Whether a figure that the table shows or sums up is wanting. */
  holds(laporan: Laporan, table: Pick<Table, 'kode' | 'sasaran'>): boolean;
}

export function findGantungan(data: ParsedTabs): Gantungan {
  const fatalTabs = new Set(data.issues.filter(isFatal).map(({ tab }) => tab));
  const sasaranOf = new Map(data.indikator.map(({ kode, sasaran }) => [kode, sasaran]));
  const kepegawaian = new Set(data.kepegawaian.filter(hangs).map(({ tabel }) => tabel as string));
  const dukung = new Set(data.dataDukung.filter(hangs).map(({ tabel }) => normalizeText(tabel)));
  const analisis = new Set(data.analisis.filter(hangs).map(({ indikator }) => sasaranOf.get(indikator)));
  const anggaran = data.anggaran.filter(hangs);
  const triwulan = anggaran.filter(({ faulty }) => faulty?.hangs.some(isQuarter));
  const setahun = anggaran.filter(({ faulty }) => !faulty?.hangs.every(isQuarter));
  const isAnggaranPk = data.anggaranPk.some(hangs);

  return {
    holdsAll: ({ tabs }) => tabs.some((tab) => fatalTabs.has(tab)),
    holds({ id, tabs }, { kode, sasaran }) {
      if (id === 'kepegawaian') return kepegawaian.has(kode ?? '');
      if (id === 'data-dukung') return dukung.has(kode ?? '');
      if (id === 'analisis') return analisis.has(sasaran ?? kode);
      if (id === 'monitoring' && triwulan.length > 0) return true;
      // A row without a belanja of its own may stand in any kelompok.
      if (id === 'realisasi-anggaran') {
        return setahun.some(({ belanja }) => belanja === undefined || belanja === kode);
      }
      return (
        (tabs.includes('Anggaran') && setahun.length > 0) || (tabs.includes('Anggaran PK') && isAnggaranPk)
      );
    },
  };
}

/** Whether a record lacks a figure that could not be read. */
export const hangs = ({ faulty }: { readonly faulty?: { readonly hangs: readonly string[] } }): boolean =>
  faulty !== undefined && faulty.hangs.length > 0;

const isQuarter = (column: string): boolean => /^tw[1-4]$/.test(column);

/** The data without the records that lack a figure: what a check would take for a true statement. */
export function withoutHanging(data: ParsedTabs): ParsedTabs {
  const whole = <R extends Parameters<typeof hangs>[0]>(records: readonly R[]): readonly R[] =>
    records.some(hangs) ? records.filter((record) => !hangs(record)) : records;
  return {
    ...data,
    anggaran: whole(data.anggaran),
    anggaranPk: whole(data.anggaranPk),
    kepegawaian: whole(data.kepegawaian),
    analisis: whole(data.analisis),
    dataDukung: whole(data.dataDukung),
  };
}
