import { homeScreen } from './home.ts';
import { openReview } from './reviu.ts';
import { mulaiTahunBaru } from './tahun-baru.ts';
import { mulaiUji } from './uji.ts';

/** What a menu opens other than the home, by the mark that it leaves. */
const SCREENS: Readonly<Record<string, () => void>> = {
  reviu: openReview,
  tahun: mulaiTahunBaru,
  uji: mulaiUji,
};

/** A menu puts its mark at the very end of the page, below this script. */
function start(): void {
  const mark = document.querySelector<HTMLElement>('[data-layar]')?.dataset['layar'];
  (SCREENS[mark ?? ''] ?? homeScreen)();
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
