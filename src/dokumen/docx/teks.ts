import { InternalHyperlink, type IRunOptions, type ParagraphChild, SimpleField, TextRun } from 'docx';
import type { Potongan } from '../dokumen.ts';

/** Names of bookmarks by what the tree knows their places by: Word takes 40 letters, figures and underscores. */
export class Penanda {
  private readonly names = new Map<string, string>();

  /** @param keterangan What a caption is known by; a reference to it is a field that follows its number. */
  constructor(private readonly keterangan: ReadonlySet<string>) {}

  of(id: string): string {
    const known = this.names.get(id);
    if (known !== undefined) return known;
    const name = `lkjip_${this.names.size + 1}`;
    this.names.set(id, name);
    return name;
  }

  isCaption = (id: string): boolean => this.keterangan.has(id);
}

/** XML has no form for these, and Word does not open a file that holds one: control characters, halves of letters. */
const TERLARANG = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** A text as a file can hold it. */
export const aman = (teks: string): string => teks.replace(TERLARANG, '');

/** Runs of a text; its line breaks stay. */
export function teks(isi: string, gaya: IRunOptions = {}): readonly TextRun[] {
  return aman(isi)
    .split(/\r\n?|\n/u)
    .map((line, i) => new TextRun({ ...gaya, text: line, ...(i > 0 && { break: 1 }) }));
}

/** Runs of a paragraph; what it refers to is a link. */
export function potongan(isi: readonly Potongan[], penanda: Penanda): readonly ParagraphChild[] {
  return isi.flatMap((satu): readonly ParagraphChild[] => {
    if (typeof satu === 'string') return teks(satu);
    const anchor = penanda.of(satu.rujuk);
    return penanda.isCaption(satu.rujuk)
      ? [new SimpleField(`REF ${anchor} \\h`, aman(satu.teks))]
      : [new InternalHyperlink({ anchor, children: [new TextRun(aman(satu.teks))] })];
  });
}
