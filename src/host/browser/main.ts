/// <reference path="../engine/o-spreadsheet-esm.d.ts" />
import { scripts } from 'lkjip:bundle';
import { files } from 'lkjip:example';
import { setTranslationMethod } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import * as chartjs from 'chart.js';
import 'chartjs-adapter-luxon';
import { workbookFromCsv } from '../files/csv.ts';
import { dressed } from '../files/dress.ts';
import { officeSheetsFromXlsx } from '../files/xlsx/office.ts';
import { workbookFromXlsx } from '../files/xlsx/read.ts';
import { tabLooks } from '../tab-looks.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { about } from './about.ts';
import { wrappedTitle } from './chart-title.ts';
import { ask, tell } from './dialog.ts';
import { download, pickFile } from './download.ts';
import { tellProblem, unduhXlsx } from './download-xlsx.ts';
import { byId, element } from './element.ts';
import { loadFonts } from './fonts.ts';
import { hideEngineMenus, registerFileMenu } from './menu.ts';
import { indented, withSheetsOf } from './office-sheets.ts';
import { Saver } from './saver.ts';
import { type Kept, Screen } from './screen.ts';
import { Store } from './store.ts';
import { terjemahkan } from './translations.ts';

const EXAMPLE_NAME = 'LKjIP 2021 (contoh)';
const EMPTY: Workbook = {
  name: 'Spreadsheet tanpa judul',
  sheets: [{ name: 'Sheet1', rowCount: 1000, columnCount: 26, cells: {} }],
};

const example = (): Workbook => dressed(workbookFromCsv(new Map(files), EXAMPLE_NAME), tabLooks(scripts));

const places = {
  grid: byId('lembar-kerja'),
  aside: byId('bilah-sisi'),
  note: byId('catatan'),
  choices: byId('pilihan-sel'),
  running: byId('berjalan'),
};

/** The page: one open spreadsheet at a time, and the store that keeps it. */
class Page {
  readonly #saver: Saver;
  #screen: Screen | undefined;

  constructor(store: Store) {
    this.#saver = new Saver(store, byId('keadaan-simpan'));
  }

  get screen(): Screen {
    if (this.#screen === undefined) throw new Error('No spreadsheet is open.');
    return this.#screen;
  }

  /** Opens the next spreadsheet in place of this one, which stays where the next cannot be opened. */
  async show(kept: Workbook | Kept): Promise<void> {
    const before = this.#screen;
    await this.#saver.flush();
    const screen = new Screen(kept, places, () => this.#saver.changed());
    before?.close();
    this.#screen = screen;
    await screen.show();
    this.#saver.watch(() => screen.kept());
    const { name } = 'workbook' in kept ? kept.workbook : kept;
    byId('nama-berkas').textContent = name;
    if (screen.notRestored.length > 0) {
      tell(
        'Sebagian tampilan tidak kembali',
        `Isi lembar utuh, tetapi mesin lembar kerja tidak menerima: ${[...new Set(screen.notRestored)].join(', ')}.`,
      );
    }
    document.title = `${name} – LKjIP lokal`;
  }

  async replace(workbook: () => Promise<Workbook> | Workbook): Promise<void> {
    try {
      const next = await workbook();
      const answer = await ask(
        'Ganti isi yang sekarang?',
        `"${next.name}" akan menggantikan "${byId('nama-berkas').textContent}" di peramban ini. ` +
          'Bila isi yang sekarang masih perlu, batalkan dulu, lalu pilih Berkas › Simpan .xlsx.',
        ['Ganti', 'Batal'],
      );
      if (answer !== 'Ganti') return;
      await this.show(next);
      this.#saver.changed();
    } catch (error) {
      tellProblem('Berkas tidak dapat dibuka', error);
    }
  }

  async open(): Promise<void> {
    const file = await pickFile('.xlsx');
    if (file === undefined) return;
    const name = file.name.replace(/\.xlsx$/i, '');
    await this.replace(async () => workbookFromXlsx(new Uint8Array(await file.arrayBuffer()), name));
  }

  /** Puts the sheets of an office's workbook beside those that are open, and opens the wizard of the import. */
  async importOffice(): Promise<void> {
    const file = await pickFile('.xlsx');
    if (file === undefined) return;
    try {
      const name = file.name.replace(/\.xlsx$/i, '');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const office = indented(await workbookFromXlsx(bytes, name), await officeSheetsFromXlsx(bytes, name));
      await this.show(withSheetsOf(this.screen.host.workbook(), office));
      this.#saver.changed();
      await this.screen.runMenu('imporBukuKerja');
    } catch (error) {
      tellProblem('Buku kerja tidak dapat dibuka', error);
    }
  }

  saveXlsx(): Promise<void> {
    return unduhXlsx(this.screen.host);
  }
}

/** The engine looks for Chart.js, with all of its parts on it, in the one global scope. */
function offerCharts(): void {
  const { Chart, registerables } = chartjs;
  Chart.register(...registerables, wrappedTitle);
  Object.assign(Chart, chartjs);
  Object.assign(globalThis, { Chart });
}

async function start(): Promise<void> {
  await loadFonts();
  offerCharts();
  // The engine itself puts the values into the text.
  setTranslationMethod((...[text]) => terjemahkan(text));
  const store = await Store.open();
  const page = new Page(store);
  hideEngineMenus();
  registerFileMenu([
    { id: 'buka', name: 'Buka .xlsx…', icon: 'IMPORT_XLSX', run: () => void page.open() },
    {
      id: 'impor',
      name: 'Impor buku kerja kantor…',
      icon: 'IMPORT_XLSX',
      run: () => void page.importOffice(),
    },
    {
      id: 'simpan',
      name: 'Simpan .xlsx',
      icon: 'EXPORT_XLSX',
      separator: true,
      run: () => void page.saveXlsx(),
    },
    { id: 'contoh', name: 'Data contoh (dinas, 2021)', run: () => void page.replace(example) },
    { id: 'kosong', name: 'Spreadsheet kosong', separator: true, run: () => void page.replace(() => EMPTY) },
  ]);
  byId('tombol-tentang').addEventListener('click', about);
  await restore(page, store);
  // For the tests in test/e2e and for a curious developer's console.
  Object.assign(globalThis, { lkjip: page });
}

/** The work of the last visit; where it cannot be opened, the example, and the rest is kept and told. */
async function restore(page: Page, store: Store): Promise<void> {
  const found = await store.find();
  if (found.kind === 'nothing') {
    await page.show(example());
    return;
  }
  if (found.kind === 'work') {
    try {
      await page.show(found.kept);
      return;
    } catch (error) {
      console.warn('The kept work cannot be opened.', error);
    }
  }
  const raw = found.kind === 'work' ? found.kept : found.raw;
  const name = `rusak ${new Date().toISOString()}`;
  await store.setAside(raw, name);
  await page.show(example());
  const button = element('button', { type: 'button' }, ['Unduh salinannya']);
  button.addEventListener('click', () => {
    download(
      `${name.replace(/[: ]/g, '-')}.json`,
      new Blob([JSON.stringify(raw)], { type: 'application/json' }),
    );
  });
  tell(
    'Isi terakhir tidak dapat dibuka',
    'Simpanan di peramban ini rusak atau berasal dari versi lain, jadi yang terbuka sekarang data contoh. ' +
      'Simpanan itu tidak dihapus; unduh salinannya bila isinya masih perlu.',
    [button],
  );
}

await start();
