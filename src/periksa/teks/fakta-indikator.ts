import type { Nilai } from '../../bahasa/nilai.ts';
import { calculateRealisasi } from '../../kinerja/realisasi.ts';
import { capaianOfYear } from '../../reports/capaian-results.ts';
import { groupBy } from '../../reports/group-by.ts';
import type { Indikator } from '../../tabs/indikator.ts';
import type { Kinerja } from '../../tabs/kinerja.ts';
import type { CheckInput } from '../temuan.ts';
import type { KumpulanFakta, PeranFakta, SatuanFakta, Subjek } from './fakta.ts';
import { akar, akarNama } from './kata/umum.ts';

/** What an indikator had in a year, as numbers; an undefined one is not there or is no number. */
export interface TahunIndikator {
  readonly target: readonly number[];
  readonly realisasi: number | undefined;
  /** The capaian that the method gives, and the printed one where it is another. */
  readonly capaian: readonly number[];
  /** The one that is only printed. */
  readonly capaianTercetak: number | undefined;
  readonly baris: number;
  readonly kategoriTercetak: string | undefined;
}

/** What claims about an indikator are held against. */
export interface NilaiIndikator {
  readonly indikator: Indikator;
  readonly subjek: Subjek;
  readonly isTurun: boolean;
  /** Higher or lower is better by a single figure: neither a range nor a grade. */
  readonly isBertingkat: boolean;
  readonly perTahun: ReadonlyMap<number, TahunIndikator>;
  readonly akhir: number | undefined;
  readonly nasional: number | undefined;
}

const BESARAN: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
};

/** Adds the facts of every indikator, and returns its figures by kode. */
export function faktaIndikator(
  { data, hasil }: CheckInput,
  kumpulan: KumpulanFakta,
): ReadonlyMap<string, NilaiIndikator> {
  const kinerjaOf = groupBy(data.kinerja, ({ indikator }) => indikator);
  const tahunIni = data.profil?.tahun;
  return new Map(
    data.indikator.map((indikator) => {
      const subjek: Subjek = {
        jenis: 'indikator',
        kunci: indikator.kode,
        nama: indikator.indikator,
        akar: akarNama(indikator.indikator),
      };
      kumpulan.namai(subjek);
      const rows = kinerjaOf.get(indikator.kode) ?? [];
      const nilai: NilaiIndikator = {
        indikator,
        subjek,
        isTurun: indikator.arah.startsWith('turun'),
        isBertingkat: indikator.arah === 'naik' || indikator.arah.startsWith('turun'),
        perTahun: new Map(rows.map((row) => [row.tahun, tahunOf(row, indikator, hasil)])),
        akhir: numbersOf(indikator.targetAkhirRpjmd)[0],
        nasional: numbersOf(indikator.realisasiNasional)[0],
      };
      new PenambahFakta(kumpulan, nilai, rows, tahunIni).tambahSemua();
      return [indikator.kode, nilai];
    }),
  );
}

function tahunOf(row: Kinerja, indikator: Indikator, hasil: CheckInput['hasil']): TahunIndikator {
  const target = numbersOf(row.target);
  const dihitung = calculateRealisasi(row);
  const realisasi = dihitung.dari === 'tidak ada' ? undefined : numbersOf(dihitung.nilai)[0];
  const capaian = hasil === undefined ? undefined : capaianOfYear(row, indikator, hasil.metode).capaian;
  const tepat = capaian?.dinilai === true ? [capaian.persen.toNumber()] : [];
  const tercetak = numbersOf(row.capaianTercetak).filter((one) =>
    tepat.every((two) => Math.abs(one - two) > 0.006),
  );
  return {
    target,
    realisasi,
    capaian: [...tepat, ...tercetak],
    capaianTercetak: tepat.length > 0 ? tercetak[0] : undefined,
    baris: row.baris,
    kategoriTercetak: row.kategoriTercetak,
  };
}

/** The numbers that a cell says: one, or the two bounds of a range. */
function numbersOf(nilai: Nilai | undefined): readonly number[] {
  if (nilai?.jenis === 'angka' || nilai?.jenis === 'batas') return [nilai.angka.toNumber()];
  if (nilai?.jenis === 'rentang') return [nilai.bawah.toNumber(), nilai.atas.toNumber()];
  return [];
}

const sign = (value: number): number => (value > 0 ? 1 : value < 0 ? -1 : 0);

/** The facts of one indikator. */
class PenambahFakta {
  private readonly satuan: SatuanFakta;
  private readonly skala: number;
  private readonly benda: ReadonlySet<string>;

