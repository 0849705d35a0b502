import { startImport } from './impor.ts';

/** The page of the import: a dialog, because a row and where it comes from do not fit into a sidebar. */
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', startImport, { once: true });
else startImport();
