import { beforeAll, describe, expect, it, test } from 'vitest';
import { tahunBesar } from '../../scripts/tahun-besar.ts';
import type { DaftarTemuan, HasilPeriksaData } from '../../src/apps-script/periksa.ts';
import type { HasilHapusTanda, HasilTanda } from '../../src/apps-script/tanda-temuan.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import { openInput } from '../../src/host/node/input.ts';
import type { Workbook } from '../../src/host/workbook.ts';
import { builtScripts, dinas2021, hostOf, sheetOf, shown, tabNames, typedWorkbook } from './dist.ts';

/** "Periksa data" of the built bundle on the engine: what an officer sees. */

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

const periksa = (host: Host) => host.call('periksaData') as HasilPeriksaData;
const tandai = (host: Host) => host.call('tandaiTemuan') as HasilTanda;
const hapusTanda = (host: Host) => host.call('hapusTandaTemuan') as HasilHapusTanda;

/** The rows of the tab Temuan by heading, with the number of the row that each stands in. */
function barisTemuan(host: Host): (Record<string, string> & { readonly row: string })[] {
  const rows = shown(host, 'Temuan');
  const top = rows.findIndex((row) => row[0] === 'No');
  const heading = rows[top] ?? [];
  return rows.slice(top + 1).map((row, i) => ({
    ...Object.fromEntries(heading.map((name, at) => [name, row[at] ?? ''])),
    row: String(top + 2 + i),
  }));
}

function temuanDi(host: Host, tempat: string, jenis?: string) {
  const found = barisTemuan(host).find(
    (one) => one['Tempat'] === tempat && (jenis === undefined || one['Jenis'] === jenis),
  );
  if (found === undefined) throw new Error(`Tidak ada temuan ${jenis ?? ''} di ${tempat}.`);
  return found;
}

/** What an officer does in the row of a finding. */
function isi(host: Host, tempat: string, status: string, alasan: string): void {
  const { row } = temuanDi(host, tempat);
  sheetOf(host, 'Temuan')
    .getRange(`I${row}:J${row}`)
    .setValues([[status, alasan]]);
}

const KECIL: Record<string, readonly (readonly string[])[]> = {
  Profil: [
    ['Kunci', 'Nilai'],
    ['Nama Instansi', 'Dinas'],
    ['Tahun', '2021'],
    ['Kepala', 'K'],
  ],
  Pejabat: [
    ['Kode', 'Nama', 'Jabatan'],
    ['K', 'N', 'J'],
  ],
  Sasaran: [
    ['Kode', 'Pejabat', 'Sasaran'],
    ['S1', 'K', 'Satu'],
  ],
  Indikator: [
    ['Kode', 'Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target PK'],
    ['I1', 'S1', 'Angka kematian', '%', 'turun', '5'],
    ['I2', 'S1', 'Cakupan layanan', '%', 'naik', '80'],
  ],
  // By R ÷ T, where "turun" calls for (2T − R) ÷ T = 80; 64 ÷ 80 is 80.
  Kinerja: [
    ['Indikator', 'Tahun', 'Target', 'Realisasi', 'Capaian Tercetak'],
    ['I1', '2021', '5', '6', '120'],
    ['I2', '2021', '80', '64', '80'],
  ],
};
const SALAH = 'Kinerja, baris 2, Capaian Tercetak';