  constructor(
    private readonly kumpulan: KumpulanFakta,
    private readonly nilai: NilaiIndikator,
    private readonly rows: readonly Kinerja[],
    private readonly tahunIni: number | undefined,
  ) {
    const { indikator } = nilai;
    const satuan = (indikator.satuan ?? '').toLowerCase();
    const cells = [indikator.targetPk, ...rows.flatMap(({ target, realisasi }) => [target, realisasi])];
    const isPersen =
      /%|persen/u.test(satuan) ||
      (satuan === '' && cells.some((one) => one?.jenis === 'angka' && one.persen));
    const isRupiah = /rupiah|^rp\b/u.test(satuan);
    this.satuan = isPersen ? 'persen' : isRupiah ? 'rupiah' : 'angka';
    this.skala = isRupiah
      ? (satuan
          .split(/\s+/u)
          .map((kata) => BESARAN[kata])
          .find((one) => one !== undefined) ?? 1)
      : 1;
    const words = [
      satuan,
      ...cells.flatMap((one) => (one?.jenis === 'angka' ? (one.satuan ?? '') : '')),
    ].join(' ');
    const nama = this.satuan === 'angka' ? indikator.indikator : '';
    this.benda = new Set(`${words} ${nama}`.match(/\p{L}{2,}/gu)?.map(akar) ?? []);
  }

  tambahSemua(): void {
    const { nilai, rows, tahunIni } = this;
    const { indikator, perTahun } = nilai;
    for (const target of numbersOf(indikator.targetPk)) {
      if (tahunIni !== undefined && !(perTahun.get(tahunIni)?.target ?? []).includes(target)) {
        this.dalamSatuan(
          target,
          'target',
          tahunIni,
          `target PK tahun ${tahunIni}`,
          `Indikator, baris ${indikator.baris}`,
        );
      }
    }
    const tempat = `Indikator, baris ${indikator.baris}`;
    if (nilai.akhir !== undefined)
      this.dalamSatuan(nilai.akhir, 'akhir', undefined, 'target akhir RPJMD', tempat);
    if (nilai.nasional !== undefined)
      this.dalamSatuan(nilai.nasional, 'nasional', undefined, 'realisasi nasional', tempat);
    for (const row of rows) this.tahun(row);
    this.antarTahun('realisasi', ({ realisasi }) => realisasi);
    this.antarTahun('target', ({ target }) => target[0]);
    this.antarTahun('capaian', ({ capaian }) => capaian[0]);
    this.antarKolom('pembilang');
    this.antarKolom('penyebut');
  }

  /** A figure in the unit of the indikator. */
  private dalamSatuan(
    angka: number,
    peran: PeranFakta,
    tahun: number | readonly [number, number] | undefined,
    sebutan: string,
    tempat: string,
    arah = 0,
  ): void {
    const { subjek } = this.nilai;
    const { satuan, skala, benda } = this;
    this.kumpulan.tambah({
      nilai: angka * skala,
      satuan,
      subjek,
      peran,
      tahun,
      sebutan,
      tempat,
      benda,
      arah,
    });
  }

  private lain(
    angka: number,
    satuan: SatuanFakta,
    peran: PeranFakta,
    tahun: number | readonly [number, number] | undefined,
    sebutan: string,
    tempat: string,
    arah = 0,
  ): void {
    const { subjek } = this.nilai;
    this.kumpulan.tambah({
      nilai: angka,
      satuan,
      subjek,
      peran,
      tahun,
      sebutan,
      tempat,
      benda: this.benda,
      arah,
    });
  }

