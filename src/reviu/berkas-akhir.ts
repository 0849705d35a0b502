import { formatTanggal } from '../bahasa/tulis-tanggal.ts';
import { Decimal } from '../decimal.ts';
import { TEMUAN } from '../periksa/tabel-temuan.ts';
import { DAFTAR_TABEL, type TableState } from '../reports/daftar-tabel.ts';
import { MASALAH_DATA } from '../reports/masalah-data.ts';
import { joinWords } from '../reports/sentences.ts';
import { type ColumnSpan, gap, type Surat, textRow } from '../reports/surat.ts';
import { buildTable, type Table } from '../reports/table.ts';
import type { Profil } from '../tabs/profil.ts';
import type { Appointment, Approval, TableReview } from './persetujuan.ts';
import { type Chain, RIWAYAT, type RiwayatRow, UNREADABLE_ACCOUNT } from './riwayat.ts';

/** The name of the first tab of the final set. */
export const SAMPUL = 'Sampul';

/** The name of its last tab. */
const LEMBAR_PERSETUJUAN = 'Persetujuan';

/** A table of the final set. */
export interface TabelBerkas {
  readonly name: string;
  readonly title: string;
  readonly jenis: 'tabel' | 'lembar surat';
  /** Whether it shows what the data now say. */
  readonly keadaan: TableState;
  readonly reviu: TableReview;
  /** What people have done to its tab, in sentences: the set is made without it. */
  readonly tab: readonly string[];
}

/** What may stand in the way of the final set. */
export interface ObstacleInput {
  readonly tabel: readonly TabelBerkas[];
  /** Open findings of tingkat `salah`. */
  readonly temuanSalah: number;
  /** Whether the tab Temuan lists every one of them. */
  readonly temuanTerdaftar: boolean;
  /** Raw rows that could not be read. */
  readonly masalah: number;
  /** What does not fit in the tab Reviu, and was not read. */
  readonly tidakCocok: readonly string[];
  readonly rantai: Chain;
}

/** Something that stands in the way of the final set. */
export interface Obstacles {
  /** For officers: what it is, and what to do about it. */
  readonly kalimat: string;
  /** For the set itself, where nobody can do anything about it any more: what it is. */
  readonly fakta: string;
}

/** What stands in the way of the final set; empty where nothing does. */
export function obstaclesOf(bahan: ObstacleInput): readonly Obstacles[] {
  const { tabel, temuanSalah, temuanTerdaftar, masalah, tidakCocok, rantai } = bahan;
  const yang = (pilih: (satu: TabelBerkas) => boolean) => tabel.filter(pilih).map(({ name }) => name);
  const belum = ({ keadaan }: TabelBerkas) => keadaan === 'belum disusun' || keadaan === 'nama terpakai';
  const reviu = (jenis: TableReview['jenis']) => (satu: TabelBerkas) =>
    satu.reviu.jenis === jenis && !belum(satu);
  return [
    ...(tabel.length === 0 ? [obstacle('Belum ada tabel.', ' Pilih menu Susun semua tabel.')] : []),
    ...sebut(yang(belum), 'belum disusun'),
    ...sebut(
      yang(({ keadaan }) => keadaan === 'data berubah'),
      'tidak lagi menunjukkan data terakhir',
      { saran: '; susun lagi lalu mintakan persetujuannya' },
    ),
    ...sebut(yang(reviu('belum dibaca')), 'belum disetujui'),
    ...sebut(yang(reviu('perlu perbaikan')), 'perlu perbaikan menurut peninjau'),
    ...sebut(yang(reviu('berubah')), 'berubah setelah disetujui dan perlu disetujui lagi'),
    ...sebut(yang(reviu('tidak terbukti')), 'belum terbukti persetujuannya'),
    ...tabel.flatMap(({ tab, keadaan }) =>
      keadaan === 'belum disusun' ? [] : tab.map((satu) => obstacle(satu, ' Susun lagi tabelnya.')),
    ),
    ...tidakCocok.map((satu) => obstacle(satu)),
    ...(temuanSalah > 0
      ? [
          obstacle(
            `Masih ada ${temuanSalah} temuan bertingkat salah.`,
            temuanTerdaftar
              ? ` Perbaiki, atau terima dengan alasan di tab ${TEMUAN}.`
              : ` Belum semuanya ada di tab ${TEMUAN}: pilih menu Periksa data dahulu, lalu perbaiki atau terima dengan alasan di tab itu.`,
          ),
        ]
      : []),
    ...(masalah > 0
      ? [
          obstacle(
            `Masih ada ${masalah} masalah pada lembar data.`,
            ` Lihat tab ${MASALAH_DATA} setelah menyusun tabel.`,
          ),
        ]
      : []),
    ...(rantai.utuh ? [] : [obstacle(`Tab ${RIWAYAT} tidak utuh: ${rantai.sebab}`)]),
  ];
}

