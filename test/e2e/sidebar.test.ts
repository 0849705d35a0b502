import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { createHost, type Host } from '../../src/host/host.ts';
import { readPages, readScripts } from '../../src/host/node/bundle.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';
import { dinas2021, shown, tabNames, typedWorkbook } from '../host/dist.ts';
import { type BilahSisi, bukaBilahSisi } from './bilah-sisi.ts';
import { clickMenu, launch, screenshot, shown as shownOnPage, tab, visit } from './browser.ts';
import {
  activeTab,
  berbingkai,
  foto,
  jadi,
  judul,
  kabar,
  pantas,
  peringatan,
  sampaiKe,
  tekan,
  temuanAxe,
  tertahan,
} from './layar-sisi.ts';

/** The sidebar in Chromium, over a real host: by keyboard, as an officer sees it and as a screen reader does. */

const DIST = 'out/e2e/dist';

let browser: Browser;
let scripts: readonly string[];
let html: Readonly<Record<string, string>>;
beforeAll(async () => {
  [browser, scripts, html] = await Promise.all([launch(), readScripts(DIST), readPages(DIST)]);
});
afterAll(() => browser.close());

let bilah: BilahSisi | undefined;
afterEach(async () => {
  await bilah?.close();
  bilah = undefined;
});

interface Terbuka {
  readonly host: Host;
  readonly sisi: BilahSisi;
  readonly page: Page;
}

async function buka(workbook?: Workbook): Promise<Terbuka> {
  const host = createHost({ scripts, html, ...(workbook ? { workbook } : {}) });
  bilah = await bukaBilahSisi(browser, host, html['sidebar.html'] ?? '');
  await jadi(bilah.page, 'selesai');
  return { host, sisi: bilah, page: bilah.page };
}

