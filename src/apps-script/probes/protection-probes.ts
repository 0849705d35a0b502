import { allowed, type Probe } from './probe.ts';

const PERLU_TANGAN =
  'Bagikan untuk reviu berhenti di tengah. Kunci sendiri kolom Status dan Catatan di tab Reviu lewat Data > Lindungi sheet dan rentang.';

/** Who may do what. Nothing is shared with anybody: only the address of whoever runs this is used. */
export const protectionProbes: readonly Probe[] = [
  {
    id: 'peringatan',
    pokok: 'Perlindungan yang hanya memperingatkan',
    lokal: 'memperingatkan',
    bilaBeda: 'Tab buatan LKjIP dapat terkunci bagi rekan: lepaskan lewat Data > Lindungi sheet dan rentang.',
    run: (scratch) => {
      const protection = scratch.insert('peringatan').protect().setWarningOnly(true);
      return protection.isWarningOnly() ? 'memperingatkan' : 'mengunci';
    },
  },
  {
    id: 'penyunting-awal',
    pokok: 'Pemilik dalam daftar penyunting perlindungan yang baru',
    lokal: 'ada',
    bilaBeda: 'Daftar dibandingkan dengan peninjau saja, jadi tidak berpengaruh.',
    run: (scratch) => {
      const owner = scratch.google.getOwner()?.getEmail() ?? '';
      const editors = scratch.insert('penyunting').getRange('A1:A2').protect().getEditors();
      return editors.some((user) => user.getEmail() === owner) ? 'ada' : 'tidak ada';
    },
  },
  {
    id: 'keluarkan-diri',
    pokok: 'Mengeluarkan penyunting, juga pemilik, dari perlindungan',
    lokal: 'boleh',
    bilaBeda: PERLU_TANGAN,
    run: (scratch) => {
      const protection = scratch.insert('keluarkan').getRange('A1:A2').protect();
      return allowed(() => protection.removeEditors(protection.getEditors().map((user) => user.getEmail())));
    },
  },
  {
    id: 'tambah-pada-peringatan',
    pokok: 'Menambah penyunting pada perlindungan yang hanya memperingatkan',
    lokal: 'ditolak',
    bilaBeda: 'LKjIP tidak melakukannya, jadi tidak berpengaruh.',
    run: (scratch) => {
      const protection = scratch.insert('tambah').protect().setWarningOnly(true);
      return allowed(() => protection.addEditor(Session.getActiveUser().getEmail()));
    },
  },
  {
    id: 'domain',
    pokok: 'Melarang seluruh domain menyunting yang dilindungi',
    lokal: 'tidak perlu',
    bilaBeda:
      'Bagikan untuk reviu melarangnya dahulu; bila ditolak, lepaskan sendiri centang domain di Data > Lindungi.',
    run: (scratch) => {
      const protection = scratch.insert('domain').getRange('A1:A2').protect();
      if (!protection.canDomainEdit()) return 'tidak perlu';
      return allowed(() => protection.setDomainEdit(false)) === 'boleh'
        ? 'perlu, dan boleh'
        : 'perlu, tetapi ditolak';
    },
  },
  {
    id: 'perlindungan-tab-salinan',
    pokok: 'Perlindungan pada salinan tab di berkas yang sama',
    lokal: 'tidak ikut',
    bilaBeda: 'Cadangan impor ikut terlindungi; LKjIP tetap dapat menghapusnya.',
    run: (scratch) => {
      const sheet = scratch.insert('terlindung');
      sheet.protect().setWarningOnly(true);
      const copy = sheet.copyTo(scratch.google).setName(scratch.nameOf('terlindung salinan'));
      return copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0 ? 'ikut' : 'tidak ikut';
    },
  },
  {
    id: 'izin-daftar',
    pokok: 'Membaca siapa yang boleh membuka dan menyunting',
    lokal: 'boleh',
    bilaBeda: 'Beranda dan Reviu tidak dapat menyebut siapa peninjaunya; bagikan lewat tombol Bagikan.',
    run: ({ google }) =>
      allowed(() => [google.getOwner(), google.getEditors().length, google.getViewers().length]),
  },
  {
    id: 'izin-bagikan',
    pokok: 'Membagikan spreadsheet dari skrip (kepada akun sendiri)',
    lokal: 'boleh',
    bilaBeda: 'Bagikan lewat tombol Bagikan di kanan atas, lalu pilih Perbarui Reviu.',
    run: ({ google }) => allowed(() => google.addEditor(Session.getActiveUser().getEmail())),
  },
];
