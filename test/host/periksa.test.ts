import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/apps-script/commands/check-data.ts';
import type { MarkResult, UnmarkResult } from '../../src/apps-script/commands/mark-cells.ts';
import type { Host } from '../../src/host/host.ts';
import { openInput } from '../../src/host/node/input.ts';
import { DAFTAR_STATUS } from '../../src/periksa/temuan-status.ts';
import { builtScripts, dinas2021, hostOf, sheetOf, shown, tabNames } from './dist.ts';

/** "Periksa data" of the built bundle on the engine: what an officer sees and does in the tab Temuan. */

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

const periksa = (host: Host) => host.call('periksaData') as CheckResult;

/** A finding as the tab shows it. */
interface Baris {
  /** Its row in the sheet, counted from 1. */
  readonly row: number;
  readonly jenis: string;
  readonly tingkat: string;
  readonly tempat: string;
  readonly tercetak: string;
  readonly seharusnya: string;
  readonly status: string;
  readonly alasan: string;
}

function daftarOf(host: Host): Baris[] {
  const rows = shown(host, 'Temuan');
  const top = rows.findIndex(([no, jenis]) => no === 'No' && jenis === 'Jenis');
  return rows
    .map((row, i): Baris => {
      const [, jenis = '', tingkat = '', tempat = '', tercetak = '', seharusnya = ''] = row;
      const [status = '', alasan = ''] = row.slice(8);
      return { row: i + 1, jenis, tingkat, tempat, tercetak, seharusnya, status, alasan };
    })
    .slice(top + 1);
}

const findIn = (host: Host, jenis: string, tempat: string): Baris | undefined =>
  daftarOf(host).find((one) => one.jenis === jenis && one.tempat === tempat);

function barisOf(host: Host, jenis: string, tempat: string): Baris {
  const found = findIn(host, jenis, tempat);
  if (found === undefined) throw new Error(`No finding ${jenis} at ${tempat}.`);
  return found;
}

/** What an officer does: chooses a status and types a reason. */
function putuskan(host: Host, { row }: Baris, status: string, alasan = ''): void {
  host.typeInto('Temuan', `I${row}`, status);
  if (alasan !== '') host.typeInto('Temuan', `J${row}`, alasan);
}

/** CPR's target of 84,64, which the agreement has as 84,68. */
const CPR = ['K04', 'Kinerja, baris 28, Target'] as const;
const CPR_CELL = 'C28';

