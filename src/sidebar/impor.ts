import type { TemuanLine } from '../apps-script/commands/check-data.ts';
import type {
  ImportPlan,
  ImportResult,
  TabContent,
  TargetTab,
} from '../apps-script/commands/import-workbook.ts';
import type { OfficeSheet } from '../impor/office.ts';
import { unpackSheet } from '../impor/packed.ts';
import type { Jawaban, Pertanyaan } from '../impor/pertanyaan.ts';
import { buildUsulan, type TabUsulan, type UsulanImpor, type WilayahUsulan } from '../impor/usulan.ts';
import { type Child, cell, described, h, onClick } from './element.ts';
import { badge, choice, foldable, hint, list, problemList, tabButton } from './parts.ts';
import { totalOf } from './periksa.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';
import { startBuilding } from './susun-tabel.ts';

/**
 * The wizard that brings in the office's own workbook, in a page wide enough for a row and where it comes from:
 * what each sheet becomes, what it leaves open, what would be written; then one click that writes and one that
 * takes it all back.
 */

/** What is answered so far; sent whole each time, so that the server needs to remember nothing between steps. */
type OpenAnswers = Record<string, string | Record<string, string>>;

const TITLE = 'Impor buku kerja kantor';
const STEPS = ['Lembar', 'Pertanyaan', 'Isi', 'Hasil'];
const MOST_ROWS = 200;

const stepOf = (no: number): string => `Langkah ${no} dari ${STEPS.length}: ${STEPS[no - 1] ?? ''}`;

/** Headings that a column can be given, by what it then becomes. */
const COMMON_HEADINGS: readonly (readonly [string, string])[] = [
  ['', 'tidak dipakai'],
  ['Sasaran', 'Sasaran'],
  ['Tujuan', 'Tujuan'],
  ['Indikator', 'Indikator'],
  ['Satuan', 'Satuan'],
  ['Target', 'Target'],
  ['Realisasi', 'Realisasi'],
  ['Capaian (%)', 'Capaian Tercetak'],
  ['Kategori', 'Kategori Tercetak'],
  ['Pembilang', 'Pembilang'],
  ['Penyebut', 'Penyebut'],
  ['Target Akhir RPJMD', 'Target Akhir RPJMD'],
  ...['I', 'II', 'III', 'IV'].flatMap((triwulan, index): readonly (readonly [string, string])[] => [
    [`Target Triwulan ${triwulan}`, `Target triwulan ${index + 1}`],
    [`Realisasi Triwulan ${triwulan}`, `Realisasi triwulan ${index + 1}`],
  ]),
  ['Penyebab', 'Penyebab'],
  ['Hambatan', 'Hambatan'],
  ['Solusi', 'Solusi'],
  ['Formulasi', 'Formulasi'],
  ['Sumber Data', 'Sumber Data'],
  ['Penanggung Jawab', 'Pejabat'],
  ['Kode', 'Kode'],
  ['Uraian', 'Uraian'],
  ['Pagu', 'Pagu'],
  ['Realisasi Keuangan', 'Realisasi Anggaran'],
  ['% Serapan', 'Persen Tercetak'],
  ['Sumber Dana', 'Sumber Dana'],
  ['Nama', 'Nama'],
  ['NIP', 'NIP'],
  ['Pangkat', 'Pangkat'],
  ['Jabatan', 'Jabatan'],
  ['Atasan', 'Atasan'],
];

/** The office's sheets, read once, and what is proposed of them with the answers given so far. */
interface ImportState {
  readonly lembar: readonly OfficeSheet[];
  readonly proposal: UsulanImpor;
  /** Whether answers of an earlier import of this layout were taken. */
  readonly remembered: boolean;
  readonly canUndo: string | undefined;
}

