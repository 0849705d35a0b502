import { type Decimal, sum } from '../decimal.ts';
import { groupBy } from '../reports/group-by.ts';
import { TINGKAT_ANGGARAN, type TingkatAnggaran } from '../tabs/anggaran.ts';
import type { AnggaranPk } from '../tabs/anggaran-pk.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Pejabat } from '../tabs/pejabat.ts';
import {
  type AnggaranByName,
  ancestorAt,
  findNamed,
  isWithin,
  type Link,
  type NamedAnggaran,
} from './anggaran-by-name.ts';

/** A row of Anggaran PK among the rows of its official. */
export interface BarisPk {
  readonly record: AnggaranPk;
  /** The nearest row above it, of the same official, of a wider tingkat. */
  readonly induk: BarisPk | undefined;
  readonly anak: readonly BarisPk[];
  /** Its own amount, or the sum of what it heads; undefined where neither is there. */
  readonly jumlah: Decimal | undefined;
  /** What it names in the budget; undefined where nothing answers to it. */
  readonly tautan: Link | undefined;
}

/** What an official has promised, and where the official stands. */
export interface PkPejabat {
  readonly pejabat: Pejabat;
  /** 0 for the Kepala, 1 for those directly below, and so on. */
  readonly kedalaman: number;
  /** The rows under no other row. */
  readonly akar: readonly BarisPk[];
  readonly semua: readonly BarisPk[];
  /** The widest of its rows that lie within a simpul and have an amount. */
  readonly dipikul: (simpul: NamedAnggaran) => readonly BarisPk[];
}

interface GrowingRow extends BarisPk {
  readonly induk: GrowingRow | undefined;
  readonly anak: GrowingRow[];
  jumlah: Decimal | undefined;
  tautan: Link | undefined;
}

interface GrowingPk extends Omit<PkPejabat, 'dipikul'> {
  readonly semua: readonly GrowingRow[];
}

/** Everyone's promises from the Kepala down, level by level, each row tied to the budget where it can be. */
export function readPkBerjenjang(
  data: ParsedTabs,
  kepala: string,
  anggaran: AnggaranByName,
): readonly PkPejabat[] {
  const rowsOf = groupBy(data.anggaranPk, ({ pejabat }) => pejabat);
  const bawahan = groupBy(data.pejabat, ({ atasan }) => atasan ?? '');
  const daftar: PkPejabat[] = [];
  let level = data.pejabat.filter(({ kode }) => kode === kepala);
  for (let kedalaman = 0; level.length > 0; kedalaman++) {
    const here = level.map((pejabat) => readPk(pejabat, kedalaman, rowsOf.get(pejabat.kode) ?? [], anggaran));
    tieTheRest(
      here.flatMap(({ semua }) => semua),
      anggaran,
    );
    daftar.push(...here.map((pk) => ({ ...pk, dipikul: indexPikulan(pk.semua) })));
    level = level.flatMap(({ kode }) => bawahan.get(kode) ?? []);
  }
  return daftar;
}

const spread = (tingkat: TingkatAnggaran): number => TINGKAT_ANGGARAN.indexOf(tingkat);

/**
 * Reads the rows of one official. A row belongs to the nearest row above it of a wider tingkat, but not
 * to one that the budget knows to be something else: a subkegiatan may stand without its kegiatan.
 */