describe('the wizard for tables, by keyboard alone', () => {
  it('goes from home to the written tabs', async () => {
    const { host, sisi, page } = await buka(await dinas2021());
    expect(await judul(page)).toBe('Laporan kinerja 2021');
    await pantas(page);
    await foto(page, '30-beranda');

    await tekan(page, /^Susun tabel\s*Pilih tabel/);
    await jadi(page, 'selesai');
    expect(await judul(page)).toBe('Susun tabel');
    await pantas(page);
    // A group of radio buttons is one stop; the arrows choose in it.
    await sampaiKe(page, /^Semua tabel \(\d+\)$/);
    expect(await berbingkai(page)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await foto(page, '31-pilih');
    await sampaiKe(page, 'Sasaran');
    await page.keyboard.press('ArrowDown');
    await sampaiKe(page, 'Monitoring sampai triwulan');
    await tekan(page, 'Lanjut');
    await jadi(page, 'selesai');

    expect(await judul(page)).toBe('Cara menghitung');
    await pantas(page);
    await foto(page, '32-cara');
    await sampaiKe(page, 'Batas Capaian');
    await page.keyboard.type('120');
    await tekan(page, 'Lanjut');
    expect(await judul(page)).toBe('Ubah Profil?');
    await pantas(page);
    // Nothing was written yet: the officer is still being asked.
    expect(shown(host, 'Profil').find(([kunci]) => kunci === 'Batas Capaian')).toEqual(['Batas Capaian', '']);
    await foto(page, '33-setujui');
    await tekan(page, 'Tulis ke Profil');
    await page.getByRole('heading', { name: 'Pratinjau' }).waitFor();
    await jadi(page, 'selesai');
    expect(shown(host, 'Profil').find(([kunci]) => kunci === 'Batas Capaian')).toEqual([
      'Batas Capaian',
      '120',
    ]);

    await pantas(page);
    await page.getByText('2 tab akan ditulis.').waitFor();
    await foto(page, '34-pratinjau');
    await tekan(page, 'Susun 2 tabel');
    await page.getByRole('heading', { name: 'Tabel selesai disusun' }).waitFor();
    await pantas(page);
    await foto(page, '35-hasil');
    // The second sasaran was chosen: its two tables, and the list of them all.
    expect(tabNames(host)).toEqual(
      expect.arrayContaining(['Tabel 3.2', 'Analisis Sasaran 2', 'Daftar Tabel']),
    );
    expect(tabNames(host)).not.toContain('Tabel 3.1');
    await tekan(page, 'Tabel 3.2');
    await expect.poll(() => kabar(page)).toBe('Tab Tabel 3.2 terbuka.');
    expect(activeTab(host)).toBe('Tabel 3.2');
    expect(sisi.masalah).toEqual([]);
  });

  it('shows that it runs, and writes all that was chosen at one call', async () => {
    const { host, sisi, page } = await buka(await dinas2021());
    await page.getByRole('button', { name: /^Susun tabel\s*Pilih/ }).click();
    await jadi(page, 'selesai');
    for (const _ of ['cara', 'pratinjau']) {
      await page.getByRole('button', { name: 'Lanjut' }).click();
      await jadi(page, 'selesai');
    }
    const lanjut = tertahan(sisi, 'sidebarBuildTables');
    await page.getByRole('button', { name: /^Susun \d+ tabel/ }).click();
    await jadi(page, 'berjalan');
    await expect.poll(() => kabar(page)).toMatch(/^Menulis 39 tabel…/);
    await pantas(page);
    await foto(page, '36-berjalan');
    lanjut();
    await page.getByRole('heading', { name: 'Tabel selesai disusun' }).waitFor();
    expect(tabNames(host)).toEqual(expect.arrayContaining(['Daftar Tabel', 'Tabel 2.2', 'Tabel 3.1']));
    await pantas(page);
  });

  it('says what to do where the data have changed since the plan, and goes on from a new one', async () => {
    const { host, sisi, page } = await buka(await dinas2021());
    await page.getByRole('button', { name: /^Susun tabel\s*Pilih/ }).click();
    await jadi(page, 'selesai');
    for (const _ of ['cara', 'pratinjau']) {
      await page.getByRole('button', { name: 'Lanjut' }).click();
      await jadi(page, 'selesai');
    }
    const lanjut = tertahan(sisi, 'sidebarBuildTables');
    await page.getByRole('button', { name: /^Susun \d+ tabel/ }).click();
    await jadi(page, 'berjalan');
    host.typeInto('Sasaran', 'E2', 'Sasaran yang baru saja diubah');
    lanjut();
    await jadi(page, 'gagal');
    expect(await peringatan(page)).toContain('berubah sejak pratinjau');
    await pantas(page);
    await foto(page, '37-data-berubah');
    await page.getByRole('button', { name: 'Lihat pratinjau lagi' }).click();
    await jadi(page, 'selesai');
    expect(await judul(page)).toBe('Pratinjau');
  });
});

describe('a call that fails', () => {
  test.each([
    [
      'ScriptError: Authorization is required to perform that action.',
      'Google menolak akun ini',
      'jendela samaran',
    ],
    ['NetworkError: Connection failure due to HTTP 0', 'Sambungan terputus', 'Periksa jaringan'],
    ['Error: Rekan Anda sedang menyusun di spreadsheet ini.', 'Belum berhasil', 'Rekan Anda'],
  ])('%s is told in words of its own, and tried again', async (gagal, apa, saran) => {
    const { sisi, page } = await buka(await dinas2021());
    sisi.ganggu('sidebarReadSasaranTree', { gagal });
    await page.getByRole('button', { name: /^Pohon sasaran/ }).click();
    await jadi(page, 'gagal');
    const alert = await peringatan(page);
    expect(alert).toContain(apa);
    expect(alert).toContain(saran);
    await pantas(page);
    await foto(page, '38-gagal');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await jadi(page, 'selesai');
    await page.getByText('36 sasaran; 1 belum terhubung').waitFor();
  });

  it('is told also where the page stands outside a spreadsheet', async () => {
    const context = await browser.newContext({ viewport: { width: 300, height: 640 } });
    const page = await context.newPage();
    await page.setContent(html['sidebar.html'] ?? '');
    await jadi(page, 'gagal');
    expect(await peringatan(page)).toContain('menu LKjIP > Buka bilah sisi');
    await context.close();
  });
});

describe('an empty spreadsheet', () => {
  it('is led from nothing to the first cell to fill in', async () => {
    const { host, page } = await buka();
    await pantas(page);
    await tekan(page, 'Siapkan lembar data');
    await page.getByRole('heading', { name: 'Lembar data siap' }).waitFor();
    await pantas(page);
    expect(tabNames(host)).toContain('Profil');
    await tekan(page, 'Buka tab Profil');
    await expect.poll(() => activeTab(host)).toBe('Profil');
    await page.getByRole('button', { name: 'Beranda' }).click();
    await jadi(page, 'selesai');
    await page
      .getByText('Sesudah itu isilah tab Pejabat, Sasaran, Indikator, dan Kinerja, yang masih kosong.')
      .waitFor();
    await pantas(page);
    await foto(page, '39-mulai');
  });
});

describe('perjanjian kinerja', () => {
  it('shows what is missing before it writes, then writes those of all fourteen', async () => {
    const { host, sisi, page } = await buka(await dinas2021());
    await tekan(page, /^Perjanjian kinerja\s*Surat/);
    await jadi(page, 'selesai');
    await pantas(page);
    await foto(page, '40-pejabat');
    await tekan(page, 'Kosongkan pilihan');
    await tekan(page, 'Lanjut');
    expect(await peringatan(page)).toBe('Pilih sekurang-kurangnya satu pejabat.');
    await page.getByRole('button', { name: 'Pilih semua' }).click();
    // Two clicks in haste, in one place: the second is not for the button that has just come there.
    const tombol = await page.getByRole('button', { name: 'Lanjut' }).boundingBox();
    if (tombol === null) throw new Error('No button.');
    await page.mouse.dblclick(tombol.x + 20, tombol.y + tombol.height / 2);
    expect(await page.evaluate(() => 'siap' in document.body.dataset)).toBe(false);
    // Nor is a key that comes too soon.
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('#aksi .utama')?.click());
    expect(sisi.panggilan).not.toContain('sidebarBuildPk');
    expect(await judul(page)).toBe('Yang belum lengkap');
    await page.getByText('pada PK SI-JAMSOS tidak dipikul atasannya').waitFor();
    await pantas(page);
    await foto(page, '41-belum-lengkap');
    await page.getByLabel('Tanggal penandatanganan').fill('2021-10-04');
    await tekan(page, 'Susun 14 perjanjian');
    await page.getByRole('heading', { name: 'Perjanjian selesai disusun' }).waitFor({ timeout: 60_000 });
    await pantas(page);
    await foto(page, '42-surat');
    expect(tabNames(host).filter((name) => name.startsWith('PK Perubahan '))).toHaveLength(14);
    expect(tabNames(host).filter((name) => name.startsWith('Lampiran '))).toHaveLength(14);
    expect(shown(host, 'PK Perubahan KADIS').flat().join(' ')).toContain('4 Oktober 2021');

    // The day is kept for the next time.
    await tekan(page, 'Susun lagi');
    await jadi(page, 'selesai');
    await tekan(page, 'Lanjut');
    expect(await page.getByLabel('Tanggal penandatanganan').inputValue()).toBe('2021-10-04');
    expect(sisi.masalah).toEqual([]);
  });
});

