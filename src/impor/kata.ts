import { editDistance } from '../tabs/nearest.ts';

/**
 * What offices shorten, and how it is written out. A regional name stands as its full words.
 */
const SINGKATAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    adm: 'administrasi',
    ang: 'anggaran',
    angg: 'anggaran',
    bid: 'bidang',
    brg: 'barang',
    cap: 'capaian',
    dgn: 'dengan',
    dinsos: 'dinas sosial',
    disdik: 'dinas pendidikan',
    dinkes: 'dinas kesehatan',
    dlm: 'dalam',
    gol: 'golongan',
    ind: 'indikator',
    jab: 'jabatan',
    jabar: 'jawa barat',
    jateng: 'jawa tengah',
    jatim: 'jawa timur',
    jlh: 'jumlah',
    jml: 'jumlah',
    jmlh: 'jumlah',
    kab: 'kabupaten',
    kabag: 'kepala bagian',
    kaban: 'kepala badan',
    kabid: 'kepala bidang',
    kadis: 'kepala dinas',
    kadin: 'kepala dinas',
    kakan: 'kepala kantor',
    kalbar: 'kalimantan barat',
    kalsel: 'kalimantan selatan',
    kaltara: 'kalimantan utara',
    kalteng: 'kalimantan tengah',
    kaltim: 'kalimantan timur',
    kasi: 'kepala seksi',
    kasie: 'kepala seksi',
    kasubag: 'kepala sub bagian',
    kasubbag: 'kepala sub bagian',
    kasubbid: 'kepala sub bidang',
    kasubid: 'kepala sub bidang',
    kec: 'kecamatan',
    keg: 'kegiatan',
    kel: 'kelurahan',
    keu: 'keuangan',
    ket: 'keterangan',
    kin: 'kinerja',
    lk: 'laki laki',
    peg: 'pegawai',
    pd: 'pada',
    pend: 'pendidikan',
    pr: 'perempuan',
    pres: 'persentase',
    presentase: 'persentase',
    prog: 'program',
    prosentase: 'persentase',
    prosen: 'persen',
    prov: 'provinsi',
    rea: 'realisasi',
    real: 'realisasi',
    realis: 'realisasi',
    rls: 'realisasi',
    sas: 'sasaran',
    sat: 'satuan',
    sek: 'sekretaris',
    sekdis: 'sekretaris dinas',
    sekban: 'sekretaris badan',
    sls: 'selisih',
    sbr: 'sumber',
    subbag: 'sub bagian',
    subbid: 'sub bidang',
    subag: 'sub bagian',
    subkegiatan: 'sub kegiatan',
    subkeg: 'sub kegiatan',
    sulbar: 'sulawesi barat',
    sulsel: 'sulawesi selatan',
    sulteng: 'sulawesi tengah',
    sultra: 'sulawesi tenggara',
    sulut: 'sulawesi utara',
    sumbar: 'sumatera barat',
    sumsel: 'sumatera selatan',
    sumut: 'sumatera utara',
    targ: 'target',
    tgt: 'target',
    th: 'tahun',
    thd: 'terhadap',
    thn: 'tahun',
    triw: 'triwulan',
    trw: 'triwulan',
    tw: 'triwulan',
    utk: 'untuk',
    yg: 'yang',
  }),
);

const MOST_KEPT = 20_000;
const kept = new Map<string, readonly string[]>();

/** The words of a text in lower case, written out where they are shortened. */
export function wordsOf(text: string): readonly string[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const lower = text
    .toLowerCase()
    .replace(/\bn[\s.]+i[\s.]+p\b\.?/gu, 'nip')
    // Letters set apart: J A B A T A N.
    .replace(/(?<!\p{L})(?:\p{L} ){3,}\p{L}(?!\p{L})/gu, (letters) => letters.replace(/ /gu, ''))
    .replace(/&/gu, ' dan ');
  const words = (lower.match(/[\p{L}\p{N}]+|%/gu) ?? []).flatMap((word) =>
    (SINGKATAN.get(word) ?? word).split(' '),
  );
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, words);
  return words;
}

/** Letters and digits alone: what stays of a name however it is spaced and punctuated. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The key of a text with its shortened words written out. */
export function fullKeyOf(text: string): string {
  return wordsOf(text)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const KATA_SAMBUNG = new Set(
  'dan di ke dari yang pada untuk dalam dengan oleh per atas terhadap atau'.split(' '),
);

/**
 * How alike two names are, 0 to 1: words that are the same, shortened (`Jml`, `brg`) or mistyped count as
 * one. Where each of them has a word that the other lacks (Sapi Potong, Sapi Perah) they are hardly the same.
 */
export function likeness(one: string, other: string): number {
  return likenessOfWords(wordsOf(one), wordsOf(other));
}

/** The words with each that is the initials of several words of the other name written out: `ntp` of nilai tukar petani. */
function tanpaInisial(words: readonly string[], other: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    if (word.length < 3 || word.length > 6 || other.includes(word)) return [word];
    const at = other.findIndex((_, index) =>
      [...word].every((letter, offset) => other[index + offset]?.startsWith(letter) === true),
    );
    return at < 0 ? [word] : other.slice(at, at + word.length);
  });
}

