import { normalizeText } from '../bahasa/teks.ts';
import { pangkatPns } from '../peraturan/pangkat-pns.ts';
import { groupBy } from '../reports/group-by.ts';
import { editDistance, findNearest } from '../tabs/nearest.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Pejabat } from '../tabs/pejabat.ts';
import { nearlySame, wordsOf } from './names.ts';
import { nipDigits, nipFault } from './nip.ts';
import type { Check, CheckInput, CheckResult, Temuan } from './temuan.ts';

/**
 * K12: who the officials are. A NIP that cannot be one or is missing, one NIP for two persons, one person
 * with two NIP, pangkat or spellings; a pangkat that does not exist or is spelt in several ways; a
 * Jabatan that its Sebutan writes otherwise. An official without a superior need not be a civil servant.
 */
export const k12Identitas: Check = {
  jenis: 'K12',
  judul: 'Identitas pejabat: NIP, nama, pangkat, jabatan',
  periksa,
};

function periksa({ data }: CheckInput): CheckResult {
  const { pejabat, profil } = data;
  const lazim = kataLazim(data);
  return {
    temuan: [
      ...pejabat.flatMap((one) => periksaNip(one, profil?.tahun)),
      ...periksaNipKembar(pejabat),
      ...periksaOrangSama(pejabat),
      ...pejabat.flatMap(periksaPangkat),
      ...periksaEjaanTingkat(pejabat),
      ...pejabat.flatMap((one) => periksaSebutan(one, lazim)),
    ],
    tidakDapatDiperiksa: 0,
  };
}

type Isi = Pick<Temuan, 'tingkat' | 'tercetak' | 'seharusnya' | 'perhitungan' | 'keyakinan'>;

function temuan({ baris, kode }: Pejabat, kolom: string, isi: Isi): Temuan {
  return { jenis: 'K12', tab: 'Pejabat', baris, kolom, perihal: `${kode} ${kolom}`, ...isi };
}

function periksaNip(pejabat: Pejabat, tahun: number | undefined): readonly Temuan[] {
  const { nip, nama, atasan } = pejabat;
  if (nip === undefined) {
    if (atasan === undefined) return [];
    const perhitungan = `NIP ${nama} kosong, padahal pejabat ini menandatangani perjanjian kinerja sebagai ASN.`;
    return [
      temuan(pejabat, 'NIP', {
        tingkat: 'perlu dilihat',
        tercetak: '',
        seharusnya: 'NIP 18 angka',
        perhitungan,
        keyakinan: 'kuat',
      }),
    ];
  }
  const cela = nipFault(nip, tahun);
  if (cela === undefined) return [];
  return [
    temuan(pejabat, 'NIP', {
      tingkat: 'salah',
      tercetak: nip,
      seharusnya: 'NIP 18 angka: tanggal lahir, tahun dan bulan pengangkatan, jenis kelamin, nomor urut',
      perhitungan: `NIP ${nama}: ${cela}.`,
      keyakinan: 'pasti',
    }),
  ];
}

const berNip = (daftar: readonly Pejabat[]) =>
  daftar.flatMap((pejabat) => (pejabat.nip === undefined ? [] : [{ pejabat, nip: nipDigits(pejabat.nip) }]));

/** Letters only: titles, points and case aside, as far as a comma sets titles off. */
function namaOrang(nama: string): string {
  return wordsOf(nama.split(',')[0] ?? nama).join(' ');
}

/** One NIP on two rows: two persons, or one person whose name or pangkat is written in two ways. */
function periksaNipKembar(daftar: readonly Pejabat[]): readonly Temuan[] {
  const perNip = groupBy(
    berNip(daftar).filter(({ nip }) => nip !== ''),
    ({ nip }) => nip,
  );
  return [...perNip.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : rest.flatMap(({ pejabat }) => bandingkanPemilik(first.pejabat, pejabat)),
  );
}

function bandingkanPemilik(pertama: Pejabat, kedua: Pejabat): readonly Temuan[] {
  const di = `baris ${pertama.baris}`;
  if (namaOrang(pertama.nama) !== namaOrang(kedua.nama)) {
    const ejaan = nearlySame(pertama.nama, kedua.nama);
    return [
      temuan(kedua, ejaan ? 'Nama' : 'NIP', {
        tingkat: ejaan ? 'perlu dilihat' : 'salah',
        tercetak: ejaan ? kedua.nama : (kedua.nip ?? ''),
        seharusnya: ejaan ? pertama.nama : '',
        perhitungan: ejaan
          ? `NIP ${kedua.nip} di ${di} milik "${pertama.nama}", di baris ${kedua.baris} milik "${kedua.nama}": satu orang ditulis dengan dua ejaan.`
          : `NIP ${kedua.nip} dipakai dua orang: ${pertama.nama} (${di}) dan ${kedua.nama} (baris ${kedua.baris}).`,
        keyakinan: ejaan ? 'kuat' : 'pasti',
      }),
    ];
  }
  const nama = normalizeText(pertama.nama) !== normalizeText(kedua.nama);
  const pangkat =
    pertama.pangkat !== undefined &&
    kedua.pangkat !== undefined &&
    ejaanBaku(pertama.pangkat) !== ejaanBaku(kedua.pangkat);
  return [
    ...(nama
      ? [
          temuan(kedua, 'Nama', {
            tingkat: 'perlu dilihat',
            tercetak: kedua.nama,
            seharusnya: pertama.nama,
            perhitungan: `Nama dan gelar orang yang sama ditulis "${pertama.nama}" (${di}) dan "${kedua.nama}" (baris ${kedua.baris}).`,
            keyakinan: 'kuat',
          }),
        ]
      : []),
    ...(pangkat
      ? [
          temuan(kedua, 'Pangkat', {
            tingkat: 'perlu dilihat',
            tercetak: kedua.pangkat ?? '',
            seharusnya: pertama.pangkat ?? '',
            perhitungan: `Pangkat ${kedua.nama} ditulis "${pertama.pangkat}" (${di}) dan "${kedua.pangkat}" (baris ${kedua.baris}).`,
            keyakinan: 'pasti',
          }),
        ]
      : []),
  ];
}

