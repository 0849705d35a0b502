import { type Child, fromPage, h, onClick } from './element.ts';
import { errorOf } from './error.ts';

/** A button of the foot. */
export interface Button {
  readonly label: string;
  readonly run: () => void;
}

/** One step: a heading, what stands below it, and what can be done. */
export interface Screen {
  readonly title: string;
  /** Where in a wizard this is: `Langkah 1 dari 3`. */
  readonly step?: string;
  readonly body: readonly Child[];
  /** The one coloured button. */
  readonly primary?: Button;
  readonly others?: readonly Button[];
  /** Absent at home, where there is nothing to go back to. */
  readonly back?: Button;
  /** What the screen reader is told as it appears. */
  readonly notice?: string;
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
  const { title, step, body, primary, others = [], back, notice = '' } = layar;
  const heading = h('h1', { tabindex: '-1' }, title);
  fromPage('kepala').replaceChildren(
    ...(back ? [button(back, 'kembali')] : []),
    ...(step === undefined ? [] : [h('p', { class: 'langkah' }, step)]),
    heading,
  );
  fromPage('badan').replaceChildren(...body.filter((child) => child !== undefined));
  replaceActions(primary, others);
  document.body.dataset['keadaan'] = keadaan;
  pause();
  window.scrollTo(0, 0);
  heading.focus({ preventScroll: true });
  announce(notice);
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
  readonly title: string;
  readonly step?: string;
  /** `Membaca lembar data…` */
  readonly busy: string;
  readonly work: () => Promise<T>;
  readonly next: (hasil: T) => void;
  readonly back?: Button;
  /** What to do after a failure; absent: the same once more. */
  readonly retry?: Button;
}

/**
 * Does something that takes time. That it runs, that it is done and that it failed are three screens;
 * the last says what to do, and tries again.
 */
export function runTask<T>(pekerjaan: Task<T>): void {
  const { title, step, busy, work, next } = pekerjaan;
  showScreen(
    {
      title,
      ...(step === undefined ? {} : { step }),
      body: [h('div', { class: 'memuat', 'aria-hidden': 'true' })],
      notice: busy,
    },
    'berjalan',
  );
  work().then(next, (error: unknown) => {
    const ulangi = pekerjaan.retry ?? { label: 'Coba lagi', run: () => runTask(pekerjaan) };
    failed(title, error, ulangi, pekerjaan.back);
  });
}

/** A failure: what it is, what to do, and a button that tries again. */
export function failed(judul: string, error: unknown, ulangi: Button, kembali?: Button): void {
  const galat = errorOf(error);
  showScreen(
    {
      title: judul,
      body: [
        h(
          'section',
          { class: 'galat', role: 'alert' },
          h('h2', {}, galat.title),
          h('p', { dir: 'auto' }, galat.message),
          galat.advice === undefined ? undefined : h('p', {}, galat.advice),
        ),
      ],
      primary: ulangi,
      ...(kembali ? { back: kembali } : {}),
    },
    'gagal',
  );
}
