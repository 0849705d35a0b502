import { mulaiDokumen } from './dokumen.ts';

/** The page of the document: a dialog, because the file is made in it, and what makes it is too large for a sidebar. */
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', mulaiDokumen, { once: true });
else mulaiDokumen();
