import type { Zone } from '../workbook/workbook.ts';

/** What a script's Range stands for. */
export class RangeHandle {
  readonly sheetId: string;
  readonly zone: Zone;
  /** Its A1 notation where that is not the zone's: `5:7`, `D:F`, or empty for a whole sheet. */
  readonly label: string | undefined;

  constructor(sheetId: string, zone: Zone, label?: string) {
    this.sheetId = sheetId;
    this.zone = zone;
    this.label = label;
  }
}

export class SheetHandle {
  readonly sheetId: string;

  constructor(sheetId: string) {
    this.sheetId = sheetId;
  }
}

export class SpreadsheetHandle {
  readonly fileId: string;

  constructor(fileId: string) {
    this.fileId = fileId;
  }
}