  private tahun({ tahun, baris, pembilang, penyebut }: Kinerja): void {
    const tempat = `Kinerja, baris ${baris}`;
    const { target, realisasi, capaian, capaianTercetak } = this.nilai.perTahun.get(tahun) ?? {
      target: [],
      realisasi: undefined,
      capaian: [],
      capaianTercetak: undefined,
    };
    for (const one of target) this.dalamSatuan(one, 'target', tahun, `target tahun ${tahun}`, tempat);
    if (realisasi !== undefined)
      this.dalamSatuan(realisasi, 'realisasi', tahun, `realisasi tahun ${tahun}`, tempat);
    const [atas, bawah] = [pembilang?.toNumber(), penyebut?.toNumber()];
    if (atas !== undefined) this.lain(atas, 'angka', 'turunan', tahun, `pembilang tahun ${tahun}`, tempat);
    if (bawah !== undefined) this.lain(bawah, 'angka', 'turunan', tahun, `penyebut tahun ${tahun}`, tempat);
    if (atas !== undefined && bawah !== undefined) {
      this.lain(
        (atas / bawah) * 100,
        'persen',
        'realisasi',
        tahun,
        `realisasi tahun ${tahun}`,
        `pembilang ÷ penyebut × 100; ${tempat}`,
      );
      this.lain(bawah - atas, 'angka', 'turunan', tahun, `penyebut kurang pembilang tahun ${tahun}`, tempat);
    }
    for (const one of capaian) {
      const arah = sign(one - 100);
      const isTercetak = one === capaianTercetak;
      this.lain(
        one,
        'persen',
        isTercetak ? 'capaian tercetak' : 'capaian',
        tahun,
        `capaian ${isTercetak ? 'tercetak ' : ''}tahun ${tahun}`,
        isTercetak ? tempat : `dihitung dari ${tempat}`,
      );
      this.lain(
        Math.abs(one - 100),
        'persen',
        'jarak persen',
        tahun,
        `capaian tahun ${tahun} terhadap 100%`,
        tempat,
        arah,
      );
    }
    if (realisasi === undefined) return;
    for (const one of target) this.terhadapTarget(one, realisasi, tahun, tempat);
    const { akhir, nasional } = this.nilai;
    if (akhir !== undefined)
      this.terhadap(akhir, realisasi, tahun, 'target akhir RPJMD', 'capaian akhir', tempat);
    if (nasional !== undefined)
      this.terhadap(nasional, realisasi, tahun, 'realisasi nasional', 'capaian nasional', tempat);
  }

  private terhadapTarget(target: number, realisasi: number, tahun: number, tempat: string): void {
    const jarak = Math.abs(realisasi - target);
    const arah = sign(realisasi - target);
    this.dalamSatuan(jarak, 'jarak', tahun, `selisih realisasi dan target tahun ${tahun}`, tempat, arah);
    if (target !== 0) {
      this.lain(
        (jarak / Math.abs(target)) * 100,
        'persen',
        'jarak persen',
        tahun,
        `selisih terhadap target tahun ${tahun}`,
        `selisih ÷ target × 100; ${tempat}`,
        arah,
      );
      this.lain(realisasi / target, 'kali', 'turunan', tahun, `realisasi ÷ target tahun ${tahun}`, tempat);
      this.lain(
        (realisasi / target) * 100,
        'persen',
        this.nilai.isTurun ? 'turunan' : 'capaian',
        tahun,
        `realisasi ÷ target × 100 tahun ${tahun}`,
        tempat,
      );
      this.lain(
        ((2 * target - realisasi) / target) * 100,
        'persen',
        this.nilai.isTurun ? 'capaian' : 'turunan',
        tahun,
        `(2 × target − realisasi) ÷ target × 100 tahun ${tahun}`,
        tempat,
      );
    }
    if (realisasi !== 0) {
      this.lain(target / realisasi, 'kali', 'turunan', tahun, `target ÷ realisasi tahun ${tahun}`, tempat);
      this.lain(
        (target / realisasi) * 100,
        'persen',
        'turunan',
        tahun,
        `target ÷ realisasi × 100 tahun ${tahun}`,
        tempat,
      );
    }
  }

  private terhadap(
    acuan: number,
    realisasi: number,
    tahun: number,
    nama: string,
    peran: PeranFakta,
    tempat: string,
  ): void {
    const arah = sign(realisasi - acuan);
    this.dalamSatuan(
      Math.abs(realisasi - acuan),
      'jarak acuan',
      tahun,
      `selisih realisasi tahun ${tahun} dan ${nama}`,
      tempat,
      arah,
    );
    if (acuan === 0) return;
    this.lain(
      (realisasi / acuan) * 100,
      'persen',
      peran,
      tahun,
      `realisasi tahun ${tahun} ÷ ${nama} × 100`,
      tempat,
    );
    this.lain(
      Math.abs((realisasi / acuan) * 100 - 100),
      'persen',
      'jarak persen',
      tahun,
      `selisih persen realisasi tahun ${tahun} dan ${nama}`,
      tempat,
      arah,
    );
  }

  /** Differences, growth and sums between the years. */
  private antarTahun(
    peran: 'realisasi' | 'target' | 'capaian',
    of: (tahun: TahunIndikator) => number | undefined,
  ): void {
    const titik = [...this.nilai.perTahun]
      .flatMap(([tahun, one]) => {
        const value = of(one);
        return value === undefined ? [] : [{ tahun, value, baris: one.baris }];
      })
      .sort((a, b) => a.tahun - b.tahun);
    titik.forEach((dari, i) => {
      for (const ke of titik.slice(i + 1)) this.antara(peran, dari, ke);
    });
    if (titik.length < 2) return;
    const total = titik.reduce((sum, { value }) => sum + value, 0);
    const isCapaian = peran === 'capaian';
    const add = (angka: number, sebutan: string) =>
      isCapaian
        ? this.lain(angka, 'persen', 'turunan', undefined, sebutan, 'tab Kinerja')
        : this.dalamSatuan(angka, 'turunan', undefined, sebutan, 'tab Kinerja');
    add(total, `jumlah ${peran} semua tahun`);
    add(total / titik.length, `rata-rata ${peran} semua tahun`);
  }

