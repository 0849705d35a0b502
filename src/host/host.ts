import type { Host, HostOptions } from './held-file.ts';
import { openFile } from './open-file.ts';

export type { Trips } from './google/trips.ts';
export type {
  Alert,
  ButtonName,
  MenuData,
  MenuItem,
  Panel,
  PromptAnswer,
  Toast,
  UiHooks,
} from './google/workspace.ts';
export type { Host, HostOptions, ServiceCalls } from './held-file.ts';

/**
 * Google Sheets and Apps Script, as far as the add-on needs them, over the local spreadsheet engine.
 * What it does otherwise than Google is told in docs/beda-dengan-sheets.md.
 */
export const createHost = (options: HostOptions): Host => openFile(options, 'berkas-host-lokal').host;
