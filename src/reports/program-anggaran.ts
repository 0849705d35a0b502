import { normalizeText } from '../bahasa/teks.ts';
import { flattenPohon, type JumlahAnggaran, jumlahAnggaran } from '../kinerja/pohon-anggaran.ts';
import type { TingkatAnggaran } from '../tabs/anggaran.ts';
import type { AnggaranRow } from './anggaran-cells.ts';
import { groupBy } from './group-by.ts';

/** A program, or a narrower budget row, with all rows of its name. */
export interface ProgramAnggaran {
  /** As the first row of that name writes it. */
  readonly uraian: string;
  readonly tingkat: TingkatAnggaran;
  readonly simpul: readonly AnggaranRow[];
  readonly jumlah: JumlahAnggaran;
}

/**
 * Brings rows of one tingkat and one name together, whatever their case and spaces: a program stands
 * once in each kelompok belanja that it spends. In the order in which the names first appear.
 */
export function gabungProgram(daftar: readonly AnggaranRow[]): readonly ProgramAnggaran[] {
  const groups = groupBy(daftar, ({ row }) => `${row.tingkat}\n${normalizeText(row.uraian)}`);
  return [...groups.values()].flatMap((simpul) => {
    const isi = simpul[0]?.row;
    if (isi === undefined) return [];
    return [{ uraian: isi.uraian, tingkat: isi.tingkat, simpul, jumlah: jumlahAnggaran(simpul) }];
  });
}

/** The rows right below a program, brought together by name as well. */
function bawahanProgram({ simpul }: ProgramAnggaran): readonly ProgramAnggaran[] {
  return gabungProgram(simpul.flatMap(({ children }) => children));
}

/** Every program with the kegiatan right below it, as deep as the forms of a sasaran go. */
export function programDanKegiatan(daftar: readonly AnggaranRow[]): readonly ProgramAnggaran[] {
  return gabungProgram(daftar).flatMap((program) => [program, ...kegiatanOf(program)]);
}

function kegiatanOf(program: ProgramAnggaran): readonly ProgramAnggaran[] {
  if (program.tingkat !== 'program') return [];
  return bawahanProgram(program).filter(({ tingkat }) => tingkat === 'kegiatan');
}

/** The sources of funds that its rows name, each once; those of narrower rows only where its own name none. */
export function sumberDanaOf({ simpul }: ProgramAnggaran): string | undefined {
  const daftar = simpul.flatMap((one) => {
    if (one.row.sumberDana !== undefined) return [one.row.sumberDana];
    return flattenPohon(one.children).flatMap(({ row }) => row.sumberDana ?? []);
  });
  const berbeda = [...groupBy(daftar, normalizeText).values()].flatMap(([sumber]) => sumber ?? []);
  return berbeda.length === 0 ? undefined : berbeda.join(', ');
}