/** Opens the wizard with the answers that were given before for a workbook laid out alike. */
export function startImport(): void {
  runTask({
    title: TITLE,
    busy: 'Membaca lembar-lembar kantor…',
    async work() {
      const { lembar: packed, canUndo } = await callServer('sidebarReadOffice');
      const lembar = packed.map(unpackSheet);
      const usulan = buildUsulan(lembar);
      const jawaban =
        usulan.tab.length === 0 ? null : await callServer('sidebarReadImportAnswers', usulan.sidikTata);
      return {
        keadaan: {
          lembar,
          proposal: jawaban === null ? usulan : buildUsulan(lembar, jawaban),
          remembered: jawaban !== null,
          canUndo,
        },
        jawaban: jawaban ?? {},
      };
    },
    next: ({ keadaan, jawaban }) => openSheets(keadaan, { ...jawaban } as OpenAnswers),
  });
}

const withAnswers = (keadaan: ImportState, jawaban: OpenAnswers): ImportState => ({
  ...keadaan,
  proposal: buildUsulan(keadaan.lembar, jawaban),
});

function accept(jawaban: OpenAnswers, { id, butir, jawaban: nilai, pilihan: calon }: Pertanyaan): void {
  if (butir !== undefined) jawaban[id] = Object.fromEntries(butir.map((one) => [one.kunci, one.jawaban]));
  else if (calon.length > 0) jawaban[id] = nilai;
}

function openSheets(keadaan: ImportState, jawaban: OpenAnswers): void {
  const { proposal, remembered, canUndo } = keadaan;
  const dipakai = proposal.wilayah.filter(({ jadi }) => jadi.length > 0);
  const lain = proposal.wilayah.filter(({ jadi }) => jadi.length === 0);
  let berubah = false;
  const isiLembar: Child[] =
    dipakai.length === 0
      ? [
          h(
            'p',
            {},
            'Belum ada tabel kantor yang dikenali di spreadsheet ini. Salin lembar dari buku kerja kantor ke sini (klik kanan pada tab lembar itu, Salin ke, Spreadsheet yang ada), atau buka buku kerjanya di Google Sheets, lalu pilih Baca lagi.',
          ),
        ]
      : [
          h(
            'p',
            {},
            `${dipakai.length} tabel dikenali. Bila sebuah kolom salah dibaca, ubah di bawah tabelnya.`,
          ),
          ...dipakai.map((one) =>
            regionCard(one, jawaban, () => {
              berubah = true;
            }),
          ),
        ];
  showScreen({
    title: TITLE,
    step: stepOf(1),
    body: [
      canUndo === undefined
        ? undefined
        : hint(
            h('p', {}, `Impor terakhir (${canUndo}) masih dapat dibatalkan. `),
            onClick(h('button', { type: 'button', class: 'tautan' }, 'Batalkan impor itu'), () => undo()),
          ),
      remembered
        ? hint(
            h(
              'p',
              {},
              'Jawaban untuk buku kerja dengan tata letak yang sama dipakai lagi; periksa di langkah berikut.',
            ),
          )
        : undefined,
      ...isiLembar,
      lain.length + proposal.lembarLain.length === 0
        ? undefined
        : foldable('Tidak diimpor', String(lain.length + proposal.lembarLain.length), [
            list([
              ...lain.map((one) =>
                h('div', {}, cell(`${one.lembar} (${one.kawasan})`), h('p', { class: 'redup' }, one.alasan)),
              ),
              ...proposal.lembarLain.map((nama) =>
                h('div', {}, cell(nama), h('p', { class: 'redup' }, 'Tidak berisi tabel yang dikenali.')),
              ),
            ]),
          ]),
    ],
    primary:
      dipakai.length === 0
        ? { label: 'Baca lagi', run: startImport }
        : {
            label: 'Lanjut ke pertanyaan',
            run: () => openQuestions(berubah ? withAnswers(keadaan, jawaban) : keadaan, jawaban),
          },
    ...(dipakai.length === 0 ? {} : { others: [{ label: 'Baca lagi', run: startImport }] }),
  });
}

