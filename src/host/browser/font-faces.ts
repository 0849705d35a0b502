/** A font file of the package, and which of a family it is. */
export interface FontFile {
  readonly path: string;
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
}

/** Arimo, whose letters are as wide as those of Arial and Liberation Sans. */
export const FONT_FILES: readonly FontFile[] = [
  { path: '400Regular/Arimo_400Regular.ttf', weight: 400, style: 'normal' },
  { path: '400Regular_Italic/Arimo_400Regular_Italic.ttf', weight: 400, style: 'italic' },
  { path: '700Bold/Arimo_700Bold.ttf', weight: 700, style: 'normal' },
  { path: '700Bold_Italic/Arimo_700Bold_Italic.ttf', weight: 700, style: 'italic' },
];

/** The names by which pages, the engine and the sidebar ask for their font: a machine may have neither. */
const FAMILIES = ['Arial', 'Roboto'] as const;

/**
 * CSS that gives a page its font, whatever the machine has: everywhere it is as wide, here and in tests.
 *
 * @param urlOf where the page finds a file.
 */
export const fontFaces = (urlOf: (file: FontFile) => string): string =>
  FAMILIES.flatMap((family) =>
    FONT_FILES.map(
      (file) =>
        `@font-face{font-family:"${family}";font-weight:${file.weight};font-style:${file.style};src:url("${urlOf(file)}")}`,
    ),
  ).join('\n');
