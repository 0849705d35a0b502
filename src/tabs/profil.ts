import { bacaTanggal } from '../bahasa/baca-tanggal.ts';
import { normalizeText } from '../bahasa/teks.ts';
import type { Decimal } from '../decimal.ts';
import {
  choice,
  integer,
  kodePejabat,
  number,
  only,
  optional,
  type Reader,
  shownText,
  text,
  title,
  withDefault,
  year,
} from './cells.ts';
import { findNearest } from './nearest.ts';
import { isFatal, parseTab } from './parse-tab.ts';
import { type Cell, defineTab, type Issue, type Read, type Rows, type TabColumn } from './tab.ts';

const JENIS_PK = ['Perjanjian Kinerja', 'Perjanjian Kinerja Perubahan'] as const;
const RUMUS_TURUN = ['2T-R', 'T/R'] as const;

export type JenisPk = (typeof JENIS_PK)[number];

/** The formula of an indikator whose arah is a bare `turun`. */
export type RumusTurun = (typeof RUMUS_TURUN)[number];

/** Profil is two columns, a setting a row; what the Nilai of a setting may be is in `settings`. */
export const tabProfil = defineTab({
  name: 'Profil',
  key: ['kunci'],
  columns: {
    kunci: {
      heading: 'Kunci',
      read: knownKunci,
      required: true,
      help: 'Nama isian; jangan diubah.',
      width: 180,
    },
    nilai: {
      heading: 'Nilai',
      // The heading must be there; whether a cell may be blank is for its kunci to say.
      read: (cell: Cell): Read<Cell> => ({ ok: true, value: cell }),
      required: true,
      help: 'Isinya; penjelasannya ada pada catatan sel Kunci di sebelah kiri.',
      width: 420,
      plainText: true,
    },
  },
});

/** One setting of Profil: a row of the prepared tab. */
export interface Setting<T> {
  readonly kunci: string;
  /** What the Nilai cell says; its message where it cannot be used. */
  readonly read: Reader<T>;
  /** Must be there and be filled in. */
  readonly required?: boolean;
  /** The note on the Kunci cell. */
  readonly help: string;
  readonly choices?: readonly string[];
  /** The column of another tab that the Nilai is a kode of. */
  readonly refersTo?: TabColumn<unknown>['refersTo'];
  /** What a blank Nilai stands for, and what the prepared tab holds. */
  readonly default?: string;
}

const KERTAS = ['A4', 'F4'] as const;
const YA_TIDAK = ['ya', 'tidak'] as const;

/** Centimetres between the text and the edges of an upright page: left, top, right, bottom. */
export type Margin = readonly [kiri: number, atas: number, kanan: number, bawah: number];

/** What offices usually leave free, the binding at the left. */
const MARGIN_BIASA = '4-3-3-3';

/** Centimetres: less a printer does not reach, more leaves no room for a table. */
const MARGIN_BATAS = { paling: 0.5, sampai: 6 };

const margin: Reader<Margin> = (cell) => {
  const read = text(cell);
  if (!read.ok) return { ok: false, message: read.message };
  const daftar = read.value
    .split(/[-–;]/u)
    .map((satu) => Number(satu.trim().replace(',', '.') || Number.NaN));
  const [kiri, atas, kanan, bawah, lebih] = daftar;
  const semua = [kiri, atas, kanan, bawah];
  const wajar = semua.every(
    (satu) => satu !== undefined && satu >= MARGIN_BATAS.paling && satu <= MARGIN_BATAS.sampai,
  );
  if (!wajar || lebih !== undefined) {
    const batas = `${MARGIN_BATAS.paling} sampai ${MARGIN_BATAS.sampai}`.replace('.', ',');
    return {
      ok: false,
      message: `Harus empat angka ${batas} (kiri, atas, kanan, bawah dalam cm), misalnya ${MARGIN_BIASA}; yang terbaca "${read.value}".`,
    };
  }
  return { ok: true, value: semua as unknown as Margin };
};

const BATAS_TERENDAH = 10;

/** Whether a cap of capaian is plausible as percent: one below ten is surely 120% that reached us as 1,2. */
export const isBatasCapaian = (batas: Decimal): boolean => batas.gte(BATAS_TERENDAH);

/** A day, as `2022-02-15`. */
const tanggal: Reader<string> = (cell) => {
  const teks = shownText(cell);
  const value = bacaTanggal(teks);
  return value === undefined
    ? { ok: false, message: `Harus tanggal, misalnya 15 Februari 2022; yang terbaca "${teks}".` }
    : { ok: true, value };
};