describe('Periksa data on dinas-2021', () => {
  let host: Host;
  let hasil: HasilPeriksaData;
  beforeAll(async () => {
    host = hostOf(scripts, await dinas2021());
    hasil = periksa(host);
  });

  it('finds so many of each kind', () => {
    console.table(hasil.perJenis.map(({ jenis, judul, jumlah }) => ({ jenis, ...jumlah, judul })));
    const total = hasil.perJenis.reduce(
      (sum, { jumlah }) => sum + jumlah.salah + jumlah['perlu dilihat'] + jumlah.gaya,
      0,
    );
    expect(barisTemuan(host)).toHaveLength(total);
    expect(hasil.terbuka.salah + hasil.terbuka['perlu dilihat'] + hasil.terbuka.gaya).toBe(total);
  });

  // What issue 5 names; the arithmetic of each stands in test/periksa/dinas-2021.test.ts.
  test.each([
    ['poverty of 2019 by R ÷ T', 'K01', 'Kinerja, baris 2, Capaian Tercetak', '101,45', /^98,55/],
    ['poverty of 2021 by R ÷ T', 'K01', 'Kinerja, baris 4, Capaian Tercetak', '121', /^78,73/],
    ['unmet need of 2019 by R ÷ T', 'K01', 'Kinerja, baris 29, Capaian Tercetak', '106,22', /^93,77/],
    ['unmet need of 2020 by R ÷ T', 'K01', 'Kinerja, baris 30, Capaian Tercetak', '101,67', /^98,32/],
    ['unmet need of 2021 by R ÷ T', 'K01', 'Kinerja, baris 31, Capaian Tercetak', '100,98%', /^99,01/],
    ['CPR of 2020', 'K02', 'Kinerja, baris 27, Capaian Tercetak', '96,90%', /^96,43%/],
    ['KDRT of 2019, capped', 'K15', 'Kinerja, baris 17, Capaian Tercetak', '100', /^180,00/],
    ['KDRT of 2020, capped', 'K15', 'Kinerja, baris 18, Capaian Tercetak', '100', /^180,00/],
    ['KDRT of 2021, capped', 'K15', 'Kinerja, baris 19, Capaian Tercetak', '100', /^180,00/],
    ['CPR’s target', 'K04', 'Kinerja, baris 28, Target', '84,64', /^84,68%$/],
    ['PMKS', 'K06', 'Data Dukung, baris 28, Pembilang', '132.706', /^132\.689$/],
    ['evakuasi', 'K06', 'Data Dukung, baris 59, Penyebut', '2.091', /^1\.974$/],
    [
      'the tree of one Kabid',
      'K07',
      'Anggaran PK, baris 31, Anggaran',
      'Rp3.631.989.000,00',
      /^Rp2\.476\.047\.000,00$/,
    ],
    [
      'the tree of the other',
      'K07',
      'Anggaran PK, baris 12, Anggaran',
      'Rp93.417.800,00',
      /^Rp72\.240\.300,00$/,
    ],
    [
      'the pagu as realisasi',
      'K09',
      'Narasi, baris 56, Teks',
      'Rp.2.439.251.000,-',
      /^Rp\.2\.358\.009\.223,-$/,
    ],
    [
      'a word too many',
      'K10',
      'Narasi, baris 3, Teks',
      /Lima Puluh Ribu Rupiah$/,
      /Sembilan Ratus Lima Puluh Rupiah$/,
    ],
    ['unmet need said to have risen', 'K17', 'Narasi, baris 48, Teks', 'meningkat', /^menurun$/],
  ])('lists %s', (_, jenis, tempat, tercetak, seharusnya) => {
    const found = temuanDi(host, tempat, jenis);
    expect(found).toMatchObject({ Status: 'baru', Alasan: '' });
    expect(found['Tercetak']).toMatch(tercetak);
    expect(found['Seharusnya']).toMatch(seharusnya);
  });

  it('shows the most serious first, with a link to each cell, and tells it in the dialog', () => {
    const tingkat = barisTemuan(host).map((one) =>
      ['salah', 'perlu dilihat', 'gaya'].indexOf(one['Tingkat'] ?? ''),
    );
    expect(tingkat).toEqual([...tingkat].sort());
    const { row } = temuanDi(host, 'Kinerja, baris 4, Kategori Tercetak');
    const link = sheetOf(host, 'Temuan').getRange(`D${row}`).getRichTextValue()?.getLinkUrl();
    const kategori = (shown(host, 'Kinerja')[0] ?? []).indexOf('Kategori Tercetak');
    expect(link).toBe(
      `#gid=${sheetOf(host, 'Kinerja').getSheetId()}&range=${String.fromCharCode(65 + kategori)}4`,
    );
    const message = host.alerts[0]?.message ?? '';
    expect(message).toMatch(/^Temuan yang terbuka: \d+ salah, \d+ perlu dilihat, \d+ gaya\./);
    expect(message).toContain('• K01 Rumus capaian tidak sesuai dengan arah indikator: 6 salah');
  });

  it('offers the statuses to choose from and keeps the kunci out of sight', () => {
    const sheet = sheetOf(host, 'Temuan');
    const { row } = temuanDi(host, 'Kinerja, baris 4, Kategori Tercetak');
    const [choices] = sheet.getRange(`I${row}`).getDataValidation()?.getCriteriaValues() ?? [];
    expect(choices).toEqual(['baru', 'diperbaiki', 'diterima dengan alasan', 'muncul lagi']);
    expect(sheet.isColumnHiddenByUser(11)).toBe(true);
  });

  it('hands over plain data and touches nothing when nothing has changed', () => {
    expect(JSON.parse(JSON.stringify(hasil))).toEqual(hasil);
    expect(periksa(host).tabel).toEqual([{ name: 'Temuan', keadaan: 'tidak berubah' }]);
  });
});

