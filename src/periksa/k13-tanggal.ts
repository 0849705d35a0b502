import { groupBy } from '../reports/group-by.ts';
import { findNearest } from '../tabs/nearest.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import { type FreeText, freeTexts } from './free-text.ts';
import { isDate } from './nip.ts';
import type { Check, CheckInput, CheckResult, Temuan } from './temuan.ts';

/**
 * K13: dates that cannot be, or were never filled in. `12 JULI 201` has no year, `31 April` is no day,
 * `Agusuts` no month, `tanggal … Januari` was left open; an event among events of the reported year has
 * another year; an award names a year that is still to come.
 */
export const k13Tanggal: Check = {
  jenis: 'K13',
  judul: 'Tanggal yang tidak ada atau belum diisi',
  periksa,
};

function periksa({ data }: CheckInput): CheckResult {
  const daftarTeks = freeTexts(data).map((sel) => ({ sel, tanggal: daftarTanggal(sel.teks) }));
  return {
    temuan: [
      ...periksaTempat(data),
      ...daftarTeks.flatMap(({ sel, tanggal }) => [
        ...tanggal.flatMap((one) => periksaTanggal(one, sel)),
        ...periksaTahunTerpotong(sel),
        ...periksaTanggalKosong(sel),
      ]),
      ...periksaTahunAsing(daftarTeks),
      ...periksaPrestasi(data),
    ],
    tidakDapatDiperiksa: 0,
  };
}

const BULAN = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];

/** Shortened and older spellings that reports use; `Nopember` and `Pebruari` are read as meant. */
const SINGKATAN_BULAN: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  pebruari: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  agt: 8,
  agu: 8,
  ags: 8,
  agus: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  nop: 11,
  nopember: 11,
  des: 12,
};

interface Tanggal {
  readonly tertulis: string;
  readonly hari: number;
  /** 1 to 12; undefined where the word is no month but nearly one. */
  readonly bulan: number | undefined;
  readonly maksudBulan?: string;
  /** Its digits as written. */
  readonly tahun: string;
  /** Nothing stands behind it that its last number could be counting (`12 Juli 201 orang`). */
  readonly berakhir: boolean;
}

/** The dates of a text: `12 Juli 2021`, `12-07-2021`, `12/7/2021`. */
function daftarTanggal(teks: string): readonly Tanggal[] {
  const kata = [...teks.matchAll(/(?<![\d.,])(\d{1,2})\s+(\p{L}{3,10})\.?\s+(\d{1,5})(?![\d.,]*\d|\s*%)/gu)];
  const angka = [...teks.matchAll(/(?<![\d./,-])(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?![\d/-])/gu)];
  return [
    ...kata.flatMap((match): Tanggal[] => {
      const [tertulis = '', hari = '', nama = '', tahun = ''] = match;
      const di = (match.index ?? 0) + tertulis.length;
      const berakhir = /^\s*(?:$|[^\p{L}\s])/u.test(teks.slice(di));
      if (tahun.length < 3 || (tahun.length !== 4 && !/^(?:19|20)/u.test(tahun))) return [];
      const bulan = bulanOf(nama);
      if (bulan !== undefined) return [{ tertulis, hari: Number(hari), bulan, tahun, berakhir }];
      const maksudBulan = nama.length < 4 ? undefined : findNearest(nama, BULAN);
      if (maksudBulan === undefined || !/^(?:19|20)\d\d$/u.test(tahun)) return [];
      return [{ tertulis, hari: Number(hari), bulan: undefined, maksudBulan, tahun, berakhir }];
    }),
    ...angka.map(([tertulis = '', hari = '', , bulan = '', tahun = '']) => ({
      tertulis,
      hari: Number(hari),
      bulan: Number(bulan),
      tahun,
      berakhir: true,
    })),
  ];
}

function bulanOf(nama: string): number | undefined {
  const typed = nama.toLowerCase();
  const index = BULAN.indexOf(typed);
  return index === -1 ? SINGKATAN_BULAN[typed] : index + 1;
}

