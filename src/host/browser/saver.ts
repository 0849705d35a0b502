import type { Kept } from './screen.ts';
import type { Store } from './store.ts';

/** Typing goes on undisturbed; a quiet moment this long is when the work is kept. */
const QUIET = 1200;

/** Keeps the open spreadsheet in the store some time after each change, and says how that stands. */
export class Saver {
  readonly #store: Store;
  readonly #status: HTMLElement;
  #kept: (() => Kept) | undefined;
  #timer = 0;
  #isWaiting = false;
  #saving: Promise<void> = Promise.resolve();

  constructor(store: Store, status: HTMLElement) {
    this.#store = store;
    this.#status = status;
    if (!store.isOurs) {
      this.#say(
        'Halaman ini terbuka juga di tab lain: perubahan di tab ini tidak tersimpan. Pakai Berkas › Simpan .xlsx.',
        'masalah',
      );
      return;
    }
    window.addEventListener('beforeunload', (event) => {
      if (this.#isWaiting) event.preventDefault();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.flush();
    });
  }

  /** From now on this is what is kept. */
  watch(kept: () => Kept): void {
    this.#kept = kept;
    window.clearTimeout(this.#timer);
    this.#isWaiting = false;
  }

  changed(): void {
    if (!this.#store.isOurs || this.#kept === undefined) return;
    this.#isWaiting = true;
    this.#say('Menyimpan…', 'menunggu');
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.flush(), QUIET);
  }

  /** Keeps what waits, now. Saves follow one another, so that an older one never comes last. */
  flush(): Promise<void> {
    window.clearTimeout(this.#timer);
    if (!this.#isWaiting) return this.#saving;
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  async #save(): Promise<void> {
    if (this.#kept === undefined || !this.#isWaiting) return;
    this.#isWaiting = false;
    try {
      await this.#store.save(this.#kept());
      if (!this.#isWaiting) this.#say('Tersimpan di peramban ini', 'tersimpan');
    } catch (error) {
      this.#isWaiting = true;
      const reason = error instanceof Error ? error.message : String(error);
      this.#say(`Belum tersimpan (${reason}). Pakai Berkas › Simpan .xlsx.`, 'masalah');
    }
  }

  #say(text: string, state: 'menunggu' | 'tersimpan' | 'masalah'): void {
    this.#status.textContent = text;
    this.#status.dataset['keadaan'] = state;
  }
}
