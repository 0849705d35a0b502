import { normalizeText } from '../bahasa/teks.ts';
import { formatRupiah } from '../bahasa/tulis-angka.ts';
import { groupBy } from '../reports/group-by.ts';
import { kalimatMasalah } from '../reports/masalah-data.ts';
import { anggaranDihitung } from '../reports/tabel-perjanjian-kinerja.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Pejabat } from '../tabs/pejabat.ts';
import { groupByName, isWithin } from './anggaran-by-name.ts';
import { type BarisPk, type PkPejabat, readPkBerjenjang } from './pk-berjenjang.ts';
import { sebutanAwal } from './unreadable-rows.ts';

/** What a perjanjian kinerja lacks before it can be signed. */
export type JenisKekurangan =
  /** A cell that is printed in the letter cannot be read: the letter cannot be built. */
  | 'tak terbaca'
  /** Nobody to sign with: the letter cannot be built. */
  | 'atasan'
  | 'nip'
  | 'sasaran'
  | 'indikator'
  | 'target'
  | 'anggaran'
  /** A budget row that the superior's agreement does not carry. */
  | 'anggaran atasan'
  /** A budget row larger than what the superior's agreement carries of it. */
  | 'anggaran melebihi';

export interface KekuranganPk {
  /** The official whose letter it is. */
  readonly kode: string;
  readonly jenis: JenisKekurangan;
  /** The letter cannot be built at all; otherwise it is built with the gap in it. */
  readonly menghalangi: boolean;
  /** Where to mend it. */
  readonly tab: string;
  readonly baris?: number;
  /** What is missing and what to do, in Indonesian. */
  readonly kalimat: string;
}

type TanpaKode = Omit<KekuranganPk, 'kode'>;

/**
 * Looks for what the agreements of some officials lack, in the order of `kode`; a kode that no official
 * has is passed over. What the superior carries is compared by names, and by the tree of tab Anggaran
 * where there is one.
 */
export function periksaPk(data: ParsedTabs, kode: readonly string[]): readonly KekuranganPk[] {
  const byKode = new Map(data.pejabat.map((pejabat) => [pejabat.kode, pejabat]));
  const sasaranOf = groupBy(data.sasaran, ({ pejabat }) => pejabat);
  const indikatorOf = groupBy(data.indikator, ({ sasaran }) => sasaran);
  const anggaranOf = groupBy(data.anggaranPk, ({ pejabat }) => pejabat);
  const daftarPk = readPk(data);

  const sasaran = (pejabat: Pejabat): readonly TanpaKode[] => {
    const daftar = sasaranOf.get(pejabat.kode) ?? [];
    if (daftar.length === 0) {
      const kalimat = `${pejabat.kode} belum punya sasaran. Tambahkan barisnya di tab Sasaran.`;
      return [{ jenis: 'sasaran', menghalangi: false, tab: 'Sasaran', kalimat }];
    }
    return daftar.flatMap((one): TanpaKode[] => {
      const daftarIndikator = indikatorOf.get(one.kode) ?? [];
      if (daftarIndikator.length > 0) {
        return daftarIndikator
          .filter(({ targetPk }) => targetPk === undefined)
          .map(({ baris, kode: indikator }) => ({
            jenis: 'target',
            menghalangi: false,
            tab: 'Indikator',
            baris,
            kalimat: `Target PK indikator ${indikator} belum diisi.`,
          }));
      }
      const kalimat = `Sasaran ${one.kode} belum punya indikator. Tambahkan barisnya di tab Indikator.`;
      return [{ jenis: 'indikator', menghalangi: false, tab: 'Sasaran', baris: one.baris, kalimat }];
    });
  };

  return kode.flatMap((satu) => {
    const pejabat = byKode.get(satu);
    if (pejabat === undefined) return [];
    const kekurangan = [
      ...periksaAtasan(pejabat, byKode),
      ...periksaTakTerbaca(pejabat, data),
      ...periksaNip(pejabat),
      ...sasaran(pejabat),
      ...(anggaranDihitung(anggaranOf.get(satu) ?? []).length > 0 ? [] : [tanpaAnggaran(pejabat)]),
      ...periksaAnggaran(pejabat, daftarPk),
    ];
    return kekurangan.map((one) => ({ kode: satu, ...one }));
  });
}

function periksaAtasan(
  { kode, atasan, baris }: Pejabat,
  byKode: ReadonlyMap<string, Pejabat>,
): readonly TanpaKode[] {
  if (atasan !== undefined && byKode.has(atasan)) return [];
  const kalimat = `${kode} tidak punya atasan untuk menandatangani perjanjiannya. Isi kolom Atasan di tab Pejabat.`;
  return [{ jenis: 'atasan', menghalangi: true, tab: 'Pejabat', baris, kalimat }];
}

