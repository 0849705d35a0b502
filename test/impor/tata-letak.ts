import { readFileSync } from 'node:fs';
import type { OfficeSheet } from '../../src/impor/office.ts';
import { bacaCsv } from '../baca-csv.ts';
import { Acak } from './acak.ts';
import { Kertas } from './kertas.ts';

type Rekaman = Readonly<Record<string, string>>;

export interface Harapan {
  /** The raw rows that an ideal import gives, kode resolved to names. */
  readonly tabs: Readonly<Record<string, readonly Rekaman[]>>;
}

export interface TataLetak {
  readonly seed: number;
  readonly instansi: string;
  readonly sheets: readonly OfficeSheet[];
  readonly harapan: Harapan;
  /** What the layout is like, to be told where an import goes wrong. */
  readonly uraian: readonly string[];
}

const FOLDER: Readonly<Record<string, string>> = {
  'dinas-2021': 'test/contoh/dinas-2021',
  perindag: 'test/impor/instansi/perindag',
  peternakan: 'test/impor/instansi/peternakan',
};

function baca(instansi: string, tab: string): Rekaman[] {
  const [kepala = [], ...rows] = bacaCsv(readFileSync(`${FOLDER[instansi]}/${tab}.csv`, 'utf8'));
  return rows.map((row) => Object.fromEntries(kepala.map((name, index) => [name, row[index] ?? ''])));
}

const angka = (teks: string): number | undefined => {
  const bare = teks
    .replace(/\s*%$/, '')
    .replace(/\s*\*+\)?$/, '')
    .trim();
  if (!/^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d+(,\d+)?$/.test(bare)) return undefined;
  return Number(bare.replace(/\./g, '').replace(',', '.'));
};

const inggris = (teks: string) => teks.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

/** An agency's raw tabs as some office might keep them: the seed decides how. */
export function tataLetak(seed: number, keluarga: Keluarga = 'dikenal'): TataLetak {
  const acak = new Acak(seed);
  const instansi = acak.pick(Object.keys(FOLDER));
  const penata = new Penata(acak, instansi, keluarga);
  const sheets = penata.semua();
  return { seed, instansi, sheets, harapan: { tabs: penata.harapan }, uraian: penata.uraian };
}

/** `disisihkan`: words and forms that the import was built without. */
export type Keluarga = 'dikenal' | 'disisihkan';

const KATA_DISISIHKAN = {
  sasaran: ['Sasaran Program/Kegiatan', 'SASARAN STRATEGIS PD', 'Uraian Sasaran', 'Sasaran RPJMD/Renstra'],
  indikator: [
    'Uraian Indikator Kinerja',
    'IKU / IKK',
    'Indikator Kinerja Sasaran Strategis',
    'Nama Indikator',
  ],
  satuan: ['Unit Satuan', 'SATUAN PENGUKURAN', 'Satuan (Unit)'],
  Target: ['Kinerja yang Direncanakan', 'Target Tahunan', 'Tgt', 'Rencana Capaian'],
  Realisasi: ['Realisasi Tahun Berjalan', 'Realisasi Capaian', 'Rea.', 'Hasil yang Dicapai'],
  'Capaian Tercetak': ['Prosentase (%)', 'Tingkat Pencapaian (%)', 'Cap. (%)', '% Realisasi'],
  kategori: ['Kriteria Penilaian Realisasi', 'Predikat Kinerja', 'Ket. Capaian', 'Tingkat Keberhasilan'],
} as const;

interface Kelompok {
  readonly sasaran: Rekaman;
  readonly indikator: readonly Rekaman[];
}

class Penata {
  readonly harapan: Record<string, Rekaman[]> = {};
  readonly uraian: string[];
  readonly #acak: Acak;
  readonly #instansi: string;
  readonly #pejabat: Rekaman[];
  readonly #kelompok: Kelompok[];
  readonly #kinerja: Map<string, Rekaman[]>;
  readonly #tahun: number;
  readonly #mulai: number;

  readonly #lain: boolean;

