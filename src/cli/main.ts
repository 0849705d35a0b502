import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { FileError } from '../host/files/file-error.ts';
import { shortNameMessage } from '../host/files/xlsx/names.ts';
import { workbookToXlsx } from '../host/files/xlsx/write.ts';
import { openHost } from '../host/node/open-host.ts';
import { callAddIn } from './add-in.ts';
import { type DocumentRequest, makeDocument } from './dokumen.ts';
import { type FinalSetRequest, finalSet } from './final-set.ts';
import { type ImportRequest, importWorkbook } from './import-workbook.ts';
import { type NextYearRequest, nextYear } from './next-year.ts';
import { printMasalah } from './print-masalah.ts';
import { printRun } from './print-run.ts';
import { jsonTemuan, printTemuan } from './print-temuan.ts';
import { save } from './save.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const BAWAAN = 'test/contoh/dinas-2021';

const CARA = `Cara pakai:
  npm start -- [berkas.xlsx | folder berisi CSV] [-o hasil.xlsx]
      Menyusun semua tabel dan memeriksa datanya. Kode keluar 2: ada isian yang tidak terbaca, sehingga ada yang
      tidak disusun; 1: tidak terbaca; 0: selebihnya, juga bila ada temuan.
  npm start -- periksa [berkas.xlsx | folder berisi CSV] [--json]
      Memeriksa saja. Kode keluar 2: ada yang salah; 1: tidak terbaca; 0: selebihnya.
  npm start -- berkas-akhir [berkas.xlsx | folder] [-o folder hasil] [--alasan "..."] [--simpan]
      Menyusun berkas akhir dari laporan yang sudah direviu, sebagai .xlsx dan, bila LibreOffice terpasang, PDF,
      beserta dokumennya (.docx) yang hanya memuat yang sudah disetujui.
      Kode keluar 2: masih ada halangan (--alasan melampauinya, kecuali laporan yang belum dibagikan untuk direviu); 1: tidak terbaca; 0: jadi.
      --simpan menulis juga berkas asal dengan catatannya di Riwayat.
  npm start -- impor berkas.xlsx -o folder [--jawab jawaban.json]
      Membaca buku kerja kantor menjadi lembar data, satu CSV tiap tab, beserta pertanyaan yang perlu dijawab.
      Kode keluar 2: ada pertanyaan yang belum dijawab; 1: tidak terbaca; 0: jadi.
  npm start -- dokumen [berkas.xlsx | folder berisi CSV] [-o LKjIP.docx] [--final] [--alasan "..."] [--disetujui] [--logo logo.png]
      Menyusun seluruh laporan sebagai dokumen Word dan, bila LibreOffice terpasang, PDF. Selama masih ada yang
      salah, dokumennya draf, dan daftar yang salah ditulis di sampingnya.
      --final menolak draf; --alasan menjadikannya final dengan alasan yang dicetak di balik sampul.
      --disetujui hanya memuat tabel dan surat yang sudah disetujui dalam reviu, dan menyebut siapa yang menyetujui.
      --logo menaruh gambar PNG atau JPEG di sampul.
      Kode keluar 2: ditolak; 1: tidak terbaca; 0: jadi.
  npm start -- tahun-berikutnya [berkas.xlsx | folder berisi CSV] [-o folder] [--rpjmd-baru] [--lanjut S1.1,S2.1]
      Memulai laporan tahun berikutnya sebagai berkas baru. --rpjmd-baru: RPJMD baru mulai berlaku; --lanjut menyebut indikator
      yang berlanjut di dalamnya. Kode keluar 1: tidak terbaca; 0: jadi.
  npm start -- bantuan
      Menampilkan petunjuk ini.
Tanpa berkas, yang dipakai ialah data contoh ${BAWAAN}.`;

/**
 * The whole job without Google, the inspection alone, or the final set. Returns the exit code. `dist` is the folder of
 * the built bundle.
 */