describe('Periksa data on dinas-2021', () => {
  let host: Host;
  let hasil: CheckResult;
  let before: string[];
  const mentah = (): string[] => host.workbook().sheets.map((sheet) => JSON.stringify(sheet));
  beforeAll(async () => {
    host = hostOf(scripts, await dinas2021());
    before = mentah();
    hasil = periksa(host);
  });

  it('lists what the issue names; each right value worked out beside it', () => {
    const daftar = daftarOf(host).map((one) => [one.jenis, one.tempat, one.tercetak, one.seharusnya]);
    for (const wanted of [
      // Poverty and unmet need by R ÷ T; right is (2T − R) ÷ T.
      ['K01', 'Kinerja, baris 2, Capaian Tercetak', '101,45', '98,55, kategori Sangat Berhasil'], // (12,40 − 6,29) ÷ 6,20
      ['K01', 'Kinerja, baris 4, Capaian Tercetak', '121', '78,73, kategori Berhasil'], // (11 − 6,67) ÷ 5,5
      ['K01', 'Kinerja, baris 29, Capaian Tercetak', '106,22', '93,77, kategori Sangat Berhasil'], // (20,24 − 10,75) ÷ 10,12
      ['K01', 'Kinerja, baris 30, Capaian Tercetak', '101,67', '98,32, kategori Sangat Berhasil'], // (20,24 − 10,29) ÷ 10,12
      ['K01', 'Kinerja, baris 31, Capaian Tercetak', '100,98%', '99,01%, kategori Sangat Berhasil'], // (16,18 − 8,17) ÷ 8,09
      // CPR 2020: 81,10 ÷ 84,10 = 96,432…
      ['K02', 'Kinerja, baris 27, Capaian Tercetak', '96,90%', '96,43%, kategori Sangat Berhasil'],
      // KDRT, capped at 100: (0,02 − 0,002) ÷ 0,01 = 180
      ['K15', 'Kinerja, baris 17, Capaian Tercetak', '100', '180,00, kategori Sangat Berhasil'],
      ['K15', 'Kinerja, baris 18, Capaian Tercetak', '100', '180,00, kategori Sangat Berhasil'],
      ['K15', 'Kinerja, baris 19, Capaian Tercetak', '100', '180,00, kategori Sangat Berhasil'],
      [...CPR, '84,64', '84,68%'],
      // PMKS and evacuations: the sums of their rows
      ['K06', 'Data Dukung, baris 28, Pembilang', '132.706', '132.689'],
      ['K06', 'Data Dukung, baris 59, Penyebut', '2.091', '1.974'],
      // The Kabid of KB: 3.631.989.000 against 2.476.047.000 below; the Kabid of social empowerment carries 72.240.300, the rest stands below another
      ['K07', 'Anggaran PK, baris 31, Anggaran', 'Rp3.631.989.000,00', 'Rp2.476.047.000,00'],
      ['K07', 'Anggaran PK, baris 12, Anggaran', 'Rp93.417.800,00', ''],
      // The pagu said to be the realisasi
      ['K09', 'Narasi, baris 56, Teks', 'Rp.2.439.251.000,-', 'Rp.2.358.009.223,-'],
      // "… Lima Puluh Ribu Rupiah" where 950 has no thousand behind it
      [
        'K10',
        'Narasi, baris 3, Teks',
        'Sembilan Milyar Dua Ratus Dua Puluh Enam Juta Empat Ratus Tiga Puluh Empat Ribu Sembilan Ratus Lima Puluh Ribu Rupiah',
        'Sembilan Miliar Dua Ratus Dua Puluh Enam Juta Empat Ratus Tiga Puluh Empat Ribu Sembilan Ratus Lima Puluh Rupiah',
      ],
      // Unmet need: 10,29% in 2020, 8,17% in 2021
      ['K17', 'Narasi, baris 48, Teks', 'meningkat', 'menurun'],
    ]) {
      expect(daftar).toContainEqual(wanted);
    }
  });

  it('prints how many findings each kind has, and they are those of the tab', () => {
    console.table(hasil.perJenis.map(({ jenis, judul, jumlah }) => ({ jenis, judul, ...jumlah })));
    const daftar = daftarOf(host);
    const count = (jenis: string, tingkat: string) =>
      daftar.filter((one) => one.jenis === jenis && one.tingkat === tingkat).length;
    for (const { jenis, jumlah } of hasil.perJenis) {
      expect([jenis, count(jenis, 'salah'), count(jenis, 'perlu dilihat'), count(jenis, 'gaya')]).toEqual([
        jenis,
        jumlah.salah,
        jumlah['perlu dilihat'],
        jumlah.gaya,
      ]);
    }
    expect(new Set(hasil.perJenis.map(({ jenis }) => jenis))).toEqual(
      new Set(daftar.map(({ jenis }) => jenis)),
    );
  });

  it('puts the most serious first, all of them new', () => {
    const daftar = daftarOf(host);
    const urutan = daftar.map(({ tingkat }) => ['salah', 'perlu dilihat', 'gaya'].indexOf(tingkat));
    expect(urutan).toEqual([...urutan].sort());
    expect(new Set(daftar.map(({ status }) => status))).toEqual(new Set(['baru']));
  });

  it('tells the officer the numbers, the kinds with most slips first', () => {
    const { salah, gaya } = hasil.terbuka;
    const [first, second] = host.alerts[0]?.message.split('\n') ?? [];
    expect(first).toBe(
      `Temuan yang terbuka: ${salah} salah, ${hasil.terbuka['perlu dilihat']} perlu dilihat, ${gaya} gaya. Semuanya di tab "Temuan", beserta hitungannya.`,
    );
    expect(second).toMatch(/^• K05 .+: 6 salah/);
  });

  it('leads from each place to its cell', () => {
    const { row } = barisOf(host, ...CPR);
    const link = sheetOf(host, 'Temuan').getRange(row, 4).getRichTextValue()?.getLinkUrl();
    expect(link).toBe(`#gid=${sheetOf(host, 'Kinerja').getSheetId()}&range=${CPR_CELL}`);
  });

  it('offers the statuses to choose from, and hides the column that is not for people', () => {
    const sheet = sheetOf(host, 'Temuan');
    const { row } = barisOf(host, ...CPR);
    expect(sheet.getRange(row, 9).getDataValidation()?.getCriteriaValues()[0]).toEqual([...DAFTAR_STATUS]);
    expect(sheet.isColumnHiddenByUser(11)).toBe(true);
    expect(sheet.isColumnHiddenByUser(10)).toBe(false);
  });

  it('changes no raw tab', () => {
    expect(mentah().slice(0, before.length)).toEqual(before);
    expect(tabNames(host).slice(before.length)).toEqual(['Temuan']);
  });

  it('hands over plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(hasil))).toEqual(hasil);
    expect(hasil.tahun).toBe(2021);
  });
});

