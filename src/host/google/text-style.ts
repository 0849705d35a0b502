import type { Style } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { hexColor } from './colors.ts';
import type * as Google from './google-types.ts';
import { presenter } from './proxy.ts';
import type { Workspace } from './workspace.ts';

interface TextStyleParts {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly color?: string;
}

/** What a script's TextStyle says; what it does not say stays as it is. */
export class TextStyleData {
  readonly parts: TextStyleParts;

  constructor(parts: TextStyleParts) {
    this.parts = parts;
  }

  /** The part of it that the engine keeps: all but the font family. */
  engineStyle(): Style {
    const { bold, italic, underline, strikethrough, fontSize, color } = this.parts;
    return {
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(underline === undefined ? {} : { underline }),
      ...(strikethrough === undefined ? {} : { strikethrough }),
      ...(fontSize === undefined ? {} : { fontSize }),
      ...(color === undefined ? {} : { textColor: color }),
    };
  }
}

const presentStyle = presenter<Google.TextStyle>('TextStyle');
const presentBuilder = presenter<Google.TextStyleBuilder>('TextStyleBuilder');

export const textStyleOf = (workspace: Workspace, data: TextStyleData): Google.TextStyle =>
  presentStyle(workspace.calls, new TextStyleTarget(workspace, data), data);

export const textStyleBuilder = (workspace: Workspace, parts: TextStyleParts = {}): Google.TextStyleBuilder =>
  presentBuilder(workspace.calls, new TextStyleBuilderTarget(workspace, parts), {});

class TextStyleTarget {
  readonly #workspace: Workspace;
  readonly #data: TextStyleData;

  constructor(workspace: Workspace, data: TextStyleData) {
    this.#workspace = workspace;
    this.#data = data;
  }

  copy(): Google.TextStyleBuilder {
    return textStyleBuilder(this.#workspace, this.#data.parts);
  }

  isBold(): boolean | null {
    return this.#data.parts.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.#data.parts.italic ?? null;
  }

  isUnderline(): boolean | null {
    return this.#data.parts.underline ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.#data.parts.strikethrough ?? null;
  }

  getFontSize(): number | null {
    return this.#data.parts.fontSize ?? null;
  }

  getFontFamily(): string | null {
    return this.#data.parts.fontFamily ?? null;
  }

  getForegroundColor(): string | null {
    return this.#data.parts.color ?? null;
  }
}

class TextStyleBuilderTarget {
  readonly #workspace: Workspace;
  #parts: TextStyleParts;

  constructor(workspace: Workspace, parts: TextStyleParts) {
    this.#workspace = workspace;
    this.#parts = parts;
  }

  #with(parts: TextStyleParts): Google.TextStyleBuilder {
    this.#parts = { ...this.#parts, ...parts };
    // The presenter hands the script its own builder back.
    return this as unknown as Google.TextStyleBuilder;
  }

  build(): Google.TextStyle {
    return textStyleOf(this.#workspace, new TextStyleData(this.#parts));
  }

  setBold(bold: boolean): Google.TextStyleBuilder {
    return this.#with({ bold });
  }

  setItalic(italic: boolean): Google.TextStyleBuilder {
    return this.#with({ italic });
  }

  setUnderline(underline: boolean): Google.TextStyleBuilder {
    return this.#with({ underline });
  }

  setStrikethrough(strikethrough: boolean): Google.TextStyleBuilder {
    return this.#with({ strikethrough });
  }

  setFontSize(fontSize: number): Google.TextStyleBuilder {
    return this.#with({ fontSize });
  }

  setFontFamily(fontFamily: string): Google.TextStyleBuilder {
    return this.#with({ fontFamily });
  }

  setForegroundColor(cssString: string): Google.TextStyleBuilder {
    const color = hexColor(cssString);
    return this.#with(color === undefined ? {} : { color });
  }
}