/** A sentence names no more tables than this. */
const TERSEBUT = 5;

function sebut(
  names: readonly string[],
  keadaan: string,
  { saran = '' }: { readonly saran?: string } = {},
): readonly Obstacles[] {
  if (names.length === 0) return [];
  const sisa = names.length - TERSEBUT;
  const daftar = sisa > 0 ? [...names.slice(0, TERSEBUT), `${sisa} lainnya`] : names;
  const fakta = `${joinWords(daftar)} ${keadaan}`;
  return [{ fakta: `${fakta}.`, kalimat: `${fakta}${saran}.` }];
}

const obstacle = (fakta: string, saran = ''): Obstacles => ({ fakta, kalimat: fakta + saran });

/** The name under which an approved version stays when its table is built anew: one that no tab has yet. */
export function keptName(name: string, tanggal: string, terpakai: ReadonlySet<string>): string {
  const lower = new Set([...terpakai].map((satu) => satu.toLowerCase()));
  const hari = /^\d{4}-\d{2}-\d{2}/u.exec(tanggal)?.[0];
  for (let nomor = 1; ; nomor += 1) {
    const isi = ['disetujui', ...(hari === undefined ? [] : [hari]), ...(nomor === 1 ? [] : [`ke-${nomor}`])];
    const calon = `${name} (${isi.join(' ')})`;
    if (!lower.has(calon.toLowerCase())) return calon;
  }
}

/** The name of the spreadsheet of the final set. */
export function namaBerkas(
  { namaInstansi, tahun }: Pick<Profil, 'namaInstansi' | 'tahun'>,
  waktu: string,
): string {
  return `Laporan Kinerja ${namaInstansi} ${tahun} (berkas akhir ${waktu})`;
}

/** What the cover, the list behind it, and the last page tell. */
export interface SampulInput {
  readonly profil: Pick<Profil, 'namaInstansi' | 'pemerintahDaerah' | 'tahun'>;
  readonly tabel: readonly TabelBerkas[];
  /** The names of the tabs of letters that no data make any more: they go into the set as they stand. */
  readonly suratDisalin: readonly string[];
  readonly pengangkatan: readonly Appointment[];
  readonly riwayat: readonly RiwayatRow[];
  /** `2026-11-24 10.15.30`. */
  readonly waktu: string;
  /** What stood in the way, and why the set was made all the same. */
  readonly halangan: readonly string[];
  readonly alasan?: string;
}

/** Pixels of the columns that nobody sees: the text stands between two margins, on an upright page. */
const LEBAR: readonly number[] = [50, 580, 50];
const TEKS: ColumnSpan = { left: 1, right: 1 };
/** Points. */
const HURUF = { laporan: 26, tahun: 20, instansi: 16, isi: 11, kecil: 9, bukti: 8 };
/** Pixels. */
const JARAK = { atas: 180, bagian: 60, alinea: 8 };

