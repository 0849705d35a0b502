import { mulaiImpor } from './impor.ts';

/** The page of the import: a dialog, because a row and where it comes from do not fit into a sidebar. */
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', mulaiImpor, { once: true });
else mulaiImpor();
