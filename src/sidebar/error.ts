/** What went wrong, for the officer: what it is, and what to do about it. */
export interface TaskError {
  readonly title: string;
  readonly message: string;
  readonly advice?: string;
}

interface KnownError {
  readonly pattern: RegExp;
  readonly means: TaskError;
}

/**
 * What Google says in English of itself, and what it means here. Signed in with several accounts, a
 * sidebar may run as another than the one that has the spreadsheet open (Google issue 69270374).
 */
const KNOWN_ERRORS: readonly KnownError[] = [
  {
    pattern: /PERMISSION_DENIED|Authorization is required|You do not have permission/i,
    means: {
      title: 'Google menolak akun ini',
      message:
        'Biasanya karena peramban masuk dengan beberapa akun Google, dan bilah sisi dijalankan dengan akun yang lain.',
      advice:
        'Pakailah satu akun saja: keluar dari akun-akun lain, atau buka spreadsheet ini di jendela samaran (Ctrl+Shift+N) dan masuk dengan akun yang berhak menyuntingnya.',
    },
  },
  {
    pattern: /NetworkError|Failed to fetch|HTTP 0\b|network error|ERR_INTERNET/i,
    means: {
      title: 'Sambungan terputus',
      message: 'Jawaban dari Google tidak sampai.',
      advice: 'Periksa jaringan, lalu coba lagi. Yang sudah ditulis tetap ada.',
    },
  },
  {
    pattern: /Exceeded maximum execution time|ScriptError: Timed out|timed? ?out/i,
    means: {
      title: 'Waktunya habis',
      message: 'Google menghentikan skrip yang berjalan terlalu lama.',
      advice: 'Coba lagi: yang sudah ditulis tidak diulang.',
    },
  },
  {
    pattern: /Script function not found|is not a function/i,
    means: {
      title: 'Bilah sisi ini dari versi lain',
      message: 'Add-on diperbarui selagi bilah sisi terbuka.',
      advice: 'Tutup bilah sisi, muat ulang spreadsheet, lalu buka lagi dari menu LKjIP.',
    },
  },
  {
    pattern: /server error occurred|Service (?:Spreadsheets|invoked)|simultaneous/i,
    means: {
      title: 'Google sedang sibuk',
      message: 'Layanan Google Sheets tidak menjawab sebagaimana mestinya.',
      advice: 'Tunggu sebentar, lalu coba lagi. Yang sudah ditulis tetap ada.',
    },
  },
];

/** What an error means. Our own refusals are sentences for the officer and are shown as they stand. */
export function errorOf(error: unknown): TaskError {
  const teks = error instanceof Error ? error.message : typeof error === 'string' ? error : '';
  const pesan = teks.replace(/^(?:Uncaught )?(?:\w*Error|Exception): /u, '').trim();
  const dikenal = KNOWN_ERRORS.find(({ pattern }) => pattern.test(pesan));
  if (dikenal !== undefined) return dikenal.means;
  if (pesan !== '') return { title: 'Belum berhasil', message: pesan };
  return {
    title: 'Belum berhasil',
    message: 'Google tidak menyebutkan sebabnya.',
    advice: 'Coba lagi. Bila berulang, muat ulang spreadsheet.',
  };
}