const SETTINGS = {
  namaInstansi: {
    kunci: 'Nama Instansi',
    read: title,
    required: true,
    help: 'Nama lengkap instansi, misalnya Dinas Sosial.',
  },
  singkatan: { kunci: 'Singkatan', read: optional(text), help: 'Singkatan resmi instansi, misalnya DINSOS.' },
  pemerintahDaerah: {
    kunci: 'Pemerintah Daerah',
    read: optional(text),
    help: 'Pemerintah daerahnya seperti pada kop surat, misalnya PEMERINTAH KABUPATEN CONTOH.',
  },
  alamat: { kunci: 'Alamat', read: optional(text), help: 'Alamat kantor seperti pada kop surat.' },
  telepon: { kunci: 'Telepon', read: optional(text), help: 'Nomor telepon kantor, misalnya (0700) 000100.' },
  situs: {
    kunci: 'Situs',
    read: optional(text),
    help: 'Alamat situs web, misalnya https://dinsos.example.go.id.',
  },
  surel: { kunci: 'Surel', read: optional(text), help: 'Alamat surel, misalnya dinsos@example.go.id.' },
  tempat: {
    kunci: 'Tempat',
    read: optional(text),
    help: 'Tempat penandatanganan, biasanya ibu kota daerah.',
  },
  tanggalLaporan: {
    kunci: 'Tanggal Laporan',
    read: optional(tanggal),
    help: 'Tanggal penandatanganan laporan, misalnya 15 Februari 2022. Kosongkan bila ditulis tangan.',
  },
  tahun: { kunci: 'Tahun', read: year, required: true, help: 'Tahun yang dilaporkan, misalnya 2021.' },
  jenisPk: {
    kunci: 'Jenis PK',
    read: withDefault(choice(JENIS_PK), 'Perjanjian Kinerja'),
    choices: JENIS_PK,
    default: 'Perjanjian Kinerja',
    help: 'Pilih Perjanjian Kinerja Perubahan bila targetnya diambil dari perjanjian yang sudah diubah.',
  },
  kepala: {
    kunci: 'Kepala',
    read: kodePejabat,
    required: true,
    refersTo: { tab: 'Pejabat', heading: 'Kode' },
    help: 'Kode pejabat yang memimpin instansi, dari kolom Kode tab Pejabat, misalnya KADIS.',
  },
  visi: { kunci: 'Visi', read: optional(text), help: 'Visi kepala daerah seperti dalam RPJMD.' },
  skalaKategori: {
    kunci: 'Skala Kategori',
    read: withDefault(title, 'LAN 239/2003'),
    default: 'LAN 239/2003',
    help: 'Skala untuk mengategorikan capaian: nama salah satu peraturan, atau nama skala sendiri dari tab Skala.',
  },
  rumusTurun: {
    kunci: 'Rumus Turun',
    read: withDefault(choice(RUMUS_TURUN), '2T-R'),
    choices: RUMUS_TURUN,
    default: '2T-R',
    help: 'Rumus untuk indikator yang makin rendah makin baik: 2T-R ialah (2 × target − realisasi) ÷ target, T/R ialah target ÷ realisasi.',
  },
  batasCapaian: {
    kunci: 'Batas Capaian',
    read: optional(
      only(number, isBatasCapaian, {
        nama: `persen, paling rendah ${BATAS_TERENDAH} (kosongkan bila tanpa batas)`,
        contoh: '120',
      }),
    ),
    help: 'Capaian tertinggi dalam persen, misalnya 150; yang melebihinya dicatat sebesar batas ini. Kosongkan bila tanpa batas.',
  },
  desimal: {
    kunci: 'Desimal',
    read: withDefault(integer({ nama: 'bilangan bulat 0 sampai 10', contoh: '2' }, 0, 10), 2),
    default: '2',
    help: 'Banyaknya angka di belakang koma pada capaian yang dicetak, misalnya 2.',
  },
  awalRpjmd: {
    kunci: 'Awal RPJMD',
    read: optional(year),
    help: 'Tahun pertama RPJMD yang berlaku, misalnya 2022. Bila diisi, tabel menyebut di mana deretnya terputus.',
  },
  kertas: {
    kunci: 'Kertas',
    read: withDefault(choice(KERTAS), 'A4'),
    choices: KERTAS,
    default: 'A4',
    help: 'Kertas untuk mencetak laporan: A4 atau F4 (21,59 × 33,02 cm).',
  },
  margin: {
    kunci: 'Margin',
    read: withDefault<Margin>(margin, [4, 3, 3, 3]),
    default: MARGIN_BIASA,
    help: 'Jarak tepi kertas tegak dalam cm: kiri-atas-kanan-bawah, misalnya 4-3-3-3. Pada halaman mendatar tepi kiri itu menjadi tepi atas.',
  },
  nomorKolom: {
    kunci: 'Nomor Kolom',
    read: withDefault(choice(YA_TIDAK), 'tidak'),
    choices: YA_TIDAK,
    default: 'tidak',
    help: 'Pilih ya bila di bawah judul kolom setiap tabel dicetak nomor kolomnya: (1), (2), dan seterusnya.',
  },
} satisfies Record<string, Setting<unknown>>;

