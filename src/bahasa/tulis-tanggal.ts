/** The months, from January. */
export const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Writes a day as letters do: `4 Oktober 2021` for `2021-10-04`. Undefined for what is no day. */
export function formatTanggal(iso: string): string | undefined {
  const [, tahun = '', bulan = '', hari = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  const nama = BULAN[Number(bulan) - 1];
  const day = new Date(`${tahun}-${bulan}-${hari}T00:00:00Z`);
  // A day past the end of its month becomes one of the next.
  if (nama === undefined || day.getUTCDate() !== Number(hari)) return undefined;
  return `${Number(hari)} ${nama} ${tahun}`;
}
