import { allowed, type Probe } from './probe.ts';

/** How sheets come, are named and go. */
export const sheetProbes: readonly Probe[] = [
  {
    id: 'tab-ukuran',
    pokok: 'Ukuran tab baru',
    lokal: '1000 baris, 26 kolom',
    bilaBeda: 'Ukuran itu diingat, dan tab baru disesuaikan.',
    run: (scratch) => {
      const sheet = scratch.insert('ukuran');
      const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      return { terlihat: `${rows} baris, ${columns} kolom`, ways: { newSheet: { rows, columns } } };
    },
  },
  {
    id: 'tab-huruf',
    pokok: 'Huruf dan tinggi baris tab baru',
    lokal: '10 pt, 21 piksel',
    bilaBeda: 'Tabel lebih tinggi atau lebih rendah daripada yang diperkirakan; isinya sama.',
    run: (scratch) => {
      const sheet = scratch.insert('huruf');
      return `${sheet.getRange(1, 1).getFontSize()} pt, ${sheet.getRowHeight(1)} piksel`;
    },
  },
  {
    id: 'tab-letak',
    pokok: 'Tab baru dengan nomor urut',
    lokal: 'di tempatnya',
    bilaBeda: 'Urutan tab berbeda; pindahkan sendiri, isinya benar.',
    run: (scratch) => {
      scratch.insert('letak 1');
      const position = scratch.google.getSheets().length - 1;
      const sheet = scratch.insert('letak 2', position);
      return sheet.getIndex() === position + 1 ? 'di tempatnya' : `di urutan ${sheet.getIndex()}`;
    },
  },
  {
    id: 'tab-tanpa-letak',
    pokok: 'Tab baru tanpa nomor urut',
    lokal: 'sesudah tab aktif',
    bilaBeda: 'LKjIP selalu menyebut nomor urut, jadi tidak berpengaruh.',
    run: (scratch) => {
      const first = scratch.insert('urut 1');
      scratch.insert('urut 2');
      scratch.google.setActiveSheet(first);
      const sheet = scratch.google.insertSheet(scratch.nameOf('urut 3'));
      if (sheet.getIndex() === first.getIndex() + 1) return 'sesudah tab aktif';
      return sheet.getIndex() === scratch.google.getSheets().length ? 'paling belakang' : 'di tempat lain';
    },
  },
  {
    id: 'tab-kembar',
    pokok: 'Dua tab yang namanya berbeda huruf besar saja',
    lokal: 'ditolak',
    bilaBeda:
      'Tab "kinerja" dan "Kinerja" dapat berdampingan; LKjIP membaca yang tepat namanya dan menyebut yang lain.',
    run: (scratch) => {
      scratch.insert('kembar');
      return allowed(() => scratch.insert('KEMBAR'));
    },
  },
  {
    id: 'tab-ganti-huruf',
    pokok: 'Mengganti huruf besar pada nama tab sendiri',
    lokal: 'ditolak',
    bilaBeda: 'LKjIP menamai tab lewat nama sementara, jadi tidak berpengaruh.',
    run: (scratch) => {
      const sheet = scratch.insert('nama');
      return allowed(() => sheet.setName(scratch.nameOf('NAMA')));
    },
  },
  {
    id: 'tab-nama-panjang',
    pokok: 'Nama tab 90 huruf',
    lokal: 'boleh',
    bilaBeda: 'Nama surat pejabat yang panjang ditolak: pendekkan kode pejabatnya.',
    run: (scratch) => allowed(() => scratch.insert('n'.repeat(60))),
  },
  {
    id: 'tab-hapus',
    pokok: 'Menghapus tab di tengah',
    lokal: 'yang lain tetap',
    bilaBeda: 'Sesudah menyusun, periksa bahwa tidak ada tab yang hilang, lalu kirimkan laporan ini.',
    run: (scratch) => {
      const sheets = ['1', '2', '3'].map((name) => scratch.insert(`hapus ${name}`));
      const ids = sheets.map((sheet) => sheet.getSheetId());
      const [first, middle, last] = sheets;
      if (first === undefined || middle === undefined || last === undefined) return 'tidak dicoba';
      scratch.google.deleteSheet(middle);
      last.getRange(1, 1).setValue('x');
      const now = [first, last].map((sheet) => sheet.getSheetId());
      const isKept = now[0] === ids[0] && now[1] === ids[2] && first.getRange(1, 1).getValue() === '';
      return isKept ? 'yang lain tetap' : 'yang lain berubah';
    },
  },
  {
    id: 'tab-terhapus',
    pokok: 'Menulis ke tab yang baru dihapus',
    lokal: 'ditolak',
    bilaBeda: 'LKjIP tidak melakukannya, jadi tidak berpengaruh.',
    run: (scratch) => {
      const sheet = scratch.insert('terhapus');
      scratch.google.deleteSheet(sheet);
      return allowed(() => {
        sheet.getRange(1, 1).setValue('x');
        SpreadsheetApp.flush();
      });
    },
  },
  {
    id: 'tab-penuh',
    pokok: 'Menambah baris di tab yang penuh',
    lokal: 'bertambah',
    bilaBeda: 'LKjIP menambah baris dahulu sebelum menulis, jadi tidak berpengaruh.',
    run: (scratch) => {
      const sheet = scratch.insert('penuh');
      const most = sheet.getMaxRows();
      sheet.deleteRows(2, most - 1);
      sheet.getRange(1, 1).setValue('x');
      sheet.appendRow(['y']);
      return sheet.getMaxRows() === 2 ? 'bertambah' : 'tidak bertambah';
    },
  },
];
