import { Decimal } from '../decimal.ts';
import type { Issue } from '../tabs/tab.ts';
import { buildTable, type Table } from './table.ts';

/** The name of the tab that lists what is wrong in the raw tabs. */
export const MASALAH_DATA = 'Masalah Data';

/** Builds the list of everything in the raw tabs that needs a person, what blocks first. */
export function buildMasalahData(issues: readonly Issue[]): Table {
  const salah = issues.filter(({ tingkat }) => tingkat === 'salah');
  const gaya = issues.filter(({ tingkat }) => tingkat === 'gaya');
  return buildTable<Issue>({
    name: MASALAH_DATA,
    title: 'Masalah pada Lembar Data',
    sentences: [
      issues.length === 0
        ? 'Tidak ada masalah pada lembar data yang terakhir dibaca.'
        : `${salah.length} harus diperbaiki sebelum tabel dapat disusun; ${gaya.length} hanya soal cara penulisan.`,
    ],
    columns: [
      { heading: 'Tab', width: 110, cell: ({ tab }) => ({ value: tab }) },
      {
        heading: 'Baris',
        width: 60,
        cell: ({ row }) => (row === undefined ? {} : { value: new Decimal(row), desimal: 0 }),
      },
      { heading: 'Kolom', width: 130, cell: ({ heading }) => ({ value: heading }) },
      {
        heading: 'Tingkat',
        width: 110,
        cell: ({ tingkat }) => ({ value: tingkat === 'salah' ? 'harus diperbaiki' : 'cara penulisan' }),
      },
      { heading: 'Masalah dan cara memperbaikinya', width: 560, cell: ({ message }) => ({ value: message }) },
    ],
    rows: [...salah, ...gaya],
  });
}

/** An issue in one line: `Kinerja, baris 7, Target: harus angka; yang terbaca "tiga hari".` */
export function kalimatMasalah({ tab, row, heading, message }: Issue): string {
  const tempat = [tab, row === undefined ? undefined : `baris ${row}`, heading].filter(
    (part) => part !== undefined,
  );
  return `${tempat.join(', ')}: ${message}`;
}
