/** The Indonesian text for one of the engine; its own, English, where we have none. */
export function terjemahkan(text: string): string {
  return DICTIONARY[text] ?? text;
}
export const DICTIONARY: Readonly<Record<string, string>> = { File: 'Berkas' };
