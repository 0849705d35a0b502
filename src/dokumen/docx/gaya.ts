import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';

/** One centimetre in twips, in which Word measures. */
const CM = 567;
export const cm = (panjang: number): number => Math.round(panjang * CM);

/** What a document looks like as long as the agency has no template of its own. */
export const HURUF = 'Arial';

/** The named styles that an office may change in one place. */
export const GAYA = {
  judulBab: 'JudulBab',
  subbab: 'Subbab',
  anakSubbab: 'AnakSubbab',
  judulIndikator: 'JudulIndikator',
  isi: 'IsiLaporan',
  keteranganTabel: 'KeteranganTabel',
  keteranganGrafik: 'KeteranganGrafik',
  isiTabel: 'IsiTabel',
  kepalaTabel: 'KepalaTabel',
  catatan: 'CatatanTabel',
  surat: 'IsiSurat',
  sampul: 'Sampul',
} as const;

/**
 * Captions are listed by their outline level: unlike a list of styles it needs no list separator, which Word
 * expects to be a semicolon on Indonesian computers and a comma on others.
 */
export const TINGKAT_KETERANGAN = { Tabel: 8, Grafik: 7 } as const;

const judul = (tingkat: number, size: number) => ({
  run: { size, bold: true, color: '000000', font: HURUF },
  paragraph: { keepNext: true, keepLines: true, outlineLevel: tingkat, spacing: { before: 200, after: 120 } },
});

const TUNGGAL = { line: 240, lineRule: LineRuleType.AUTO } as const;

const tengah = (tingkat: number) => ({
  basedOn: 'Normal',
  next: GAYA.isi,
  quickFormat: true,
  run: { bold: true, size: 22 },
  paragraph: {
    alignment: AlignmentType.CENTER,
    outlineLevel: tingkat,
    spacing: { before: 120, after: 120, ...TUNGGAL },
  },
});

export const styles: IStylesOptions = {
  default: {
    document: { run: { font: HURUF, size: 24, language: { value: 'id-ID' } } },
    heading1: judul(0, 28),
    heading2: judul(1, 24),
    heading3: judul(2, 24),
    heading4: judul(3, 24),
  },
  paragraphStyles: [
    {
      id: GAYA.judulBab,
      name: 'Judul Bab',
      basedOn: 'Heading1',
      next: GAYA.isi,
      quickFormat: true,
      run: { allCaps: true },
      paragraph: { alignment: AlignmentType.CENTER, outlineLevel: 0, spacing: { before: 0, after: 360 } },
    },
    {
      id: GAYA.subbab,
      name: 'Subbab',
      basedOn: 'Heading2',
      next: GAYA.isi,
      quickFormat: true,
      paragraph: { outlineLevel: 1 },
    },
    {
      id: GAYA.anakSubbab,
      name: 'Anak Subbab',
      basedOn: 'Heading3',
      next: GAYA.isi,
      quickFormat: true,
      paragraph: { outlineLevel: 2 },
    },
    {
      id: GAYA.judulIndikator,
      name: 'Judul Indikator',
      basedOn: 'Heading4',
      next: GAYA.isi,
      quickFormat: true,
      paragraph: { outlineLevel: 3 },
    },
    {
      id: GAYA.isi,
      name: 'Isi Laporan',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        spacing: { line: 360, lineRule: LineRuleType.AUTO, after: 120 },
      },
    },
    {
      id: GAYA.keteranganTabel,
      name: 'Keterangan Tabel',
      ...tengah(TINGKAT_KETERANGAN.Tabel),
      paragraph: { ...tengah(TINGKAT_KETERANGAN.Tabel).paragraph, keepNext: true, keepLines: true },
    },
    { id: GAYA.keteranganGrafik, name: 'Keterangan Grafik', ...tengah(TINGKAT_KETERANGAN.Grafik) },
    {
      id: GAYA.isiTabel,
      name: 'Isi Tabel',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18 },
      paragraph: { spacing: { before: 20, after: 20, ...TUNGGAL } },
    },
    {
      id: GAYA.kepalaTabel,
      name: 'Kepala Tabel',
      basedOn: GAYA.isiTabel,
      quickFormat: true,
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      id: GAYA.catatan,
      name: 'Catatan Tabel',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18 },
      paragraph: { spacing: { before: 40, after: 40, ...TUNGGAL } },
    },
    {
      id: GAYA.surat,
      name: 'Isi Surat',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 0, after: 0, ...TUNGGAL } },
    },
    {
      id: GAYA.sampul,
      name: 'Sampul',
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true, size: 32 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
    },
    ...[1, 2, 3].map((tingkat) => entri(tingkat, (tingkat - 1) * 340)),
    ...Object.values(TINGKAT_KETERANGAN).map((tingkat) => entri(tingkat + 1, 0)),
  ],
};

/** An entry of a list of headings or captions; a long one is indented below its first line. */
function entri(tingkat: number, kiri: number) {
  return {
    id: `TOC${tingkat}`,
    name: `toc ${tingkat}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: 22 },
    paragraph: {
      spacing: { before: 20, after: 40, ...TUNGGAL },
      indent: { left: kiri + 340, hanging: 340 },
    },
  };
}

/** The two kinds of list that an officer's text may have. */
export const DAFTAR = { butir: 'butir', nomor: 'nomor' } as const;

const tingkatDaftar = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (i: number) => string) =>
  [0, 1, 2, 3, 4].map((level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: cm(0.8 * (level + 1)), hanging: cm(0.6) } } },
  }));

export const numbering: INumberingOptions = {
  config: [
    { reference: DAFTAR.butir, levels: tingkatDaftar(LevelFormat.BULLET, () => '–') },
    { reference: DAFTAR.nomor, levels: tingkatDaftar(LevelFormat.DECIMAL, (i) => `%${i + 1}.`) },
  ],
};
