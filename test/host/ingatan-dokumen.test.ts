import { beforeAll, expect, it } from 'vitest';
import type { DocumentAnswer } from '../../src/apps-script/commands/build-document.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import { builtScripts } from './dist.ts';
import { bagikan, kadisOf, milikPetugas, perbarui, pilihStatus, TAHUN_KECIL } from './reviu-bersama.ts';

/** What the add-on remembers of the last document, and of what was approved. */

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

const banding = (host: Host) => (host.call('readDocument', { banding: true }) as DocumentAnswer).banding;

it('remembers the last document alone, in a hidden tab, whatever it holds', () => {
  const host = milikPetugas(scripts, TAHUN_KECIL);
  expect(banding(host)).toEqual({ sejakDisetujui: [] });
  // Parts end within a text: here at a blank, at what looks like a formula, and within a pair.
  const awal = '[{"kunci":"k","baris":[],"nama":"';
  const panjang = `${awal}${'x'.repeat(31_999 - awal.length)} =1+1 'kutip' ${'😀'.repeat(20_000)}"}]`;
  host.call('rememberDocument', panjang);
  expect(banding(host)?.terakhir?.isi).toBe(panjang);
  host.call('rememberDocument', '[]');
  expect(banding(host)?.terakhir).toEqual({
    isi: '[]',
    waktu: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d$/),
  });
  const tab = host.workbook().sheets.find(({ name }) => name === 'Ingatan Dokumen');
  expect(tab?.hidden).toBe(true);
  expect(() => host.call('rememberDocument', 5)).toThrow('Isi dokumen harus teks');
});

it('tells what is no longer as it was approved, and only that', () => {
  const host = milikPetugas(scripts, TAHUN_KECIL);
  host.call('susunSemuaTabel');
  bagikan(host);
  pilihStatus(kadisOf(host), 'Tabel 3.1', 'disetujui');
  perbarui(host);
  expect(banding(host)?.sejakDisetujui).toEqual([]);
  host.typeInto('Kinerja', 'D2', '72');
  expect(banding(host)?.sejakDisetujui).toEqual([
    expect.stringMatching(/^Tabel 3\.1 [A-Z]+\d+: semula 76, menjadi 72/u),
  ]);
});

it('opens the page of the document with what a final set asks of it, whatever its reason holds', () => {
  const host = createHost({ scripts, workbook: TAHUN_KECIL, html: { 'dokumen.html': '<main></main>' } });
  host.call('susunDokumen');
  host.call('susunDokumen', { disetujui: true, alasan: 'Tenggat </i><script>x</script> & "kutip"' });
  expect(host.panels.map(({ html }) => html)).toEqual([
    '<main></main>',
    '<main></main><i hidden data-permintaan>' +
      '{"disetujui":true,"alasan":"Tenggat &lt;/i&gt;&lt;script&gt;x&lt;/script&gt; &amp; \\"kutip\\""}</i>',
  ]);
});
