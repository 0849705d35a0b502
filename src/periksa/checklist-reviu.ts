import type { Nilai } from '../bahasa/nilai.ts';
import { normalizeText } from '../bahasa/teks.ts';
import { calculateRealisasi } from '../kinerja/realisasi.ts';
import type { CapaianIndikator, CapaianResults } from '../reports/capaian-results.ts';
import { joinWords } from '../reports/sentences.ts';
import type { CheckInput } from './temuan.ts';
import { hasUnreadableRows } from './unreadable-rows.ts';

/** `manual`: a person has to answer it. */
export type Jawaban = 'ya' | 'tidak' | 'manual';

/** A statement of the checklist of a reviu, and what the data say to it. */
export interface PernyataanReviu {
  /** Part and number: `III.4`. */
  readonly nomor: string;
  readonly pernyataan: string;
  readonly jawaban: Jawaban;
  /** What the answer rests on; for `manual`, what to look at. */
  readonly bukti: string;
}

/**
 * The 23 statements of the checklist of PermenPANRB 53/2014, Lampiran III: I form, II how the report is
 * made, III substance. Six of them the data can answer; the others stay with the reviewer. Worded after
 * the summary in DOMAIN 1.1, not yet compared with the lampiran itself.
 */
export function checklistReviu(input: CheckInput): readonly PernyataanReviu[] {
  return [
    manual('I.1', 'Laporan menampilkan data penting instansi', 'Lihat Bab I dan tabel kepegawaian.'),
    { nomor: 'I.2', pernyataan: 'Laporan menyajikan informasi target kinerja', ...jawabTarget(input) },
    {
      nomor: 'I.3',
      pernyataan: 'Laporan menyajikan capaian kinerja yang memadai',
      ...jawabCapaian(input),
    },
    manual('I.4', 'Lampiran mendukung informasi pada badan laporan', 'Cocokkan lampiran dengan isi laporan.'),
    manual(
      'I.5',
      'Laporan menyajikan upaya perbaikan ke depan',
      'Lihat kolom Solusi tab Analisis dan Bab IV.',
    ),
    {
      nomor: 'I.6',
      pernyataan: 'Laporan menyajikan akuntabilitas keuangan',
      ...jawabKeuangan(input),
    },
    manual('II.1', 'Laporan disusun oleh unit kerja yang bertugas untuk itu', 'Lihat surat tugas penyusun.'),
    manual('II.2', 'Informasi dalam laporan didukung data yang memadai', 'Lihat sumber data tiap indikator.'),
    manual(
      'II.3',
      'Ada mekanisme penyampaian data dari unit kerja ke unit penyusun',
      'Tanyakan prosedur pengumpulan datanya.',
    ),
    manual(
      'II.4',
      'Ada penanggung jawab pengumpulan data di setiap unit kerja',
      'Lihat surat penunjukannya.',
    ),
    manual('II.5', 'Keandalan data kinerja dalam laporan diyakini', 'Uji petik data ke sumbernya.'),
    manual('II.6', 'Analisis dalam laporan diketahui unit kerja terkait', 'Tanyakan kepada unit kerjanya.'),
    manual(
      'II.7',
      'Laporan bukan sekadar gabungan laporan unit di bawahnya',
      'Bandingkan dengan laporan unit kerja.',
    ),
    {
      nomor: 'III.1',
      pernyataan: 'Tujuan dan sasaran dalam laporan sesuai dengan Perjanjian Kinerja',
      ...jawabSasaran(input),
    },
    manual('III.2', 'Tujuan dan sasaran selaras dengan Renstra', 'Bandingkan dengan Renstra.'),
    manual('III.3', 'Bila butir 1 dan 2 tidak, ada penjelasan yang memadai', 'Lihat Bab II.'),
    {
      nomor: 'III.4',
      pernyataan: 'Target indikator dalam laporan sesuai dengan target dalam Perjanjian Kinerja',
      ...jawabTargetSama(input),
    },
    manual('III.5', 'Indikator Kinerja Utama sesuai dengan dokumen IKU', 'Bandingkan dengan penetapan IKU.'),
    manual('III.6', 'Bila butir 4 dan 5 tidak, ada penjelasan yang memadai', 'Lihat Bab II.'),
    {
      nomor: 'III.7',
      pernyataan: 'Capaian dibandingkan dengan tahun lalu, standar nasional, dan sebagainya yang bermanfaat',
      ...jawabPerbandingan(input),
    },
    manual('III.8', 'IKU dan indikator cukup mengukur tujuan dan sasaran', 'Nilai kecukupannya.'),
    manual('III.9', 'Bila tidak cukup, ada penjelasan yang memadai', 'Lihat Bab II.'),
    manual('III.10', 'Indikator kinerja SMART', 'Nilai tiap indikator.'),
  ];
}

type Jawab = Pick<PernyataanReviu, 'jawaban' | 'bukti'>;

function manual(nomor: string, pernyataan: string, bukti: string): PernyataanReviu {
  return { nomor, pernyataan, jawaban: 'manual', bukti };
}

const BELUM: Jawab = {
  jawaban: 'manual',
  bukti: 'Lembar data belum dapat dibaca seluruhnya; perbaiki dahulu.',
};

