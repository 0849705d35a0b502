/** A place in the same spreadsheet, as Google writes it: `#gid=123`, `#gid=123&range=A5`. */
export interface SheetLink {
  readonly gid: number;
  readonly range: string | undefined;
}

/** The place that a link leads to; nothing for one that leads out of the spreadsheet. */
export function sheetLinkOf(url: string): SheetLink | undefined {
  const found = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/i.exec(url);
  return found === null ? undefined : { gid: Number(found[1]), range: found[2] };
}

export const urlOfSheetLink = ({ gid, range }: SheetLink): string =>
  range === undefined ? `#gid=${gid}` : `#gid=${gid}&range=${range}`;