type Settings = typeof SETTINGS;

/** Who reports, for which year, and by which of the permitted methods. */
export type Profil = {
  readonly [K in keyof Settings]: Settings[K] extends Setting<infer V> ? V : never;
};

/** The rows of a prepared Profil. The choices of Skala Kategori are the caller's: they are peraturan. */
export const settings: readonly Setting<unknown>[] = Object.values(SETTINGS);

/** The rows of Profil by their kunci, for what is told of a setting later on. */
export type ProfilRows = ReadonlyMap<string, number>;

export interface ParsedProfil {
  /** Absent where a setting is at fault. */
  readonly profil?: Profil;
  readonly issues: readonly Issue[];
  /** Where the Kepala is named, for a check that the kode exists; present even without a profil. */
  readonly kepala?: { readonly kode: string; readonly baris: number };
  /** The row of every kunci that is there. */
  readonly baris: ProfilRows;
}

/** Reads Profil: one setting a row, in any order, each with its default where it may be left out. */
export function parseProfil(rows: Rows): ParsedProfil {
  const { records, issues, found } = parseTab(tabProfil, rows);
  const headingsAtFault =
    found.size === 0 || issues.some(({ tingkat, row }) => tingkat === 'salah' && row === 1);
  if (headingsAtFault) return { issues, baris: new Map() };

  const written = new Map(records.map((record) => [record.kunci, record]));
  const settings = Object.entries<Setting<unknown>>(SETTINGS).map(([name, setting]) => {
    const record = written.get(setting.kunci);
    return { name, setting, baris: record?.baris, read: setting.read(record?.nilai ?? BLANK) };
  });
  const all = [
    ...issues,
    ...settings.flatMap(({ setting, baris, read }) => settingIssues(setting, baris, read)),
    ...records.flatMap(({ kunci, baris }) => unknownKunci(kunci, baris, written)),
  ];

  const values: Record<string, unknown> = {};
  for (const { name, read } of settings) {
    if (read.ok) values[name] = read.value;
    else if (read.standIn !== undefined) values[name] = read.standIn.value;
  }
  const kepala = settings.find(({ setting }) => setting.kunci === SETTINGS.kepala.kunci);
  return {
    // Without a fault there is a value for every setting, each of the type its setting reads.
    ...(all.some(isFatal) ? {} : { profil: values as Profil }),
    issues: all,
    baris: new Map(records.map(({ kunci, baris }) => [kunci, baris])),
    ...(kepala?.baris !== undefined && kepala.read.ok
      ? { kepala: { kode: String(kepala.read.value), baris: kepala.baris } }
      : {}),
  };
}

const BLANK: Cell = { value: null, display: '' };

function settingIssues(
  { kunci, help, required }: Setting<unknown>,
  baris: number | undefined,
  read: Read<unknown>,
): readonly Issue[] {
  if (baris === undefined) {
    if (!required) return [];
    const message = `Baris "${kunci}" tidak ada. Tambahkan baris dengan Kunci "${kunci}", lalu isi Nilai-nya: ${help}`;
    return [{ tingkat: 'salah', tab: tabProfil.name, heading: 'Kunci', message }];
  }
  const place = { tab: tabProfil.name, row: baris, heading: 'Nilai' };
  if (!read.ok) {
    const kept = read.standIn === undefined ? {} : { kept: read.standIn.kind };
    return [{ tingkat: 'salah', ...place, message: `${kunci}: ${read.message}`, ...kept }];
  }
  return read.gaya === undefined ? [] : [{ tingkat: 'gaya', ...place, message: `${kunci}: ${read.gaya}` }];
}

function unknownKunci(kunci: string, baris: number, written: ReadonlyMap<string, unknown>): readonly Issue[] {
  const known = settings.map((setting) => setting.kunci);
  if (known.includes(kunci)) return [];
  const meant = findNearest(
    kunci,
    known.filter((other) => !written.has(other)),
  );
  const hint = meant === undefined ? '' : ` Mungkin maksudnya "${meant}"?`;
  const message = `Kunci "${kunci}" tidak dikenal sehingga tidak dibaca.${hint}`;
  return [{ tingkat: 'gaya', tab: tabProfil.name, row: baris, heading: 'Kunci', message }];
}

/** A kunci as its definition writes it, whatever its case and spaces; an unknown one as typed. */
function knownKunci(cell: Cell): Read<string> {
  const read = text(cell);
  if (!read.ok) return read;
  const known = settings.find(({ kunci }) => normalizeText(kunci) === normalizeText(read.value));
  return known === undefined ? read : { ok: true, value: known.kunci };
}