describe('a report without slips', () => {
  it('has no finding of level salah, and as few calls as one with a hundred', async () => {
    const bersih = hostOf(scripts, await openInput('test/contoh/dinas-2021-bersih'));
    bersih.serviceCalls.reset();
    expect(periksa(bersih).terbuka.salah).toBe(0);
    expect(daftarOf(bersih).filter(({ tingkat }) => tingkat === 'salah')).toEqual([]);

    const penuh = hostOf(scripts, await dinas2021());
    penuh.serviceCalls.reset();
    periksa(penuh);
    const lebih = daftarOf(penuh).length - daftarOf(bersih).length;
    expect(lebih).toBeGreaterThan(50);
    // Each tab that findings lead to is asked for its id once, and a link is built in four calls.
    const tetap = (host: Host) =>
      Object.entries(host.serviceCalls.byMember)
        .filter(
          ([member]) =>
            !/^(RichText|SpreadsheetApp\.newRichText|Spreadsheet\.getSheetByName|Sheet\.getSheetId)/.test(
              member,
            ),
        )
        .reduce((total, [, calls]) => total + calls, 0);
    expect(tetap(penuh) - tetap(bersih)).toBeLessThan(10);
  });
});

describe('what an officer makes of a finding', () => {
  let host: Host;
  beforeEach(async () => {
    host = hostOf(scripts, await dinas2021());
    periksa(host);
  });

  it('stays through the next run, which has nothing else to change', () => {
    putuskan(host, barisOf(host, ...CPR), 'diterima dengan alasan', 'Target direviu Bappeda.');
    const { salah } = periksa(host).terbuka;
    expect(barisOf(host, ...CPR)).toMatchObject({
      status: 'diterima dengan alasan',
      alasan: 'Target direviu Bappeda.',
    });
    expect(periksa(host)).toMatchObject({
      terbuka: { salah },
      diterima: 1,
      tabel: [{ id: 'temuan', name: 'Temuan', keadaan: 'tidak berubah' }],
    });
  });

  it('counts as settled, and goes below what is open', () => {
    const { terbuka } = host.call('periksaData') as CheckResult;
    putuskan(host, barisOf(host, ...CPR), 'diterima dengan alasan', 'Target direviu Bappeda.');
    expect(periksa(host).terbuka.salah).toBe(terbuka.salah - 1);
    const daftar = daftarOf(host);
    expect(daftar[daftar.length - 1]).toMatchObject({ jenis: 'K04', status: 'diterima dengan alasan' });
  });

  it('stays open without a reason, for which the tab and the officer are asked', () => {
    const { terbuka: awalTerbuka } = periksa(host);
    putuskan(host, barisOf(host, ...CPR), 'diterima dengan alasan');
    const { terbuka, diterima, tanpaAlasan } = periksa(host);
    // As many as before it was chosen.
    expect({ terbuka, diterima, tanpaAlasan }).toEqual({
      terbuka: awalTerbuka,
      diterima: 0,
      tanpaAlasan: 1,
    });
    const baris = barisOf(host, ...CPR);
    expect(baris.status).toBe('diterima dengan alasan');
    expect(sheetOf(host, 'Temuan').getRange(baris.row, 10).getNote()).toContain('Tulis alasannya');
    expect(shown(host, 'Temuan').flat().join(' ')).toContain('kolom Alasannya kosong, jadi tetap terbuka');
    expect(host.alerts.at(-1)?.message).toContain('kolom Alasannya kosong');
  });

  it('is no edit of the tab by hand', () => {
    putuskan(host, barisOf(host, ...CPR), 'diterima dengan alasan', 'Target direviu Bappeda.');
    const before = tabNames(host);
    expect(periksa(host).tabel).toEqual([{ id: 'temuan', name: 'Temuan', keadaan: 'ditulis' }]);
    expect(tabNames(host)).toEqual(before);
  });

  it('follows the finding, not its row', () => {
    putuskan(host, barisOf(host, ...CPR), 'diterima dengan alasan', 'Target direviu Bappeda.');
    // The row of CPR 2021 becomes the 29th.
    sheetOf(host, 'Kinerja').insertRowsBefore(28, 1);
    periksa(host);
    expect(barisOf(host, 'K04', 'Kinerja, baris 29, Target')).toMatchObject({
      status: 'diterima dengan alasan',
      alasan: 'Target direviu Bappeda.',
    });
  });

  it('does not hide another wrong figure in the same place', () => {
    putuskan(host, barisOf(host, ...CPR), 'diterima dengan alasan', 'Target direviu Bappeda.');
    host.typeInto('Kinerja', CPR_CELL, '84,66');
    periksa(host);
    expect(barisOf(host, ...CPR)).toMatchObject({
      tercetak: '84,66',
      status: 'baru',
      alasan: 'Target direviu Bappeda.',
    });
  });

  it('an edit anywhere else in the tab is kept under another name', () => {
    const { row } = barisOf(host, ...CPR);
    host.typeInto('Temuan', `F${row}`, 'Tanya Bappeda');
    const [tabel] = periksa(host).tabel;
    expect(tabel?.editsKeptAs).toMatch(/^Temuan \(suntingan /);
    expect(shown(host, tabel?.editsKeptAs ?? '')[row - 1]?.[5]).toBe('Tanya Bappeda');
    expect(barisOf(host, ...CPR).seharusnya).toBe('84,68%');
  });
});

describe('a finding that was mended', () => {
  let host: Host;
  beforeEach(async () => {
    host = hostOf(scripts, await dinas2021());
    periksa(host);
  });

  it('drops out', () => {
    host.typeInto('Kinerja', CPR_CELL, '84,68');
    periksa(host);
    expect(findIn(host, ...CPR)).toBeUndefined();
  });

  it('is marked where it comes back, also after runs without it', () => {
    host.typeInto('Kinerja', CPR_CELL, '84,68');
    periksa(host);
    periksa(host);
    host.typeInto('Kinerja', CPR_CELL, '84,64');
    const { munculLagi } = periksa(host);
    expect(barisOf(host, ...CPR).status).toBe('muncul lagi');
    expect(munculLagi).toBe(1);
    expect(host.alerts[host.alerts.length - 1]?.message).toContain('1 muncul lagi sesudah diperbaiki.');
  });

  it('is marked where it was only said to be mended', () => {
    putuskan(host, barisOf(host, ...CPR), 'diperbaiki');
    periksa(host);
    expect(barisOf(host, ...CPR).status).toBe('muncul lagi');
  });
});

describe('the marks on cells with findings', () => {
  let host: Host;
  const latar = (a1: string) => sheetOf(host, 'Kinerja').getRange(a1).getBackground();
  const tanpaNilai = () =>
    host.workbook().sheets.map(({ name }) => [name, sheetOf(host, name).getDataRange().getBackgrounds()]);
  beforeEach(async () => {
    host = hostOf(scripts, await dinas2021());
  });

  it('are put on and taken off, and every colour is as it was', () => {
    sheetOf(host, 'Kinerja').getRange('C28').setBackground('#00ff00');
    const before = tanpaNilai();
    const tanda = host.call('tandaiTemuan') as MarkResult;
    expect(tanda.skipped).toBe(0);
    expect(tanda.tab).toContain('Kinerja');
    expect(latar('C28')).not.toBe('#00ff00');
    // The target of CPR 2020 has no finding.
    expect(latar('C27')).toBe('#ffffff');

    const hapus = host.call('hapusTandaTemuan') as UnmarkResult;
    expect(hapus).toEqual({ unmarked: tanda.marked, left: 0 });
    expect(tanpaNilai()).toEqual(before);
  });

  it('leave a cell alone that someone has coloured since', () => {
    const { marked } = host.call('tandaiTemuan') as MarkResult;
    sheetOf(host, 'Kinerja').getRange('C28').setBackground('#00ff00');
    expect(host.call('hapusTandaTemuan')).toEqual({ unmarked: marked - 1, left: 1 });
    expect(latar('C28')).toBe('#00ff00');
  });

  it('put on again keep the memory of the colours before', () => {
    sheetOf(host, 'Kinerja').getRange('C28').setBackground('#00ff00');
    host.call('tandaiTemuan');
    host.call('tandaiTemuan');
    host.call('hapusTandaTemuan');
    expect(latar('C28')).toBe('#00ff00');
  });

  it('are not put on what was accepted', () => {
    periksa(host);
    putuskan(host, barisOf(host, ...CPR), 'diterima dengan alasan', 'Target direviu Bappeda.');
    host.call('tandaiTemuan');
    expect(latar('C28')).toBe('#ffffff');
  });
});

describe('a spreadsheet that cannot be checked', () => {
  it('an empty one gets no tab, and is told what is missing', () => {
    const host = hostOf(scripts);
    expect(periksa(host).checked).toBe(false);
    expect(tabNames(host)).toEqual(['Sheet1']);
    expect(host.alerts[0]?.message).toMatch(/^Data belum dapat diperiksa\. Lengkapi dahulu:\n/);
  });

  it('one whose tabs are all empty is told what to fill in, by Periksa data and by Tandai temuan', () => {
    const host = hostOf(scripts);
    host.call('siapkanLembarData');
    expect(periksa(host).emptyTabs).toEqual(['Pejabat', 'Sasaran', 'Indikator', 'Kinerja']);
    host.call('tandaiTemuan');
    const [dari, tanda] = host.alerts.slice(-2).map(({ message }) => message);
    expect(tanda).toBe(dari);
    const lines = dari?.split('\n') ?? [];
    expect(lines[0]).toBe('Data belum dapat diperiksa. Lengkapi dahulu:');
    expect(lines[1]).toMatch(/^• Profil, baris 2/);
    expect(lines).toContain('• Tab Pejabat masih kosong. Isilah dahulu.');
  });

  it('a tab Temuan of somebody else stays as it is', async () => {
    const host = hostOf(scripts, await dinas2021());
    const app = host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    app.getActiveSpreadsheet().insertSheet('Temuan');
    host.typeInto('Temuan', 'A1', 'Catatan kami');
    expect(periksa(host).tabel).toEqual([{ id: 'temuan', name: 'Temuan', keadaan: 'nama terpakai' }]);
    expect(shown(host, 'Temuan')).toEqual([['Catatan kami']]);
    const [pertama, kedua] = host.alerts[0]?.message.split('\n') ?? [];
    expect(pertama).toMatch(/tetapi daftarnya tidak dapat ditulis\.$/);
    expect(kedua).toMatch(/^Tab "Temuan" sudah ada dan bukan buatan add-on ini/);
    // The home does not take it for a list without findings.
    expect(host.call('sidebarReadHome')).not.toHaveProperty('openTemuan');
  });

  it('a year that cannot be read still has its other slips found', async () => {
    const host = hostOf(scripts, await dinas2021());
    const profil = shown(host, 'Profil').findIndex(([kunci]) => kunci === 'Tahun') + 1;
    host.typeInto('Profil', `B${profil}`, 'dua ribu');
    const hasil = periksa(host);
    expect(hasil.masalah.some(({ tingkat }) => tingkat === 'salah')).toBe(true);
    expect(barisOf(host, 'K06', 'Data Dukung, baris 28, Pembilang').seharusnya).toBe('132.689');
  });
});