function regionCard(wilayah: WilayahUsulan, jawaban: OpenAnswers, onChange: () => void): Child {
  const { lembar, kawasan, jadi, alasan, yakin, kolom } = wilayah;
  const ubah = (alamat: string, kepala: string) => {
    const kini = jawaban['kolom'];
    jawaban['kolom'] = { ...(typeof kini === 'object' ? kini : {}), [alamat]: kepala };
    onChange();
  };
  return h(
    'section',
    { class: 'wilayah' },
    h('h2', {}, cell(lembar), h('span', { class: 'redup' }, ` ${kawasan}`)),
    h(
      'p',
      {},
      'Menjadi ',
      h('strong', {}, jadi.join(', ')),
      h('span', { class: `yakin ${yakin === 'yakin' ? '' : 'beda'}` }, ` · ${yakin}`),
    ),
    h('p', { class: 'redup' }, alasan),
    foldable(
      'Kolom',
      `${kolom.filter((one) => one.jadi !== '').length} dari ${kolom.length} dipakai`,
      kolom.map((one) => {
        const options = COMMON_HEADINGS.map(([nilai, teks]) => ({ nilai, teks }));
        const kini = 'kini';
        return choice(
          one.kepala === '' ? `(tanpa kepala) ${one.alamat}` : one.kepala,
          [{ nilai: kini, teks: one.jadi === '' ? 'tidak dipakai' : one.jadi }, ...options],
          kini,
          (nilai) => {
            if (nilai !== kini) ubah(one.alamat, nilai);
          },
        );
      }),
      { tingkat: 3 },
    ),
  );
}

function openQuestions(keadaan: ImportState, jawaban: OpenAnswers): void {
  const { pertanyaan } = keadaan.proposal;
  const ditanyakan = pertanyaan.filter(
    ({ pilihan: calon, butir }) => calon.length > 0 || butir !== undefined,
  );
  const wajib = ditanyakan.filter((one) => one.wajib);
  const anggapan = pertanyaan.filter((one) => !one.wajib);
  const buntu = pertanyaan.filter((one) => one.wajib && !ditanyakan.includes(one));
  for (const one of wajib) if (jawaban[one.id] === undefined) accept(jawaban, one);
  showScreen({
    title: TITLE,
    step: stepOf(2),
    body: [
      h(
        'p',
        {},
        wajib.length === 0
          ? 'Tidak ada yang perlu ditanyakan.'
          : 'Yang tidak tertulis di buku kerja ditanyakan di sini; jawaban yang paling mungkin sudah dipilih. Periksa, lalu lanjutkan.',
      ),
      ...buntu.map((one) => hint(h('p', { dir: 'auto' }, `${one.tanya} ${one.alasan}`))),
      ...wajib.map((one) => questionCard(one, jawaban)),
      anggapan.length === 0
        ? undefined
        : foldable('Yang dianggap begitu', String(anggapan.length), [
            ...anggapan.map((one) =>
              one.pilihan.length > 1 || one.butir !== undefined
                ? questionCard(one, jawaban)
                : h(
                    'div',
                    { class: 'anggapan' },
                    h('p', { dir: 'auto' }, one.tanya),
                    h('p', { class: 'redup', dir: 'auto' }, one.alasan),
                  ),
            ),
          ]),
    ],
    primary: {
      label: 'Lihat yang akan ditulis',
      run: () => planContent(withAnswers(keadaan, jawaban), jawaban),
    },
    back: { label: 'Lembar', run: () => openSheets(withAnswers(keadaan, jawaban), jawaban) },
  });
}

