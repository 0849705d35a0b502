import { homeScreen } from './home.ts';
import { lihatReviu } from './reviu.ts';

/** The menu for review puts its mark at the very end of the page, below this script. */
function mulai(): void {
  if (document.querySelector('[data-layar="reviu"]') === null) homeScreen();
  else lihatReviu();
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mulai, { once: true });
else mulai();
