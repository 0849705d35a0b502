import type { TabelIndikator } from './baca-indikator.ts';
import { samaTeks } from './himpun-indikator.ts';
import { fullKeyOf } from './kata.ts';
import type { Pencatat } from './pencatat.ts';

/** The tables of indikator that are taken: no plan beside a perjanjian kinerja, no draft beside the final figures. */
export function pilihIndikator(
  catat: Pencatat,
  tabel: readonly TabelIndikator[],
  tahun: number,
): readonly TabelIndikator[] {
  const utama = tabel.filter(({ jenis }) => jenis !== 'rencana');
  const rencana = tabel.filter(({ jenis }) => jenis === 'rencana');
  if (utama.length > 0) {
    for (const one of rencana)
      catat.pakai(
        one.table,
        '',
        'Target rencana kerja, bukan perjanjian kinerja; tidak diimpor.',
        'cukup yakin',
      );
    return tanpaSaingan(catat, utama, tahun);
  }
  return tanpaSaingan(catat, rencana, tahun);
}

/** Of two tables that say the same year's realisasi otherwise, one is asked for. */
function tanpaSaingan(
  catat: Pencatat,
  tabel: readonly TabelIndikator[],
  tahun: number,
): readonly TabelIndikator[] {
  const kini = tabel.filter(
    ({ jenis, tahun: years }) => jenis === 'capaian' && (years.includes(tahun) || years.includes(0)),
  );
  if (kini.length < 2) return tabel;
  const [, ...lain] = kini;
  const first =
    [...kini].sort(
      (a, b) =>
        b.baris.length * b.tahun.length - a.baris.length * a.tahun.length ||
        kini.indexOf(a) - kini.indexOf(b),
    )[0] ?? kini[0];
  if (first === undefined || lain.length === 0) return tabel;
  const names = new Map(first.baris.map((baris) => [fullKeyOf(baris.nama), baris]));
  const bertentangan = kini.filter((one) => {
    if (one === first) return false;
    let sama = 0;
    let beda = 0;
    for (const baris of one.baris) {
      const other = names.get(fullKeyOf(baris.nama));
      const here = baris.kinerja.get(tahun) ?? baris.kinerja.get(0);
      const there = other?.kinerja.get(tahun) ?? other?.kinerja.get(0);
      if (here === undefined || there === undefined) continue;
      if (samaTeks(here.get('Realisasi')?.teks ?? '', there.get('Realisasi')?.teks ?? '')) sama++;
      else beda++;
    }
    return beda > 0 && beda >= sama * 0.1;
  });
  if (bertentangan.length === 0) return tabel;
  const calon = [first, ...bertentangan];
  const jawab = catat.tanya({
    id: 'naskah',
    tab: 'Kinerja',
    tanya: `Capaian ${tahun} dari lembar mana yang dipakai?`,
    alasan: `Angkanya berbeda di ${calon.map(({ table }) => `"${table.grid.name}"`).join(' dan ')}.`,
    wajib: true,
    pilihan: calon.map((one) => ({ nilai: one.table.grid.name, label: one.table.grid.name })),
  });
  const dipilih = calon.find(({ table }) => table.grid.name === jawab) ?? first;
  const dibuang = calon.filter((one) => one !== dipilih && one.table.grid.name !== dipilih.table.grid.name);
  for (const one of dibuang)
    catat.pakai(
      one.table,
      '',
      `Angka ${tahun}-nya lain daripada "${dipilih.table.grid.name}", yang dipakai.`,
      'kurang yakin',
    );
  return tabel.filter((one) => !dibuang.includes(one));
}

/** Tells what each table of indikator became. */
export function catatIndikator(catat: Pencatat, tabel: readonly TabelIndikator[]): void {
  for (const one of tabel) {
    const jadi =
      one.jenis === 'capaian'
        ? 'Kinerja'
        : one.jenis === 'triwulan'
          ? 'Triwulan'
          : one.jenis === 'analisis'
            ? 'Analisis'
            : 'Indikator';
    const alasan: Record<TabelIndikator['jenis'], string> = {
      capaian: 'Berisi indikator dengan target dan realisasi.',
      pk: 'Berisi indikator dengan target perjanjian kinerja.',
      iku: 'Daftar indikator kinerja utama.',
      renstra: 'Target jangka menengah; hanya target akhirnya yang diambil.',
      rencana: 'Target rencana kerja.',
      daftar: 'Daftar indikator.',
      triwulan: 'Target dan realisasi satu triwulan.',
      analisis: 'Analisis capaian tiap indikator.',
    };
    catat.pakai(
      one.table,
      jadi,
      alasan[one.jenis],
      one.jenis === 'rencana' ? 'kurang yakin' : one.jenis === 'renstra' ? 'cukup yakin' : 'yakin',
    );
    if (one.baris.some(({ triwulan }) => triwulan.length > 0)) catat.pakai(one.table, 'Triwulan', '');
    if (one.baris.some(({ analisis }) => analisis.size > 0)) catat.pakai(one.table, 'Analisis', '');
    if (one.jenis === 'triwulan' || one.jenis === 'analisis') continue;
    if (one.jenis === 'capaian') catat.pakai(one.table, 'Indikator', '');
    catat.pakai(one.table, 'Sasaran', '');
  }
}
