import { singleSpaced } from '../bahasa/teks.ts';
import { formatTanggal } from '../bahasa/tulis-tanggal.ts';
import { groupBy } from '../reports/group-by.ts';
import type { TableId } from '../reports/laporan.ts';
import { everyApproval } from '../reviu/berkas-akhir.ts';
import type { Approval } from '../reviu/persetujuan.ts';
import { UNREADABLE_ACCOUNT } from '../reviu/riwayat.ts';
import type { BahanBab, BahanDokumen } from './bahan.ts';
import { type Kekurangan, kalimat, type Naskah } from './naskah.ts';

/** What a document that holds approved tables alone is made of besides its data. */
export interface Persetujuan {
  /** Who approved each table and letter that may be in it. */
  readonly tabel: ReadonlyMap<TableId, Approval>;
  /** What proves the approvals, and which of them nobody can prove: for the last page, in small letters. */
  readonly bukti: readonly string[];
}

/** The same material without the tables and letters that nobody approved. */
export function hanyaYangDisetujui(bahan: BahanDokumen): Pick<BahanBab, 'tabel' | 'surat' | 'ditahan'> {
  const { tabel, surat, persetujuan } = bahan;
  if (persetujuan === undefined) return { tabel, surat, ditahan: new Set() };
  const boleh = ({ id }: { readonly id: TableId }) => persetujuan.tabel.has(id);
  return {
    tabel: tabel.filter(boleh),
    surat: surat.filter(boleh),
    ditahan: new Set([...tabel, ...surat].filter((satu) => !boleh(satu)).map(({ id }) => id)),
  };
}

/** Whether what the sasaran came to together may be told: all of their tables are approved. */
export const capaianUtuh = ({ ditahan }: Pick<BahanBab, 'ditahan'>): boolean =>
  ![...ditahan].some((id) => id.startsWith('capaian/'));

/** Where it is told what nobody approved. */
export const PERSETUJUAN = 'Persetujuan';

/** What nobody approved of is told, table by table: the document does not hold it. */
export function belumDisetujui(
  { tabel, surat }: BahanDokumen,
  ditahan: ReadonlySet<TableId>,
): readonly Kekurangan[] {
  return [
    ...tabel.map(({ id, table: { name } }) => ({ id, name })),
    ...surat.map(({ id, surat: { name } }) => ({ id, name })),
  ]
    .filter(({ id }) => ditahan.has(id))
    .map(({ name }) => ({
      bagian: PERSETUJUAN,
      apa: `${name} belum disetujui, sehingga tidak ikut.`,
      wajib: true,
      salah: true,
    }));
}

/** For the cover: who approved, and when; a line for each reviewer. */
export function ringkasPersetujuan({ tabel, persetujuan, surat }: BahanDokumen): readonly string[] {
  if (persetujuan === undefined) return [];
  const semua = [...tabel, ...surat].flatMap(({ id }) => persetujuanOf(persetujuan, id));
  return [...groupBy(semua, ({ peninjau }) => peninjau)].map(([peninjau, daftar]) => {
    const hari = [...new Set(daftar.map(({ tanggal }) => tanggal.slice(0, 10)))].sort();
    const [awal = '', akhir = awal] = [hari[0], hari[hari.length - 1]].map((satu = '') => hariOf(satu));
    const kapan = awal === '' ? '' : awal === akhir ? ` pada ${awal}` : ` pada ${awal} sampai ${akhir}`;
    return `Disetujui oleh ${sebutan(peninjau)}${kapan}`;
  });
}

/** The last page: what was approved by whom and when, and what proves it. Undefined where nothing was. */
export function lembarPersetujuan(bahan: BahanDokumen): Naskah | undefined {
  const { persetujuan, tabel, surat } = bahan;
  if (persetujuan === undefined) return undefined;
  const isWhole = [...tabel, ...surat].every(({ id }) => persetujuan.tabel.has(id));
  const baris = [
    // Where a table is left out, the document counts on without it, and the names of the tabs are not its numbers.
    ...tabel.map(({ id, table: { name, title } }) => ({
      id,
      nama: isWhole && name.startsWith('Tabel ') ? `${name} ${singleSpaced(title)}` : singleSpaced(title),
    })),
    ...surat.map(({ id, surat: { name } }) => ({ id, nama: name })),
  ].flatMap(({ id, nama }) => {
    const siapa = persetujuanOf(persetujuan, id);
    return siapa.length === 0 ? [] : [{ nama, siapa }];
  });
  if (baris.length === 0) return undefined;
  return {
    judul: 'Lembar Persetujuan',
    isi: [
      kalimat('Dokumen ini disusun hanya dari tabel dan surat yang telah disetujui dalam reviu, yaitu:'),
      {
        jenis: 'tabel',
        id: 'persetujuan',
        lebar: [40, 230, 150, 110],
        kepala: [KEPALA.map((teks) => ({ teks, rata: 'center', tebal: true }))],
        badan: baris.map(({ nama, siapa }, i) => [
          { teks: String(i + 1), rata: 'center' },
          { teks: nama },
          { teks: siapa.map(({ peninjau }) => sebutan(peninjau)).join('\n') },
          { teks: siapa.map(({ tanggal }) => hariOf(tanggal)).join('\n') },
        ]),
        catatan: [],
      },
      ...persetujuan.bukti.map((teks) => ({ ...kalimat(teks), kecil: true })),
    ],
  };
}

const KEPALA = ['No', 'Yang disetujui', 'Oleh', 'Pada'] as const;

const persetujuanOf = ({ tabel }: Persetujuan, id: TableId): readonly Approval[] => {
  const satu = tabel.get(id);
  return satu === undefined ? [] : everyApproval(satu);
};

const sebutan = (peninjau: string): string => (peninjau === '' ? UNREADABLE_ACCOUNT : peninjau);

/** `24 November 2026`; what is no date stays as it is. */
const hariOf = (tanggal: string): string => formatTanggal(tanggal.slice(0, 10)) ?? tanggal;
