import type { DataValidation } from 'hucre';
import { type Part, readPart } from './package.ts';

/**
 * Choices from another tab, as Excel 2010 and later write them: not among the other validations but in
 * an extension behind the sheet, which hucre 1.0.0 does not read. A file of ours that was saved once
 * by Excel has all its choices there.
 *
 * @returns validations by the name of their tab.
 */
export async function extensionValidations(
  bytes: Uint8Array,
  parts: readonly Part[],
): Promise<ReadonlyMap<string, readonly DataValidation[]>> {
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
  const found = elements(workbook, 'sheet').map(
    async ({ attributes }): Promise<[string, readonly DataValidation[]]> => {
      const target = targets.get(attributes.get('id')) ?? '';
      const xml = await read(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      const extension = xml.slice(Math.max(0, xml.lastIndexOf('<extLst')));
      return [attributes.get('name') ?? '', elements(extension, 'dataValidation').flatMap(validationOf)];
    },
  );
  return new Map(await Promise.all(found));
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