/** All of them, or which are lacking. */
function jawab(lacking: readonly string[], ya: string, tidak: string): Jawab {
  return lacking.length === 0
    ? { jawaban: 'ya', bukti: ya }
    : { jawaban: 'tidak', bukti: `${tidak}: ${joinWords(lacking)}.` };
}

function daftarIndikator(hasil: CapaianResults): readonly CapaianIndikator[] {
  return hasil.daftarSasaran.flatMap((sasaran) => sasaran.daftarIndikator);
}

/** Answers from the indikator of the Kepala; by hand where there are none, or their tabs have faults. */
function dariIndikator(
  { data, hasil }: CheckInput,
  answer: (indikator: readonly CapaianIndikator[], hasil: CapaianResults) => Jawab,
): Jawab {
  const faulty = ['Sasaran', 'Indikator', 'Kinerja'].some((tab) => hasUnreadableRows(data, tab));
  if (hasil === undefined || faulty) return BELUM;
  const daftar = daftarIndikator(hasil);
  if (daftar.length === 0) return { jawaban: 'tidak', bukti: 'Kepala belum punya indikator.' };
  return answer(daftar, hasil);
}

const kodeOf = (daftar: readonly CapaianIndikator[]) => daftar.map(({ indikator }) => indikator.kode);

function jawabTarget(input: CheckInput): Jawab {
  return dariIndikator(input, (daftar, { profil }) =>
    jawab(
      kodeOf(daftar.filter(({ reported }) => reported?.target === undefined)),
      `${daftar.length} indikator Kepala semuanya punya target tahun ${profil.tahun}.`,
      `Tanpa target tahun ${profil.tahun}`,
    ),
  );
}

function jawabCapaian(input: CheckInput): Jawab {
  return dariIndikator(input, (daftar, { profil }) =>
    jawab(
      daftar.flatMap(({ indikator, reported }) => {
        const capaian = reported?.capaian;
        if (capaian?.dinilai) return [];
        return [`${indikator.kode} (${capaian?.alasan ?? 'belum ada realisasi'})`];
      }),
      `Capaian ${daftar.length} indikator Kepala tahun ${profil.tahun} semuanya dapat dihitung.`,
      'Capaian yang tidak dapat dihitung',
    ),
  );
}

function jawabKeuangan({ data }: CheckInput): Jawab {
  if (hasUnreadableRows(data, 'Anggaran')) return BELUM;
  const program = data.anggaran.filter(({ tingkat }) => tingkat === 'program');
  if (program.length === 0) return { jawaban: 'tidak', bukti: 'Tab Anggaran belum berisi program.' };
  return jawab(
    program.filter(({ realisasi }) => realisasi === undefined).map(({ uraian }) => `"${uraian}"`),
    `${program.length} baris program di tab Anggaran semuanya berisi pagu dan realisasi.`,
    'Tanpa realisasi',
  );
}

/** What the Kepala has promised (a sasaran whose indikator have a Target PK) is what the report measures. */
function jawabSasaran(input: CheckInput): Jawab {
  return dariIndikator(input, (_, { daftarSasaran, profil }) =>
    jawab(
      daftarSasaran
        .filter(
          (one) =>
            one.daftarIndikator.length === 0 ||
            one.daftarIndikator.some(
              ({ indikator, reported }) => indikator.targetPk === undefined || reported === undefined,
            ),
        )
        .map(({ sasaran }) => sasaran.kode),
      `${daftarSasaran.length} sasaran Kepala semuanya punya indikator dengan target PK dan diukur tahun ${profil.tahun}.`,
      'Sasaran yang indikatornya tanpa target PK atau tidak diukur',
    ),
  );
}

function jawabTargetSama(input: CheckInput): Jawab {
  return dariIndikator(input, (daftar, { profil }) =>
    jawab(
      daftar.flatMap(({ indikator, reported }) => {
        const target = reported?.target;
        const { kode, targetPk } = indikator;
        if (target === undefined || targetPk === undefined || sameNilai(target, targetPk)) return [];
        return [`${kode} (PK ${targetPk.teks}, laporan ${target.teks})`];
      }),
      `Target tahun ${profil.tahun} di tab Kinerja sama dengan Target PK pada semua indikator Kepala.`,
      'Target yang berbeda',
    ),
  );
}

function sameNilai(a: Nilai, b: Nilai): boolean {
  if (a.jenis === 'angka' && b.jenis === 'angka') return a.angka.eq(b.angka);
  return normalizeText(a.teks) === normalizeText(b.teks);
}

function jawabPerbandingan(input: CheckInput): Jawab {
  return dariIndikator(input, (daftar, { profil }) => {
    const tahunLalu = profil.tahun - 1;
    const rows = new Map(input.data.kinerja.map((one) => [`${one.indikator} ${one.tahun}`, one]));
    return jawab(
      kodeOf(daftar).filter((kode) => {
        const row = rows.get(`${kode} ${tahunLalu}`);
        return row === undefined || calculateRealisasi(row).dari === 'tidak ada';
      }),
      `Setiap indikator Kepala punya realisasi tahun ${tahunLalu} untuk dibandingkan.`,
      `Tanpa realisasi tahun ${tahunLalu}`,
    );
  });
}