describe('the tree of sasaran', () => {
  it('has what hangs loose in sight, and attaches it by keyboard', async () => {
    const { host, sisi, page } = await buka(await dinas2021());
    await tekan(page, /^Pohon sasaran/);
    await jadi(page, 'selesai');
    await pantas(page);
    await foto(page, '43-pohon');
    await tekan(page, /^SI-JAMSOS-1/);
    expect(await judul(page)).toBe('Induk SI-JAMSOS-1');
    await pantas(page);
    await sampaiKe(page, /Tidak ada/);
    // From the last choice on, the arrow goes round to the first.
    await page.keyboard.press('ArrowDown');
    await foto(page, '44-induk');
    await tekan(page, 'Simpan induk');
    await expect.poll(() => kabar(page)).toBe('SI-JAMSOS-1 terhubung ke BID-REHAB-1.');
    await page.getByText('36 sasaran, semuanya terhubung').waitFor();
    await pantas(page);
    expect(shown(host, 'Sasaran').find(([kode]) => kode === 'SI-JAMSOS-1')?.[5]).toBe('BID-REHAB-1');
    expect(sisi.masalah).toEqual([]);
  });
});

it('checks the data, shows the numbers by kind and opens the tab', async () => {
  const { host, page } = await buka(await dinas2021());
  await tekan(page, /^Periksa data/);
  await pantas(page);
  await tekan(page, 'Periksa sekarang');
  await page.getByRole('heading', { name: /temuan terbuka$/ }).waitFor({ timeout: 60_000 });
  await pantas(page);
  await foto(page, '45-temuan');
  await tekan(page, 'Temuan');
  await expect.poll(() => activeTab(host)).toBe('Temuan');
});