function questionCard(pertanyaan: Pertanyaan, jawaban: OpenAnswers): Child {
  const { id, tab, tanya, alasan, pilihan: calon, butir } = pertanyaan;
  const isi =
    butir === undefined
      ? [
          choice(
            tanya,
            calon.map(({ nilai, label }) => ({ nilai, teks: label })),
            typeof jawaban[id] === 'string' ? jawaban[id] : pertanyaan.jawaban,
            (nilai) => {
              jawaban[id] = nilai;
            },
            alasan,
          ),
        ]
      : [
          h('p', { dir: 'auto' }, tanya),
          h('p', { class: 'redup', dir: 'auto' }, alasan),
          foldable(
            'Satu per satu',
            summarizeItems(butir.map((one) => rowAnswer(jawaban, id, one.kunci) ?? one.jawaban)),
            butir.map((one) =>
              choice(
                one.label,
                one.pilihan.map(({ nilai, label }) => ({ nilai, teks: label })),
                rowAnswer(jawaban, id, one.kunci) ?? one.jawaban,
                (nilai) => {
                  const kini = jawaban[id];
                  jawaban[id] = { ...(typeof kini === 'object' ? kini : {}), [one.kunci]: nilai };
                },
                one.alasan,
              ),
            ),
            { tingkat: 3 },
          ),
        ];
  return h('section', { class: 'pertanyaan' }, h('h2', {}, tab), ...isi);
}

/** How many rows have which answer, where the answers are few: `17 baris: 15 naik, 2 turun`. */
function summarizeItems(jawaban: readonly string[]): string {
  const banyak = new Map<string, number>();
  for (const one of jawaban) banyak.set(one, (banyak.get(one) ?? 0) + 1);
  const kosong = banyak.get('') ?? 0;
  if (kosong === jawaban.length) return `${jawaban.length} baris, belum dijawab`;
  if (banyak.size > 4) return `${jawaban.length} baris`;
  const bagian = [...banyak].map(([teks, jumlah]) => `${jumlah} ${teks === '' ? 'kosong' : teks}`);
  return `${jawaban.length} baris: ${bagian.join(', ')}`;
}

function rowAnswer(jawaban: OpenAnswers, id: string, kunci: string): string | undefined {
  const one = jawaban[id];
  return typeof one === 'object' ? one[kunci] : undefined;
}

const contentOf = ({ tab }: UsulanImpor): readonly TabContent[] =>
  tab.map(({ nama, kolom, baris }) => ({ nama, kolom, baris: baris.map(({ isi }) => isi) }));

function planContent(keadaan: ImportState, jawaban: OpenAnswers): void {
  runTask({
    title: TITLE,
    step: stepOf(3),
    busy: 'Mencocokkan dengan lembar data…',
    work: () => callServer('sidebarPlanImport', contentOf(keadaan.proposal)),
    back: { label: 'Pertanyaan', run: () => openQuestions(keadaan, jawaban) },
    next: (pratinjau) => openContent(keadaan, jawaban, pratinjau),
  });
}

function openContent(keadaan: ImportState, jawaban: OpenAnswers, pratinjau: ImportPlan): void {
  const { proposal } = keadaan;
  const { targets, missing, missingCount } = pratinjau;
  const ganti = new Set<string>();
  const ditulis = targets.filter((one) => one.keadaan === 'belum ada' || one.keadaan === 'kosong');
  const berisi = targets.filter((one) => one.keadaan === 'berisi');
  showScreen({
    title: TITLE,
    step: stepOf(3),
    body: [
      h(
        'p',
        {},
        ditulis.length + berisi.length === 0
          ? 'Semua tab sudah berisi persis ini; tidak ada yang perlu ditulis.'
          : 'Hanya tab yang kosong atau yang Anda setujui yang ditulis. Sel asalnya ada di bawah tiap isian.',
      ),
      ...proposal.tab.map((tab) =>
        tabCard(
          tab,
          targets.find(({ nama }) => nama === tab.nama),
          ganti,
        ),
      ),
      missingCount === 0
        ? undefined
        : foldable('Yang masih harus dilengkapi sesudahnya', String(missingCount), [
            list(
              missing.map(({ tab, heading, message }) =>
                h(
                  'div',
                  {},
                  cell(`${tab}${heading === undefined ? '' : `, ${heading}`}`),
                  h('p', { dir: 'auto' }, message),
                ),
              ),
            ),
          ]),
      proposal.takDitempatkan.length === 0
        ? undefined
        : foldable('Tidak punya tempat di lembar data', String(proposal.takDitempatkan.length), [
            list(
              proposal.takDitempatkan.map(({ tempat, teks, alasan }) =>
                h('div', {}, cell(`${tempat}: ${teks}`), h('p', { class: 'redup', dir: 'auto' }, alasan)),
              ),
            ),
          ]),
    ],
    primary: { label: 'Tulis ke lembar data', run: () => write(proposal, jawaban, [...ganti]) },
    back: { label: 'Pertanyaan', run: () => openQuestions(keadaan, jawaban) },
  });
}

