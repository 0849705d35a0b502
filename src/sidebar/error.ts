/** What went wrong, for the officer: what it is, and what to do about it. */
export interface TaskError {
  readonly judul: string;
  readonly pesan: string;
  readonly saran?: string;
}

interface KnownError {
  readonly tanda: RegExp;
  readonly galat: TaskError;
}

/**
 * What Google says in English of itself, and what it means here. Signed in with several accounts, a
 * sidebar may run as another than the one that has the spreadsheet open (Google issue 69270374).
 */
const KNOWN_ERRORS: readonly KnownError[] = [
  {
    tanda: /PERMISSION_DENIED|Authorization is required|You do not have permission/i,
    galat: {
      judul: 'Google menolak akun ini',
      pesan:
        'Biasanya karena peramban masuk dengan beberapa akun Google, dan bilah sisi dijalankan dengan akun yang lain.',
      saran:
        'Pakailah satu akun saja: keluar dari akun-akun lain, atau buka spreadsheet ini di jendela samaran (Ctrl+Shift+N) dan masuk dengan akun yang berhak menyuntingnya.',
    },
  },
  {
    tanda: /NetworkError|Failed to fetch|HTTP 0\b|network error|ERR_INTERNET/i,
    galat: {
      judul: 'Sambungan terputus',
      pesan: 'Jawaban dari Google tidak sampai.',
      saran: 'Periksa jaringan, lalu coba lagi. Yang sudah ditulis tetap ada.',
    },
  },
  {
    tanda: /Exceeded maximum execution time|ScriptError: Timed out|timed? ?out/i,
    galat: {
      judul: 'Waktunya habis',
      pesan: 'Google menghentikan skrip yang berjalan terlalu lama.',
      saran: 'Coba lagi: yang sudah ditulis tidak diulang.',
    },
  },
  {
    tanda: /Script function not found|is not a function/i,
    galat: {
      judul: 'Bilah sisi ini dari versi lain',
      pesan: 'Add-on diperbarui selagi bilah sisi terbuka.',
      saran: 'Tutup bilah sisi, muat ulang spreadsheet, lalu buka lagi dari menu LKjIP.',
    },
  },
  {
    tanda: /server error occurred|Service (?:Spreadsheets|invoked)|simultaneous/i,
    galat: {
      judul: 'Google sedang sibuk',
      pesan: 'Layanan Google Sheets tidak menjawab sebagaimana mestinya.',
      saran: 'Tunggu sebentar, lalu coba lagi. Yang sudah ditulis tetap ada.',
    },
  },
];

/** What an error means. Our own refusals are sentences for the officer and are shown as they stand. */
export function errorOf(error: unknown): TaskError {
  const teks = error instanceof Error ? error.message : typeof error === 'string' ? error : '';
  const pesan = teks.replace(/^(?:Uncaught )?(?:\w*Error|Exception): /u, '').trim();
  const dikenal = KNOWN_ERRORS.find(({ tanda }) => tanda.test(pesan));
  if (dikenal !== undefined) return dikenal.galat;
  if (pesan !== '') return { judul: 'Belum berhasil', pesan };
  return {
    judul: 'Belum berhasil',
    pesan: 'Google tidak menyebutkan sebabnya.',
    saran: 'Coba lagi. Bila berulang, muat ulang spreadsheet.',
  };
}