/** One name with two NIP: where only a few digits differ it is a slip of typing, otherwise maybe a namesake. */
function periksaOrangSama(daftar: readonly Pejabat[]): readonly Temuan[] {
  const perNama = groupBy(berNip(daftar), ({ pejabat }) => namaOrang(pejabat.nama));
  return [...perNama.values()].flatMap(([first, ...rest]) =>
    rest.flatMap(({ pejabat, nip }) => {
      if (first === undefined || first.nip === nip) return [];
      const ketik = editDistance(first.nip, nip) <= 2;
      const perhitungan = `${pejabat.nama} ber-NIP ${first.pejabat.nip} di baris ${first.pejabat.baris}, tetapi ${pejabat.nip} di baris ${pejabat.baris}.`;
      return [
        temuan(pejabat, 'NIP', {
          tingkat: ketik ? 'salah' : 'perlu dilihat',
          tercetak: pejabat.nip ?? '',
          seharusnya: first.pejabat.nip ?? '',
          perhitungan,
          keyakinan: 'kuat',
        }),
      ];
    }),
  );
}

const TINGKAT = /\b(?:tk|tingkat)\b\.?\s*(?=i\b)/giu;

/** A pangkat in full, its golongan (`Penata (III/c)`) aside. */
function ejaanBaku(pangkat: string): string {
  const tanpaGolongan = pangkat.replace(/[,(/]?\s*\(?[IV]+\s*\/\s*[a-e]\)?/giu, '');
  return normalizeText(tanpaGolongan.replace(TINGKAT, 'Tingkat '));
}

/** A pangkat that nearly is one of those there are. */
function periksaPangkat(pejabat: Pejabat): readonly Temuan[] {
  const { pangkat } = pejabat;
  if (pangkat === undefined) return [];
  const known = pangkatPns.daftar.map((one) => one.pangkat);
  const baku = ejaanBaku(pangkat);
  if (known.some((one) => normalizeText(one) === baku)) return [];
  const meant = findNearest(baku, known);
  if (meant === undefined) return [];
  return [
    temuan(pejabat, 'Pangkat', {
      tingkat: 'perlu dilihat',
      tercetak: pangkat,
      seharusnya: meant,
      perhitungan: `Tidak ada pangkat "${pangkat}"; yang paling dekat "${meant}" (${pangkatPns.source.peraturan}).`,
      keyakinan: 'kuat',
    }),
  ];
}

/** `Tk.I`, `Tk. I` and `Tingkat I` in one list: those in the minority are to follow the others. */
function periksaEjaanTingkat(daftar: readonly Pejabat[]): readonly Temuan[] {
  const bertingkat = daftar.flatMap((pejabat) => {
    const ejaan = /\b(?:tk|tingkat)\b\.?\s*(?=i\b)/iu.exec(pejabat.pangkat ?? '')?.[0];
    return ejaan === undefined
      ? []
      : [{ pejabat, ejaan: `${ejaan.trim()}${/\s$/u.test(ejaan) ? ' ' : ''}I` }];
  });
  const perEjaan = [...groupBy(bertingkat, ({ ejaan }) => normalizeText(ejaan)).values()];
  const [most] = perEjaan.sort((a, b) => b.length - a.length || panjang(b) - panjang(a));
  if (perEjaan.length < 2 || most === undefined) return [];
  const contoh = most[0]?.ejaan ?? 'Tingkat I';
  return perEjaan
    .filter((group) => group !== most)
    .flat()
    .map(({ pejabat, ejaan }) =>
      temuan(pejabat, 'Pangkat', {
        tingkat: 'gaya',
        tercetak: pejabat.pangkat ?? '',
        seharusnya: (pejabat.pangkat ?? '').replace(TINGKAT, contoh.slice(0, -1)),
        perhitungan: `Pangkat bertingkat ditulis dengan beberapa cara: "${contoh}" pada ${most.length} pejabat, "${ejaan}" di sini.`,
        keyakinan: 'pasti',
      }),
    );
}

const panjang = (group: readonly { readonly ejaan: string }[]): number => group[0]?.ejaan.length ?? 0;

const SINGKATAN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:kepala dinas|kadis)\b/gu, 'kepala dinas'],
  [/\bsekdis\b/gu, 'sekretaris dinas'],
  [/\b(?:kabid|kepala bidang)\b/gu, 'kepala bidang'],
  [/\b(?:kasi|kepala seksi)\b/gu, 'kepala seksi'],
  [/\b(?:kasub+ag|kepala sub ?bagian)\b/gu, 'kepala subbagian'],
];