function periksaTanggal(
  { tertulis, hari, bulan, maksudBulan, tahun, berakhir }: Tanggal,
  sel: FreeText,
): readonly Temuan[] {
  const dalam = { tercetak: tertulis, perihal: `${sel.teks} | ${tertulis}` };
  if (maksudBulan !== undefined) {
    const nama = maksudBulan.charAt(0).toUpperCase() + maksudBulan.slice(1);
    return [
      temuan(sel, {
        ...dalam,
        tingkat: 'gaya',
        seharusnya: `${hari} ${nama} ${tahun}`,
        perhitungan: `Tidak ada bulan seperti dalam "${tertulis}"; mungkin maksudnya ${nama}.`,
        keyakinan: 'kuat',
      }),
    ];
  }
  if (!/^(?:19|20)\d\d$/u.test(tahun)) {
    return [
      temuan(sel, {
        ...dalam,
        tingkat: berakhir ? 'salah' : 'perlu dilihat',
        seharusnya: 'tahun dengan empat angka',
        perhitungan: `Tahun pada "${tertulis}" tertulis ${tahun} (${tahun.length} angka). Tahun ditulis dengan empat angka, diawali 19 atau 20.`,
        keyakinan: berakhir ? 'pasti' : 'lemah',
      }),
    ];
  }
  if (bulan !== undefined && isDate(Number(tahun), bulan, hari)) return [];
  return [
    temuan(sel, {
      ...dalam,
      tingkat: 'salah',
      seharusnya: '',
      perhitungan: `Tanggal "${tertulis}" tidak ada dalam kalender.`,
      keyakinan: 'pasti',
    }),
  ];
}

/** `tahun 201`, `Tahun 20211`: a year with a digit too few or too many, where no other number is meant. */
function periksaTahunTerpotong(sel: FreeText): readonly Temuan[] {
  const pola =
    /(?<!(?:per|tiap|setiap|dalam|satu|selama)\s)\btahun\s+((?:19|20)\d|(?:19|20)\d{3})(?=[).,;:]?(?:\s*$|\s+(?:sebesar|sebanyak|adalah|yaitu|mencapai|menjadi|naik|turun)\b)|[).;:])/giu;
  return [...sel.teks.matchAll(pola)].map(([tertulis = '', tahun = '']) =>
    temuan(sel, {
      tingkat: 'perlu dilihat',
      tercetak: tertulis,
      seharusnya: 'tahun dengan empat angka',
      perhitungan: `"${tertulis}" berisi ${tahun.length} angka; tahun terdiri atas empat angka.`,
      keyakinan: 'kuat',
      perihal: `${sel.teks} | ${tertulis}`,
    }),
  );
}

/** A date left open to be filled in by hand: `tanggal … Januari 2022`, `… Januari 2022`. */
function periksaTanggalKosong(sel: FreeText): readonly Temuan[] {
  const pola = new RegExp(
    `(?:\\btanggal\\s*)?(?:\\.{2,}|…+|_{2,})\\s*(?:${BULAN.join('|')})\\b(?:\\s+\\d{4})?`,
    'giu',
  );
  return [...sel.teks.matchAll(pola)].map(([tertulis]) =>
    temuan(sel, {
      tingkat: 'perlu dilihat',
      tercetak: tertulis,
      seharusnya: '',
      perhitungan: `Tanggal pada "${tertulis}" belum diisi.`,
      keyakinan: 'kuat',
      perihal: `${sel.teks} | ${tertulis}`,
    }),
  );
}