export async function run(args: readonly string[], terminal: Terminal, dist = 'dist'): Promise<ExitCode> {
  try {
    const perintah = argumentsOf(args);
    switch (perintah.jenis) {
      case 'bantuan':
        terminal.print(CARA);
        return 0;
      case 'periksa':
        return await periksa(perintah, terminal, dist);
      case 'berkas-akhir':
        return await finalSet(perintah, terminal, dist);
      case 'impor':
        return await importWorkbook(perintah, terminal);
      case 'dokumen':
        return await makeDocument(perintah, terminal, dist);
      case 'tahun-berikutnya':
        return await nextYear(perintah, terminal, dist);
      case 'susun':
        return await susun(perintah, terminal, dist);
    }
  } catch (error) {
    // Only what a file can do wrong is a message; our own bugs keep their stack.
    if (!(error instanceof FileError)) throw error;
    terminal.error(error.message);
    return 1;
  }
}

/** Opens a year's data, does what "Susun semua tabel" and "Periksa data" do, writes the spreadsheet, and prints one screen. */
async function susun({ input, output }: RunRequest, terminal: Terminal, dist: string): Promise<ExitCode> {
  const start = performance.now();
  const host = await openHost(input, dist);
  const hasil = callAddIn(host, 'susunSemuaTabel');
  const gagal = hasil.ringkasan.length === 0;
  const temuan = gagal ? undefined : callAddIn(host, 'periksaData');
  const panggilan = host.serviceCalls.total;
  const perjalanan = host.trips;

  const workbook = host.workbook();
  const namaPendek = gagal ? undefined : shortNameMessage(workbook);
  const berkas = output ?? join('out', `LKjIP-${hasil.tahun}.xlsx`);
  if (!gagal)
    await save(
      berkas,
      await workbookToXlsx(workbook, { functionsExcelLacks: new Set(host.customFunctionNames) }),
    );

  const detik = (performance.now() - start) / 1000;
  const text = printRun({
    input,
    hasil,
    panggilan,
    perjalanan,
    detik,
    ...(temuan === undefined ? {} : { periksa: temuan }),
    ...(gagal ? {} : { berkas, namaPendek }),
  });
  if (gagal) terminal.error(text);
  else terminal.print(text);
  if (gagal) return 1;
  return hasil.masalah.some(({ tingkat }) => tingkat === 'salah') ? 2 : 0;
}

/** Opens a year's data and prints what is wrong with it. Writes no file. */
async function periksa({ input, json }: PeriksaRequest, terminal: Terminal, dist: string): Promise<ExitCode> {
  const host = await openHost(input, dist);
  const hasil = callAddIn(host, 'readTemuan');
  const { masalah } = hasil;
  const adaMasalah = masalah.some(({ tingkat }) => tingkat === 'salah');
  if (!hasil.checked) {
    terminal.error(printMasalah(masalah).join('\n'));
    return 1;
  }
  if (json) {
    terminal.print(jsonTemuan(hasil));
    if (adaMasalah) terminal.error(printMasalah(masalah).join('\n'));
  } else {
    terminal.print(printTemuan(input, hasil));
  }
  return adaMasalah || hasil.terbuka.salah > 0 ? 2 : 0;
}

interface RunRequest {
  readonly input: string;
  readonly output: string | undefined;
}

interface PeriksaRequest {
  readonly input: string;
  readonly json: boolean;
}

type Perintah =
  | { readonly jenis: 'bantuan' }
  | ({ readonly jenis: 'susun' } & RunRequest)
  | ({ readonly jenis: 'periksa' } & PeriksaRequest)
  | ({ readonly jenis: 'berkas-akhir' } & FinalSetRequest)
  | ({ readonly jenis: 'tahun-berikutnya' } & NextYearRequest)
  | ({ readonly jenis: 'impor' } & ImportRequest)
  | ({ readonly jenis: 'dokumen' } & DocumentRequest);

/** The words that ask for something else than the whole job; a folder of such a name is `./periksa`. */
const KATA = ['periksa', 'berkas-akhir', 'impor', 'dokumen', 'tahun-berikutnya', 'bantuan'] as const;

