import type { Probe } from './probe.ts';

/** What the file and its services are like. */
export const fileProbes: readonly Probe[] = [
  {
    id: 'bahasa',
    pokok: 'Bahasa (lokal) berkas',
    lokal: 'id_ID',
    bilaBeda:
      'Angka tampil dan dibaca menurut bahasa itu. Pilih File > Setelan > Lokal: Indonesia, lalu ulangi uji ini.',
    run: ({ google }) => google.getSpreadsheetLocale(),
  },
  {
    id: 'akun',
    pokok: 'Alamat email yang menjalankan',
    lokal: 'terbaca',
    bilaBeda: 'Riwayat mencatat "akun tidak terbaca"; semua yang lain bekerja.',
    run: () => (Session.getActiveUser().getEmail() === '' ? 'tidak terbaca' : 'terbaca'),
  },
  {
    id: 'simpanan',
    pokok: 'Simpanan milik pengguna',
    lokal: 'tersimpan',
    bilaBeda: 'Jawaban ketika mengimpor tidak diingat, jadi ditanyakan lagi; semua yang lain bekerja.',
    run: () => {
      const properties = PropertiesService.getUserProperties().setProperty('lkjip.uji', 'ya');
      const text = properties.getProperty('lkjip.uji');
      properties.deleteProperty('lkjip.uji');
      return text === 'ya' ? 'tersimpan' : 'hilang';
    },
  },
  {
    id: 'kunci',
    pokok: 'Kunci antara orang yang menyusun bersamaan',
    lokal: 'dipegang',
    bilaBeda: 'Dua orang dapat menyusun bersamaan dan saling menimpa: sepakati siapa yang menyusun.',
    run: () => (LockService.getDocumentLock().hasLock() ? 'dipegang' : 'tidak dipegang'),
  },
];