  /** Differences and growth of what a percentage is reckoned from. */
  private antarKolom(kolom: 'pembilang' | 'penyebut'): void {
    const titik = this.rows
      .flatMap(({ tahun, baris, [kolom]: nilai }) =>
        nilai === undefined ? [] : [{ tahun, baris, value: nilai.toNumber() }],
      )
      .sort((a, b) => a.tahun - b.tahun);
    titik.forEach((dari, i) => {
      for (const ke of titik.slice(i + 1)) {
        const selisih = ke.value - dari.value;
        const tahun = [dari.tahun, ke.tahun] as const;
        const tempat = `Kinerja, baris ${dari.baris} dan ${ke.baris}`;
        const rentang = `${kolom} tahun ${dari.tahun} ke ${ke.tahun}`;
        this.lain(
          Math.abs(selisih),
          'angka',
          'selisih',
          tahun,
          `perubahan ${rentang}`,
          tempat,
          sign(selisih),
        );
        if (dari.value !== 0)
          this.lain(
            Math.abs(selisih / dari.value) * 100,
            'persen',
            'pertumbuhan',
            tahun,
            `pertumbuhan ${rentang}`,
            tempat,
            sign(selisih),
          );
      }
    });
  }

  private antara(peran: 'realisasi' | 'target' | 'capaian', dari: Titik, ke: Titik): void {
    const isCapaian = peran === 'capaian';
    const selisih = ke.value - dari.value;
    const arah = sign(selisih);
    const tahun = [dari.tahun, ke.tahun] as const;
    const tempat = `Kinerja, baris ${dari.baris} dan ${ke.baris}`;
    const add = (angka: number, sebutan: string, peranFakta: PeranFakta, signed = 0) =>
      isCapaian
        ? this.lain(angka, 'persen', peranFakta, tahun, sebutan, tempat, signed)
        : this.dalamSatuan(angka, peranFakta, tahun, sebutan, tempat, signed);
    const rentang = `tahun ${dari.tahun} ke ${ke.tahun}`;
    add(Math.abs(selisih), `perubahan ${peran} ${rentang}`, isCapaian ? 'selisih capaian' : 'selisih', arah);
    add((dari.value + ke.value) / 2, `rata-rata ${peran} ${dari.tahun} dan ${ke.tahun}`, 'turunan');
    add(dari.value + ke.value, `jumlah ${peran} ${dari.tahun} dan ${ke.tahun}`, 'turunan');
    const jeda = ke.tahun - dari.tahun;
    if (jeda > 1) add(Math.abs(selisih) / jeda, `rata-rata perubahan ${peran} setahun`, 'turunan', arah);
    if (dari.value !== 0) {
      const tumbuh = Math.abs(selisih / dari.value) * 100;
      this.lain(
        tumbuh,
        'persen',
        'pertumbuhan',
        tahun,
        `pertumbuhan ${peran} ${rentang}`,
        `selisih ÷ ${peran} ${dari.tahun} × 100; ${tempat}`,
        arah,
      );
      this.lain(
        ke.value / dari.value,
        'kali',
        'turunan',
        tahun,
        `${peran} ${ke.tahun} ÷ ${dari.tahun}`,
        tempat,
      );
      this.lain(
        (ke.value / dari.value) * 100,
        'persen',
        'turunan',
        undefined,
        `${peran} ${ke.tahun} ÷ ${dari.tahun} × 100`,
        tempat,
      );
      if (jeda > 1 && ke.value / dari.value > 0) {
        this.lain(
          ((ke.value / dari.value) ** (1 / jeda) - 1) * 100,
          'persen',
          'turunan',
          undefined,
          `pertumbuhan rata-rata ${peran} setahun`,
          tempat,
        );
      }
    }
    if (ke.value !== 0) {
      this.lain(
        (dari.value / ke.value) * 100,
        'persen',
        'turunan',
        undefined,
        `${peran} ${dari.tahun} ÷ ${ke.tahun} × 100`,
        tempat,
      );
      this.lain(
        Math.abs(selisih / ke.value) * 100,
        'persen',
        'keliru',
        tahun,
        `perubahan ${peran} ${rentang} yang dibagi angka ${ke.tahun}`,
        tempat,
        arah,
      );
    }
  }
}

interface Titik {
  readonly tahun: number;
  readonly value: number;
  readonly baris: number;
}