/** Builds the cover, for readers: whose report it is, and whether it was made before all of it was ready. */
export function buildSampul({ profil, halangan }: Pick<SampulInput, 'profil' | 'halangan'>): Surat {
  const { namaInstansi, pemerintahDaerah, tahun } = profil;
  const tengah = (teks: string, size: number, bold = true) =>
    textRow(LEBAR, TEKS, teks, { size, align: 'center', bold });
  return {
    name: SAMPUL,
    widths: LEBAR,
    size: HURUF.isi,
    rows: [
      gap(JARAK.atas),
      tengah('LAPORAN KINERJA', HURUF.laporan),
      tengah(`TAHUN ${tahun}`, HURUF.tahun),
      gap(JARAK.bagian),
      tengah(namaInstansi.toUpperCase(), HURUF.instansi),
      ...(pemerintahDaerah === undefined ? [] : [tengah(pemerintahDaerah.toUpperCase(), HURUF.instansi)]),
      ...(halangan.length === 0 ? [] : [gap(JARAK.bagian), tengah(BELUM_SELESAI, HURUF.isi, false)]),
    ],
  };
}

const BELUM_SELESAI = 'Disusun sebelum semuanya selesai; penjelasannya ada di halaman terakhir.';

/** Builds the last page, in small letters: what the set holds, who approved it, and what proves that. */
export function buildLembarPersetujuan(bahan: SampulInput): Surat {
  const alinea = (size: number) => (teks: string) => [
    textRow(LEBAR, TEKS, teks, { size }),
    gap(JARAK.alinea),
  ];
  return {
    name: LEMBAR_PERSETUJUAN,
    widths: LEBAR,
    size: HURUF.kecil,
    rows: [
      textRow(LEBAR, TEKS, LEMBAR_PERSETUJUAN.toUpperCase(), { size: HURUF.isi, bold: true }),
      gap(JARAK.alinea),
      ...kalimatIsi(bahan).flatMap(alinea(HURUF.kecil)),
      ...kalimatBukti(bahan.riwayat).flatMap(alinea(HURUF.bukti)),
    ],
  };
}

function kalimatIsi(bahan: SampulInput): readonly string[] {
  const { tabel, suratDisalin, waktu, halangan, alasan } = bahan;
  const isi = (['tabel', 'lembar surat'] as const).flatMap((kind) => {
    const banyak = tabel.filter(({ jenis }) => jenis === kind).length;
    return banyak === 0 ? [] : [`${banyak} ${kind}`];
  });
  return [
    `Berkas akhir ini disusun dari data pada ${dayOf(waktu)} dan memuat ${joinWords(isi)}.`,
    ...ringkasPersetujuan(tabel),
    ...(suratDisalin.length === 0
      ? []
      : [
          `${suratDisalin.length} lembar surat dari perjanjian yang lalu disalin dari tabnya dan tidak diperiksa.`,
        ]),
    ...kalimatPengangkatan(bahan),
    ...kalimatTakTerbukti(approvalsIn(tabel)),
    ...(halangan.length === 0
      ? []
      : [
          `Berkas disusun sebelum semuanya selesai. ${halangan.join(' ')}`,
          `Alasan penyusunannya: ${(alasan ?? 'tidak disebutkan').replace(/[.\s]+$/u, '')}.`,
        ]),
  ];
}

/** How many tables stand alike: approved by one reviewer on one day, or not approved. */
function ringkasPersetujuan(tabel: readonly TabelBerkas[]): readonly string[] {
  const banyak = new Map<string, number>();
  for (const { jenis, reviu } of tabel) {
    const satu = `${jenis} ${approvalText(reviu)}`;
    banyak.set(satu, (banyak.get(satu) ?? 0) + 1);
  }
  return [...banyak].map(([satu, jumlah]) => `${jumlah} ${satu}.`);
}

/** Everybody whose approval counts in the set. */
const approvalsIn = (tabel: readonly TabelBerkas[]): readonly Approval[] =>
  tabel.flatMap(({ reviu }) => (reviu.jenis === 'disetujui' ? everyApproval(reviu) : []));

/** An approval and those of the other reviewers of the same table. */
export const everyApproval = (satu: Approval): readonly Approval[] => [satu, ...(satu.pula ?? [])];

/** Who made the reviewers reviewers. */
function kalimatPengangkatan({ tabel, pengangkatan }: SampulInput): readonly string[] {
  const penyetuju = new Set(approvalsIn(tabel).map(({ peninjau }) => peninjau));
  return pengangkatan
    .filter(({ peninjau }) => penyetuju.has(peninjau))
    .map(({ peninjau, oleh }) => `${peninjau} diangkat sebagai peninjau oleh ${oleh}.`);
}