/** In a table of at least five dated rows all of one year, a date of another year. */
function periksaTahunAsing(
  daftar: readonly { readonly sel: FreeText; readonly tanggal: readonly Tanggal[] }[],
): readonly Temuan[] {
  const bertanggal = daftar.flatMap(({ sel, tanggal }) =>
    sel.kelompok === ''
      ? []
      : tanggal.filter(({ tahun }) => /^(?:19|20)\d\d$/u.test(tahun)).map((one) => ({ sel, ...one })),
  );
  return [...groupBy(bertanggal, ({ sel }) => sel.kelompok).values()].flatMap((rows) => {
    const [most, ...others] = [...groupBy(rows, ({ tahun }) => tahun).values()].sort(
      (a, b) => b.length - a.length,
    );
    const tahun = most?.[0]?.tahun;
    const asing = others.flat();
    if (tahun === undefined || most === undefined || most.length < 4 || asing.length > 1) return [];
    return asing.map(({ sel, tertulis }) =>
      temuan(sel, {
        tingkat: 'perlu dilihat',
        tercetak: tertulis,
        seharusnya: tahun,
        perhitungan: `${most.length} tanggal lain dalam tabel ini bertahun ${tahun}; hanya "${tertulis}" yang lain.`,
        keyakinan: 'kuat',
        perihal: `${sel.teks} | tahun`,
      }),
    );
  });
}

/** A prestasi cannot be of a year after the one in which it was won. */
function periksaPrestasi({ prestasi, profil }: ParsedTabs): readonly Temuan[] {
  return prestasi.flatMap(({ baris, kegiatan, tahun }): Temuan[] => {
    const written = [...kegiatan.matchAll(/\btahun\s+((?:19|20)\d\d)\b/giu)].map(([, year]) => Number(year));
    const later = written.find((year) => year > tahun);
    const place = { jenis: 'K13' as const, tab: 'Prestasi', baris, perihal: kegiatan };
    if (later !== undefined) {
      const perhitungan = `Prestasi ini bertahun ${later}, tetapi kolom Tahun berisi ${tahun}: diraih sebelum tahunnya.`;
      return [
        {
          ...place,
          kolom: 'Tahun',
          tingkat: 'perlu dilihat',
          tercetak: String(tahun),
          seharusnya: String(later),
          perhitungan,
          keyakinan: 'kuat',
        },
      ];
    }
    if (profil === undefined || tahun <= profil.tahun) return [];
    const perhitungan = `Prestasi tahun ${tahun} belum terjadi pada tahun laporan ${profil.tahun}.`;
    return [
      {
        ...place,
        kolom: 'Tahun',
        tingkat: 'perlu dilihat',
        tercetak: String(tahun),
        seharusnya: String(profil.tahun),
        perhitungan,
        keyakinan: 'kuat',
      },
    ];
  });
}

/** The place stands before the date of every signature. And a year that Kinerja does not know is a slip of Profil. */
function periksaTempat({ profil, kinerja }: ParsedTabs): readonly Temuan[] {
  if (profil === undefined) return [];
  const place = { jenis: 'K13' as const, tab: 'Profil', tingkat: 'perlu dilihat' as const };
  const years = kinerja.map(({ tahun }) => tahun);
  const latest = Math.max(...years);
  return [
    ...(profil.tempat === undefined
      ? [
          {
            ...place,
            kolom: 'Nilai',
            tercetak: '',
            seharusnya: '',
            perhitungan: 'Tempat belum diisi; ia dicetak di depan tanggal pada setiap penandatanganan.',
            keyakinan: 'pasti' as const,
            perihal: 'Tempat',
          },
        ]
      : []),
    ...(years.length > 0 && !years.includes(profil.tahun)
      ? [
          {
            ...place,
            kolom: 'Nilai',
            tercetak: String(profil.tahun),
            seharusnya: String(latest),
            perhitungan: `Tahun di Profil ${profil.tahun}, tetapi tab Kinerja tidak punya baris tahun itu; yang terakhir tahun ${latest}.`,
            keyakinan: 'kuat' as const,
            perihal: 'Tahun',
          },
        ]
      : []),
  ];
}

function temuan(
  { tab, baris, kolom }: FreeText,
  isi: Omit<Temuan, 'jenis' | 'tab' | 'baris' | 'kolom'>,
): Temuan {
  return { jenis: 'K13', tab, baris, kolom, ...isi };
}