test('nothing of level salah is found on dinas-2021-bersih', async () => {
  const host = hostOf(scripts, await openInput('test/contoh/dinas-2021-bersih'));
  expect(periksa(host).terbuka.salah).toBe(0);
});

describe('statuses and reasons', () => {
  let host: Host;
  beforeAll(async () => {
    host = hostOf(scripts, await dinas2021());
    periksa(host);
  });
  const TARGET = 'Kinerja, baris 28, Target';

  it('survive the next run, which keeps no copy of the tab for them', () => {
    isi(host, TARGET, 'diterima dengan alasan', 'Target direviu Bappeda.');
    const hasil = periksa(host);
    expect(temuanDi(host, TARGET)).toMatchObject({
      Status: 'diterima dengan alasan',
      Alasan: 'Target direviu Bappeda.',
    });
    expect(hasil.diterima).toBe(1);
    expect(hasil.tabel).toEqual([{ name: 'Temuan', keadaan: 'ditulis' }]);
    expect(tabNames(host).filter((name) => name.startsWith('Temuan'))).toEqual(['Temuan']);
  });

  it('survive another order of rows, in the tab Temuan and in the raw tab', () => {
    const temuan = sheetOf(host, 'Temuan');
    const rows = barisTemuan(host);
    const body = temuan.getRange(Number(rows[0]?.row), 1, rows.length, 11);
    body.setValues([...body.getValues()].reverse());
    const kinerja = sheetOf(host, 'Kinerja');
    const data = kinerja.getRange('A27:I28');
    data.setValues([...data.getValues()].reverse());

    periksa(host);
    expect(temuanDi(host, 'Kinerja, baris 27, Target')).toMatchObject({
      Status: 'diterima dengan alasan',
      Alasan: 'Target direviu Bappeda.',
    });
    expect(tabNames(host).filter((name) => name.startsWith('Temuan'))).toEqual(['Temuan']);
  });

  it('keep what someone else wrote into the tab by hand', () => {
    sheetOf(host, 'Temuan').getRange('G10').setValue('Bukan begitu.');
    const [first] = periksa(host).tabel;
    expect(first?.suntinganDisimpan).toMatch(/^Temuan \(suntingan /);
  });
});

describe('what was mended', () => {
  it('drops out, and is marked when it comes back, also after other runs', () => {
    const host = hostOf(scripts, typedWorkbook(KECIL));
    periksa(host);
    expect(temuanDi(host, SALAH)).toMatchObject({ Jenis: 'K01', Status: 'baru' });

    const capaian = sheetOf(host, 'Kinerja').getRange('E2');
    capaian.setValue('80');
    periksa(host);
    expect(barisTemuan(host).some((one) => one['Tempat'] === SALAH)).toBe(false);
    periksa(host);

    capaian.setValue('120');
    expect(periksa(host).munculLagi).toBe(1);
    expect(temuanDi(host, SALAH)['Status']).toBe('muncul lagi');
    expect(host.alerts[host.alerts.length - 1]?.message).toContain('1 muncul lagi sesudah diperbaiki.');
  });
});

describe('data that cannot be checked', () => {
  it('of no raw tab at all are told, and no tab is written', () => {
    const host = hostOf(scripts);
    const hasil = periksa(host);
    expect(hasil.diperiksa).toBe(false);
    expect(tabNames(host)).toEqual(['Sheet1']);
    expect(host.alerts[0]?.message).toContain('Spreadsheet ini belum berisi lembar data');
  });

  it('in a row are told and listed, while the rest is checked', () => {
    const [judul = [], satu = []] = KECIL['Kinerja'] ?? [];
    const host = hostOf(
      scripts,
      typedWorkbook({ ...KECIL, Kinerja: [judul, satu, ['I2', 'dua ribu', '80', '64', '80']] }),
    );
    periksa(host);
    expect(temuanDi(host, SALAH)['Jenis']).toBe('K01');
    expect(host.alerts[0]?.message).toContain('1 isian lembar data tidak terbaca');
    expect(shown(host, 'Masalah Data')[4]?.slice(0, 3)).toEqual(['Kinerja', '3', 'Tahun']);
  });

  it('a tab Temuan of somebody else is left alone', () => {
    const host = hostOf(scripts, typedWorkbook({ ...KECIL, Temuan: [['Milik kami']] }));
    expect(periksa(host).tabel).toEqual([{ name: 'Temuan', keadaan: 'nama terpakai' }]);
    expect(shown(host, 'Temuan')).toEqual([['Milik kami']]);
  });
});

describe('marks', () => {
  it('come and go, and leave every cell as it was', async () => {
    const host = hostOf(scripts, await dinas2021());
    sheetOf(host, 'Kinerja').getRange('G4').setBackground('#00ff00');
    const before = host.workbook();
    const hasil = tandai(host);
    const latar = sheetOf(host, 'Kinerja').getRange('G2:G4').getBackgrounds().flat();
    // Rows 2 and 4 are wrong, row 3 is right.
    expect(latar).toEqual(['#fcdcd7', '#ffffff', '#fcdcd7']);
    expect(hasil.terlewat).toBe(0);

    expect(hapusTanda(host)).toEqual({ dihapus: hasil.ditandai, dibiarkan: 0 });
    expect(host.workbook()).toEqual(before);
    expect(hapusTanda(host)).toEqual({ dihapus: 0, dibiarkan: 0 });
  });

  it('leave out what was accepted, and never touch what someone has coloured since', () => {
    const host = hostOf(scripts, typedWorkbook(KECIL));
    const cell = sheetOf(host, 'Kinerja').getRange('E2');
    tandai(host);
    expect(cell.getBackground()).toBe('#fcdcd7');
    cell.setBackground('#123456');
    expect(hapusTanda(host).dibiarkan).toBe(1);
    expect(cell.getBackground()).toBe('#123456');

    periksa(host);
    isi(host, SALAH, 'diterima dengan alasan', 'Dicetak demikian.');
    tandai(host);
    expect(cell.getBackground()).toBe('#123456');
  });

  it('follow their rows, and a second marking forgets nothing of the first', () => {
    const host = hostOf(scripts, typedWorkbook(KECIL));
    const kinerja = sheetOf(host, 'Kinerja');
    tandai(host);
    kinerja.insertRowsBefore(2, 3);
    expect(kinerja.getRange('E5').getBackground()).toBe('#fcdcd7');
    hapusTanda(host);
    expect(kinerja.getRange('E1:E6').getBackgrounds().flat()).toEqual(Array(6).fill('#ffffff'));

    kinerja.deleteRows(2, 3);
    kinerja.getRange('E2').setBackground('#abcdef');
    tandai(host);
    tandai(host);
    hapusTanda(host);
    expect(kinerja.getRange('E2').getBackground()).toBe('#abcdef');
  });
});

/** One run for each of its own calls takes its time. */
const EVERY_CALL = 180_000;

describe('a run that is cut off', { timeout: EVERY_CALL }, () => {
  /** A host that goes dead at the n-th call, until it is revived. */
  function mortalHost(workbook: Workbook) {
    let left = Number.POSITIVE_INFINITY;
    const host = createHost({
      scripts,
      workbook,
      beforeServiceCall: () => {
        left -= 1;
        if (left < 0) throw new Error('terputus');
      },
    });
    return {
      host,
      callsOf(run: () => void): number {
        host.serviceCalls.reset();
        run();
        return host.serviceCalls.total;
      },
      dieAfter(calls: number, run: () => void): void {
        left = calls;
        expect(run).toThrow('terputus');
        left = Number.POSITIVE_INFINITY;
      },
    };
  }

  const temuan = (host: Host) => (tabNames(host).includes('Temuan') ? shown(host, 'Temuan') : undefined);

  it('at any call leaves Temuan whole or as it was, and the next run ends the work', () => {
    const first = mortalHost(typedWorkbook(KECIL));
    const calls = first.callsOf(() => periksa(first.host));
    const after = temuan(first.host);
    for (let n = 0; n < calls; n++) {
      const { host, dieAfter } = mortalHost(typedWorkbook(KECIL));
      dieAfter(n, () => periksa(host));
      expect([undefined, after], `after ${n} calls`).toContainEqual(temuan(host));
      periksa(host);
      expect(temuan(host), `after ${n} calls`).toEqual(after);
      expect(tabNames(host), `after ${n} calls`).toEqual(tabNames(first.host));
    }
  });

  it('at any call of a later run loses no status, no reason and no memory of what was mended', () => {
    const first = mortalHost(typedWorkbook(KECIL));
    const cells = (host: Host) => sheetOf(host, 'Kinerja').getRange('E2:E3');
    periksa(first.host);
    isi(first.host, SALAH, 'diperbaiki', 'Sudah.');
    cells(first.host).setValues([['80'], ['80']]);
    periksa(first.host);
    cells(first.host).setValues([['120'], ['99']]);
    const start = first.host.workbook();
    const calls = first.callsOf(() => periksa(first.host));
    const after = temuan(first.host);
    expect(temuanDi(first.host, SALAH)['Status']).toBe('muncul lagi');

    for (let n = 0; n < calls; n++) {
      const { host, dieAfter } = mortalHost(start);
      dieAfter(n, () => periksa(host));
      periksa(host);
      expect(temuan(host), `after ${n} calls`).toEqual(after);
    }
  });

  it('while marking leaves nothing that cannot be unmarked', () => {
    const first = mortalHost(typedWorkbook(KECIL));
    const before = first.host.workbook();
    const calls = first.callsOf(() => tandai(first.host));
    for (let n = 0; n < calls; n++) {
      const { host, dieAfter } = mortalHost(typedWorkbook(KECIL));
      dieAfter(n, () => tandai(host));
      hapusTanda(host);
      expect(host.workbook(), `after ${n} calls`).toEqual(before);
    }
  });
});

describe('the cost', { timeout: 60_000 }, () => {
  const calls = (indikator: number, anggaran: number, paragraf: number) => {
    const tabs = tahunBesar({ indikator, anggaran, paragraf });
    const host = hostOf(scripts, typedWorkbook(Object.fromEntries(tabs)));
    const count = (run: () => void) => {
      host.serviceCalls.reset();
      run();
      return host.serviceCalls.total;
    };
    return {
      periksa: count(() => periksa(host)),
      lagi: count(() => periksa(host)),
      tandai: count(() => tandai(host)),
      hapus: count(() => hapusTanda(host)),
    };
  };

  it('is the same number of service calls for ten times the rows', () => {
    expect(calls(50, 200, 25)).toEqual(calls(10, 40, 5));
  });

  it('takes three more where a tab needs more than the thousand rows of a new one', () => {
    const [few, many] = [calls(10, 40, 5), calls(130, 700, 70)];
    expect(many).toEqual({ ...few, periksa: few.periksa + 3 });
  });
});

test('bacaTemuan hands every finding over with its status and writes nothing', () => {
  const host = hostOf(scripts, typedWorkbook(KECIL));
  const before = host.workbook();
  const { temuan, terbuka } = host.call('bacaTemuan') as DaftarTemuan;
  expect(host.workbook()).toEqual(before);
  expect(temuan.filter(({ tingkat }) => tingkat === 'salah')).toHaveLength(terbuka.salah);
  expect(temuan[0]).toEqual({
    jenis: 'K01',
    tingkat: 'salah',
    tab: 'Kinerja',
    baris: 2,
    kolom: 'Capaian Tercetak',
    tercetak: '120',
    seharusnya: expect.stringMatching(/^80/),
    perhitungan: expect.stringContaining('(2 × 5 − 6) ÷ 5 × 100 = 80'),
    keyakinan: expect.any(String),
    status: 'baru',
    alasan: '',
  });
});