  constructor(acak: Acak, instansi: string, keluarga: Keluarga) {
    this.#acak = acak;
    this.#lain = keluarga === 'disisihkan';
    this.#instansi = instansi;
    this.uraian = [instansi];
    this.#pejabat = baca(instansi, 'Pejabat');
    if (this.#pejabat.length === 1) {
      this.#pejabat.push(
        {
          Kode: 'SEK',
          Nama: 'Dra. Andaian Semisalwati, M.Si.',
          Jabatan: 'Sekretaris',
          Pangkat: 'Pembina Tingkat I',
          NIP: '19700519 199503 2 002',
          Atasan: 'KADIS',
        },
        {
          Kode: 'B1',
          Nama: 'Ir. Misalkan Teladan',
          Jabatan: 'Kepala Bidang Sarana',
          Pangkat: 'Pembina',
          NIP: '19690127 199403 1 003',
          Atasan: 'KADIS',
        },
        {
          Kode: 'SB',
          Nama: 'Contoh Umpamani, S.E.',
          Jabatan: 'Kepala Sub Bagian Keuangan',
          Pangkat: 'Penata Tingkat I',
          NIP: '19790815 200604 2 011',
          Atasan: 'SEK',
        },
      );
    }
    const sasaran = baca(instansi, 'Sasaran').filter(({ Pejabat }) => Pejabat === 'KADIS');
    const indikator = baca(instansi, 'Indikator');
    this.#kelompok = sasaran
      .map((one) => ({ sasaran: one, indikator: indikator.filter(({ Sasaran }) => Sasaran === one['Kode']) }))
      .filter((one) => one.indikator.length > 0);
    this.#kinerja = new Map();
    for (const row of baca(instansi, 'Kinerja')) {
      const list = this.#kinerja.get(row['Indikator'] ?? '') ?? [];
      list.push(row);
      this.#kinerja.set(row['Indikator'] ?? '', list);
    }
    this.#tahun = instansi === 'dinas-2021' ? 2021 : 2016;
    this.#mulai = acak.pick([0, 0, 0, 1, 2]);
  }

  semua(): OfficeSheet[] {
    const lembar = [
      ...this.#indikator(),
      ...(this.#acak.chance(0.5) ? this.#pk() : []),
      ...this.#anggaran(),
      ...this.#pegawai(),
      ...this.#daftarPejabat(),
      ...(this.#acak.chance(0.4) ? [this.#pengecoh()] : []),
    ];
    return (this.#acak.chance(0.3) ? this.#acak.shuffled(lembar) : lembar).map((kertas) => kertas.sheet());
  }

  #catat(apa: string): void {
    this.uraian.push(apa);
  }

  // --- indikator -----------------------------------------------------------

  #nilai(
    kertas: Kertas,
    row: number,
    column: number,
    teks: string,
    gaya: string,
    kosong: string,
    satuan: string,
  ): void {
    if (teks === '') {
      kertas.put(row, column, kosong);
      return;
    }
    const value = angka(teks);
    if (value === undefined || gaya === 'teks') kertas.put(row, column, teks);
    else if (gaya === 'inggris' && Number.isInteger(value) && Math.abs(value) >= 1_000_000)
      kertas.put(row, column, inggris(teks));
    else if (gaya === 'persen' && (satuan === '%' || teks.endsWith('%')))
      kertas.put(row, column, Number((value / 100).toPrecision(12)), {}, `${teks.replace(/%$/, '')}%`);
    else kertas.put(row, column, value);
  }

  #indikator(): Kertas[] {
    const acak = this.#acak;
    const bentuk = this.#lain
      ? acak.pick([
          'dua-tabel',
          'samping',
          'tahun-di-bawah',
          'per-lembar',
          'panjang',
          'baris-ukuran',
          'per-sasaran',
        ])
      : acak.pick([
          'samping',
          'samping',
          'tahun-di-bawah',
          'per-lembar',
          'panjang',
          'baris-ukuran',
          'per-sasaran',
        ]);
    const sasaranCara =
      bentuk === 'per-sasaran'
        ? 'judul'
        : acak.pick(['gabung', 'sekali', 'ulang', 'pita', 'pita-polos', 'bersama', 'sama']);
    const sasaranJadi =
      bentuk === 'panjang' && ['pita', 'pita-polos', 'bersama'].includes(sasaranCara) ? 'ulang' : sasaranCara;
    const gaya = acak.pick(['angka', 'teks', 'persen', 'inggris']);
    const kosong = acak.pick(['', '-', '–', '...']);
    const semuaTahun = [
      ...new Set([...this.#kinerja.values()].flat().map(({ Tahun }) => Number(Tahun))),
    ].sort((a, b) => a - b);
    const tahun = bentuk === 'samping' && acak.chance(0.3) ? [this.#tahun] : semuaTahun;
    const urutan = acak.chance(0.3) ? [...tahun].reverse() : tahun;
    const ukuran = acak.chance(0.75)
      ? ['Target', 'Realisasi', 'Capaian Tercetak']
      : ['Realisasi', 'Target', 'Capaian Tercetak'];
    const kategori = acak.chance(0.5);
    const adaTujuan =
      acak.chance(0.3) && (sasaranJadi === 'gabung' || sasaranJadi === 'ulang' || sasaranJadi === 'pita');
    const akhir = acak.chance(0.3);
    const satuanCara = acak.pick(['kolom', 'kolom', 'kolom', 'kurung']);
    const induk = acak.pick(['huruf', 'indentasi', 'strip', 'kolom']);
    const rerata = acak.chance(0.4);
    const nomorKolom = acak.pick(['', '', 'kurung', 'polos']);
    const tanda = acak.chance(0.4);
    const ulangKepala = acak.chance(0.2) && bentuk === 'samping';
    this.#catat(
      `${bentuk}, sasaran ${sasaranJadi}, angka ${gaya}, kosong "${kosong}", satuan ${satuanCara}, induk ${induk}${rerata ? ', rata-rata' : ''}${nomorKolom === '' ? '' : ', nomor kolom'}`,
    );
    const kata = {
      no: acak.pick(['No', 'NO.', 'No. Urut']),
      sasaran: this.#lain
        ? acak.pick(KATA_DISISIHKAN.sasaran)
        : acak.pick(['Sasaran Strategis', 'SASARAN', 'Sasaran Kinerja', 'Kinerja Utama', 'Sasaran Renstra']),
      tujuan: acak.pick(['Tujuan', 'TUJUAN STRATEGIS']),
      indikator: this.#lain
        ? acak.pick(KATA_DISISIHKAN.indikator)
        : acak.pick([
            'Indikator Kinerja',
            'INDIKATOR',
            'Indikator Kinerja Utama (IKU)',
            'Ind. Kinerja',
            'Indikator Sasaran',
            'Indikator Kinerja Sasaran',
          ]),
      satuan: this.#lain
        ? acak.pick(KATA_DISISIHKAN.satuan)
        : acak.pick(['Satuan', 'Sat.', 'SATUAN', 'Satuan Ukur']),
      Target: this.#lain
        ? acak.pick(KATA_DISISIHKAN.Target)
        : acak.pick(['Target', 'TARGET', 'Target Kinerja', 'Rencana', 'Tgt.']),
      Realisasi: this.#lain
        ? acak.pick(KATA_DISISIHKAN.Realisasi)
        : acak.pick(['Realisasi', 'REALISASI', 'Real.', 'Realisasi Kinerja', 'Hasil']),
      'Capaian Tercetak': this.#lain
        ? acak.pick(KATA_DISISIHKAN['Capaian Tercetak'])
        : acak.pick([
            '%',
            'Capaian (%)',
            '% Capaian',
            'Persentase Capaian',
            'Tingkat Capaian (%)',
            'Capaian Kinerja (%)',
          ]),
      kategori: this.#lain
        ? acak.pick(KATA_DISISIHKAN.kategori)
        : acak.pick(['Kategori', 'Predikat', 'Kriteria', 'Kategori Capaian', 'Interpretasi']),
      akhir: acak.pick([
        'Target Akhir RPJMD',
        'Target Akhir Renstra',
        'Kondisi Akhir Periode RPJMD',
        'Target Akhir',
      ]),
      ket: acak.pick(['Keterangan', 'Ket.']),
    } as const;
    const kataUkuran = (name: string) => kata[name as 'Target' | 'Realisasi' | 'Capaian Tercetak'];

    this.#harapanIndikator(tahun, { kategori, tujuan: adaTujuan, akhir, satuan: true });
    if (bentuk === 'dua-tabel') {
      const satu = new Kertas(acak.pick(['Target dan Realisasi', 'IKU']));
      let top = 0;
      for (const name of ['Target', 'Realisasi']) {
        top =
          this.#tabelIndikator(satu, top, {
            years: urutan,
            ukuran: [name],
            kategori: false,
            akhir: akhir && name === 'Target',
            kata,
            kataUkuran,
            sasaranJadi,
            gaya,
            kosong,
            adaTujuan,
            satuanCara,
            induk,
            rerata: false,
            nomorKolom,
            tanda: false,
            kelompok: this.#kelompok,
            judulTahun: true,
            bentuk: 'hanya-tahun',
            ulangKepala: false,
            acak,
          }) + 3;
      }
      this.#harapanIndikator(tahun, { kategori: false, tujuan: adaTujuan, akhir, satuan: true });
      for (const one of this.harapan['Kinerja'] ?? [])
        delete (one as Record<string, string>)['Capaian Tercetak'];
      return [satu];
    }
    if (bentuk === 'per-lembar') {
      return urutan.map((year) => {
        const kertas = new Kertas(
          acak.pick([`${year}`, `Capaian ${year}`, `LKIP ${year}`, `Th ${year}`]) +
            (year === this.#tahun ? '' : ' '),
        );
        this.#tabelIndikator(kertas, 0, {
          years: [year],
          ukuran,
          kategori: kategori && year === this.#tahun,
          akhir: akhir && year === this.#tahun,
          kata,
          kataUkuran,
          sasaranJadi,
          gaya,
          kosong,
          adaTujuan,
          satuanCara,
          induk,
          rerata,
          nomorKolom,
          tanda,
          kelompok: this.#kelompok,
          judulTahun: true,
          bentuk: 'samping',
          ulangKepala: false,
          acak,
        });
        return kertas;
      });
    }
    const kertas = new Kertas(acak.pick(['Pengukuran Kinerja', 'CAPAIAN IKU', 'Kinerja', 'LKIP', 'Bab III']));
    if (bentuk === 'per-sasaran') {
      let top = 0;
      for (const kelompok of this.#kelompok) {
        top =
          this.#tabelIndikator(kertas, top, {
            years: urutan,
            ukuran,
            kategori,
            akhir,
            kata,
            kataUkuran,
            sasaranJadi,
            gaya,
            kosong,
            adaTujuan: false,
            satuanCara,
            induk,
            rerata,
            nomorKolom,
            tanda: false,
            kelompok: [kelompok],
            judulTahun: true,
            bentuk: 'samping',
            ulangKepala: false,
            acak,
          }) + 2;
      }
      return [kertas];
    }
    if (bentuk === 'panjang')
      this.#tabelPanjang(kertas, {
        years: urutan,
        kata,
        kataUkuran,
        sasaranJadi,
        gaya,
        kosong,
        kategori,
        adaTujuan,
        akhir,
      });
    else if (bentuk === 'baris-ukuran')
      this.#tabelBarisUkuran(kertas, {
        years: urutan,
        kata,
        kataUkuran,
        sasaranJadi: sasaranJadi === 'bersama' || sasaranJadi === 'pita-polos' ? 'gabung' : sasaranJadi,
        gaya,
        kosong,
        adaTujuan: adaTujuan && sasaranJadi !== 'pita',
      });
    else
      this.#tabelIndikator(kertas, 0, {
        years: urutan,
        ukuran,
        kategori,
        akhir,
        kata,
        kataUkuran,
        sasaranJadi,
        gaya,
        kosong,
        adaTujuan,
        satuanCara,
        induk,
        rerata,
        nomorKolom,
        tanda,
        kelompok: this.#kelompok,
        judulTahun: urutan.length === 1,
        bentuk,
        ulangKepala,
        acak,
      });
    if (bentuk === 'baris-ukuran')
      this.#harapanIndikator(tahun, {
        kategori: false,
        tujuan: adaTujuan && sasaranJadi !== 'pita',
        akhir: false,
        satuan: true,
      });
    return [kertas];
  }

  #kinerjaOf(kode: string, year: number): Rekaman | undefined {
    return this.#kinerja.get(kode)?.find(({ Tahun }) => Number(Tahun) === year);
  }

  #harapanIndikator(
    tahun: readonly number[],
    ada: { kategori: boolean; tujuan: boolean; akhir: boolean; satuan: boolean },
  ): void {
    this.harapan['Sasaran'] = this.#kelompok.map(({ sasaran }) => ({
      Sasaran: sasaran['Sasaran'] ?? '',
      ...(ada.tujuan && { Tujuan: sasaran['Tujuan'] ?? '' }),
    }));
    this.harapan['Indikator'] = this.#kelompok.flatMap(({ sasaran, indikator }) =>
      indikator.map((one) => ({
        Indikator: one['Indikator'] ?? '',
        Sasaran: sasaran['Sasaran'] ?? '',
        Satuan: one['Satuan'] ?? '',
        ...(ada.akhir && { 'Target Akhir RPJMD': one['Target Akhir RPJMD'] ?? '' }),
      })),
    );
    this.harapan['Kinerja'] = this.#kelompok.flatMap(({ indikator }) =>
      indikator.flatMap((one) =>
        tahun.flatMap((year) => {
          const row = this.#kinerjaOf(one['Kode'] ?? '', year);
          if (row === undefined) return [];
          return [
            {
              Indikator: one['Indikator'] ?? '',
              Tahun: String(year),
              Target: row['Target'] ?? '',
              Realisasi: (row['Realisasi'] ?? '').replace(/\s*\*+\)?$/, ''),
              'Capaian Tercetak':
                angka(row['Capaian Tercetak'] ?? '') === undefined ? '' : (row['Capaian Tercetak'] ?? ''),
              ...(ada.kategori &&
                year === this.#tahun && { 'Kategori Tercetak': row['Kategori Tercetak'] ?? '' }),
            },
          ];
        }),
      ),
    );
  }

  #judul(kertas: Kertas, top: number, lines: readonly string[], width: number): number {
    let row = top;
    for (const line of lines) {
      kertas.put(row, this.#mulai, line, { bold: true });
      if (this.#acak.chance(0.6)) kertas.merge(row, this.#mulai, row, this.#mulai + width - 1);
      row++;
    }
    return row + this.#acak.pick([0, 1, 1, 2]);
  }

  #tandaTangan(kertas: Kertas, column: number): void {
    const kepala = this.#pejabat.find(({ Kode }) => Kode === 'KADIS');
    let row = kertas.height + this.#acak.pick([1, 2]);
    kertas.put(
      row++,
      column,
      `Ibu Kota Contoh, ${this.#acak.pick(['31 Desember', '   Januari', ''])} ${this.#tahun + 1}`.replace(
        /\s+/g,
        ' ',
      ),
    );
    kertas.put(row++, column, 'KEPALA DINAS,', { bold: true });
    row += 3;
    kertas.put(row++, column, kepala?.['Nama'] ?? '', { bold: true });
    kertas.put(row++, column, kepala?.['Pangkat'] ?? '');
    kertas.put(row++, column, `NIP. ${kepala?.['NIP'] ?? ''}`);
  }

  #barisAnak(indikator: readonly Rekaman[]): { induk: string; anak: string; rekaman: Rekaman }[] {
    return indikator.map((rekaman) => {
      const [induk = '', ...rest] = (rekaman['Indikator'] ?? '').split(': ');
      return rest.length === 0
        ? { induk: '', anak: rekaman['Indikator'] ?? '', rekaman }
        : { induk, anak: rest.join(': '), rekaman };
    });
  }

  #tabelIndikator(
    kertas: Kertas,
    top: number,
    opsi: {
      years: readonly number[];
      ukuran: readonly string[];
      kategori: boolean;
      akhir: boolean;
      kata: Readonly<Record<string, string>>;
      kataUkuran: (name: string) => string;
      sasaranJadi: string;
      gaya: string;
      kosong: string;
      adaTujuan: boolean;
      satuanCara: string;
      induk: string;
      rerata: boolean;
      nomorKolom: string;
      tanda: boolean;
      kelompok: readonly Kelompok[];
      judulTahun: boolean;
      bentuk: string;
      ulangKepala: boolean;
      acak: Acak;
    },
  ): number {
    const { kata, years, acak } = opsi;
    const kolomSasaran = ['gabung', 'sekali', 'ulang', 'sama'].includes(opsi.sasaranJadi);
    const kolomTujuan = opsi.adaTujuan && kolomSasaran;
    const anakKolom =
      opsi.induk === 'kolom' &&
      opsi.kelompok.some(({ indikator }) =>
        indikator.some(({ Indikator }) => (Indikator ?? '').includes(': ')),
      );
    const satuanKolom = opsi.satuanCara === 'kolom';
    const bersama = opsi.sasaranJadi === 'bersama';
    const kepala: { judul: readonly string[]; isi: string }[] = [];
    kepala.push({ judul: [kata['no'] ?? ''], isi: 'no' });
    if (kolomTujuan) kepala.push({ judul: [kata['tujuan'] ?? ''], isi: 'tujuan' });
    if (kolomSasaran) kepala.push({ judul: [kata['sasaran'] ?? ''], isi: 'sasaran' });
    kepala.push({
      judul: [bersama ? `${kata['sasaran']} / ${kata['indikator']}` : (kata['indikator'] ?? '')],
      isi: 'indikator',
    });
    if (anakKolom)
      kepala.push({
        judul: [bersama ? `${kata['sasaran']} / ${kata['indikator']}` : (kata['indikator'] ?? '')],
        isi: 'anak',
      });
    if (satuanKolom) kepala.push({ judul: [kata['satuan'] ?? ''], isi: 'satuan' });
    if (opsi.akhir && acak.chance(0.5)) kepala.push({ judul: [kata['akhir'] ?? ''], isi: 'akhir' });
    const dalam = years.length > 1 ? acak.pick([2, 3]) : acak.pick([1, 2]);
    const tahunTeks = acak.pick([
      (year: number) => String(year),
      (year: number) => `Tahun ${year}`,
      (year: number) => `TAHUN ${year}`,
    ]);
    if (opsi.bentuk === 'tahun-di-bawah' && years.length > 1) {
      for (const name of opsi.ukuran)
        for (const year of years)
          kepala.push({ judul: [opsi.kataUkuran(name), tahunTeks(year)], isi: `${name}|${year}` });
    } else {
      for (const year of years) {
        for (const name of opsi.ukuran) {
          const leaf = opsi.kataUkuran(name);
          kepala.push({
            judul:
              opsi.bentuk === 'hanya-tahun'
                ? [tahunTeks(year)]
                : years.length > 1
                  ? [...(dalam === 3 ? ['CAPAIAN KINERJA'] : []), tahunTeks(year), leaf]
                  : dalam === 2
                    ? [tahunTeks(year), leaf]
                    : [name === 'Target' && acak.chance(0.3) ? `${leaf} ${year}` : leaf],
            isi: `${name}|${year}`,
          });
        }
      }
    }
    if (opsi.kategori)
      kepala.push({ judul: [kata['kategori'] ?? ''], isi: `Kategori Tercetak|${this.#tahun}` });
    if (opsi.akhir && !kepala.some(({ isi }) => isi === 'akhir'))
      kepala.push({ judul: [kata['akhir'] ?? ''], isi: 'akhir' });
    if (acak.chance(0.4)) kepala.push({ judul: [kata['ket'] ?? ''], isi: 'ket' });

    const tahunJudul =
      years.length === 1 ? `TAHUN ${years[0]}` : `TAHUN ${Math.min(...years)} S.D. ${Math.max(...years)}`;
    const lines =
      opsi.sasaranJadi === 'judul'
        ? [
            `Sasaran ${this.#kelompok.indexOf(opsi.kelompok[0] ?? { sasaran: {}, indikator: [] }) + 1} : ${opsi.kelompok[0]?.sasaran['Sasaran'] ?? ''}`,
            ...(years.length === 1 ? [tahunJudul] : []),
          ]
        : [
            opsi.bentuk === 'hanya-tahun'
              ? `${(opsi.ukuran[0] ?? '').toUpperCase()} INDIKATOR KINERJA`
              : acak.pick(['PENGUKURAN KINERJA', 'CAPAIAN INDIKATOR KINERJA', 'EVALUASI KINERJA']),
            'DINAS CONTOH',
            tahunJudul,
          ];
    let row = this.#judul(kertas, top, lines, kepala.length);
    const tulisKepala = (at: number): number => {
      const height = Math.max(...kepala.map(({ judul }) => judul.length));
      const merged = acak.chance(0.8);
      kepala.forEach(({ judul }, index) => {
        const column = this.#mulai + index;
        const depth = judul.length;
        judul.forEach((text, level) => {
          const before = kepala[index - 1]?.judul;
          const isTop =
            level < depth - 1 || (depth === 1 && before?.[0] === text && kepala[index]?.isi === 'anak');
          if (isTop && before?.slice(0, level + 1).join('|') === judul.slice(0, level + 1).join('|')) return;
          kertas.put(at + level, column, text, { bold: true, fill: 'DDDDDD' });
          if (isTop || kepala[index + 1]?.isi === 'anak') {
            let right = index;
            while (
              kepala[right + 1]?.judul.slice(0, level + 1).join('|') === judul.slice(0, level + 1).join('|')
            )
              right++;
            if (merged || depth === 1)
              kertas.merge(
                at + level,
                column,
                depth === 1 ? at + height - 1 : at + level,
                this.#mulai + right,
              );
          } else if (level === depth - 1 && depth < height)
            kertas.merge(at + level, column, at + height - 1, column);
        });
      });
      let next = at + height;
      if (opsi.nomorKolom !== '') {
        kepala.forEach((_, index) => {
          kertas.put(next, this.#mulai + index, opsi.nomorKolom === 'kurung' ? `(${index + 1})` : index + 1, {
            italic: true,
          });
        });
        next++;
      }
      return next;
    };
    row = tulisKepala(row);
    const columnOf = (isi: string) => this.#mulai + kepala.findIndex((one) => one.isi === isi);
    let ditandai = false;
    opsi.kelompok.forEach(({ sasaran, indikator }, urut) => {
      const nama = sasaran['Sasaran'] ?? '';
      const tujuan = sasaran['Tujuan'] ?? '';
      if (opsi.ulangKepala && urut === Math.floor(opsi.kelompok.length / 2) && urut > 0)
        row = tulisKepala(row);
      if (opsi.sasaranJadi === 'pita') {
        if (opsi.adaTujuan && tujuan !== (opsi.kelompok[urut - 1]?.sasaran['Tujuan'] ?? '')) {
          kertas.put(row, this.#mulai, `Tujuan ${urut + 1} : ${tujuan}`, { bold: true });
          kertas.merge(row, this.#mulai, row, this.#mulai + kepala.length - 1);
          row++;
        }
        kertas.put(row, this.#mulai, `Sasaran ${urut + 1} : ${nama}`, { bold: true, italic: true });
        if (acak.chance(0.7)) kertas.merge(row, this.#mulai, row, this.#mulai + kepala.length - 1);
        row++;
      } else if (opsi.sasaranJadi === 'pita-polos') {
        kertas.put(row, this.#mulai, `${String.fromCharCode(65 + urut)}. ${nama}`, {
          bold: true,
          fill: 'EEEEEE',
        });
        kertas.merge(row, this.#mulai, row, this.#mulai + kepala.length - 1);
        row++;
      } else if (bersama) {
        kertas.put(row, this.#mulai, urut + 1);
        kertas.put(row, columnOf('indikator'), nama, { bold: true });
        row++;
      }
      const first = row;
      let indukKini = '';
      let huruf = 0;
      let nomor = 0;
      const perBaris = this.#barisAnak(indikator);
      perBaris.forEach(({ induk, anak, rekaman }, index) => {
        if (induk !== '' && induk !== indukKini && !anakKolom) {
          kertas.put(row, columnOf('indikator'), `${induk} :`);
          kertas.put(row, this.#mulai, bersama ? `${urut + 1}.${++nomor}` : '');
          if (kolomSasaran && row === first) {
            kertas.put(row, columnOf('sasaran'), nama);
            kertas.put(row, this.#mulai, urut + 1);
            if (kolomTujuan) kertas.put(row, columnOf('tujuan'), tujuan);
          } else if (opsi.sasaranJadi === 'ulang') kertas.put(row, columnOf('sasaran'), nama);
          huruf = 0;
          row++;
        }
        indukKini = induk;
        if (induk === '') nomor++;
        const satuan = rekaman['Satuan'] ?? '';
        const akhiran = satuanKolom || satuan === '' ? '' : ` (${satuan})`;
        const letter = String.fromCharCode(97 + huruf++);
        const columnNama = anakKolom && induk !== '' ? columnOf('anak') : columnOf('indikator');
        const teks =
          induk === '' || anakKolom
            ? anak
            : opsi.induk === 'huruf'
              ? `${letter}. ${anak}`
              : opsi.induk === 'strip'
                ? `- ${anak}`
                : anak;
        kertas.put(
          row,
          columnNama,
          teks + akhiran,
          induk !== '' && !anakKolom ? { indent: opsi.induk === 'indentasi' ? 2 : 1 } : {},
        );
        if (anakKolom && induk !== '' && perBaris[index - 1]?.induk !== induk)
          kertas.put(row, columnOf('indikator'), induk);
        if (kolomSasaran) {
          if (row === first) {
            kertas.put(row, columnOf('sasaran'), nama);
            kertas.put(row, this.#mulai, urut + 1);
            if (kolomTujuan) kertas.put(row, columnOf('tujuan'), tujuan);
          } else if (opsi.sasaranJadi === 'ulang') {
            kertas.put(row, columnOf('sasaran'), nama);
            if (kolomTujuan) kertas.put(row, columnOf('tujuan'), tujuan);
          } else if (opsi.sasaranJadi === 'sama') kertas.put(row, columnOf('sasaran'), '"');
        } else if (induk === '') kertas.put(row, this.#mulai, bersama ? `${urut + 1}.${nomor}` : nomor);
        if (satuanKolom) kertas.put(row, columnOf('satuan'), satuan);
        if (opsi.akhir)
          this.#nilai(
            kertas,
            row,
            columnOf('akhir'),
            rekaman['Target Akhir RPJMD'] ?? '',
            'teks',
            opsi.kosong,
            satuan,
          );
        for (const { isi } of kepala) {
          const [name = '', year] = isi.split('|');
          if (year === undefined) continue;
          const data = this.#kinerjaOf(rekaman['Kode'] ?? '', Number(year));
          let teksIsi = (data?.[name] ?? '').replace(/\s*\*+\)?$/, '');
          if (name === 'Capaian Tercetak' && angka(teksIsi) === undefined) teksIsi = '';
          if (
            name === 'Realisasi' &&
            opsi.tanda &&
            !ditandai &&
            teksIsi !== '' &&
            Number(year) === this.#tahun &&
            angka(teksIsi) !== undefined
          ) {
            ditandai = true;
            kertas.put(row, columnOf(isi), `${teksIsi} *)`);
          } else if (name === 'Capaian Tercetak') {
            const value = angka(teksIsi);
            if (value === undefined) kertas.put(row, columnOf(isi), data === undefined ? opsi.kosong : '');
            else if (opsi.gaya === 'persen')
              kertas.put(
                row,
                columnOf(isi),
                value / 100,
                { formula: true },
                `${value.toFixed(2).replace('.', ',')}%`,
              );
            else kertas.put(row, columnOf(isi), value, {}, value.toFixed(2).replace('.', ','));
          } else
            this.#nilai(
              kertas,
              row,
              columnOf(isi),
              teksIsi,
              opsi.gaya,
              data === undefined ? opsi.kosong : '',
              satuan,
            );
        }
        row++;
      });
      if (opsi.sasaranJadi === 'gabung') {
        kertas.merge(first, columnOf('sasaran'), row - 1, columnOf('sasaran'));
        kertas.merge(first, this.#mulai, row - 1, this.#mulai);
        if (kolomTujuan) kertas.merge(first, columnOf('tujuan'), row - 1, columnOf('tujuan'));
      }
      if (opsi.rerata) {
        kertas.put(row, this.#mulai, `Rata-rata capaian sasaran ${urut + 1}`, { bold: true });
        const last = kepala
          .map(({ isi }) => isi)
          .filter((isi) => isi.startsWith('Capaian'))
          .pop();
        if (last !== undefined) kertas.put(row, columnOf(last), 97.5, { bold: true, formula: true });
        row++;
      }
    });
    if (ditandai) kertas.put(row++, this.#mulai, '*) angka sementara', { italic: true });
    if (acak.chance(0.4)) kertas.put(row++, this.#mulai, 'Sumber : data bidang, diolah', { italic: true });
    if (opsi.sasaranJadi !== 'judul' && acak.chance(0.5))
      this.#tandaTangan(kertas, this.#mulai + Math.max(2, kepala.length - 3));
    return kertas.height;
  }

  #tabelPanjang(
    kertas: Kertas,
    opsi: {
      years: readonly number[];
      kata: Readonly<Record<string, string>>;
      kataUkuran: (name: string) => string;
      sasaranJadi: string;
      gaya: string;
      kosong: string;
      kategori: boolean;
      adaTujuan: boolean;
      akhir: boolean;
    },
  ): void {
    const acak = this.#acak;
    const tahunLuar = acak.chance(0.5);
    const kolom = [
      ...(tahunLuar ? ['tahun'] : []),
      ...(opsi.adaTujuan ? ['tujuan'] : []),
      'sasaran',
      'indikator',
      'satuan',
      ...(tahunLuar ? [] : ['tahun']),
      'Target',
      'Realisasi',
      'Capaian Tercetak',
      ...(opsi.kategori ? ['kategori'] : []),
      ...(opsi.akhir ? ['akhir'] : []),
    ];
    this.#catat(tahunLuar ? 'tahun di luar' : 'tahun di dalam');
    const judul: Record<string, string> = {
      ...opsi.kata,
      tahun: acak.pick(['Tahun', 'TAHUN']),
      Target: opsi.kataUkuran('Target'),
      Realisasi: opsi.kataUkuran('Realisasi'),
      'Capaian Tercetak': opsi.kataUkuran('Capaian Tercetak'),
    };
    let row = this.#judul(kertas, 0, ['Evaluasi capaian kinerja', 'DINAS CONTOH'], kolom.length);
    kolom.forEach((name, index) => {
      kertas.put(row, this.#mulai + index, judul[name] ?? name, { bold: true });
    });
    row++;
    const at = (name: string) => this.#mulai + kolom.indexOf(name);
    const tulis = (
      year: number,
      sasaran: Rekaman,
      one: Rekaman,
      awal: { tahun: boolean; sasaran: boolean; indikator: boolean },
    ): void => {
      const data = this.#kinerjaOf(one['Kode'] ?? '', year);
      if (awal.tahun) kertas.put(row, at('tahun'), year);
      if (awal.sasaran || opsi.sasaranJadi === 'ulang')
        kertas.put(row, at('sasaran'), sasaran['Sasaran'] ?? '');
      else if (opsi.sasaranJadi === 'sama') kertas.put(row, at('sasaran'), '"');
      if (opsi.adaTujuan && (awal.sasaran || opsi.sasaranJadi === 'ulang'))
        kertas.put(row, at('tujuan'), sasaran['Tujuan'] ?? '');
      if (awal.indikator) {
        kertas.put(row, at('indikator'), one['Indikator'] ?? '');
        kertas.put(row, at('satuan'), one['Satuan'] ?? '');
        if (opsi.akhir) kertas.put(row, at('akhir'), one['Target Akhir RPJMD'] ?? '');
      }
      for (const name of ['Target', 'Realisasi', 'Capaian Tercetak']) {
        const teks = (data?.[name] ?? '').replace(/\s*\*+\)?$/, '');
        if (name === 'Capaian Tercetak' && angka(teks) === undefined) continue;
        this.#nilai(
          kertas,
          row,
          at(name),
          teks,
          name === 'Capaian Tercetak' ? 'angka' : opsi.gaya,
          opsi.kosong,
          one['Satuan'] ?? '',
        );
      }
      if (opsi.kategori && year === this.#tahun)
        kertas.put(row, at('kategori'), data?.['Kategori Tercetak'] ?? '');
      row++;
    };
    if (tahunLuar) {
      for (const year of opsi.years) {
        const first = row;
        for (const { sasaran, indikator } of this.#kelompok) {
          indikator.forEach((one, index) => {
            if (this.#kinerjaOf(one['Kode'] ?? '', year) === undefined && year !== this.#tahun) return;
            tulis(year, sasaran, one, {
              tahun: row === first,
              sasaran: index === 0 || row === first,
              indikator: true,
            });
          });
        }
        kertas.merge(first, at('tahun'), row - 1, at('tahun'));
      }
    } else {
      for (const { sasaran, indikator } of this.#kelompok) {
        indikator.forEach((one, index) => {
          const first = row;
          opsi.years.forEach((year, which) => {
            tulis(year, sasaran, one, {
              tahun: true,
              sasaran: index === 0 && which === 0,
              indikator: which === 0,
            });
          });
          if (acak.chance(0.7)) kertas.merge(first, at('indikator'), row - 1, at('indikator'));
        });
      }
    }
    if (opsi.sasaranJadi === 'gabung') this.#catat('sasaran kosong di bawahnya');
  }

  #tabelBarisUkuran(
    kertas: Kertas,
    opsi: {
      years: readonly number[];
      kata: Readonly<Record<string, string>>;
      kataUkuran: (name: string) => string;
      sasaranJadi: string;
      gaya: string;
      kosong: string;
      adaTujuan: boolean;
    },
  ): void {
    const acak = this.#acak;
    const pita = opsi.sasaranJadi === 'pita';
    const kolom = [
      'no',
      ...(opsi.adaTujuan ? ['tujuan'] : []),
      ...(pita ? [] : ['sasaran']),
      'indikator',
      'satuan',
      'ukuran',
    ];
    const judul: Record<string, string> = {
      ...opsi.kata,
      ukuran: acak.pick(['Target/Realisasi', 'Komponen', 'T/R']),
    };
    let row = this.#judul(
      kertas,
      0,
      ['Perkembangan capaian kinerja', 'DINAS CONTOH'],
      kolom.length + opsi.years.length,
    );
    kolom.forEach((name, index) => {
      kertas.put(row, this.#mulai + index, judul[name] ?? name, { bold: true });
    });
    opsi.years.forEach((year, index) => {
      kertas.put(row, this.#mulai + kolom.length + index, year, { bold: true });
    });
    row++;
    const at = (name: string) => this.#mulai + kolom.indexOf(name);
    this.#kelompok.forEach(({ sasaran, indikator }, urut) => {
      if (pita) {
        kertas.put(row, this.#mulai, `Sasaran ${urut + 1} : ${sasaran['Sasaran'] ?? ''}`, { bold: true });
        kertas.merge(row, this.#mulai, row, this.#mulai + kolom.length + opsi.years.length - 1);
        row++;
      }
      indikator.forEach((one, index) => {
        const first = row;
        ['Target', 'Realisasi', 'Capaian Tercetak'].forEach((name, which) => {
          if (which === 0) {
            kertas.put(row, at('no'), index + 1);
            kertas.put(row, at('indikator'), one['Indikator'] ?? '');
            kertas.put(row, at('satuan'), one['Satuan'] ?? '');
            if (!pita && (index === 0 || opsi.sasaranJadi === 'ulang'))
              kertas.put(row, at('sasaran'), sasaran['Sasaran'] ?? '');
            else if (!pita && opsi.sasaranJadi === 'sama') kertas.put(row, at('sasaran'), '"');
            if (opsi.adaTujuan && index === 0) kertas.put(row, at('tujuan'), sasaran['Tujuan'] ?? '');
          }
          kertas.put(row, at('ukuran'), name === 'Capaian Tercetak' ? 'Capaian (%)' : name);
          opsi.years.forEach((year, y) => {
            const teks = (this.#kinerjaOf(one['Kode'] ?? '', year)?.[name] ?? '').replace(/\s*\*+\)?$/, '');
            if (name === 'Capaian Tercetak' && angka(teks) === undefined) return;
            this.#nilai(
              kertas,
              row,
              this.#mulai + kolom.length + y,
              teks,
              name === 'Capaian Tercetak' ? 'angka' : opsi.gaya,
              opsi.kosong,
              one['Satuan'] ?? '',
            );
          });
          row++;
        });
        kertas.merge(first, at('indikator'), row - 1, at('indikator'));
      });
    });
  }

  #pk(): Kertas[] {
    const acak = this.#acak;
    const kertas = new Kertas(acak.pick([`PK ${this.#tahun}`, 'Perjanjian Kinerja', 'Lamp PK']));
    const pisah = acak.chance(0.4);
    this.#catat(pisah ? 'PK dengan satuan tersendiri' : 'PK dengan satuan di target');
    let row = this.#judul(kertas, 0, [`PERJANJIAN KINERJA TAHUN ${this.#tahun}`, 'DINAS CONTOH'], 5);
    const kepala = [
      'No',
      acak.pick(['Sasaran Strategis', 'Sasaran']),
      acak.pick(['Indikator Kinerja', 'Indikator']),
      ...(pisah ? ['Satuan'] : []),
      acak.pick(['Target', `Target ${this.#tahun}`, 'Target Kinerja']),
    ];
    kepala.forEach((text, index) => {
      kertas.put(row, this.#mulai + index, text, { bold: true });
    });
    row++;
    this.#kelompok.forEach(({ sasaran, indikator }, urut) => {
      indikator.forEach((one, index) => {
        if (index === 0) {
          kertas.put(row, this.#mulai, urut + 1);
          kertas.put(row, this.#mulai + 1, sasaran['Sasaran'] ?? '');
        }
        const target = one['Target PK'] ?? '';
        const satuan = one['Satuan'] ?? '';
        kertas.put(row, this.#mulai + 2, (one['Indikator'] ?? '').replace(': ', ' '));
        if (pisah) kertas.put(row, this.#mulai + 3, satuan);
        kertas.put(
          row,
          this.#mulai + (pisah ? 4 : 3),
          pisah || target === '' || /[\p{L}%]/u.test(target)
            ? target
            : satuan === '%'
              ? `${target}%`
              : `${target} ${satuan}`,
        );
        row++;
      });
    });
    this.harapan['Indikator'] = (this.harapan['Indikator'] ?? []).map((one, index) => ({
      ...one,
      'Target PK': this.#kelompok.flatMap(({ indikator }) => indikator)[index]?.['Target PK'] ?? '',
    }));
    if (acak.chance(0.5)) {
      row++;
      kertas.put(row, this.#mulai + 1, 'Program', { bold: true });
      kertas.put(row++, this.#mulai + 2, 'Anggaran', { bold: true });
      for (const one of baca(this.#instansi, 'Anggaran').filter(({ Tingkat }) => Tingkat === 'program')) {
        kertas.put(row, this.#mulai + 1, one['Uraian'] ?? '');
        kertas.put(row++, this.#mulai + 2, `Rp. ${one['Pagu'] ?? ''},-`);
      }
    }
    if (acak.chance(0.6)) this.#tandaTangan(kertas, this.#mulai + 2);
    return [kertas];
  }

  // --- anggaran ------------------------------------------------------------

  #anggaran(): Kertas[] {
    const acak = this.#acak;
    const rows = baca(this.#instansi, 'Anggaran').filter(
      ({ Tingkat }) => Tingkat !== 'rincian' || this.#instansi === 'dinas-2021',
    );
    const cara = this.#lain
      ? acak.pick([
          'kode',
          'kolom-rapat',
          'kolom-rapat',
          'indentasi',
          'kata',
          'huruf',
          'penomoran',
          'nomor-bertingkat',
        ])
      : acak.pick([
          'kode',
          'kode-pisah',
          'kode-di-teks',
          'kolom',
          'indentasi',
          'spasi',
          'huruf',
          'penomoran',
        ]);
    const kali = acak.pick([1, 1, 1, 1000, 1_000_000]);
    const gaya = kali > 1 ? 'angka' : acak.pick(['angka', 'rp', 'rp-strip', 'inggris']);
    const pita = acak.chance(0.5);
    const jumlah = acak.chance(0.6);
    const urusan = cara.startsWith('kode') && !cara.startsWith('kolom') && acak.chance(0.5);
    const dua = acak.chance(0.25);
    const triwulan = acak.chance(0.35);
    const persenCara = acak.pick(['%', 'angka', 'tanpa']);
    this.#catat(
      `anggaran ${cara}, ×${kali}, ${gaya}${pita ? ', pita' : ''}${jumlah ? ', jumlah' : ''}${urusan ? ', urusan' : ''}${dua ? ', dua pagu' : ''}${triwulan ? ', triwulan' : ''}, persen ${persenCara}`,
    );
    const kertas = new Kertas(acak.pick(['LRA', 'Realisasi Anggaran', 'Anggaran', 'REALISASI KEU']));
    const kolom: { isi: string; judul: readonly string[] }[] = [];
    if (acak.chance(0.4) && !cara.startsWith('kode') && cara !== 'penomoran' && cara !== 'nomor-bertingkat')
      kolom.push({ isi: 'no', judul: ['No'] });
    if (cara === 'kode')
      kolom.push({ isi: 'kode', judul: [acak.pick(['Kode Rekening', 'KODE', 'Kode Rek.'])] });
    if (cara === 'kode-pisah')
      for (let part = 0; part < 4; part++) kolom.push({ isi: `kode${part}`, judul: ['Kode Rekening'] });
    if (cara === 'penomoran' || cara === 'nomor-bertingkat') kolom.push({ isi: 'no', judul: ['No'] });
    if (cara.startsWith('kolom'))
      kolom.push(
        { isi: 'program', judul: ['Program'] },
        { isi: 'kegiatan', judul: ['Kegiatan'] },
        { isi: 'subkegiatan', judul: ['Sub Kegiatan'] },
      );
    else
      kolom.push({
        isi: 'uraian',
        judul: [
          acak.pick([
            'Uraian',
            'Program / Kegiatan',
            'PROGRAM/KEGIATAN/SUB KEGIATAN',
            'Nama Program dan Kegiatan',
          ]),
        ],
      });
    const akhiran =
      kali === 1
        ? acak.pick(['', ' (Rp)', ' (Rp.)'])
        : kali === 1000
          ? acak.pick([' (ribu rupiah)', ' (Rp.000)'])
          : ' (juta rupiah)';
    if (dua)
      kolom.push(
        { isi: 'murni', judul: [`Anggaran${akhiran}`, acak.pick(['DPA', 'Sebelum Perubahan', 'Murni'])] },
        { isi: 'Pagu', judul: [`Anggaran${akhiran}`, acak.pick(['DPPA', 'Setelah Perubahan', 'Perubahan'])] },
      );
    else
      kolom.push({
        isi: 'Pagu',
        judul: [
          acak.pick(
            this.#lain
              ? ['Besaran Anggaran', 'Pagu DPA', 'Anggaran Tahun Berjalan', 'Jumlah Pagu']
              : ['Pagu Anggaran', 'Anggaran', 'Pagu', 'Jumlah Anggaran', 'Alokasi Anggaran'],
          ) + akhiran,
        ],
      });
    const realisasiKolom: { isi: string; judul: readonly string[] }[] = [];
    if (triwulan)
      for (let tw = 1; tw <= 4; tw++)
        realisasiKolom.push({
          isi: `TW${tw}`,
          judul: acak.chance(0) ? [] : ['Realisasi s.d. Triwulan', ['I', 'II', 'III', 'IV'][tw - 1] ?? ''],
        });
    if (!triwulan || acak.chance(0.5))
      realisasiKolom.push({
        isi: 'Realisasi',
        judul: [
          acak.pick(
            this.#lain
              ? ['Terserap', 'Realisasi Belanja', 'Realisasi s.d. Desember', 'Jumlah Realisasi Keuangan']
              : ['Realisasi', 'Realisasi Keuangan', 'Realisasi Anggaran', 'Jumlah Realisasi'],
          ),
        ],
      });
    kolom.push(...realisasiKolom);
    if (persenCara !== 'tanpa')
      kolom.push({
        isi: 'Persen Tercetak',
        judul: [acak.pick(['%', 'Persentase', '% Serapan', 'Serapan (%)'])],
      });
    if (acak.chance(0.5)) kolom.push({ isi: 'fisik', judul: ['Fisik (%)'] });
    if (acak.chance(0.5))
      kolom.push({ isi: 'sisa', judul: [acak.pick(['Sisa Anggaran', 'Lebih/(Kurang)', 'Sisa Pagu'])] });
    if (acak.chance(0.4)) kolom.push({ isi: 'Sumber Dana', judul: ['Sumber Dana'] });
    let row = this.#judul(
      kertas,
      0,
      ['LAPORAN REALISASI ANGGARAN', `TAHUN ANGGARAN ${this.#tahun}`],
      kolom.length,
    );
    const height = Math.max(...kolom.map(({ judul }) => judul.length));
    const merged = acak.chance(0.7);
    kolom.forEach(({ judul, isi }, index) => {
      const before = kolom[index - 1]?.judul[0];
      const sama = before === judul[0] && (judul.length > 1 || isi.startsWith('kode'));
      if (!sama) {
        kertas.put(row, this.#mulai + index, judul[0] ?? '', { bold: true });
        let right = index;
        while ((judul.length > 1 || isi.startsWith('kode')) && kolom[right + 1]?.judul[0] === judul[0])
          right++;
        if (merged || isi === 'kode0')
          kertas.merge(
            row,
            this.#mulai + index,
            judul.length === 1 ? row + height - 1 : row,
            this.#mulai + right,
          );
      }
      if (judul.length > 1) kertas.put(row + 1, this.#mulai + index, judul[1] ?? '', { bold: true });
    });
    row += height;
    const at = (isi: string) => this.#mulai + kolom.findIndex((one) => one.isi === isi);
    const uang = (name: string, teks: string, baris: number, style: Parameters<Kertas['put']>[3]) => {
      const value = angka(teks);
      if (value === undefined) {
        kertas.put(baris, at(name), acak.chance(0.5) ? '' : '-');
        return;
      }
      if (gaya === 'rp') kertas.put(baris, at(name), `Rp. ${teks},-`, style);
      else if (gaya === 'rp-strip') kertas.put(baris, at(name), `Rp ${teks}`, style);
      else if (gaya === 'inggris') kertas.put(baris, at(name), inggris(teks), style);
      else kertas.put(baris, at(name), value / kali, style);
    };
    const hitung = [0, 0, 0, 0];
    const harapan: Rekaman[] = [];
    let belanja = '';
    const adaKelompok = new Set(rows.map(({ Belanja }) => Belanja)).size > 1;
    const tutup = (nama: string) => {
      if (!jumlah || nama === '') return;
      kertas.put(row, this.#mulai, `Jumlah ${nama}`, { bold: true });
      kertas.put(row, at('Pagu'), 1234567890 / kali, { bold: true, formula: true });
      row++;
    };
    if (urusan) {
      const kodeUrusan = ['2.01', '2.01.01'];
      kodeUrusan.forEach((kode, index) => {
        if (cara === 'kode') kertas.put(row, at('kode'), kode, { bold: true });
        if (cara === 'kode-pisah') kertas.put(row, at('kode0'), kode, { bold: true });
        kertas.put(
          row,
          at('uraian'),
          cara === 'kode-di-teks'
            ? `${kode} ${index === 0 ? 'URUSAN PILIHAN' : 'DINAS CONTOH'}`
            : index === 0
              ? 'URUSAN PILIHAN'
              : 'DINAS CONTOH',
          { bold: true },
        );
        kertas.put(row, at('Pagu'), 99_999_999_000 / kali, { bold: true });
        row++;
      });
    }
    const pakaiPita = pita && (adaKelompok || acak.chance(0.5));
    let programLalu = '';
    const atas = ['', ''];
    const tertulis: (string | undefined)[] = [];
    rows.forEach((one) => {
      const tingkat = ['program', 'kegiatan', 'subkegiatan', 'rincian'].indexOf(one['Tingkat'] ?? '');
      if (cara.startsWith('kolom') && tingkat > 2) return;
      if (tingkat === 0 && programLalu !== '') tutup(programLalu);
      if (tingkat === 0) programLalu = one['Uraian'] ?? '';
      if (pakaiPita && one['Belanja'] !== belanja) {
        belanja = one['Belanja'] ?? '';
        kertas.put(
          row,
          this.#mulai,
          `BELANJA ${belanja === 'tak langsung' ? 'TIDAK LANGSUNG' : belanja.toUpperCase()}`,
          { bold: true },
        );
        if (acak.chance(0.6)) kertas.merge(row, this.#mulai, row, this.#mulai + kolom.length - 1);
        row++;
      }
      hitung[tingkat] = (hitung[tingkat] ?? 0) + 1;
      for (let deeper = tingkat + 1; deeper < 4; deeper++) hitung[deeper] = 0;
      const parts = hitung
        .slice(0, tingkat + 1)
        .map((no, level) => (level < 2 ? String(no).padStart(2, '0') : String(no).padStart(3, '0')));
      const kode = ['2.01.01', ...parts].join('.');
      const style =
        cara === 'huruf'
          ? [{ bold: true }, { bold: true, italic: true }, {}, { italic: true }][tingkat]
          : cara === 'indentasi'
            ? { indent: tingkat * 2 }
            : acak.chance(0)
              ? {}
              : tingkat === 0
                ? { bold: true }
                : {};
      const polos = one['Uraian'] ?? '';
      const awal =
        tingkat === 1 && !/^kegiatan/i.test(polos) ? 'Kegiatan ' : tingkat === 2 ? 'Sub Kegiatan ' : '';
      const uraian = cara === 'kata' ? `${awal}${polos}` : polos;
      if (cara === 'nomor-bertingkat' && tingkat < 3)
        kertas.put(row, at('no'), hitung.slice(0, tingkat + 1).join('.'));
      if (cara === 'kode') kertas.put(row, at('kode'), kode);
      if (cara === 'kode-pisah') {
        kertas.put(row, at('kode0'), '2.01.01');
        parts.slice(0, 3).forEach((part, level) => {
          kertas.put(
            row,
            at(`kode${level + 1}`),
            tingkat === 3 && level === 2 ? `${part}.${parts[3]}` : part,
          );
        });
      }
      if (cara === 'penomoran')
        kertas.put(
          row,
          at('no'),
          [
            `${String.fromCharCode(64 + (hitung[0] ?? 1))}.`,
            String(hitung[1]),
            `${String.fromCharCode(96 + (((hitung[2] ?? 1) - 1) % 26) + 1)}`,
            '-',
          ][tingkat] ?? '',
        );
      else if (kolom.some(({ isi }) => isi === 'no') && tingkat === 0)
        kertas.put(row, at('no'), hitung[0] ?? 1);
      if (cara === 'kolom-rapat' && tingkat < 2) {
        atas[tingkat] = uraian;
        return;
      }
      if (cara === 'kolom-rapat') {
        tertulis.length = 0;
        for (const level of [0, 1]) {
          if ((atas[level] ?? '') !== '') tertulis[level] = atas[level];
          if ((atas[level] ?? '') !== '')
            kertas.put(row, at(['program', 'kegiatan'][level] ?? ''), atas[level] ?? '');
          atas[level] = '';
        }
      }
      if (cara.startsWith('kolom'))
        kertas.put(row, at(['program', 'kegiatan', 'subkegiatan'][tingkat] ?? ''), uraian, style);
      else
        kertas.put(
          row,
          at('uraian'),
          cara === 'kode-di-teks' ? `${kode} ${uraian}` : cara === 'spasi' ? uraian : uraian,
          style,
          cara === 'spasi' ? `${'    '.repeat(tingkat)}${uraian}` : undefined,
        );
      uang('Pagu', one['Pagu'] ?? '', row, style);
      if (dua) kertas.put(row, at('murni'), Math.round((angka(one['Pagu'] ?? '') ?? 0) * 0.9) / kali);
      for (const { isi } of realisasiKolom) {
        if (isi === 'Realisasi') uang(isi, one['Realisasi'] ?? '', row, style);
        else if (isi === 'TW4' && (one['TW4'] ?? '') === '') uang(isi, one['Realisasi'] ?? '', row, style);
        else if ((one[isi] ?? '') !== '') uang(isi, one[isi] ?? '', row, style);
      }
      const persen = angka(one['Persen Tercetak'] ?? '');
      if (persenCara !== 'tanpa' && persen !== undefined) {
        if (persenCara === '%')
          kertas.put(
            row,
            at('Persen Tercetak'),
            persen / 100,
            { ...style, formula: true },
            `${persen.toFixed(2).replace('.', ',')}%`,
          );
        else kertas.put(row, at('Persen Tercetak'), persen, style);
      }
      if (kolom.some(({ isi }) => isi === 'fisik')) kertas.put(row, at('fisik'), 100);
      if (kolom.some(({ isi }) => isi === 'sisa')) kertas.put(row, at('sisa'), 1000 / kali);
      const dana = kolom.some(({ isi }) => isi === 'Sumber Dana');
      if (dana) kertas.put(row, at('Sumber Dana'), one['Sumber Dana'] ?? '');
      if (cara === 'kolom-rapat')
        for (const level of [0, 1])
          if (tertulis[level] !== undefined)
            harapan.push({ Tingkat: ['program', 'kegiatan'][level] ?? '', Uraian: tertulis[level] ?? '' });
      harapan.push({
        Tingkat: one['Tingkat'] ?? '',
        Uraian: uraian,
        Pagu: one['Pagu'] ?? '',
        Realisasi: one['Realisasi'] ?? '',
        ...(triwulan && {
          TW1: one['TW1'] ?? '',
          TW2: one['TW2'] ?? '',
          TW3: one['TW3'] ?? '',
          TW4: (one['TW4'] ?? '') || (one['Realisasi'] ?? ''),
        }),
        ...(persenCara !== 'tanpa' && {
          'Persen Tercetak': persen === undefined ? '' : (one['Persen Tercetak'] ?? ''),
        }),
        ...(pakaiPita && { Belanja: one['Belanja'] ?? '' }),
        ...(dana && { 'Sumber Dana': one['Sumber Dana'] ?? '' }),
      });
      row++;
    });
    tutup(programLalu);
    if (jumlah) {
      kertas.put(
        row,
        this.#mulai,
        acak.pick(['TOTAL', 'J U M L A H', 'Jumlah Seluruhnya', 'TOTAL BELANJA']),
        { bold: true },
      );
      kertas.put(row, at('Pagu'), 99_999_999_000 / kali, { bold: true });
    }
    if (acak.chance(0.5)) this.#tandaTangan(kertas, this.#mulai + Math.max(2, kolom.length - 2));
    this.harapan['Anggaran'] = harapan;
    return [kertas];
  }

  // --- pegawai dan pejabat -------------------------------------------------

  #pegawai(): Kertas[] {
    const acak = this.#acak;
    const rows = baca(this.#instansi, 'Kepegawaian');
    const bentuk = this.#lain
      ? acak.pick(['per-lembar', 'kolom-jenis', 'bertumpuk', 'putar'])
      : acak.pick(['bertumpuk', 'berdampingan', 'satu', 'per-lembar']);
    const lpDulu = acak.chance(0.4);
    this.#catat(`pegawai ${bentuk}${lpDulu ? ', L/P dulu' : ''}`);
    const nama: Record<string, readonly string[]> = {
      Pendidikan: ['Pendidikan', 'Tingkat Pendidikan'],
      Golongan: ['Golongan', 'Gol. Ruang', 'Golongan/Ruang'],
      Jabatan: ['Jabatan', 'Eselon', 'Eselonering'],
    };
    const kelompok = ['Pendidikan', 'Golongan', 'Jabatan']
      .map((tabel) => ({ tabel, rows: rows.filter(({ Tabel }) => Tabel === tabel) }))
      .filter((one) => one.rows.length > 0);
    this.harapan['Kepegawaian'] = rows;
    const l = acak.pick(['L', 'Laki-laki', 'Lk', 'Pria']);
    const p = l === 'L' ? 'P' : l === 'Lk' ? 'Pr' : l === 'Pria' ? 'Wanita' : 'Perempuan';
    const tabel = (
      kertas: Kertas,
      top: number,
      left: number,
      isi: readonly { tabel: string; rows: readonly Rekaman[] }[],
      judul: string,
    ): number => {
      let row = top;
      if (judul !== '') kertas.put(row++, left, judul, { bold: true });
      const non = isi.some((one) => one.rows.some((r) => (r['Non PNS L'] ?? '') !== ''));
      const status = non ? ['PNS', acak.pick(['Non PNS', 'Honorer', 'Non ASN'])] : ['PNS'];
      const satu = isi.length > 1;
      kertas.put(row, left, 'No', { bold: true });
      kertas.put(row, left + 1, satu ? 'Uraian' : acak.pick(nama[isi[0]?.tabel ?? ''] ?? ['Uraian']), {
        bold: true,
      });
      const cells: { column: number; isi: string }[] = [];
      let column = left + 2;
      const luar = lpDulu ? [l, p] : status;
      const dalam = lpDulu ? status : [l, p];
      if (!non && acak.chance(0.5)) {
        kertas.put(row, column, l, { bold: true });
        kertas.put(row, column + 1, p, { bold: true });
        kertas.put(row, column + 2, 'Jumlah', { bold: true });
        cells.push(
          { column, isi: 'PNS L' },
          { column: column + 1, isi: 'PNS P' },
          { column: column + 2, isi: 'jumlah' },
        );
        row++;
      } else {
        for (const one of luar) {
          kertas.put(row, column, one, { bold: true });
          kertas.merge(row, column, row, column + dalam.length - 1);
          for (const two of dalam) {
            kertas.put(row + 1, column, two, { bold: true });
            const sex = (lpDulu ? one : two) === l ? 'L' : 'P';
            const isPns = (lpDulu ? two : one) === 'PNS';
            cells.push({ column, isi: `${isPns ? 'PNS' : 'Non PNS'} ${sex}` });
            column++;
          }
        }
        kertas.put(row, column, 'Jml', { bold: true });
        kertas.merge(row, column, row + 1, column);
        cells.push({ column, isi: 'jumlah' });
        row += 2;
      }
      for (const one of isi) {
        if (satu)
          kertas.put(row++, left, `${String.fromCharCode(65 + isi.indexOf(one))}. Menurut ${one.tabel}`, {
            bold: true,
          });
        one.rows.forEach((r, index) => {
          kertas.put(row, left, index + 1);
          kertas.put(row, left + 1, r['Uraian'] ?? '');
          for (const cell of cells) {
            const teks =
              cell.isi === 'jumlah'
                ? String(
                    ['PNS L', 'PNS P', 'Non PNS L', 'Non PNS P'].reduce(
                      (sum, k) => sum + Number(r[k] || 0),
                      0,
                    ),
                  )
                : (r[cell.isi] ?? '');
            kertas.put(row, cell.column, teks === '' ? '' : Number(teks.replace('-', '0')));
          }
          row++;
        });
        kertas.put(row, left, 'Jumlah', { bold: true });
        for (const cell of cells) kertas.put(row, cell.column, 99, { bold: true });
        row++;
      }
      return row;
    };
    if (bentuk === 'putar') {
      return kelompok.map((one) => {
        const kertas = new Kertas(`Peg ${one.tabel}`);
        kertas.put(0, 0, `Pegawai menurut ${one.tabel}`, { bold: true });
        const non = one.rows.some((r) => (r['Non PNS L'] ?? '') !== '');
        kertas.put(2, 0, one.tabel);
        if (non) kertas.put(2, 1, 'Status');
        one.rows.forEach((r, index) => {
          kertas.put(2, 2 + index, r['Uraian'] ?? '');
        });
        (non ? ['PNS L', 'PNS P', 'Non PNS L', 'Non PNS P'] : ['PNS L', 'PNS P']).forEach((isi, at) => {
          kertas.put(3 + at, 0, isi.endsWith('L') ? 'Laki-laki' : 'Perempuan');
          if (non) kertas.put(3 + at, 1, isi.startsWith('Non') ? 'Non PNS' : 'PNS');
          one.rows.forEach((r, index) => {
            kertas.put(3 + at, 2 + index, Number((r[isi] ?? '').replace('-', '0') || 0));
          });
        });
        return kertas;
      });
    }
    if (bentuk === 'kolom-jenis') {
      const kertas = new Kertas('Kepegawaian');
      ['Menurut', 'Uraian', 'PNS (L)', 'PNS (P)', 'Honorer (L)', 'Honorer (P)', 'Jumlah'].forEach(
        (text, column) => {
          kertas.put(1, column, text, { bold: true });
        },
      );
      let row = 2;
      for (const one of kelompok) {
        one.rows.forEach((r, index) => {
          if (index === 0) kertas.put(row, 0, one.tabel);
          kertas.put(row, 1, r['Uraian'] ?? '');
          ['PNS L', 'PNS P', 'Non PNS L', 'Non PNS P'].forEach((isi, at) => {
            kertas.put(row, 2 + at, (r[isi] ?? '') === '' ? '' : Number((r[isi] ?? '').replace('-', '0')));
          });
          kertas.put(row++, 6, 9);
        });
      }
      return [kertas];
    }
    if (bentuk === 'per-lembar') {
      return kelompok.map((one) => {
        const kertas = new Kertas(`Peg ${one.tabel}`);
        tabel(kertas, 0, 0, [one], `Jumlah Pegawai Menurut ${one.tabel}`);
        return kertas;
      });
    }
    const kertas = new Kertas(acak.pick(['Pegawai', 'KEPEG', 'Data ASN']));
    kertas.put(0, 0, 'KEADAAN PEGAWAI DINAS CONTOH', { bold: true });
    if (bentuk === 'satu') tabel(kertas, 2, 0, kelompok, '');
    else if (bentuk === 'bertumpuk') {
      let row = 2;
      for (const one of kelompok)
        row =
          tabel(kertas, row, 0, [one], `${acak.pick(['Menurut', 'Berdasarkan'])} ${one.tabel}`) +
          acak.pick([1, 2]);
    } else {
      let left = 0;
      for (const one of kelompok) {
        tabel(kertas, 2, left, [one], `Menurut ${one.tabel}`);
        left += 8;
      }
    }
    return [kertas];
  }

  #daftarPejabat(): Kertas[] {
    const acak = this.#acak;
    const kertas = new Kertas(acak.pick(['Pejabat', 'Daftar Pejabat', 'STRUKTUR']));
    if (this.#lain && acak.chance(0.4)) return this.#pejabatBertumpuk();
    const gabungNip = acak.chance(0.35);
    const gabungGol = acak.chance(0.4);
    const atasan = acak.chance(0.3);
    this.#catat(`pejabat${gabungNip ? ', Nama/NIP satu sel' : ''}${gabungGol ? ', Pangkat/Gol' : ''}`);
    const kolom = acak.shuffled([
      gabungNip ? 'nama-nip' : 'nama',
      ...(gabungNip ? [] : ['nip']),
      'pangkat',
      ...(gabungGol ? [] : ['gol']),
      'jabatan',
      ...(atasan ? ['atasan'] : []),
    ]);
    const judul: Record<string, string> = {
      'nama-nip': 'Nama / NIP',
      nama: acak.pick(['Nama', 'NAMA PEJABAT', 'Nama Lengkap dan Gelar']),
      nip: acak.pick(['NIP', 'N I P']),
      pangkat: gabungGol ? 'Pangkat / Gol. Ruang' : 'Pangkat',
      gol: 'Golongan',
      jabatan: acak.pick(['Jabatan', 'JABATAN']),
      atasan: 'Atasan Langsung',
    };
    let row = this.#judul(kertas, 0, ['DAFTAR PEJABAT STRUKTURAL', 'DINAS CONTOH'], kolom.length + 1);
    kertas.put(row, this.#mulai, 'No', { bold: true });
    kolom.forEach((name, index) => {
      kertas.put(row, this.#mulai + 1 + index, judul[name] ?? '', { bold: true });
    });
    row++;
    const nip = acak.pick([
      (teks: string) => teks,
      (teks: string) => teks.replace(/ /g, ''),
      (teks: string) => (teks === '' ? '' : `NIP. ${teks}`),
    ]);
    const golongan: Record<string, string> = {
      'Pembina Utama Muda': 'IV/c',
      'Pembina Tingkat I': 'IV/b',
      Pembina: 'IV/a',
      'Penata Tingkat I': 'III/d',
      Penata: 'III/c',
    };
    this.#pejabat.forEach((one, index) => {
      kertas.put(row, this.#mulai, index + 1);
      const gol = golongan[one['Pangkat'] ?? ''] ?? '';
      const isi: Record<string, string> = {
        'nama-nip': one['NIP'] ? `${one['Nama']}\n${nip(one['NIP'] ?? '')}` : (one['Nama'] ?? ''),
        nama: one['Nama'] ?? '',
        nip: nip(one['NIP'] ?? ''),
        pangkat: gabungGol && gol !== '' ? `${one['Pangkat']} (${gol})` : (one['Pangkat'] ?? ''),
        gol,
        jabatan: one['Jabatan'] ?? '',
        atasan: this.#pejabat.find(({ Kode }) => Kode === one['Atasan'])?.['Jabatan'] ?? '',
      };
      kolom.forEach((name, at) => {
        kertas.put(row, this.#mulai + 1 + at, isi[name] ?? '');
      });
      row++;
    });
    this.harapan['Pejabat'] = this.#pejabat.map((one) => ({
      Nama: one['Nama'] ?? '',
      Jabatan: one['Jabatan'] ?? '',
      Pangkat: one['Pangkat'] ?? '',
      NIP: one['NIP'] ?? '',
      ...(atasan && { Atasan: this.#pejabat.find(({ Kode }) => Kode === one['Atasan'])?.['Nama'] ?? '' }),
    }));
    return [kertas];
  }

  /** Nama, pangkat and NIP one below the other, the jabatan beside them. */
  #pejabatBertumpuk(): Kertas[] {
    const kertas = new Kertas('Pejabat');
    this.#catat('pejabat tiga baris');
    ['No', 'Nama / Pangkat / NIP', 'Jabatan'].forEach((text, column) => {
      kertas.put(1, column, text, { bold: true });
    });
    let row = 2;
    this.#pejabat.forEach((one, index) => {
      kertas.put(row, 0, index + 1);
      kertas.put(row, 1, one['Nama'] ?? '', { bold: true });
      kertas.put(row, 2, one['Jabatan'] ?? '');
      row++;
      if (one['Pangkat']) kertas.put(row++, 1, one['Pangkat'] ?? '');
      if (one['NIP']) kertas.put(row++, 1, `NIP. ${one['NIP']}`);
    });
    this.harapan['Pejabat'] = this.#pejabat.map((one) => ({
      Nama: one['Nama'] ?? '',
      Jabatan: one['Jabatan'] ?? '',
      Pangkat: one['Pangkat'] ?? '',
      NIP: one['NIP'] ?? '',
    }));
    return [kertas];
  }

  #pengecoh(): Kertas {
    const acak = this.#acak;
    const kertas = new Kertas(acak.pick(['Grafik', 'Sheet3', 'DRAFT lama', 'Renja']));
    if (kertas.name === 'DRAFT lama' || kertas.name === 'Renja') {
      kertas.put(0, 0, kertas.name === 'Renja' ? `RENCANA KERJA TAHUN ${this.#tahun}` : 'DRAFT', {
        bold: true,
      });
      ['No', 'Indikator', 'Satuan', `Target ${this.#tahun}`].forEach((text, column) => {
        kertas.put(2, column, text, { bold: true });
      });
      this.#kelompok
        .flatMap(({ indikator }) => indikator)
        .slice(0, 6)
        .forEach((one, index) => {
          kertas.put(3 + index, 0, index + 1);
          kertas.put(3 + index, 1, one['Indikator'] ?? '');
          kertas.put(3 + index, 2, one['Satuan'] ?? '');
          kertas.put(3 + index, 3, 12.5);
        });
    } else {
      ['Tahun', 'Target', 'Realisasi'].forEach((text, column) => {
        kertas.put(1, column, text);
      });
      [2014, 2015, 2016].forEach((year, index) => {
        kertas.put(2 + index, 0, year);
        kertas.put(2 + index, 1, 80 + index);
        kertas.put(2 + index, 2, 70 + index);
      });
    }
    return kertas;
  }
}
