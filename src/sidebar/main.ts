import { homeScreen } from './home.ts';
import { openReview } from './reviu.ts';

/** The menu for review puts its mark at the very end of the page, below this script. */
function start(): void {
  if (document.querySelector('[data-layar="reviu"]') === null) homeScreen();
  else openReview();
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
