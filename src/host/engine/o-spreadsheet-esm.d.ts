/** The package names no types for its ES module file, which alone works both in Node and in a bundle. */
declare module '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js' {
  export * from '@odoo/o-spreadsheet';
}