describe('what a cell holds', () => {
  const PANJANG = 'kata '.repeat(1000).trim();
  const JAHAT = [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    '\'=IMPORTXML("https://contoh.invalid","//a")',
    "''",
    '👩🏽‍⚖️ 🇮🇩',
    'مرحبا بالعالم',
    '‮terbalik',
    PANJANG,
    '{{nama}} $' + '{x} `y` \\u003c',
  ];

  it('stays text all through the sidebar', async () => {
    const pejabat = JAHAT.map((isi, i) => [`P${i}`, isi, isi, String(i), i === 0 ? '' : 'P0']);
    const sasaran = JAHAT.map((isi, i) => [`S${i}`, `P${i}`, isi, i === 0 ? '' : 'S0']);
    const { sisi, page, host } = await buka(
      typedWorkbook({
        Profil: [
          ['Kunci', 'Nilai'],
          ['Nama Instansi', JAHAT[0] ?? ''],
          ['Tahun', '2021'],
          ['Kepala', 'P0'],
          ['Skala Kategori', JAHAT[1] ?? ''],
        ],
        Pejabat: [['Kode', 'Nama', 'Jabatan', 'NIP', 'Atasan'], ...pejabat],
        Sasaran: [['Kode', 'Pejabat', 'Sasaran', 'Induk'], ...sasaran],
        Indikator: [
          ['Kode', 'Sasaran', 'Indikator', 'Satuan', 'Arah'],
          ['I1', 'S0', JAHAT[2] ?? '', '%', 'naik'],
        ],
        Kinerja: [
          ['Indikator', 'Tahun', 'Target', 'Realisasi'],
          ['I1', '2021', '80', '76'],
        ],
      }),
    );
    const tertulis = async (...isi: readonly string[]) => {
      const page_ = await page.locator('main').evaluate((main) => main.textContent ?? '');
      for (const satu of isi) expect(page_).toContain(satu);
      expect(await page.locator('main img, main script, main svg').count()).toBe(0);
      await pantas(page);
    };
    /** What the sheet itself shows: an apostrophe that begins an entry is Sheets' own mark of a text. */
    const nama = shown(host, 'Pejabat')
      .slice(1)
      .map((row) => row[1] ?? '');
    expect(nama).toContain(PANJANG);

    await tertulis(JAHAT[1] ?? '');
    await foto(page, '46-jahat-beranda');
    await page.getByRole('button', { name: /^Pohon sasaran/ }).click();
    await jadi(page, 'selesai');
    await tertulis(...nama);
    await foto(page, '47-jahat-pohon');
    await page.getByRole('button', { name: /^S1\b/ }).click();
    await tertulis(JAHAT[0] ?? '', JAHAT[1] ?? '');
    await page.getByRole('button', { name: 'Kembali' }).click();
    await page.getByRole('button', { name: 'Beranda' }).click();
    await jadi(page, 'selesai');
    await page.getByRole('button', { name: /^Perjanjian kinerja/ }).click();
    await jadi(page, 'selesai');
    await tertulis(...nama.slice(1));
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await tertulis(...nama.slice(1));
    await foto(page, '48-jahat-pk');
    await page.getByRole('button', { name: /^Susun \d+ perjanjian/ }).click();
    await page.getByRole('heading', { name: 'Perjanjian selesai disusun' }).waitFor({ timeout: 60_000 });
    await tertulis(...nama.slice(1));
    expect(sisi.masalah).toEqual([]);
  });
});

describe('in the spreadsheet itself', () => {
  it('is opened from the menu, builds tables and letters, and they are there after a reload', async () => {
    const { context, page, problems } = await visit(browser);
    await clickMenu(page, 'LKjIP', 'Buka bilah sisi');
    const frame = page.frameLocator('iframe[title="LKjIP"]');
    await frame.getByRole('heading', { name: 'Laporan kinerja 2021' }).waitFor({ timeout: 60_000 });
    const inside = page.frames().find((one) => one !== page.mainFrame());
    if (inside === undefined) throw new Error('The sidebar has no frame.');
    expect(await temuanAxe(inside)).toEqual([]);
    await screenshot(page, '50-bilah-sisi');

    const lanjut = async (name: string | RegExp) => {
      await frame.getByRole('button', { name }).click();
      await jadi(inside, 'selesai');
    };
    await lanjut(/^Susun tabel\s*Pilih/);
    await frame.getByLabel('Tabel satu sasaran').check();
    await lanjut('Lanjut');
    await lanjut('Lanjut');
    await frame.getByRole('button', { name: 'Susun 2 tabel' }).click();
    await frame.getByRole('heading', { name: 'Tabel selesai disusun' }).waitFor({ timeout: 60_000 });
    await frame.getByRole('button', { name: 'Tabel 3.1' }).click();
    await frame.getByText('Tab Tabel 3.1 terbuka.').waitFor();
    await screenshot(page, '51-tabel-dari-bilah-sisi');

    await lanjut('Selesai');
    await lanjut(/^Perjanjian kinerja/);
    await frame.getByRole('button', { name: 'Lanjut' }).click();
    await frame.getByRole('button', { name: 'Susun 14 perjanjian' }).click();
    await frame.getByRole('heading', { name: 'Perjanjian selesai disusun' }).waitFor({ timeout: 120_000 });
    await screenshot(page, '52-perjanjian-dari-bilah-sisi');

    await page.locator('#keadaan-simpan[data-keadaan="tersimpan"]').waitFor({ timeout: 60_000 });
    await page.reload();
    await page.waitForFunction(() => 'lkjip' in globalThis);
    expect(await shownOnPage(page, 'Tabel 3.1', 'A1')).toBe('Tabel 3.1');
    const names = await page.evaluate(() =>
      globalThis.lkjip.screen.host.workbook().sheets.map(({ name }) => name),
    );
    expect(names.filter((name) => name.startsWith('PK Perubahan '))).toHaveLength(14);
    await tab(page, 'Tabel 3.1').waitFor({ state: 'attached' });
    expect(problems).toEqual([]);
    await context.close();
  }, 300_000);
});