/** What the letter prints: the two who sign, what the one promises, and the agency. */
function periksaTakTerbaca({ kode, atasan }: Pejabat, data: ParsedTabs): readonly TanpaKode[] {
  const { pejabat, sasaran, indikator, anggaranPk, issues } = data;
  const milik = sasaran.filter((one) => one.pejabat === kode);
  const kodeSasaran = new Set(milik.map((one) => one.kode));
  const rows: Readonly<Record<string, readonly { readonly baris: number }[]>> = {
    Pejabat: pejabat.filter((one) => one.kode === kode || one.kode === atasan),
    Sasaran: milik,
    Indikator: indikator.filter((one) => kodeSasaran.has(one.sasaran)),
    'Anggaran PK': anggaranPk.filter((one) => one.pejabat === kode),
  };
  return issues.flatMap((issue): TanpaKode[] => {
    const { tab, row, kept } = issue;
    if (kept === undefined || row === undefined) return [];
    if (tab !== 'Profil' && !rows[tab]?.some(({ baris }) => baris === row)) return [];
    const kalimat = `Surat ${kode} belum dapat disusun: ${kalimatMasalah(issue)}`;
    return [{ jenis: 'tak terbaca', menghalangi: true, tab, baris: row, kalimat }];
  });
}

/** Who has no superior has been elected, and has no NIP. */
function periksaNip({ kode, atasan, nip, baris }: Pejabat): readonly TanpaKode[] {
  if (nip !== undefined || atasan === undefined) return [];
  const kalimat = `NIP ${kode} belum diisi; di surat tersedia titik-titik untuk ditulis tangan.`;
  return [{ jenis: 'nip', menghalangi: false, tab: 'Pejabat', baris, kalimat }];
}

function tanpaAnggaran({ kode }: Pejabat): TanpaKode {
  const kalimat = `Anggaran ${kode} belum diisi. Tambahkan barisnya di tab Anggaran PK bila pejabat ini memikul anggaran.`;
  return { jenis: 'anggaran', menghalangi: false, tab: 'Anggaran PK', kalimat };
}

function readPk(data: ParsedTabs): readonly PkPejabat[] {
  const { profil } = data;
  return profil === undefined ? [] : readPkBerjenjang(data, profil.kepala, groupByName(data.anggaran));
}

/** Nothing is said where the superior has promised no budget yet: that is the superior's own gap. */
function periksaAnggaran(pejabat: Pejabat, daftarPk: readonly PkPejabat[]): readonly TanpaKode[] {
  const pk = daftarPk.find((one) => one.pejabat.kode === pejabat.kode);
  const atasan = daftarPk.find((one) => one.pejabat.kode === pejabat.atasan);
  if (pk === undefined || atasan === undefined || atasan.semua.length === 0) return [];
  return pk.akar.flatMap((baris): TanpaKode[] => {
    const pemikul = atasan.semua.filter((luas) => memuat(luas, baris));
    const { record, jumlah } = baris;
    const tempat = { menghalangi: false, tab: 'Anggaran PK', baris: record.baris };
    const nama = `${sebutanAwal(record.tingkat, record.uraian)} pada PK ${pejabat.kode}`;
    if (pemikul.length === 0) {
      const kalimat = `${nama} tidak dipikul atasannya: tidak ada dalam PK ${atasan.pejabat.kode}.`;
      return [{ jenis: 'anggaran atasan', ...tempat, kalimat }];
    }
    const dipikul = pemikul.flatMap((luas) => (luas.jumlah === undefined ? [] : [luas.jumlah]));
    if (jumlah === undefined || dipikul.length === 0 || dipikul.some((one) => one.gte(jumlah))) return [];
    const terbesar = dipikul.reduce((a, b) => (b.gt(a) ? b : a));
    const kalimat = `${nama} sebesar ${formatRupiah(jumlah)} melebihi yang dipikul atasannya: ${formatRupiah(terbesar)} dalam PK ${atasan.pejabat.kode}.`;
    return [{ jenis: 'anggaran melebihi', ...tempat, kalimat }];
  });
}

/**
 * Whether a row of the superior carries a row of the official: they name one thing, or one of them lies
 * within the other in the budget.
 */
function memuat(luas: BarisPk, baris: BarisPk): boolean {
  const [atas, bawah] = [luas.tautan?.simpul, baris.tautan?.simpul];
  if (atas !== undefined && bawah !== undefined) return isWithin(bawah, atas) || isWithin(atas, bawah);
  return (
    luas.record.tingkat === baris.record.tingkat &&
    normalizeText(luas.record.uraian) === normalizeText(baris.record.uraian)
  );
}