function kataJabatan(jabatan: string): readonly string[] {
  let full = wordsOf(jabatan).join(' ');
  for (const [pola, penuh] of SINGKATAN) full = full.replace(pola, penuh);
  return full.split(' ');
}

/** Who stands in for somebody holds the same post. */
const SEMENTARA = /^(?:plt|plh|pj|pjs)\b\.?\s*/iu;

/**
 * The two columns name one post. A Sebutan may be shorter (`Sekretaris`), and Jabatan may shorten its
 * words (`Kabid Rehsos`); a word spelt in two ways is mended where the other names say which is right.
 */
function periksaSebutan(pejabat: Pejabat, lazim: ReadonlyMap<string, number>): readonly Temuan[] {
  const { jabatan, sebutan } = pejabat;
  if (sebutan === undefined) return [];
  const [satu, dua] = [jabatan, sebutan].map((nama) => kataJabatan(nama.replace(SEMENTARA, '')));
  if (satu === undefined || dua === undefined) return [];
  if (mulaiDengan(satu, dua) || mulaiDengan(dua, satu)) return [];
  const [hanyaJabatan, hanyaSebutan] = [selisihKata(satu, dua), selisihKata(dua, satu)];
  if (isDisingkat(hanyaJabatan, hanyaSebutan) || isDisingkat(hanyaSebutan, hanyaJabatan)) return [];

  const beda = [...hanyaJabatan, ...hanyaSebutan];
  const [a = '', b = ''] = beda;
  const ejaan =
    hanyaJabatan.length === 1 &&
    hanyaSebutan.length === 1 &&
    editDistance(a, b) <= 2 &&
    Math.min(a.length, b.length) > 3;
  if (!ejaan) {
    const urutan = beda.length === 0;
    return [
      temuan(pejabat, 'Sebutan', {
        tingkat: 'perlu dilihat',
        tercetak: sebutan,
        seharusnya: '',
        perhitungan: `Jabatan "${jabatan}" dan Sebutan "${sebutan}" ${urutan ? 'berbeda urutan katanya' : `berbeda pada kata ${beda.map((kata) => `"${kata}"`).join(', ')}`}.`,
        keyakinan: 'kuat',
      }),
    ];
  }
  const [jumlahA, jumlahB] = [lazim.get(a) ?? 0, lazim.get(b) ?? 0];
  const [kolom, tercetak, salah, benar] =
    jumlahB > jumlahA ? ['Jabatan', jabatan, a, b] : ['Sebutan', sebutan, b, a];
  return [
    temuan(pejabat, kolom, {
      tingkat: 'gaya',
      tercetak,
      seharusnya: jumlahA === jumlahB ? '' : gantiKata(tercetak, salah, benar),
      perhitungan: `Jabatan menulis "${a}", Sebutan menulis "${b}".`,
      keyakinan: 'kuat',
    }),
  ];
}

/** Whether words are the others shortened: their letters stand in them in order, `rehsos` in rehabilitasi sosial. */
function isDisingkat(pendek: readonly string[], panjang: readonly string[]): boolean {
  if (pendek.length === 0 || pendek.length > panjang.length) return false;
  const [letters, full] = [pendek.join(''), panjang.join('')];
  if (letters.length * 3 > full.length * 2) return false;
  let at = 0;
  for (const letter of full) if (letter === letters[at]) at++;
  return at === letters.length && letters.charAt(0) === full.charAt(0);
}

/** Puts one word of a name right, with the capital that it had. */
function gantiKata(nama: string, salah: string, benar: string): string {
  return nama
    .split(' ')
    .map((word) => {
      if (normalizeText(word) !== salah) return word;
      return /^\p{Lu}/u.test(word) ? benar.charAt(0).toUpperCase() + benar.slice(1) : benar;
    })
    .join(' ');
}

/** How often each word stands in the names of the workbook, the two columns of one official counted once. */
function kataLazim({
  pejabat,
  sasaran,
  indikator,
  anggaran,
  anggaranPk,
}: ParsedTabs): ReadonlyMap<string, number> {
  const names = [
    ...pejabat.map((one) => `${one.jabatan} ${one.sebutan ?? ''}`),
    ...sasaran.map((one) => one.sasaran),
    ...indikator.map((one) => one.indikator),
    ...anggaran.map((one) => one.uraian),
    ...anggaranPk.map((one) => one.uraian),
  ];
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const word of new Set(wordsOf(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function mulaiDengan(kata: readonly string[], awal: readonly string[]): boolean {
  return awal.every((one, i) => one === kata[i]);
}

function selisihKata(kata: readonly string[], lain: readonly string[]): readonly string[] {
  return kata.filter((one) => !lain.includes(one));
}
