import { mulaiNaskah } from './naskah.ts';

/** The page of the outline: a sidebar by itself, so that the other one stays small. */
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', mulaiNaskah, { once: true });
else mulaiNaskah();
