import type { Jenis } from '../../src/periksa/temuan.ts';

/** A raw tab as text, heading row first. */
export type Lembar = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Where something stands: the heading row is 1. */
export interface Letak {
  readonly tab: string;
  readonly baris: number;
  readonly kolom: string;
}

/** One slip: a cell that says something else, and what a check must say of it. */
export interface Benih {
  /** What was done to the cell, for the table of results. */
  readonly ragam: string;
  readonly letak: Letak;
  readonly menjadi: string;
  /** The kinds that name the slip rightly; more than one where a slip breaks two rules at once. */
  readonly jenis: readonly Jenis[];
  /** Where it shows: mostly the cell itself, but a changed row shows at the total over it. */
  readonly tampak: readonly Letak[];
}

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function acak(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Puts a slip into a copy of the sheets. */
export function plant(lembar: Lembar, { letak, menjadi }: Benih): Lembar {
  const { tab, baris, kolom } = letak;
  const rows = lembar.get(tab) ?? [];
  const index = rows[0]?.indexOf(kolom) ?? -1;
  if (rows[baris - 1] === undefined || index < 0)
    throw new Error(`Tidak ada ${tab} baris ${baris} ${kolom}.`);
  if (rows[baris - 1]?.[index] === menjadi)
    throw new Error(`Benih di ${tab} baris ${baris} tidak mengubah apa pun.`);
  return new Map(lembar).set(
    tab,
    rows.map((row, i) => (i === baris - 1 ? row.map((cell, j) => (j === index ? menjadi : cell)) : row)),
  );
}

/** The cells of a tab by heading, with the row they stand in. */
interface Baris {
  readonly tab: string;
  readonly baris: number;
  readonly isi: (kolom: string) => string;
}

function barisOf(lembar: Lembar, tab: string): readonly Baris[] {
  const [headings = [], ...rows] = lembar.get(tab) ?? [];
  return rows.map((row, i) => ({
    tab,
    baris: i + 2,
    isi: (kolom) => row[headings.indexOf(kolom)] ?? '',
  }));
}

const di = ({ tab, baris }: Baris, kolom: string): Letak => ({ tab, baris, kolom });

/** How to sow one sort of slip: every cell it can stand in, and how many to take. */
interface Ragam {
  readonly ragam: string;
  readonly banyak: number;
  readonly calon: (lembar: Lembar, angka: () => number) => readonly Omit<Benih, 'ragam'>[];
}

/** A slip that is named and shows in its own cell. */
function sendiri(
  row: Baris,
  kolom: string,
  menjadi: string,
  ...jenis: readonly Jenis[]
): Omit<Benih, 'ragam'> {
  const letak = di(row, kolom);
  return { letak, menjadi, jenis, tampak: [letak] };
}

/** Changes one digit of a text, never the first of its number and never to what was there. */
export function gantiAngka(teks: string, angka: () => number): string {
  const places = [...teks.matchAll(/(?<=[\d.,])\d/g)].map(({ index }) => index);
  const at = places[Math.floor(angka() * places.length)] ?? teks.search(/\d/);
  const lama = Number(teks[at]);
  const baru = (lama + 1 + Math.floor(angka() * 9)) % 10;
  return teks.slice(0, at) + String(baru) + teks.slice(at + 1);
}

/** Swaps the first two neighbouring letters that differ, from the middle of a text on. */
export function tukarHuruf(teks: string): string {
  for (let i = Math.floor(teks.length / 2); i < teks.length - 1; i++) {
    const [a = '', b = ''] = [teks[i], teks[i + 1]];
    if (/[a-z]/.test(a) && /[a-z]/.test(b) && a !== b) return teks.slice(0, i) + b + a + teks.slice(i + 2);
  }
  return `${teks}a`;
}

const angkaOf = (teks: string): number => Number(teks.replace(/[.%]/g, '').replace(',', '.'));
const desimal = (value: number): string => value.toFixed(2).replace('.', ',');
const potong = (value: number): string => desimal(Math.floor(value * 100 + 1e-9) / 100);

/** A row of tab Kinerja that is numbers throughout, with its target and realisasi. */
function kinerjaBerangka(lembar: Lembar) {
  return barisOf(lembar, 'Kinerja')
    .map((row) => ({ row, t: angkaOf(row.isi('Target')), r: angkaOf(row.isi('Realisasi')) }))
    .filter(({ row, t, r }) => t > 0 && r > 0 && row.isi('Capaian Tercetak') !== '');
}

const turun = (row: Baris): boolean => ['S1.1', 'S3.1', 'S4.2'].includes(row.isi('Indikator'));
const tahunIni = (row: Baris): boolean => row.isi('Tahun') === '2021';

const daftarRagam: readonly Ragam[] = [
  {
    ragam: 'capaian tercetak: satu angka',
    banyak: 6,
    calon: (lembar, angka) =>
      kinerjaBerangka(lembar)
        .filter(({ t, r }) => t !== r)
        .map(({ row }) => {
          const baru = gantiAngka(row.isi('Capaian Tercetak'), angka);
          // 190 that becomes 100 is a cap to whoever reads it.
          return sendiri(row, 'Capaian Tercetak', baru, baru === '100' ? 'K15' : 'K02');
        }),
  },
  {
    ragam: 'capaian tercetak: rumus terbalik',
    banyak: 6,
    calon: (lembar) =>
      kinerjaBerangka(lembar)
        .filter(({ t, r }) => t !== r)
        .map(({ row, t, r }) =>
          sendiri(row, 'Capaian Tercetak', desimal(((turun(row) ? r : 2 * t - r) / t) * 100), 'K01'),
        ),
  },
  {
    ragam: 'capaian tercetak: dipotong',
    banyak: 3,
    calon: (lembar) =>
      kinerjaBerangka(lembar)
        .map(({ row, t, r }) => ({ row, tepat: ((turun(row) ? 2 * t - r : r) / t) * 100 }))
        .filter(({ tepat }) => potong(tepat) !== desimal(tepat))
        .map(({ row, tepat }) => sendiri(row, 'Capaian Tercetak', potong(tepat), 'K03')),
  },
  {
    ragam: 'capaian tercetak: dibatasi 100',
    banyak: 2,
    calon: (lembar) =>
      kinerjaBerangka(lembar)
        .filter(({ row }) => angkaOf(row.isi('Capaian Tercetak')) > 105)
        .map(({ row }) => sendiri(row, 'Capaian Tercetak', '100', 'K15')),
  },
  {
    ragam: 'yang tidak dinilai dicetak 100',
    banyak: 1,
    calon: (lembar) =>
      barisOf(lembar, 'Kinerja')
        .filter((row) => row.isi('Realisasi') === 'Tdk ada penilaian')
        .map((row) => sendiri(row, 'Capaian Tercetak', '100', 'K15')),
  },
  {
    ragam: 'kategori tercetak',
    banyak: 4,
    calon: (lembar) =>
      barisOf(lembar, 'Kinerja')
        .filter((row) => row.isi('Kategori Tercetak') !== '')
        .map((row) => {
          const lain = row.isi('Kategori Tercetak') === 'Berhasil' ? 'Cukup Berhasil' : 'Berhasil';
          return sendiri(row, 'Kategori Tercetak', lain, 'K16');
        }),
  },
  {
    ragam: 'target di Kinerja',
    banyak: 4,
    calon: (lembar, angka) =>
      kinerjaBerangka(lembar)
        .filter(({ row }) => tahunIni(row))
        .map(({ row }) => sendiri(row, 'Target', gantiAngka(row.isi('Target'), angka), 'K04')),
  },
  {
    ragam: 'target di Indikator',
    banyak: 3,
    calon: (lembar, angka) =>
      barisOf(lembar, 'Indikator')
        .filter((row) => /^S[1-5]/.test(row.isi('Kode')) && /\d/.test(row.isi('Target PK')))
        .map((row) => sendiri(row, 'Target PK', gantiAngka(row.isi('Target PK'), angka), 'K04')),
  },
  {
    ragam: 'target triwulan IV',
    banyak: 4,
    calon: (lembar, angka) =>
      barisOf(lembar, 'Triwulan')
        .filter((row) => row.isi('Triwulan') === '4' && /\d/.test(row.isi('Target')))
        .map((row) => sendiri(row, 'Target', gantiAngka(row.isi('Target'), angka), 'K04')),
  },
  {
    ragam: 'predikat salah tulis',
    banyak: 2,
    calon: (lembar) => [
      ...barisOf(lembar, 'Triwulan')
        .filter((row) => row.isi('Realisasi') === 'Madya')
        .map((row) => sendiri(row, 'Realisasi', 'Madia', 'K04')),
      ...barisOf(lembar, 'Kinerja')
        .filter((row) => row.isi('Realisasi') === 'Madya')
        .map((row) => sendiri(row, 'Realisasi', 'Madan', 'K04')),
    ],
  },
  {
    ragam: 'realisasi dan pembilangnya',
    banyak: 4,
    calon: (lembar, angka) =>
      kinerjaBerangka(lembar)
        .filter(({ row }) => row.isi('Penyebut') !== '')
        .map(({ row }) => sendiri(row, 'Realisasi', gantiAngka(row.isi('Realisasi'), angka), 'K08')),
  },
  {
    ragam: 'pembilang',
    banyak: 3,
    calon: (lembar, angka) =>
      barisOf(lembar, 'Kinerja')
        .filter(
          (row) => ['S1.2', 'S4.1', 'S4.2', 'S5.1', 'S5.2'].includes(row.isi('Indikator')) && tahunIni(row),
        )
        .map((row) => ({
          letak: di(row, 'Pembilang'),
          menjadi: gantiAngka(row.isi('Pembilang'), angka),
          jenis: ['K06', 'K08'],
          tampak: [di(row, 'Pembilang'), di(row, 'Realisasi')],
        })),
  },
  {
    ragam: 'arah',
    banyak: 2,
    calon: (lembar) =>
      barisOf(lembar, 'Indikator')
        .filter((row) => row.isi('Arah') === 'turun')
        .map((row) => ({
          letak: di(row, 'Arah'),
          menjadi: 'naik',
          jenis: ['K01'],
          tampak: barisOf(lembar, 'Kinerja')
            .filter((one) => one.isi('Indikator') === row.isi('Kode'))
            .map((one) => di(one, 'Capaian Tercetak')),
        })),
  },
  {
    ragam: 'persen serapan',
    banyak: 6,
    calon: (lembar, angka) =>
      barisOf(lembar, 'Anggaran')
        .filter((row) => /,\d/.test(row.isi('Persen Tercetak')))
        .map((row) => sendiri(row, 'Persen Tercetak', gantiAngka(row.isi('Persen Tercetak'), angka), 'K08')),
  },
  {
    ragam: 'pagu atau realisasi satu baris',
    banyak: 8,
    calon: (lembar, angka) =>
      anggaranDiBawah(lembar).flatMap(({ row, induk }) =>
        ['Pagu', 'Realisasi'].map((kolom) => ({
          letak: di(row, kolom),
          menjadi: gantiAngka(row.isi(kolom), angka),
          jenis: ['K06', 'K08'] as const,
          tampak: [di(row, 'Persen Tercetak'), di(induk, kolom), di(row, kolom)],
        })),
      ),
  },
  {
    ragam: 'pagu program',
    banyak: 3,
    calon: (lembar, angka) =>
      barisOf(lembar, 'Anggaran')
        .filter((row) => row.isi('Tingkat') === 'program')
        .map((row) => sendiri(row, 'Pagu', gantiAngka(row.isi('Pagu'), angka), 'K06')),
  },
  {
    ragam: 'JUMLAH di Data Dukung',
    banyak: 4,
    calon: (lembar, angka) =>
      totalDukung(lembar).map(({ row, kolom }) =>
        sendiri(row, kolom, gantiAngka(row.isi(kolom), angka), 'K06'),
      ),
  },
  {
    ragam: 'satu baris Data Dukung',
    banyak: 5,
    calon: (lembar, angka) =>
      totalDukung(lembar).flatMap(({ row: total, kolom }) =>
        barisOf(lembar, 'Data Dukung')
          .filter(
            (row) =>
              row.isi('Tabel') === total.isi('Tabel') &&
              row.baris < total.baris &&
              /\d{2}/.test(row.isi(kolom)),
          )
          .map((row) => ({
            letak: di(row, kolom),
            menjadi: gantiAngka(row.isi(kolom), angka),
            jenis: ['K06'] as const,
            tampak: [di(total, kolom)],
          })),
      ),
  },
  {
    ragam: 'anggaran pejabat',
    banyak: 8,
    calon: (lembar, angka) =>
      barisOf(lembar, 'Anggaran PK')
        .filter((row) => /[1-9]/.test(row.isi('Anggaran')))
        .map((row) => ({
          letak: di(row, 'Anggaran'),
          menjadi: gantiAngka(row.isi('Anggaran').slice(0, -3), angka) + row.isi('Anggaran').slice(-3),
          jenis: ['K07'],
          tampak: barisOf(lembar, 'Anggaran PK')
            .filter((one) => one.baris === row.baris || sekaitan(lembar, one, row))
            .map((one) => di(one, 'Anggaran')),
        })),
  },
  {
    ragam: 'NIP',
    banyak: 6,
    calon: (lembar) =>
      barisOf(lembar, 'Pejabat')
        .filter((row) => row.isi('NIP') !== '')
        .flatMap((row) => {
          const nip = row.isi('NIP');
          return [
            nip.slice(0, -1),
            `${nip.slice(0, 4)}13${nip.slice(6)}`,
            nip.replace(/ (\d) (\d{3})$/, ' 3 $2'),
            nip.replace(/ (\d{4})/, (_, year) => ` ${Number(year) - 30}`),
          ].map((salah) => sendiri(row, 'NIP', salah, 'K12'));
        }),
  },
  {
    ragam: 'pangkat',
    banyak: 2,
    calon: (lembar) =>
      barisOf(lembar, 'Pejabat')
        .filter((row) => row.isi('Pangkat').includes('Tingkat'))
        .map((row) => sendiri(row, 'Pangkat', row.isi('Pangkat').replace('Tingkat', 'Tingat'), 'K12')),
  },
  {
    ragam: 'nama program atau kegiatan',
    banyak: 5,
    calon: (lembar) => [
      ...barisOf(lembar, 'Anggaran PK')
        .filter((row) => row.isi('Pejabat') !== 'KADIS')
        .map((row) => sendiri(row, 'Uraian', tukarHuruf(row.isi('Uraian')), 'K14')),
      ...barisOf(lembar, 'Analisis').map((row) =>
        sendiri(row, 'Program Penunjang', tukarHuruf(row.isi('Program Penunjang')), 'K14'),
      ),
    ],
  },
  {
    ragam: 'rupiah dalam paragraf',
    banyak: 8,
    calon: (lembar, angka) =>
      narasi(lembar, /Rp[\d.]+,00(?! \()/).flatMap(({ row, cocok }) =>
        // Amounts that no table has cannot be wrong to anybody.
        /voucher|senilai|dengan nilai|ditransaksikan/.test(row.isi('Teks'))
          ? []
          : [sisipan(row, cocok, `${gantiAngka(cocok.slice(0, -3), angka)},00`, 'K09')],
      ),
  },
  {
    ragam: 'terbilang',
    banyak: 4,
    calon: (lembar) =>
      narasi(lembar, /\(([A-Za-z ]+) rupiah\)/i).flatMap(({ row, cocok }) => {
        const kata = cocok.slice(1, -1).split(' ');
        const at = Math.floor(kata.length / 2);
        return [
          [...kata.slice(0, at), 'ribu', ...kata.slice(at)],
          kata.map((satu) => (satu.toLowerCase() === 'puluh' ? 'ratus' : satu)),
        ].map((salah) => sisipan(row, cocok, `(${salah.join(' ')})`, 'K10'));
      }),
  },
  {
    ragam: 'angka dan kata dalam kurung',
    banyak: 4,
    calon: (lembar) =>
      narasi(
        lembar,
        /(?<![\d.,])\d+ \((?:dua|tiga|enam|lima|sebelas|Sepuluh|Enam Belas|Tiga)[A-Za-z ]*\)/,
      ).map(({ row, cocok }) => sisipan(row, cocok, cocok.replace(/\(.*\)/, '(tujuh)'), 'K11')),
  },
  {
    ragam: 'persen dalam paragraf',
    banyak: 5,
    calon: (lembar, angka) =>
      narasi(lembar, /\d+,\d+%/)
        .filter(({ row }) => row.isi('Indikator') !== '')
        .map(({ row, cocok }) => sisipan(row, cocok, gantiAngka(cocok, angka), 'K05', 'K09', 'K08', 'K17')),
  },
  {
    ragam: 'banyaknya dalam paragraf',
    banyak: 4,
    calon: (lembar, angka) =>
      narasi(lembar, /\b(?:25\.633|132\.689|138\.235|19\.986|68\.321|44\.349|1\.974|5\.182)\b/).map(
        ({ row, cocok }) => sisipan(row, cocok, gantiAngka(cocok, angka), 'K05', 'K11'),
      ),
  },
  {
    ragam: 'naik dan turun tertukar',
    banyak: 3,
    calon: (lembar) =>
      narasi(lembar, /CPR naik|dilaporkan menurun|2021 naik|UPPKS tetap/).map(({ row, cocok }) =>
        sisipan(row, cocok, BALIK[cocok] ?? cocok, 'K17'),
      ),
  },
  {
    ragam: 'pemisah ribuan dan satuan yang menempel',
    banyak: 3,
    calon: (lembar) => [
      ...barisOf(lembar, 'Anggaran PK')
        .filter((row) => /\d\.\d/.test(row.isi('Anggaran')))
        .slice(0, 4)
        .map((row) =>
          sendiri(row, 'Anggaran', row.isi('Anggaran').replace(/,00$/, '').replace(/\./g, ','), 'K18'),
        ),
      ...barisOf(lembar, 'Indikator')
        .filter((row) => /\d (?:Orang|KPM|Jiwa)$/.test(row.isi('Target PK')))
        .map((row) => sendiri(row, 'Target PK', row.isi('Target PK').replace(' ', ''), 'K18')),
    ],
  },
  {
    ragam: 'tanggal',
    banyak: 2,
    calon: (lembar) =>
      barisOf(lembar, 'Data Dukung')
        .filter((row) => /\d NOV 2021/.test(row.isi('Uraian')))
        .map((row) => sendiri(row, 'Uraian', row.isi('Uraian').replace(/\d+ NOV/, '31 NOV'), 'K13')),
  },
  {
    ragam: 'bagian wajib dikosongkan',
    banyak: 2,
    calon: (lembar) =>
      barisOf(lembar, 'Analisis').flatMap((row) =>
        ['Penyebab', 'Solusi'].map((kolom) => sendiri(row, kolom, '', 'K19')),
      ),
  },
  {
    ragam: 'istilah belanja yang tidak berlaku lagi',
    banyak: 2,
    calon: (lembar) =>
      barisOf(lembar, 'Anggaran')
        .filter((row) => row.isi('Tingkat') === 'program')
        .map((row) => sendiri(row, 'Belanja', 'langsung', 'K20')),
  },
  {
    ragam: 'realisasi seratus kali, komanya hilang',
    banyak: 4,
    calon: (lembar) =>
      kinerjaBerangka(lembar)
        .filter(({ row }) => /,\d\d/.test(row.isi('Realisasi')))
        .map(({ row }) => sendiri(row, 'Realisasi', row.isi('Realisasi').replace(',', ''), 'K21')),
  },
  {
    ragam: 'realisasi melampaui pagu',
    banyak: 3,
    calon: (lembar) =>
      barisOf(lembar, 'Anggaran')
        .filter((row) => row.isi('Tingkat') === 'rincian' && row.isi('Realisasi') !== '')
        .map((row) => sendiri(row, 'Realisasi', `${row.isi('Pagu')}0`.replace(/\./g, ''), 'K21')),
  },
  {
    ragam: 'pagu kurang dari nol',
    banyak: 2,
    calon: (lembar) =>
      barisOf(lembar, 'Anggaran')
        .filter((row) => row.isi('Tingkat') === 'program' && row.isi('Pagu') !== '')
        .map((row) => sendiri(row, 'Pagu', `(${row.isi('Pagu')})`, 'K21')),
  },
];

const BALIK: Readonly<Record<string, string>> = {
  'CPR naik': 'CPR turun',
  'dilaporkan menurun': 'dilaporkan meningkat',
  '2021 naik': '2021 turun',
  'UPPKS tetap': 'UPPKS meningkat',
};

const TINGKAT = ['program', 'kegiatan', 'subkegiatan', 'rincian'];

/** Every row of tab Anggaran that belongs to another and has money, with the row it belongs to. */
function anggaranDiBawah(lembar: Lembar): readonly { readonly row: Baris; readonly induk: Baris }[] {
  const rows = barisOf(lembar, 'Anggaran');
  const luas = (row: Baris) => TINGKAT.indexOf(row.isi('Tingkat'));
  return rows.flatMap((row, i) => {
    const induk = rows
      .slice(0, i)
      .reverse()
      .find((one) => luas(one) < luas(row));
    const daun = (rows[i + 1] === undefined ? 0 : luas(rows[i + 1] ?? row)) <= luas(row);
    return induk === undefined || !daun || !/[1-9]/.test(row.isi('Pagu')) ? [] : [{ row, induk }];
  });
}

function totalDukung(lembar: Lembar): readonly { readonly row: Baris; readonly kolom: string }[] {
  return barisOf(lembar, 'Data Dukung')
    .filter((row) => /^(JUMLAH|TOTAL)$/.test(row.isi('Uraian')))
    .flatMap((row) =>
      ['Penyebut', 'Pembilang'].filter((kolom) => row.isi(kolom) !== '').map((kolom) => ({ row, kolom })),
    );
}

/** Two rows of Anggaran PK of one program whose officials stand above one another or share it. */
function sekaitan(lembar: Lembar, a: Baris, b: Baris): boolean {
  const atasan = new Map(barisOf(lembar, 'Pejabat').map((row) => [row.isi('Kode'), row.isi('Atasan')]));
  const [satu, dua] = [a.isi('Pejabat'), b.isi('Pejabat')];
  const dekat =
    satu === dua ||
    atasan.get(satu) === dua ||
    atasan.get(dua) === satu ||
    atasan.get(satu) === atasan.get(dua);
  return dekat && programOf(lembar, a) === programOf(lembar, b);
}

/** The program that a row of Anggaran PK stands under, in its official's own table. */
function programOf(lembar: Lembar, { baris }: Baris): string | undefined {
  return barisOf(lembar, 'Anggaran PK')
    .filter((row) => row.baris <= baris && row.isi('Tingkat') === 'program')
    .pop()
    ?.isi('Uraian');
}

function narasi(lembar: Lembar, pola: RegExp): readonly { readonly row: Baris; readonly cocok: string }[] {
  return barisOf(lembar, 'Narasi').flatMap((row) => {
    const cocok = pola.exec(row.isi('Teks'))?.[0];
    return cocok === undefined ? [] : [{ row, cocok }];
  });
}

function sisipan(row: Baris, lama: string, baru: string, ...jenis: readonly Jenis[]): Omit<Benih, 'ragam'> {
  return sendiri(row, 'Teks', row.isi('Teks').replace(lama, baru), ...jenis);
}

/** Sows every sort of slip, the same ones for the same seed. */
export function tebar(lembar: Lembar, seed: number): readonly Benih[] {
  const angka = acak(seed);
  return daftarRagam.flatMap(({ ragam, banyak, calon }) => {
    const semua = calon(lembar, angka)
      .map((benih) => ({ ragam, ...benih }))
      .map((benih) => ({ benih, urutan: angka() }))
      .sort((a, b) => a.urutan - b.urutan)
      .map(({ benih }) => benih);
    if (semua.length < banyak) throw new Error(`Ragam "${ragam}" hanya punya ${semua.length} tempat.`);
    return semua.slice(0, banyak);
  });
}
