import type * as Google from './google-types.ts';
import { handleOf, presenter, signatureError } from './proxy.ts';
import { TextStyleData, textStyleOf } from './text-style.ts';
import type { Workspace } from './workspace.ts';

/** A text with one link and one style all through: what the host can show in a cell. */
export class RichTextData {
  readonly text: string;
  readonly link: string | null;
  /** None where the script said nothing of it: the cell's own. */
  readonly style: TextStyleData | undefined;

  constructor(text: string, link: string | null, style: TextStyleData | undefined) {
    this.text = text;
    this.link = link;
    this.style = style;
  }
}

const presentValue = presenter<Google.RichTextValue>('RichTextValue');
const presentBuilder = presenter<Google.RichTextValueBuilder>('RichTextValueBuilder');

export const richTextOf = (workspace: Workspace, data: RichTextData): Google.RichTextValue =>
  presentValue(workspace.calls, new RichTextTarget(workspace, data), data);

export const richTextBuilder = (
  workspace: Workspace,
  data = new RichTextData('', null, undefined),
): Google.RichTextValueBuilder =>
  presentBuilder(workspace.calls, new RichTextBuilderTarget(workspace, data), {});

/** What a script handed in as rich text. */
export function richTextData(member: string, value: unknown): RichTextData {
  const data = handleOf(value, RichTextData);
  if (data === undefined) throw signatureError(member, [value]);
  return data;
}

const isWhole = ({ text }: RichTextData, start: number, end: number): boolean =>
  start === 0 && end === text.length;

class RichTextTarget {
  readonly #workspace: Workspace;
  readonly #data: RichTextData;

  constructor(workspace: Workspace, data: RichTextData) {
    this.#workspace = workspace;
    this.#data = data;
  }

  copy(): Google.RichTextValueBuilder {
    return richTextBuilder(this.#workspace, this.#data);
  }

  getText(): string {
    return this.#data.text;
  }

  getStartIndex(): number {
    return 0;
  }

  getEndIndex(): number {
    return this.#data.text.length;
  }

  /** The link of a part is that of the whole. */
  getLinkUrl(): string | null {
    return this.#data.link;
  }

  getTextStyle(): Google.TextStyle {
    return textStyleOf(this.#workspace, this.#data.style ?? new TextStyleData({}));
  }

  getRuns(): Google.RichTextValue[] {
    return [richTextOf(this.#workspace, this.#data)];
  }
}

class RichTextBuilderTarget {
  readonly #workspace: Workspace;
  #data: RichTextData;

  constructor(workspace: Workspace, data: RichTextData) {
    this.#workspace = workspace;
    this.#data = data;
  }

  get #self(): Google.RichTextValueBuilder {
    return this as unknown as Google.RichTextValueBuilder;
  }

  /** Takes the value out of `(value)` or `(start, end, value)`; throws for a part of the text. */
  #forWhole(member: string, args: readonly unknown[]): unknown {
    if (args.length === 1) return args[0];
    const [start, end, value] = args;
    if (typeof start !== 'number' || typeof end !== 'number') {
      throw signatureError(`RichTextValueBuilder.${member}`, args);
    }
    if (isWhole(this.#data, start, end)) return value;
    throw new Error(`RichTextValueBuilder.${member} untuk sebagian teks belum ada di host lokal`);
  }

  build(): Google.RichTextValue {
    return richTextOf(this.#workspace, this.#data);
  }

  /** Takes off links and styles, as they were those of the text before. */
  setText(text: string): Google.RichTextValueBuilder {
    if (typeof text !== 'string') throw signatureError('RichTextValueBuilder.setText', [text]);
    this.#data = new RichTextData(text, null, undefined);
    return this.#self;
  }

  setLinkUrl(...args: (number | string | null)[]): Google.RichTextValueBuilder {
    const link = this.#forWhole('setLinkUrl', args);
    if (link !== null && typeof link !== 'string') {
      throw signatureError('RichTextValueBuilder.setLinkUrl', args);
    }
    this.#data = new RichTextData(this.#data.text, link === '' ? null : link, this.#data.style);
    return this.#self;
  }

  setTextStyle(...args: (number | Google.TextStyle | null)[]): Google.RichTextValueBuilder {
    const given = this.#forWhole('setTextStyle', args);
    const style = handleOf(given, TextStyleData);
    if (given !== null && style === undefined) {
      throw signatureError('RichTextValueBuilder.setTextStyle', args);
    }
    this.#data = new RichTextData(this.#data.text, this.#data.link, style);
    return this.#self;
  }
}
