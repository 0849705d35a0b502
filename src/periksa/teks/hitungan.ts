import type { Bacaan } from './bacaan.ts';
import { isUtama, type Subjek } from './fakta.ts';
import type { FigurTeks } from './figur.ts';

/** What the other figures of a sentence give by plain arithmetic. */
export interface Hitungan {
  readonly nilai: number;
  /** `50 ÷ 62 × 100` */
  readonly uraian: string;
  /**
   * Whether it explains a figure. A quotient or growth of two figures of one thing does not: the
   * workbook has that itself, so that it would be a fact.
   */
  readonly membebaskan: boolean;
  /** How far it may be off because a percentage in it is rounded. */
  readonly longgar?: number;
}

/** How many figures to either side are reckoned with. */
const TETANGGA = 7;

/** Every value that arithmetic over the figures around gives in the place of this one. */
export function hitunganSekitar(bacaan: Bacaan, figur: FigurTeks): readonly Hitungan[] {
  const { figur: semua } = bacaan;
  const at = semua.indexOf(figur);
  const lain = semua
    .slice(Math.max(0, at - TETANGGA), at + TETANGGA + 1)
    .filter(
      (one) =>
        one !== figur &&
        !(one.nilai === figur.nilai && one.satuan === figur.satuan) &&
        Math.abs(one.kalimat - figur.kalimat) <= 1,
    );
  return [
    ...(figur.satuan === 'persen' ? perbandingan(bacaan, lain) : []),
    ...(figur.satuan === 'angka' ? bagianSeluruh(lain) : []),
    ...jumlahSelisih(bacaan, figur, lain),
  ];
}

/** The things that a figure is known to be a figure of. */
function dikenal({ isCakupan }: Bacaan, { penjelas }: FigurTeks): ReadonlySet<Subjek> {
  return new Set(
    penjelas
      .filter(
        (fakta) =>
          isCakupan(fakta.subjek) && (isUtama(fakta) || fakta.peran === 'selisih' || fakta.peran === 'jarak'),
      )
      .map(({ subjek }) => subjek),
  );
}

const sesubjek = (a: ReadonlySet<Subjek>, b: ReadonlySet<Subjek>): boolean =>
  [...a].some((one) => b.has(one));

function perbandingan(bacaan: Bacaan, lain: readonly FigurTeks[]): readonly Hitungan[] {
  const angka = lain.filter(({ satuan }) => satuan === 'angka' || satuan === 'rupiah');
  return angka.flatMap((x) =>
    angka.flatMap((y): Hitungan[] => {
      if (x === y || x.satuan !== y.satuan || x.nilai === 0 || y.nilai === 0) return [];
      const [a, b] = [dikenal(bacaan, x), dikenal(bacaan, y)];
      return [
        {
          nilai: (x.nilai / y.nilai) * 100,
          uraian: `${x.teks} ÷ ${y.teks} × 100`,
          membebaskan: !sesubjek(a, b),
        },
        {
          nilai: (Math.abs(x.nilai - y.nilai) / y.nilai) * 100,
          uraian: `(${x.teks} − ${y.teks}) ÷ ${y.teks} × 100`,
          membebaskan: a.size === 0 || b.size === 0,
        },
      ];
    }),
  );
}

/** `131 dari 156 usaha (83,97%)`: the part by the whole and the percentage, and the whole by the part. */
function bagianSeluruh(lain: readonly FigurTeks[]): readonly Hitungan[] {
  const persen = lain.filter(({ satuan, nilai }) => satuan === 'persen' && nilai > 0);
  return lain
    .filter(({ satuan, desimal }) => satuan === 'angka' && desimal === 0)
    .flatMap((x) =>
      persen.flatMap((z): Hitungan[] => {
        const kira = (0.5 * z.langkah) / z.nilai;
        const [bagian, seluruh] = [(x.nilai * z.nilai) / 100, (x.nilai / z.nilai) * 100];
        const of = (nilai: number, uraian: string) => ({
          nilai,
          uraian,
          membebaskan: false,
          longgar: nilai * kira,
        });
        return [of(bagian, `${z.teks} × ${x.teks}`), of(seluruh, `${x.teks} ÷ ${z.teks} × 100`)];
      }),
    );
}

function isSejenis(figur: FigurTeks, one: FigurTeks): boolean {
  if (figur.satuan === one.satuan) return true;
  const poin = (x: FigurTeks, y: FigurTeks) =>
    x.satuan === 'poin' && (y.satuan === 'persen' || y.satuan === 'angka');
  return poin(figur, one) || poin(one, figur);
}

function jumlahSelisih(bacaan: Bacaan, figur: FigurTeks, lain: readonly FigurTeks[]): readonly Hitungan[] {
  const sejenis = lain.filter((one) => isSejenis(figur, one));
  // A target or a capaian is the difference of nothing.
  const isBaris = figur.erat && ['pegawai', 'dukung'].includes(figur.subjek[0]?.jenis ?? '');
  const membebaskan =
    figur.peran === 'selisih' || !(isBaris || figur.peran === 'target' || figur.peran === 'capaian');
  const daftar: Hitungan[] = [];
  sejenis.forEach((x, i) => {
    for (const y of sejenis.slice(i + 1)) {
      daftar.push({ nilai: x.nilai + y.nilai, uraian: `${x.teks} + ${y.teks}`, membebaskan: true });
      daftar.push({ nilai: Math.abs(x.nilai - y.nilai), uraian: `${x.teks} − ${y.teks}`, membebaskan });
      if (figur.satuan === 'persen' && y.nilai !== 0) {
        const sama = sesubjek(dikenal(bacaan, x), dikenal(bacaan, y));
        daftar.push({
          nilai: (Math.abs(x.nilai - y.nilai) / y.nilai) * 100,
          uraian: `(${x.teks} − ${y.teks}) ÷ ${y.teks} × 100`,
          membebaskan: !sama,
        });
      }
    }
    if (figur.satuan === 'persen')
      daftar.push({ nilai: 100 - x.nilai, uraian: `100 − ${x.teks}`, membebaskan });
  });
  // A part of a total that stands before it, together with the parts beside it.
  const at = sejenis.findIndex(({ awal }) => awal > figur.awal);
  const akhir = at < 0 ? sejenis.length : at;
  for (let dari = akhir; dari >= 0; dari -= 1) {
    for (let sampai = Math.max(akhir, dari + 2); sampai <= sejenis.length; sampai += 1) {
      const bagian = sejenis.slice(dari, sampai).reduce((sum, { nilai }) => sum + nilai, 0);
      for (const total of sejenis.slice(0, dari))
        if (total.nilai > bagian)
          daftar.push({ nilai: total.nilai - bagian, uraian: `${total.teks} − ${bagian}`, membebaskan });
    }
  }
  const sederet = sejenis.filter(
    ({ kalimat, benda }) =>
      kalimat === figur.kalimat && (benda === '' || figur.benda === '' || benda === figur.benda),
  );
  for (const deret of [sederet, sederet.filter(({ awal }) => awal > figur.awal)]) {
    for (let n = 3; n <= deret.length; n += 1) {
      const bagian = deret.slice(0, n);
      daftar.push({
        nilai: bagian.reduce((sum, { nilai }) => sum + nilai, 0),
        uraian: bagian.map(({ teks }) => teks).join(' + '),
        membebaskan: true,
      });
    }
  }
  return daftar;
}