function describeTarget(tujuan: TargetTab | undefined): string {
  switch (tujuan?.keadaan) {
    case 'belum ada':
      return 'tab dibuat';
    case 'kosong':
      return 'diisi';
    case 'sama':
      return 'sudah sama, tidak ditulis';
    case 'berisi':
      return `sudah berisi ${tujuan.baris} baris; dilewati kecuali Anda setujui`;
    default:
      return '';
  }
}

function tabCard(tab: TabUsulan, tujuan: TargetTab | undefined, ganti: Set<string>): Child {
  const { nama, kolom, baris } = tab;
  const dipakai = kolom
    .map((_, index) => index)
    .filter((index) => baris.some(({ isi }) => (isi[index] ?? '') !== ''));
  const tabel = h(
    'table',
    {},
    h('caption', { class: 'redup' }, `Isi tab ${nama} dan sel asalnya`),
    h('thead', {}, h('tr', {}, ...dipakai.map((index) => h('th', { scope: 'col' }, kolom[index] ?? '')))),
    h(
      'tbody',
      {},
      ...baris
        .slice(0, MOST_ROWS)
        .map(({ isi, sumber }) =>
          h(
            'tr',
            {},
            ...dipakai.map((index) =>
              h(
                'td',
                {},
                cell(isi[index] ?? ''),
                (sumber[index] ?? '') === '' ? undefined : h('span', { class: 'asal' }, sumber[index]),
              ),
            ),
          ),
        ),
    ),
  );
  return h(
    'section',
    { class: 'tab-impor' },
    h('h2', {}, nama, h('span', { class: 'redup' }, ` ${baris.length} baris · ${describeTarget(tujuan)}`)),
    tujuan?.keadaan === 'berisi'
      ? badge('checkbox', `Ganti isi tab ${nama}; isinya yang sekarang disimpan untuk pembatalan`, {
          dipilih: false,
          onChange: (dipilih) => {
            if (dipilih) ganti.add(nama);
            else ganti.delete(nama);
          },
        })
      : undefined,
    foldable(
      'Lihat barisnya',
      baris.length > MOST_ROWS ? `${MOST_ROWS} dari ${baris.length}` : `${baris.length}`,
      [h('div', { class: 'gulir', tabindex: '0', role: 'region', 'aria-label': `Isi tab ${nama}` }, tabel)],
      { tingkat: 3 },
    ),
  );
}

function write(usulan: UsulanImpor, jawaban: Jawaban, ganti: readonly string[]): void {
  runTask({
    title: TITLE,
    step: stepOf(4),
    busy: 'Menulis lembar data…',
    work: () =>
      callServer('sidebarWriteImport', {
        tab: contentOf(usulan),
        replace: ganti,
        layout: usulan.sidikTata,
        answers: jawaban,
      }),
    back: { label: 'Lembar', run: startImport },
    next: (hasil) => check(hasil),
  });
}

