/** A day by which something is due, and who says so. */
export interface Tenggat {
  readonly kapan: (tahun: number) => string;
  readonly dasar: string;
}

/**
 * PermenPANRB 53/2014, Lampiran I: an agreement is signed "paling lambat satu bulan setelah dokumen anggaran
 * disahkan". Checked 2026-11-24.
 */
export const TENGGAT_PERJANJIAN_KINERJA: Tenggat = {
  kapan: () => 'satu bulan setelah DPA disahkan',
  dasar: 'PermenPANRB 53/2014',
};

/**
 * Perpres 29/2014 on the report of the regional government, as Kementerian PANRB repeats it every year: three
 * months after the budget year has ended. When an agency hands its own in, its government sets. Checked
 * 2026-11-24, in the ministry's announcement and not in the text itself.
 */
export const TENGGAT_LAPORAN: Tenggat = {
  kapan: (tahun) => `menurut jadwal daerah; laporan pemerintah daerah paling lambat Maret ${tahun + 1}`,
  dasar: 'Perpres 29/2014',
};