function readPk(
  pejabat: Pejabat,
  kedalaman: number,
  records: readonly AnggaranPk[],
  anggaran: AnggaranByName,
): GrowingPk {
  const semua: GrowingRow[] = [];
  let jalur: readonly GrowingRow[] = [];
  for (const record of records) {
    jalur = jalur.filter((baris) => spread(baris.record.tingkat) < spread(record.tingkat));
    const above = [...jalur].reverse();
    const dalam = above[0]?.tautan?.simpul;
    const tautan = findNamed(anggaran, record.tingkat, record.uraian, dalam);
    const induk = above.find(
      (baris) => !baris.tautan || !tautan || isWithin(tautan.simpul, baris.tautan.simpul),
    );
    const baris: GrowingRow = { record, induk, anak: [], jumlah: record.anggaran, tautan };
    induk?.anak.push(baris);
    semua.push(baris);
    jalur = [...jalur, baris];
  }
  // From below, so that a heading sums what already has its sum, and is tied by what is already tied.
  for (const baris of [...semua].reverse()) {
    const beranggaran = baris.anak.flatMap(({ jumlah }) => (jumlah === undefined ? [] : [jumlah]));
    if (baris.jumlah === undefined && beranggaran.length > 0) baris.jumlah = sum(beranggaran);
    baris.tautan ??= tieByAnak(baris);
  }
  return { pejabat, kedalaman, akar: semua.filter(({ induk }) => induk === undefined), semua };
}

/** A heading of a strange name is what all the rows below it belong to. */
function tieByAnak({ anak, record }: BarisPk): Link | undefined {
  const above = anak.map(({ tautan }) => ancestorAt(tautan?.simpul, record.tingkat));
  const [simpul] = above;
  if (simpul === undefined || above.some((one) => one !== simpul)) return undefined;
  return { simpul, cara: 'anak' };
}

/** Where a row belongs; one that could not be tied belongs where the row above it does. */
export function placeOfPk({ tautan, induk }: BarisPk): NamedAnggaran | undefined {
  return tautan?.simpul ?? (induk && placeOfPk(induk));
}

function indexPikulan(semua: readonly BarisPk[]): PkPejabat['dipikul'] {
  const rows = new Map<NamedAnggaran, BarisPk[]>();
  for (const baris of semua) {
    if (baris.jumlah === undefined) continue;
    const above = baris.induk && placeOfPk(baris.induk);
    // Of a simpul that the row above lies in too, that row is the wider one.
    for (let one = placeOfPk(baris); one !== undefined && !isWithin(above, one); one = one.induk) {
      const list = rows.get(one);
      if (list) list.push(baris);
      else rows.set(one, [baris]);
    }
  }
  return (simpul) => rows.get(simpul) ?? [];
}

/** Ties what is left of a level by its amount or its words, and a row whose amount belongs to another name. */
function tieTheRest(semua: readonly GrowingRow[], anggaran: AnggaranByName): void {
  const terpikul = new Set(semua.flatMap(({ tautan }) => (tautan ? [tautan.simpul] : [])));
  const byAmount = ({ record, induk }: GrowingRow): NamedAnggaran | undefined => {
    if (record.anggaran === undefined) return undefined;
    const dalam = induk?.tautan?.simpul;
    const found = anggaran
      .berpagu(record.tingkat, record.anggaran)
      .filter((simpul) => !terpikul.has(simpul) && (dalam === undefined || isWithin(simpul, dalam)));
    return found.length === 1 ? found[0] : undefined;
  };

  for (const baris of semua) {
    if (baris.tautan !== undefined) continue;
    const jumlah = byAmount(baris);
    const simpul = jumlah ?? anggaran.indeks[baris.record.tingkat].mirip(baris.record.uraian);
    if (simpul) baris.tautan = { simpul, cara: jumlah ? 'jumlah' : 'mirip' };
  }
  const perSimpul = groupBy(
    semua.filter(({ tautan, record }) => tautan !== undefined && record.anggaran !== undefined),
    ({ tautan }) => tautan?.simpul,
  );
  for (const [simpul, rows] of perSimpul) {
    const amounts = rows.flatMap(({ record }) => (record.anggaran === undefined ? [] : [record.anggaran]));
    const total = sum(amounts);
    if (simpul === undefined || total.eq(simpul.pagu)) continue;
    for (const [i, baris] of rows.entries()) {
      const rest = sum(amounts.filter((_, other) => other !== i));
      if (rows.length > 1 && !rest.eq(simpul.pagu)) continue;
      const meant = byAmount(baris);
      if (meant) baris.tautan = { simpul: meant, cara: 'tertukar' };
    }
  }
}
