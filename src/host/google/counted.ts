/**
 * Members that do not count as a service call (keputusan 0030). Each only makes a handle, a builder or
 * a value out of what the script already holds; none reads or changes the spreadsheet.
 */
const UNCOUNTED_MEMBERS: ReadonlySet<string> = new Set([
  // Handles: an address, not a look at what is there.
  'SpreadsheetApp.getActive',
  'SpreadsheetApp.getActiveSpreadsheet',
  'SpreadsheetApp.getUi',
  'Spreadsheet.getRange',
  'Spreadsheet.getRangeList',
  'Spreadsheet.createDeveloperMetadataFinder',
  'Sheet.getRange',
  'Sheet.getRangeList',
  'Sheet.getParent',
  'Sheet.newChart',
  'Sheet.createDeveloperMetadataFinder',
  'Range.getCell',
  'Range.offset',
  'Range.getSheet',
  'Range.createDeveloperMetadataFinder',
  'RangeList.getRanges',
  // The geometry of an address.
  'Range.getA1Notation',
  'Range.getRow',
  'Range.getColumn',
  'Range.getLastRow',
  'Range.getLastColumn',
  'Range.getNumRows',
  'Range.getNumColumns',
  // Beginnings of builders.
  'SpreadsheetApp.newDataValidation',
  'SpreadsheetApp.newTextStyle',
  'SpreadsheetApp.newRichTextValue',
  // Handles of services.
  'LockService.getDocumentLock',
  'LockService.getScriptLock',
  'LockService.getUserLock',
  'PropertiesService.getDocumentProperties',
  'PropertiesService.getScriptProperties',
  'PropertiesService.getUserProperties',
]);

/** Classes of plain values and builders: only handing one to the spreadsheet is a call. */
const UNCOUNTED_CLASSES: ReadonlySet<string> = new Set([
  'DataValidation',
  'DataValidationBuilder',
  'EmbeddedChartBuilder',
  'EmbeddedChart',
  'ContainerInfo',
  'ChartOptions',
  'RichTextValue',
  'RichTextValueBuilder',
  'TextStyle',
  'TextStyleBuilder',
  'DeveloperMetadataLocation',
  'Menu',
  'HtmlOutput',
  'HtmlService',
  'User',
  'PromptResponse',
  'Logger',
  'Utilities',
  'ScriptApp',
]);

/** Whether a call of this member, such as `Sheet.getRange`, is free. The finder counts only where it finds. */
export function isUncounted(member: string): boolean {
  const className = member.replace(/\..*$/, '');
  if (className === 'DeveloperMetadataFinder') return member !== 'DeveloperMetadataFinder.find';
  return UNCOUNTED_MEMBERS.has(member) || UNCOUNTED_CLASSES.has(className);
}
