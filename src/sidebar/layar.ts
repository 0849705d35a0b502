import { type Child, dariHalaman, h, klik } from './elemen.ts';
import { galatOf } from './galat.ts';

/** A button of the foot. */
export interface Tombol {
  readonly label: string;
  readonly run: () => void;
}

/** One step: a heading, what stands below it, and what can be done. */
export interface Layar {
  readonly judul: string;
  /** Where in a wizard this is: `Langkah 1 dari 3`. */
  readonly langkah?: string;
  readonly isi: readonly Child[];
  /** The one coloured button. */
  readonly utama?: Tombol;
  readonly lain?: readonly Tombol[];
  /** Absent at home, where there is nothing to go back to. */
  readonly kembali?: Tombol;
  /** What the screen reader is told as it appears. */
  readonly kabar?: string;
}

type Keadaan = 'berjalan' | 'selesai' | 'gagal';

/**
 * Milliseconds for which a new screen takes no click: where the button of the last step stood, now another
 * stands, and a second click in haste would confirm what was never seen.
 */
const JEDA = 400;

/** The page carries it while its buttons take clicks. */
const SIAP = 'siap';

let menungguSiap: number | undefined;

function jeda(): void {
  delete document.body.dataset[SIAP];
  window.clearTimeout(menungguSiap);
  menungguSiap = window.setTimeout(() => {
    document.body.dataset[SIAP] = '';
  }, JEDA);
}

// Whatever a mouse, a finger or a key sets off comes through here first.
document.addEventListener(
  'click',
  (event) => {
    const { target } = event;
    if (SIAP in document.body.dataset || !(target instanceof Element)) return;
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
    if (!(SIAP in document.body.dataset)) event.preventDefault();
  },
  { capture: true },
);

/** Shows a step in place of the one before, and moves the focus to its heading. */
export function tampilkan(layar: Layar, keadaan: Keadaan = 'selesai'): void {
  const { judul, langkah, isi, utama, lain = [], kembali, kabar = '' } = layar;
  const heading = h('h1', { tabindex: '-1' }, judul);
  dariHalaman('kepala').replaceChildren(
    ...(kembali ? [tombol(kembali, 'kembali')] : []),
    ...(langkah === undefined ? [] : [h('p', { class: 'langkah' }, langkah)]),
    heading,
  );
  dariHalaman('badan').replaceChildren(...isi.filter((child) => child !== undefined));
  gantiAksi(utama, lain);
  document.body.dataset['keadaan'] = keadaan;
  jeda();
  window.scrollTo(0, 0);
  heading.focus({ preventScroll: true });
  kabarkan(kabar);
}

/** Puts other buttons into the foot of the step: what can be done hangs on what was chosen in it. */
export function gantiAksi(utama: Tombol | undefined, lain: readonly Tombol[]): void {
  const aksi = [...(utama ? [tombol(utama, 'utama')] : []), ...lain.map((one) => tombol(one, 'biasa'))];
  dariHalaman('aksi').replaceChildren(...aksi);
}

/** Tells whoever cannot see it what just happened, and shows it to everyone else. */
export function kabarkan(teks: string): void {
  dariHalaman('kabar').textContent = teks;
}

const tombol = ({ label, run }: Tombol, kelas: string): HTMLButtonElement =>
  klik(h('button', { type: 'button', class: kelas }, label), run);

/** What is being done, under which heading, and the way out of it. */
export interface Pekerjaan<T> {
  readonly judul: string;
  readonly langkah?: string;
  /** `Membaca lembar data…` */
  readonly sedang: string;
  readonly kerja: () => Promise<T>;
  readonly lalu: (hasil: T) => void;
  readonly kembali?: Tombol;
  /** What to do after a failure; absent: the same once more. */
  readonly ulangi?: Tombol;
}

/**
 * Does something that takes time. That it runs, that it is done and that it failed are three screens;
 * the last says what to do, and tries again.
 */
export function kerjakan<T>(pekerjaan: Pekerjaan<T>): void {
  const { judul, langkah, sedang, kerja, lalu } = pekerjaan;
  tampilkan(
    {
      judul,
      ...(langkah === undefined ? {} : { langkah }),
      isi: [h('div', { class: 'memuat', 'aria-hidden': 'true' })],
      kabar: sedang,
    },
    'berjalan',
  );
  kerja().then(lalu, (error: unknown) => {
    const ulangi = pekerjaan.ulangi ?? { label: 'Coba lagi', run: () => kerjakan(pekerjaan) };
    gagal(judul, error, ulangi, pekerjaan.kembali);
  });
}

/** A failure: what it is, what to do, and a button that tries again. */
export function gagal(judul: string, error: unknown, ulangi: Tombol, kembali?: Tombol): void {
  const galat = galatOf(error);
  tampilkan(
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