/** What of the approvals nobody can prove, though they count. */
function kalimatTakTerbukti(approvals: readonly Approval[]): readonly string[] {
  const siapa = (bukti: Approval['bukti']) =>
    joinWords([...new Set(approvals.filter((one) => one.bukti === bukti).map(({ peninjau }) => peninjau))]);
  const [akun, sel] = [siapa('akun'), siapa('sel')];
  return [
    ...(akun === ''
      ? []
      : [
          `Google tidak menunjukkan alamat akun ${akun}. Yang tercatat ialah bahwa putusannya dipilih di kolom miliknya dari satu akun yang sama, bukan akun yang mengangkatnya; siapa pemilik akun itu tidak terbukti.`,
        ]),
    ...(sel === ''
      ? []
      : [
          `Persetujuan ${sel} dicatat versi LKjIP sebelum 0.2, yang belum mencatat akun pemilihnya; siapa yang memilihnya tidak terbukti.`,
        ]),
  ];
}

interface BarisBerkas {
  readonly nomor: number;
  readonly name: string;
  readonly title: string;
  readonly persetujuan: string;
}

/** Builds the list of what the set holds, with the approval of each table: its heading stands on every page. */
export function buildDaftarBerkas({ profil, tabel, suratDisalin }: SampulInput): Table {
  const rows = [
    ...tabel.map(({ name, title, reviu }) => ({ name, title, persetujuan: approvalText(reviu) })),
    ...suratDisalin.map((name) => ({
      name,
      title: 'Lembar surat dari perjanjian yang lalu',
      persetujuan: 'disalin dari tabnya',
    })),
  ].map((row, i): BarisBerkas => ({ ...row, nomor: i + 1 }));
  return buildTable<BarisBerkas>({
    name: DAFTAR_TABEL,
    title: `Daftar Tabel Laporan Kinerja ${profil.namaInstansi} Tahun ${profil.tahun}`,
    sentences: [],
    columns: [
      {
        heading: 'No',
        width: 40,
        align: 'center',
        cell: ({ nomor }) => ({ value: new Decimal(nomor), desimal: 0 }),
      },
      { heading: 'Tabel', width: 160, cell: ({ name }) => ({ value: name }) },
      { heading: 'Judul', width: 280, cell: ({ title }) => ({ value: title }) },
      { heading: 'Persetujuan', width: 200, cell: ({ persetujuan }) => ({ value: persetujuan }) },
    ],
    rows,
  });
}

function approvalText(reviu: TableReview): string {
  if (reviu.jenis === 'berubah') return 'berubah setelah disetujui';
  if (reviu.jenis === 'perlu perbaikan') return 'perlu perbaikan menurut peninjau';
  if (reviu.jenis === 'tidak terbukti') return 'belum terbukti persetujuannya';
  if (reviu.jenis !== 'disetujui') return 'belum disetujui';
  const siapa = [reviu, ...(reviu.pula ?? [])].map(({ peninjau, tanggal }) =>
    [
      peninjau === '' ? UNREADABLE_ACCOUNT : peninjau,
      ...(tanggal === '' ? [] : [`pada ${dayOf(tanggal)}`]),
    ].join(' '),
  );
  return `disetujui ${joinWords(siapa)}`;
}

/** `24 November 2026`; what is no date stays as it is. */
const dayOf = (waktu: string): string => formatTanggal(waktu.slice(0, 10)) ?? waktu;

/** What proves approvals, and which of them nobody can prove, for the last page of a document. */
export function kalimatBuktiPersetujuan(
  approvals: readonly Approval[],
  riwayat: readonly RiwayatRow[],
): readonly string[] {
  return [...kalimatTakTerbukti(approvals.flatMap(everyApproval)), ...kalimatBukti(riwayat)];
}

function kalimatBukti(riwayat: readonly RiwayatRow[]): readonly string[] {
  const akhir = riwayat[riwayat.length - 1];
  if (akhir === undefined) return [];
  return [
    `Bukti persetujuan: tab ${RIWAYAT} spreadsheet asal sampai nomor ${riwayat.length}, dengan sidik baris:`,
    akhir.sidik,
  ];
}
