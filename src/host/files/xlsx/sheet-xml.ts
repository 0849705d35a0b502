import { type DataValidation, parseCellRef } from 'hucre';
import { type Part, readPart } from './package.ts';

/** What stands in a sheet of the file and hucre 1.0.0 does not hand over. */
export interface SheetXml {
  /**
   * Choices from another tab, as Excel 2010 and later write them: not among the other validations but in an
   * extension behind the sheet. A file of ours that was saved once by Excel has all its choices there.
   */
  readonly validations: readonly DataValidation[];
  /** Whole numbers that a double does not hold, as they stand: `196804121993031007`. By row and column. */
  readonly longNumbers: ReadonlyMap<string, string>;
}

/** @returns by the name of their tab. */
export async function readSheetXml(
  bytes: Uint8Array,
  parts: readonly Part[],
): Promise<ReadonlyMap<string, SheetXml>> {
  const byPath = new Map(parts.map((part) => [part.name, part]));
  const read = async (path: string): Promise<string> => {
    const part = byPath.get(path);
    return part === undefined ? '' : readPart(bytes, part);
  };
  const workbook = await read('xl/workbook.xml');
  const relations = elements(await read('xl/_rels/workbook.xml.rels'), 'Relationship');
  const targets = new Map(
    relations.map(({ attributes }) => [attributes.get('Id'), attributes.get('Target') ?? '']),
  );
  const found = elements(workbook, 'sheet').map(async ({ attributes }): Promise<[string, SheetXml]> => {
    const target = targets.get(attributes.get('id')) ?? '';
    const xml = await read(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    const extension = xml.slice(Math.max(0, xml.lastIndexOf('<extLst')));
    const validations = elements(extension, 'dataValidation').flatMap(validationOf);
    return [attributes.get('name') ?? '', { validations, longNumbers: longNumbersIn(xml) }];
  });
  return new Map(await Promise.all(found));
}

/** Other programs than Excel write all digits of a number that Excel would have rounded when it was typed. */
function longNumbersIn(xml: string): ReadonlyMap<string, string> {
  const cells = xml.matchAll(/<(?:\w+:)?c r="([A-Z]+\d+)"[^>]*><(?:\w+:)?v>(-?\d{16,})<\//g);
  return new Map(
    [...cells].flatMap(([, address = '', digits = '']): [string, string][] => {
      if (/^-?\d{15}0*$/.test(digits)) return [];
      const { row, col } = parseCellRef(address);
      return [[`${row},${col}`, digits]];
    }),
  );
}

/** One of the ordinary kind has its area in an attribute, and hucre has it already. */
function validationOf({ attributes, content }: Element): DataValidation[] {
  const range = textOf(content, 'sqref');
  const formula1 = textOf(content, 'f');
  if (attributes.get('type') !== 'list' || range === undefined || formula1 === undefined) return [];
  const style = attributes.get('errorStyle');
  const inputMessage = attributes.get('prompt');
  return [
    {
      type: 'list',
      range,
      formula1,
      showErrorMessage: /^(1|true)$/.test(attributes.get('showErrorMessage') ?? ''),
      errorStyle: style === 'warning' || style === 'information' ? style : 'stop',
      ...(inputMessage !== undefined && { inputMessage }),
    },
  ];
}

interface Element {
  /** By name without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: string;
}

/** All elements of one name, whatever their prefix. In XML a `<` can only begin a tag. */
function elements(xml: string, name: string): readonly Element[] {
  const pattern = new RegExp(
    String.raw`<(\w+:)?${name}((?:\s[^>]*?)?)(?:/>|>([^]*?)</(?:\w+:)?${name}>)`,
    'g',
  );
  return [...xml.matchAll(pattern)].map(([, , attributes = '', content = '']) => ({
    attributes: new Map(
      [...attributes.matchAll(/(?:\w+:)?(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        decodeEntities(value),
      ]),
    ),
    content,
  }));
}

function textOf(xml: string, name: string): string | undefined {
  const text = elements(xml, name)[0]?.content;
  return text === undefined ? undefined : decodeEntities(text);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}
