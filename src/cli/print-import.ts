import type { Pertanyaan } from '../impor/pertanyaan.ts';
import type { UsulanImpor } from '../impor/usulan.ts';

/** More rows of one question would push the others off the screen; all stand in the file. */
const MOST_ROWS = 6;
const MOST_UNPLACED = 8;

/** One screen: what each sheet became, what is open, what was assumed, what had no place. */
export function printImport({
  input,
  folder,
  questions,
  usulan,
}: {
  readonly input: string;
  readonly folder: string;
  readonly questions: string;
  readonly usulan: UsulanImpor;
}): string {
  const { tab, wilayah, lembarLain, pertanyaan, takDitempatkan } = usulan;
  const terbuka = pertanyaan.filter((one) => one.terbuka);
  const terjawab = pertanyaan.filter((one) => one.wajib && !one.terbuka);
  const anggapan = pertanyaan.filter((one) => !one.wajib);
  return [
    `Impor ${input}, tahun laporan ${usulan.tahun || 'belum diketahui'}`,
    '',
    'Lembar yang ditemukan:',
    ...wilayah.map(
      ({ lembar, kawasan, jadi, alasan, yakin }) =>
        `  ${lembar} ${kawasan}: ${jadi.length === 0 ? 'tidak diimpor' : `menjadi ${jadi.join(', ')} (${yakin})`}. ${alasan}`,
    ),
    ...(lembarLain.length === 0 ? [] : [`  Tanpa tabel yang dikenali: ${lembarLain.join(', ')}.`]),
    '',
    `Ditulis di ${folder}: ${tab.map(({ nama, baris }) => `${nama} (${baris.length} baris)`).join(', ')}.`,
    '',
    terbuka.length === 0
      ? 'Tidak ada pertanyaan yang terbuka.'
      : `Pertanyaan yang terbuka (${terbuka.length}); jawaban yang dipakai sementara di belakang tanda →:`,
    ...terbuka.flatMap(rowsOf),
    ...(terjawab.length === 0 ? [] : [`Sudah dijawab: ${terjawab.map(({ id }) => id).join(', ')}.`]),
    ...(anggapan.length === 0 ? [] : ['', 'Yang dianggap begitu:']),
    ...anggapan.flatMap(rowsOf),
    ...(takDitempatkan.length === 0
      ? []
      : ['', `Tidak punya tempat di lembar data (${takDitempatkan.length}):`]),
    ...takDitempatkan
      .slice(0, MOST_UNPLACED)
      .map(({ tempat, teks, alasan }) => `  ${tempat} "${teks}": ${alasan}`),
    ...(takDitempatkan.length > MOST_UNPLACED
      ? [`  dan ${takDitempatkan.length - MOST_UNPLACED} lagi di ${questions}.`]
      : []),
    '',
    `Pertanyaan dan jawabannya: ${questions}. Ubah yang salah, lalu jalankan lagi dengan --jawab ${questions}`,
  ].join('\n');
}

function rowsOf({ id, tanya, alasan, jawaban, pilihan, butir }: Pertanyaan): readonly string[] {
  const answer = pilihan.find(({ nilai }) => nilai === jawaban)?.label ?? jawaban;
  const head = `  [${id}] ${tanya}${answer === '' ? '' : ` → ${answer}`}`;
  if (butir === undefined) return [head, `      ${alasan}`];
  return [
    head,
    `      ${alasan}`,
    ...butir
      .slice(0, MOST_ROWS)
      .map((one) => `      ${one.label} → ${one.jawaban === '' ? '(kosong)' : one.jawaban}`),
    ...(butir.length > MOST_ROWS ? [`      dan ${butir.length - MOST_ROWS} lagi`] : []),
  ];
}
