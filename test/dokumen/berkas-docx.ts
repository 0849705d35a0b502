import { strFromU8, unzipSync } from 'fflate';

/** A paragraph of a document as Word reads it. */
export interface ParagrafXml {
  readonly jenis: 'paragraf';
  readonly gaya: string;
  readonly teks: string;
  /** Holds a chart. */
  readonly gambar: boolean;
}

export interface SelXml {
  readonly teks: string;
  readonly kolom: number;
  /** Covered by the cell above. */
  readonly tertutup: boolean;
  readonly berakhirParagraf: boolean;
}

export interface TabelXml {
  readonly jenis: 'tabel';
  readonly grid: number;
  readonly baris: readonly { readonly kepala: boolean; readonly sel: readonly SelXml[] }[];
}

export type IsiXml = ParagrafXml | TabelXml;

/** The parts of a .docx, as texts by their path. */
export function bongkar(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(?:xml|rels)$/u.test(path))
      .map(([path, isi]) => [path, strFromU8(isi)]),
  );
}

const ENTITAS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const buka = (teks: string): string =>
  teks.replace(/&(amp|lt|gt|quot|apos);/gu, (_, nama: string) => ENTITAS[nama] ?? '');

/** The text of a stretch of XML: what is between w:t, with line breaks and tabs. */
export function teksXml(xml: string): string {
  const potongan = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/gu);
  return [...potongan]
    .map(([, teks, tanda]) => (tanda === 'br' ? '\n' : tanda === 'tab' ? '\t' : buka(teks ?? '')))
    .join('');
}

/** Paragraphs and tables of the body in their order; those within a table of contents too. */
export function isiBadan(document: string): readonly IsiXml[] {
  const blok = document.matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?>.*?<\/w:p>|<w:p\/>/gsu);
  return [...blok].map(([xml]): IsiXml => (xml.startsWith('<w:tbl>') ? tabelXml(xml) : paragrafXml(xml)));
}

function paragrafXml(xml: string): ParagrafXml {
  return {
    jenis: 'paragraf',
    gaya: /<w:pStyle w:val="([^"]*)"/u.exec(xml)?.[1] ?? '',
    teks: teksXml(xml),
    gambar: xml.includes('<w:drawing>'),
  };
}

function tabelXml(xml: string): TabelXml {
  return {
    jenis: 'tabel',
    grid: [...xml.matchAll(/<w:gridCol /gu)].length,
    baris: [...xml.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gsu)].map(([baris]) => ({
      kepala: baris.includes('<w:tblHeader'),
      sel: [...baris.matchAll(/<w:tc>(.*?)<\/w:tc>/gsu)].map(([, sel = '']) => ({
        teks: teksXml(sel),
        kolom: Number(/<w:gridSpan w:val="(\d+)"/u.exec(sel)?.[1] ?? 1),
        tertutup: /<w:vMerge(?: w:val="continue")?\/>/u.test(sel),
        berakhirParagraf: /<\/w:p>$|<w:p\/>$/u.test(sel),
      })),
    })),
  };
}
