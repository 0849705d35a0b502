/** The colour of a status, so that it is seen without being read. */
const COLORS: Readonly<Record<string, string>> = {
  disetujui: '#d9ead3',
  'perlu perbaikan': '#fce5cd',
  'berubah setelah disetujui': '#f4cccc',
  'belum terbukti': '#f4cccc',
};

export const statusColor = (status: string): string => COLORS[status] ?? '#ffffff';
