/** What scripts/preview.ts puts into the page while it builds it. */

declare module 'lkjip:bundle' {
  /** The .js files of dist/, in the order of their names. */
  export const scripts: readonly string[];
  /** The .html files of dist/, by name without `.html`. */
  export const html: Readonly<Record<string, string>>;
}

declare module 'lkjip:fonts' {
  /** The page's @font-face rules, with addresses that begin with `./`. */
  export const faces: string;
}

declare module 'lkjip:example' {
  /** The CSV files of the example year, by the name of their tab. */
  export const files: readonly (readonly [tab: string, text: string])[];
}

declare module 'lkjip:panel-client' {
  /** panel-client.ts as one classic script. */
  const script: string;
  export default script;
}

declare module '*.xml' {
  const text: string;
  export default text;
}