function argumentsOf(args: readonly string[]): Perintah {
  const { values, positionals } = parse(args);
  const kata = KATA.find((one) => one === positionals[0]);
  const [input = BAWAAN, ...rest] = kata === undefined ? positionals : positionals.slice(1);
  const {
    output,
    json = false,
    help = false,
    alasan,
    simpan = false,
    final = false,
    disetujui = false,
    logo,
    jawab,
    lanjut,
  } = values;
  const rpjmdBaru = values['rpjmd-baru'] ?? false;
  if (help || kata === 'bantuan') return { jenis: 'bantuan' };
  if (rest.length > 0) throw new FileError(`Hanya satu berkas atau folder sekali jalan.\n${CARA}`);
  if (json && kata !== 'periksa') throw new FileError(`--json hanya untuk perintah periksa.\n${CARA}`);
  if (simpan && kata !== 'berkas-akhir') {
    throw new FileError(`--simpan hanya untuk perintah berkas-akhir.\n${CARA}`);
  }
  if (alasan !== undefined && kata !== 'berkas-akhir' && kata !== 'dokumen') {
    throw new FileError(`--alasan hanya untuk perintah berkas-akhir dan dokumen.\n${CARA}`);
  }
  if ((disetujui || logo !== undefined) && kata !== 'dokumen') {
    throw new FileError(`--disetujui dan --logo hanya untuk perintah dokumen.\n${CARA}`);
  }
  if (final && kata !== 'dokumen') throw new FileError(`--final hanya untuk perintah dokumen.\n${CARA}`);
  if (jawab !== undefined && kata !== 'impor') {
    throw new FileError(`--jawab hanya untuk perintah impor.\n${CARA}`);
  }
  if ((rpjmdBaru || lanjut !== undefined) && kata !== 'tahun-berikutnya') {
    throw new FileError(`--rpjmd-baru dan --lanjut hanya untuk perintah tahun-berikutnya.\n${CARA}`);
  }
  if (kata === 'tahun-berikutnya') {
    if (lanjut !== undefined && !rpjmdBaru) throw new FileError(`--lanjut memerlukan --rpjmd-baru.\n${CARA}`);
    const kode = (lanjut ?? '').split(',').map((one) => one.trim());
    const terpilih = kode.filter((one) => one !== '');
    return { jenis: kata, input, folder: folderOf(output), lanjut: rpjmdBaru ? terpilih : undefined };
  }
  if (kata === 'impor') {
    if (positionals.length < 2) throw new FileError(`Sebutkan berkas .xlsx yang diimpor.\n${CARA}`);
    return { jenis: kata, input, folder: folderOf(output), jawab };
  }
  if (kata === 'periksa') {
    if (output !== undefined) throw new FileError(`Perintah periksa tidak menulis berkas.\n${CARA}`);
    return { jenis: kata, input, json };
  }
  if (kata === 'dokumen') {
    if (output !== undefined && extname(output).toLowerCase() !== '.docx') {
      throw new FileError(`Dokumen harus berakhiran .docx; yang diminta "${output}".`);
    }
    return { jenis: kata, input, output, final, alasan: alasanOf(alasan), disetujui, logo };
  }
  if (kata === 'berkas-akhir') {
    return { jenis: kata, input, folder: folderOf(output), alasan: alasanOf(alasan), simpan };
  }
  if (output !== undefined && extname(output).toLowerCase() !== '.xlsx') {
    throw new FileError(`Berkas hasil harus berakhiran .xlsx; yang diminta "${output}".`);
  }
  return { jenis: 'susun', input, output };
}

function folderOf(output = 'out'): string {
  if (['.xlsx', '.pdf'].includes(extname(output).toLowerCase())) {
    throw new FileError(
      `Berkas hasilnya dinamai sendiri; -o menyebut foldernya, misalnya -o out. Yang diminta "${output}".`,
    );
  }
  return output;
}

/** As long as the add-on takes it. */
const MOST_ALASAN = 2000;

function alasanOf(text: string | undefined): string | undefined {
  const alasan = text?.trim();
  if (alasan === '') throw new FileError('Alasan masih kosong. Tulis alasannya di antara tanda petik.');
  if (alasan !== undefined && alasan.length > MOST_ALASAN) {
    throw new FileError(`Alasan paling panjang ${MOST_ALASAN} huruf; yang ditulis ${alasan.length}.`);
  }
  return alasan;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean' },
        alasan: { type: 'string' },
        simpan: { type: 'boolean' },
        final: { type: 'boolean' },
        disetujui: { type: 'boolean' },
        logo: { type: 'string' },
        jawab: { type: 'string' },
        'rpjmd-baru': { type: 'boolean' },
        lanjut: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new FileError(CARA, { cause: error });
  }
}
