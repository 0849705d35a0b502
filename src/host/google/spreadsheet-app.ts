import { validationBuilder } from './data-validation.ts';
import {
  BorderStyle,
  CopyPasteType,
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  ProtectionType,
  WrapStrategy,
} from './enums.ts';
import type * as Google from './google-types.ts';
import { presenter } from './proxy.ts';
import { richTextBuilder } from './rich-text.ts';
import { spreadsheetOf } from './spreadsheet.ts';
import { textStyleBuilder } from './text-style.ts';
import { uiOf } from './ui.ts';
import type { Workspace } from './workspace.ts';

const presentApp = presenter<Google.SpreadsheetApp>('SpreadsheetApp');

export const spreadsheetAppOf = (workspace: Workspace): Google.SpreadsheetApp =>
  presentApp(workspace.calls, new SpreadsheetAppTarget(workspace), {});

class SpreadsheetAppTarget {
  readonly BorderStyle = BorderStyle;
  readonly CopyPasteType = CopyPasteType;
  readonly DataValidationCriteria = DataValidationCriteria;
  readonly DeveloperMetadataLocationType = DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = DeveloperMetadataVisibility;
  readonly ProtectionType = ProtectionType;
  readonly WrapStrategy = WrapStrategy;
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  getActive(): Google.Spreadsheet {
    return spreadsheetOf(this.#workspace);
  }

  getActiveSpreadsheet(): Google.Spreadsheet {
    return spreadsheetOf(this.#workspace);
  }

  getActiveSheet(): Google.Sheet {
    return this.getActive().getActiveSheet();
  }

  setActiveSheet(sheet: Google.Sheet): Google.Sheet {
    return this.getActive().setActiveSheet(sheet);
  }

  getActiveRange(): Google.Range {
    // Google's types leave out that there may be none.
    return this.getActive().getActiveRange() as Google.Range;
  }

  setActiveRange(range: Google.Range): Google.Range {
    return range.activate();
  }

  flush(): void {
    this.#workspace.book.flush();
  }

  getUi(): Google.Ui {
    if (this.#workspace.book.customFunctionDepth > 0) {
      throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return uiOf(this.#workspace);
  }

  newDataValidation(): Google.DataValidationBuilder {
    return validationBuilder(this.#workspace);
  }

  newRichTextValue(): Google.RichTextValueBuilder {
    return richTextBuilder(this.#workspace);
  }

  newTextStyle(): Google.TextStyleBuilder {
    return textStyleBuilder(this.#workspace);
  }
}
