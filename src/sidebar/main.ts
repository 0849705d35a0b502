import { homeScreen } from './home.ts';
import { lihatReviu } from './reviu.ts';
import { mulaiTahunBaru } from './tahun-baru.ts';
import { mulaiUji } from './uji.ts';

/** What a menu opens other than the home, by the mark that it leaves. */
const SCREENS: Readonly<Record<string, () => void>> = {
  reviu: lihatReviu,
  tahun: mulaiTahunBaru,
  uji: mulaiUji,
};

/** A menu puts its mark at the very end of the page, below this script. */
function mulai(): void {
  const mark = document.querySelector<HTMLElement>('[data-layar]')?.dataset['layar'];
  (SCREENS[mark ?? ''] ?? homeScreen)();
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mulai, { once: true });
else mulai();