/** The same of names that are cut into words already. */
export function likenessOfWords(one: readonly string[], other: readonly string[]): number {
  const a = tanpaInisial(one, other);
  const b = tanpaInisial(other, one);
  const keyA = a.join('');
  const keyB = b.join('');
  if (keyA === '' || keyB === '') return 0;
  if (keyA === keyB) return 1;
  if (!sameNumbers(a, b)) return 0;
  const left = new Set(b.keys());
  let matched = 0;
  let alone = 0;
  for (const word of a) {
    const found = bestOf(word, b, left);
    if (found === undefined) {
      if (!KATA_SAMBUNG.has(word)) alone += word.length;
      continue;
    }
    left.delete(found);
    matched += word.length + (b[found]?.length ?? 0);
  }
  let aloneThere = 0;
  for (const index of left) {
    const word = b[index] ?? '';
    if (!KATA_SAMBUNG.has(word)) aloneThere += word.length;
  }
  const byWords = matched / (keyA.length + keyB.length) - (alone > 0 && aloneThere > 0 ? 0.15 : 0);
  const longest = Math.max(keyA.length, keyB.length);
  // Letters tell of words run together (Kerja Sama), not of whole words changed for others.
  if (longest > 400) return byWords;
  const slips = editDistance(keyA, keyB);
  return Math.max(byWords, slips <= 2 && longest >= 10 ? 1 - slips / longest : 0);
}

/** Whether two names have the same numbers and single letters: class 8 is not class 9, type A not type B. */
function sameNumbers(a: readonly string[], b: readonly string[]): boolean {
  const told = (words: readonly string[]) =>
    words
      .filter((word) => /\d/u.test(word) || word.length === 1)
      .sort()
      .join(' ');
  return told(a) === told(b);
}

function bestOf(word: string, words: readonly string[], free: ReadonlySet<number>): number | undefined {
  let shortened: number | undefined;
  for (const index of free) {
    const other = words[index] ?? '';
    if (other === word) return index;
    if (
      shortened === undefined &&
      (isShortened(word, other) || isShortened(other, word) || isSlip(word, other))
    ) {
      shortened = index;
    }
  }
  return shortened;
}

/** Whether a word is another with letters left out: `jml` of jumlah, `brg` of barang, `penyelengg` of penyelenggaraan. */
function isShortened(short: string, long: string): boolean {
  if (short.length < 2 || short.length > long.length * 0.7 || short[0] !== long[0]) return false;
  if (long.startsWith(short)) return short.length >= 3;
  if (/[aiueo]/u.test(short)) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

function isSlip(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  if (longest < 6 || /\d/u.test(one + other)) return false;
  const allowed = longest >= 10 ? 2 : 1;
  return Math.abs(one.length - other.length) <= allowed && editDistance(one, other) <= allowed;
}

const TAHUN =
  /(?<![\d.,/])(?:19[89]\d|20[0-6]\d)(?![\d/]|[.,]\d)|(?:(?<![\p{L}\d])['’‘]|\b(?:tahun|thn?|t\.?a)\b\.?\s*['’‘]?)([1-6]\d)(?![\d/%]|[.,]\d|\s*%)/giu;

/** The years that a text names, in its order; of two digits where it says that they are a year: `'21`, `Th. 21`. */
export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(TAHUN)].map(([year, short]) => Number(short === undefined ? year : `20${short}`));
}

const MARK =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]{1,2}|[ivx]{1,6})[.)]{1,2}(?!\d+(?:\.\w+)*\s)\s*(?:\d{1,3}[.)]\s*)?|(?:\d{1,2}|[ivx]{1,6})(?:\.(?:\d{1,2}|[a-z])){1,4}\s+|[-–•▪*]\s+)/iu;

/** The kode of a sasaran or indikator in front of its name: `SS.1`, `IKU-2`, `IKS.1.1`; not B3 or CO2. */
const KODE_DEPAN =
  /^(?:(?:SS|IKSS|IKS|IKU|IKK|IKP|IK|TS|SP|SK)[\s.-]?|[ST][.-])\d{1,2}(?:\.\d{1,2})*[.):]*\s+/u;

/** A text without the number, letter, dash or kode in front of it. */
export function withoutMark(text: string): string {
  const rest = text.replace(KODE_DEPAN, '').replace(MARK, '').trim();
  return /\p{L}{2}/u.test(rest) ? rest : text.trim();
}

/** The number, letter or dash in front of a text, or nothing. */
export function markOf(text: string): string {
  const rest = withoutMark(text);
  return text.slice(0, text.length - rest.length).trim();
}

/** Whether a text is nothing but a number or letter of a list: `1`, `1.a`, `I.10`, `(2)`, `a.`. */
export function isListNumber(text: string): boolean {
  return /^\(?(?:\d{1,3}|[a-z]|[ivxl]{1,6})(?:\.(?:\d{1,3}|[a-z]|[ivxl]{1,6})){0,4}[.)]{0,2}$/iu.test(text);
}

const TANDA_SAMA = /^(?:["”“″〃]|'{1,2}|,,|\u0060{2}|-?\s*["”“″]\s*-?|idem|sda|s\.?\s?d\.?\s?a\.?|sama)$/iu;

/** Whether a cell says "as above". */
export function isDitto(text: string): boolean {
  return TANDA_SAMA.test(text);
}

/** Whether a cell says that there is nothing. */
export function isNothing(text: string): boolean {
  return text === '' || /^[-–—.…_ ]+$/u.test(text);
}

/** Whether a cell says that there are none: a dash, `nihil`, `n/a`. */
export function isNihil(text: string): boolean {
  return isNothing(text) || /^(?:nihil|n\.?\s?[/.]\s?a\.?|tidak ada|tdk ada)$/iu.test(text);
}

/** Whether a cell holds the error of a formula. */
export function isError(text: string): boolean {
  return /^#(?:N\/A|ERROR|[A-Z0-9/_]+[!?])$/u.test(text);
}
