import { type Child, fromPage, h, onClick } from './element.ts';
import { errorOf } from './error.ts';

/** A button of the foot. */
export interface Button {
  readonly label: string;
  readonly run: () => void;
}

/** One step: a heading, what stands below it, and what can be done. */
export interface Screen {
  readonly judul: string;
  /** Where in a wizard this is: `Langkah 1 dari 3`. */
  readonly langkah?: string;
  readonly isi: readonly Child[];
  /** The one coloured button. */
  readonly utama?: Button;
  readonly lain?: readonly Button[];
  /** Absent at home, where there is nothing to go back to. */
  readonly kembali?: Button;
  /** What the screen reader is told as it appears. */
  readonly kabar?: string;
}

type ScreenState = 'berjalan' | 'selesai' | 'gagal';

/**
 * Milliseconds for which a new screen takes no click: where the button of the last step stood, now another
 * stands, and a second click in haste would confirm what was never seen.
 */
const PAUSE = 400;

/** The page carries it while its buttons take clicks. */
const READY = 'siap';

let pending: number | undefined;

function pause(): void {
  delete document.body.dataset[READY];
  window.clearTimeout(pending);
  pending = window.setTimeout(() => {
    document.body.dataset[READY] = '';
  }, PAUSE);
}

// Whatever a mouse, a finger or a key sets off comes through here first.
document.addEventListener(
  'click',
  (event) => {
    const { target } = event;
    if (READY in document.body.dataset || !(target instanceof Element)) return;
    if (target.closest('button, a') === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  { capture: true },
);

// The heading of the new screen keeps the focus.
document.addEventListener(
  'mousedown',
  (event) => {
    if (!(READY in document.body.dataset)) event.preventDefault();
  },
  { capture: true },
);

/** Shows a step in place of the one before, and moves the focus to its heading. */
export function showScreen(layar: Screen, keadaan: ScreenState = 'selesai'): void {
  const { judul, langkah, isi, utama, lain = [], kembali, kabar = '' } = layar;
  const heading = h('h1', { tabindex: '-1' }, judul);
  fromPage('kepala').replaceChildren(
    ...(kembali ? [button(kembali, 'kembali')] : []),
    ...(langkah === undefined ? [] : [h('p', { class: 'langkah' }, langkah)]),
    heading,
  );
  fromPage('badan').replaceChildren(...isi.filter((child) => child !== undefined));
  replaceActions(utama, lain);
  document.body.dataset['keadaan'] = keadaan;
  pause();
  window.scrollTo(0, 0);
  heading.focus({ preventScroll: true });
  announce(kabar);
}

/** Puts other buttons into the foot of the step: what can be done hangs on what was chosen in it. */
export function replaceActions(utama: Button | undefined, lain: readonly Button[]): void {
  const aksi = [...(utama ? [button(utama, 'utama')] : []), ...lain.map((one) => button(one, 'biasa'))];
  fromPage('aksi').replaceChildren(...aksi);
}

/** Tells whoever cannot see it what just happened, and shows it to everyone else. */
export function announce(teks: string): void {
  fromPage('kabar').textContent = teks;
}

const button = ({ label, run }: Button, kelas: string): HTMLButtonElement =>
  onClick(h('button', { type: 'button', class: kelas }, label), run);

/** What is being done, under which heading, and the way out of it. */
export interface Task<T> {
  readonly judul: string;
  readonly langkah?: string;
  /** `Membaca lembar data…` */
  readonly sedang: string;
  readonly kerja: () => Promise<T>;
  readonly lalu: (hasil: T) => void;
  readonly kembali?: Button;
  /** What to do after a failure; absent: the same once more. */
  readonly ulangi?: Button;
}

/**
 * Does something that takes time. That it runs, that it is done and that it failed are three screens;
 * the last says what to do, and tries again.
 */
export function runTask<T>(pekerjaan: Task<T>): void {
  const { judul, langkah, sedang, kerja, lalu } = pekerjaan;
  showScreen(
    {
      judul,
      ...(langkah === undefined ? {} : { langkah }),
      isi: [h('div', { class: 'memuat', 'aria-hidden': 'true' })],
      kabar: sedang,
    },
    'berjalan',
  );
  kerja().then(lalu, (error: unknown) => {
    const ulangi = pekerjaan.ulangi ?? { label: 'Coba lagi', run: () => runTask(pekerjaan) };
    failed(judul, error, ulangi, pekerjaan.kembali);
  });
}

/** A failure: what it is, what to do, and a button that tries again. */
export function failed(judul: string, error: unknown, ulangi: Button, kembali?: Button): void {
  const galat = errorOf(error);
  showScreen(
    {
      judul,
      isi: [
        h(
          'section',
          { class: 'galat', role: 'alert' },
          h('h2', {}, galat.judul),
          h('p', { dir: 'auto' }, galat.pesan),
          galat.saran === undefined ? undefined : h('p', {}, galat.saran),
        ),
      ],
      utama: ulangi,
      ...(kembali ? { kembali } : {}),
    },
    'gagal',
  );
}