/** Straight on: what was wrong in last year's report is the first thing that an officer sees. */
function check(hasil: ImportResult): void {
  runTask({
    title: TITLE,
    step: stepOf(4),
    busy: 'Memeriksa data yang baru masuk…',
    work: () => callServer('sidebarCheckData'),
    next: ({ checked, masalah, terbuka, temuan }) => {
      const salah = masalah.filter(({ tingkat }) => tingkat === 'salah');
      showScreen({
        title: hasil.written.length === 0 ? 'Tidak ada yang ditulis' : 'Buku kerja sudah masuk',
        step: stepOf(4),
        body: [
          checked
            ? findings(temuan, totalOf(terbuka))
            : described('Data belum dapat diperiksa seluruhnya; yang masih harus diisi ada di bawah.'),
          h('h2', {}, 'Yang ditulis'),
          list(
            hasil.written.map(({ nama, baris }) =>
              h('div', {}, cell(nama), h('span', { class: 'redup' }, ` ${baris} baris`)),
            ),
          ),
          ...hasil.skipped.map((one) => h('p', { class: 'redup' }, `${one.nama}: ${describeTarget(one)}.`)),
          ...hasil.renamed.map(({ semula, menjadi }) =>
            hint(
              h(
                'p',
                { dir: 'auto' },
                `Lembar "${semula}" dari kantor sekarang bernama "${menjadi}", karena lembar data memakai nama itu.`,
              ),
            ),
          ),
          h('h2', {}, 'Yang masih harus diisi'),
          salah.length === 0
            ? described('Tidak ada isian wajib yang kosong; tabel dapat disusun.')
            : foldable(
                'Yang masih harus diisi sebelum tabel dapat disusun',
                String(salah.length),
                [problemList(salah)],
                { terbuka: true },
              ),
        ],
        primary: { label: 'Susun tabel', run: () => startBuilding() },
        others: [
          ...(hasil.written.length === 0 ? [] : [{ label: 'Batalkan impor', run: undo } satisfies Button]),
          { label: 'Impor lagi', run: startImport },
        ],
      });
    },
  });
}

/** The slips of the workbook brought in, the most serious first: what is printed, what it should be, and why. */
function findings(temuan: readonly TemuanLine[], banyak: number): Child {
  if (banyak === 0) return described('Periksa data tidak menemukan kekeliruan pada laporan lama.');
  return h(
    'section',
    {},
    h('h2', {}, `Temuan pada laporan lama: ${banyak}`),
    list(
      temuan.map(({ jenis, tingkat, tab, baris, kolom, tercetak, seharusnya, perhitungan }) =>
        h(
          'div',
          {},
          h('strong', {}, jenis),
          h('span', { class: 'redup' }, ` ${tingkat} · `),
          tabButton(tab, baris),
          h('span', { class: 'redup' }, kolom === undefined ? '' : `, ${kolom}`),
          h(
            'p',
            { dir: 'auto' },
            seharusnya === '' ? tercetak : `Tertulis "${tercetak}", seharusnya ${seharusnya}.`,
          ),
          h('p', { class: 'redup', dir: 'auto' }, perhitungan),
        ),
      ),
      'masalah',
    ),
    h(
      'p',
      {},
      banyak > temuan.length ? `dan ${banyak - temuan.length} lagi; semuanya di ` : 'Semuanya di ',
      tabButton('Temuan'),
      '.',
    ),
  );
}

function undo(): void {
  runTask({
    title: 'Batalkan impor',
    busy: 'Mengembalikan lembar data seperti semula…',
    work: () => callServer('sidebarUndoImport'),
    back: { label: 'Lembar', run: startImport },
    next: ({ restored, edited }) =>
      showScreen({
        title: 'Impor dibatalkan',
        body: [
          h(
            'p',
            {},
            restored.length === 0
              ? 'Tidak ada impor yang perlu dibatalkan.'
              : `Kembali seperti sebelum impor: ${restored.join(', ')}.`,
          ),
          edited.length === 0
            ? undefined
            : hint(
                h(
                  'p',
                  {},
                  `Isian yang ditambahkan sesudah impor di ${edited.join(', ')} ikut hilang; riwayat versi Google Sheets masih menyimpannya.`,
                ),
              ),
        ],
        primary: { label: 'Impor lagi', run: startImport },
      }),
  });
}
