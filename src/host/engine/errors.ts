/** Error values where the engine's name differs from Google's. A spill that finds no room is `#REF!` there. */
const GOOGLE_NAMES: Readonly<Record<string, string>> = {
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

const ENGINE_NAMES: Readonly<Record<string, string>> = {
  '#ERROR!': '#ERROR',
  '#REF!': '#REF',
  // The engine has no #VALUE!; its general error stands in.
  '#VALUE!': '#ERROR',
};

export const googleError = (engineName: string): string => GOOGLE_NAMES[engineName] ?? engineName;
export const engineError = (googleName: string): string => ENGINE_NAMES[googleName] ?? googleName;

/** Error values as Google spells them; such a text in a cell is that error. */
export const isGoogleError = (text: string): boolean =>
  /^#(ERROR!|REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!)$/.test(text);
