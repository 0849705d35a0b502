import type { Severity } from '../../periksa/temuan.ts';

/**
 * Light colours of findings by how serious they are. None of them is in the palette of Sheets: a cell
 * that has one was given it by the add-on.
 */
export const SEVERITY_COLORS: Readonly<Record<Severity, string>> = {
  salah: '#fcdcd7',
  'perlu dilihat': '#fff0c9',
  gaya: '#e3ecf8',
};
