import type {
  HasilImpor,
  IsiTab,
  PratinjauImpor,
  TabTujuan,
} from '../apps-script/commands/import-workbook.ts';
import type { PackedSheet } from '../apps-script/workbook/read-office.ts';
import type { OfficeCell, OfficeSheet } from '../impor/office.ts';
import type { Jawaban, Pertanyaan } from '../impor/pertanyaan.ts';
import { buildUsulan, type TabUsulan, type UsulanImpor, type WilayahUsulan } from '../impor/usulan.ts';
import { type Child, cell, h, onClick, uraian } from './element.ts';
import { badge, choice, foldable, hint, list, problemList } from './parts.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';
import { mulaiSusun } from './susun-tabel.ts';

/**
 * The wizard that brings in the office's own workbook, in a page wide enough for a row and where it comes from:
 * what each sheet becomes, what it leaves open, what would be written; then one click that writes and one that
 * takes it all back.
 */

/** What is answered so far; sent whole each time, so that the server needs to remember nothing between steps. */
type JawabanTerbuka = Record<string, string | Record<string, string>>;

const JUDUL = 'Impor buku kerja kantor';
const LANGKAH = ['Lembar', 'Pertanyaan', 'Isi', 'Hasil'];
const MOST_ROWS = 200;

const langkah = (no: number): string => `Langkah ${no} dari ${LANGKAH.length}: ${LANGKAH[no - 1] ?? ''}`;

/** Headings that a column can be given, by what it then becomes. */
const KEPALA: readonly (readonly [string, string])[] = [
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
interface KeadaanImpor {
  readonly lembar: readonly OfficeSheet[];
  readonly usulan: UsulanImpor;
  /** Whether answers of an earlier import of this layout were taken. */
  readonly teringat: boolean;
  readonly dapatDibatalkan: string | undefined;
}

/** Opens the wizard with the answers that were given before for a workbook laid out alike. */
export function mulaiImpor(): void {
  runTask({
    judul: JUDUL,
    sedang: 'Membaca lembar-lembar kantor…',
    async kerja() {
      const { lembar: packed, dapatDibatalkan } = await callServer('bacaLembarKantor');
      const lembar = packed.map(unpacked);
      const usulan = buildUsulan(lembar);
      const jawaban = usulan.tab.length === 0 ? null : await callServer('bacaJawabanImpor', usulan.sidikTata);
      return {
        keadaan: {
          lembar,
          usulan: jawaban === null ? usulan : buildUsulan(lembar, jawaban),
          teringat: jawaban !== null,
          dapatDibatalkan,
        },
        jawaban: jawaban ?? {},
      };
    },
    lalu: ({ keadaan, jawaban }) => bukaLembar(keadaan, { ...jawaban } as JawabanTerbuka),
  });
}

const BOLD = 1;
const ITALIC = 2;

function unpacked({ name, rows, merges, hidden }: PackedSheet): OfficeSheet {
  return {
    name,
    merges,
    hidden,
    rows: rows.map((row) =>
      row.map((cell): OfficeCell | undefined => {
        if (cell === null) return undefined;
        if (typeof cell === 'string') return { value: cell, text: cell };
        const [value, text, look] = cell;
        return { value, text, bold: look % 2 === BOLD, italic: look >= ITALIC };
      }),
    ),
  };
}

const denganJawaban = (keadaan: KeadaanImpor, jawaban: JawabanTerbuka): KeadaanImpor => ({
  ...keadaan,
  usulan: buildUsulan(keadaan.lembar, jawaban),
});

function terima(jawaban: JawabanTerbuka, { id, butir, jawaban: nilai, pilihan: calon }: Pertanyaan): void {
  if (butir !== undefined) jawaban[id] = Object.fromEntries(butir.map((one) => [one.kunci, one.jawaban]));
  else if (calon.length > 0) jawaban[id] = nilai;
}

function bukaLembar(keadaan: KeadaanImpor, jawaban: JawabanTerbuka): void {
  const { usulan, teringat, dapatDibatalkan } = keadaan;
  const dipakai = usulan.wilayah.filter(({ jadi }) => jadi.length > 0);
  const lain = usulan.wilayah.filter(({ jadi }) => jadi.length === 0);
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
            kartuWilayah(one, jawaban, () => {
              berubah = true;
            }),
          ),
        ];
  showScreen({
    judul: JUDUL,
    langkah: langkah(1),
    isi: [
      dapatDibatalkan === undefined
        ? undefined
        : hint(
            h('p', {}, `Impor terakhir (${dapatDibatalkan}) masih dapat dibatalkan. `),
            onClick(h('button', { type: 'button', class: 'tautan' }, 'Batalkan impor itu'), () => batalkan()),
          ),
      teringat
        ? hint(
            h(
              'p',
              {},
              'Jawaban untuk buku kerja dengan tata letak yang sama dipakai lagi; periksa di langkah berikut.',
            ),
          )
        : undefined,
      ...isiLembar,
      lain.length + usulan.lembarLain.length === 0
        ? undefined
        : foldable('Tidak diimpor', String(lain.length + usulan.lembarLain.length), [
            list([
              ...lain.map((one) =>
                h('div', {}, cell(`${one.lembar} (${one.kawasan})`), h('p', { class: 'redup' }, one.alasan)),
              ),
              ...usulan.lembarLain.map((nama) =>
                h('div', {}, cell(nama), h('p', { class: 'redup' }, 'Tidak berisi tabel yang dikenali.')),
              ),
            ]),
          ]),
    ],
    utama:
      dipakai.length === 0
        ? { label: 'Baca lagi', run: mulaiImpor }
        : {
            label: 'Lanjut ke pertanyaan',
            run: () => bukaPertanyaan(berubah ? denganJawaban(keadaan, jawaban) : keadaan, jawaban),
          },
    ...(dipakai.length === 0 ? {} : { lain: [{ label: 'Baca lagi', run: mulaiImpor }] }),
  });
}

function kartuWilayah(wilayah: WilayahUsulan, jawaban: JawabanTerbuka, onChange: () => void): Child {
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
        const options = KEPALA.map(([nilai, teks]) => ({ nilai, teks }));
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

function bukaPertanyaan(keadaan: KeadaanImpor, jawaban: JawabanTerbuka): void {
  const { pertanyaan } = keadaan.usulan;
  const ditanyakan = pertanyaan.filter(
    ({ pilihan: calon, butir }) => calon.length > 0 || butir !== undefined,
  );
  const wajib = ditanyakan.filter((one) => one.wajib);
  const anggapan = pertanyaan.filter((one) => !one.wajib);
  const buntu = pertanyaan.filter((one) => one.wajib && !ditanyakan.includes(one));
  for (const one of wajib) if (jawaban[one.id] === undefined) terima(jawaban, one);
  showScreen({
    judul: JUDUL,
    langkah: langkah(2),
    isi: [
      h(
        'p',
        {},
        wajib.length === 0
          ? 'Tidak ada yang perlu ditanyakan.'
          : 'Yang tidak tertulis di buku kerja ditanyakan di sini; jawaban yang paling mungkin sudah dipilih. Periksa, lalu lanjutkan.',
      ),
      ...buntu.map((one) => hint(h('p', { dir: 'auto' }, `${one.tanya} ${one.alasan}`))),
      ...wajib.map((one) => kartuPertanyaan(one, jawaban)),
      anggapan.length === 0
        ? undefined
        : foldable('Yang dianggap begitu', String(anggapan.length), [
            ...anggapan.map((one) =>
              one.pilihan.length > 1 || one.butir !== undefined
                ? kartuPertanyaan(one, jawaban)
                : h(
                    'div',
                    { class: 'anggapan' },
                    h('p', { dir: 'auto' }, one.tanya),
                    h('p', { class: 'redup', dir: 'auto' }, one.alasan),
                  ),
            ),
          ]),
    ],
    utama: {
      label: 'Lihat yang akan ditulis',
      run: () => lihatIsi(denganJawaban(keadaan, jawaban), jawaban),
    },
    kembali: { label: 'Lembar', run: () => bukaLembar(denganJawaban(keadaan, jawaban), jawaban) },
  });
}

function kartuPertanyaan(pertanyaan: Pertanyaan, jawaban: JawabanTerbuka): Child {
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
            ringkasButir(butir.map((one) => jawabanBaris(jawaban, id, one.kunci) ?? one.jawaban)),
            butir.map((one) =>
              choice(
                one.label,
                one.pilihan.map(({ nilai, label }) => ({ nilai, teks: label })),
                jawabanBaris(jawaban, id, one.kunci) ?? one.jawaban,
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
function ringkasButir(jawaban: readonly string[]): string {
  const banyak = new Map<string, number>();
  for (const one of jawaban) banyak.set(one, (banyak.get(one) ?? 0) + 1);
  const kosong = banyak.get('') ?? 0;
  if (kosong === jawaban.length) return `${jawaban.length} baris, belum dijawab`;
  if (banyak.size > 4) return `${jawaban.length} baris`;
  const bagian = [...banyak].map(([teks, jumlah]) => `${jumlah} ${teks === '' ? 'kosong' : teks}`);
  return `${jawaban.length} baris: ${bagian.join(', ')}`;
}

function jawabanBaris(jawaban: JawabanTerbuka, id: string, kunci: string): string | undefined {
  const one = jawaban[id];
  return typeof one === 'object' ? one[kunci] : undefined;
}

const isiTab = ({ tab }: UsulanImpor): readonly IsiTab[] =>
  tab.map(({ nama, kolom, baris }) => ({ nama, kolom, baris: baris.map(({ isi }) => isi) }));

function lihatIsi(keadaan: KeadaanImpor, jawaban: JawabanTerbuka): void {
  runTask({
    judul: JUDUL,
    langkah: langkah(3),
    sedang: 'Mencocokkan dengan lembar data…',
    kerja: () => callServer('pratinjauImpor', isiTab(keadaan.usulan)),
    kembali: { label: 'Pertanyaan', run: () => bukaPertanyaan(keadaan, jawaban) },
    lalu: (pratinjau) => bukaIsi(keadaan, jawaban, pratinjau),
  });
}

function bukaIsi(keadaan: KeadaanImpor, jawaban: JawabanTerbuka, pratinjau: PratinjauImpor): void {
  const { usulan } = keadaan;
  const { tujuan, kurang, banyakKurang } = pratinjau;
  const ganti = new Set<string>();
  const ditulis = tujuan.filter((one) => one.keadaan === 'belum ada' || one.keadaan === 'kosong');
  const berisi = tujuan.filter((one) => one.keadaan === 'berisi');
  showScreen({
    judul: JUDUL,
    langkah: langkah(3),
    isi: [
      h(
        'p',
        {},
        ditulis.length + berisi.length === 0
          ? 'Semua tab sudah berisi persis ini; tidak ada yang perlu ditulis.'
          : 'Hanya tab yang kosong atau yang Anda setujui yang ditulis. Sel asalnya ada di bawah tiap isian.',
      ),
      ...usulan.tab.map((tab) =>
        kartuTab(
          tab,
          tujuan.find(({ nama }) => nama === tab.nama),
          ganti,
        ),
      ),
      banyakKurang === 0
        ? undefined
        : foldable('Yang masih harus dilengkapi sesudahnya', String(banyakKurang), [
            list(
              kurang.map(({ tab, heading, message }) =>
                h(
                  'div',
                  {},
                  cell(`${tab}${heading === undefined ? '' : `, ${heading}`}`),
                  h('p', { dir: 'auto' }, message),
                ),
              ),
            ),
          ]),
      usulan.takDitempatkan.length === 0
        ? undefined
        : foldable('Tidak punya tempat di lembar data', String(usulan.takDitempatkan.length), [
            list(
              usulan.takDitempatkan.map(({ tempat, teks, alasan }) =>
                h('div', {}, cell(`${tempat}: ${teks}`), h('p', { class: 'redup', dir: 'auto' }, alasan)),
              ),
            ),
          ]),
    ],
    utama: { label: 'Tulis ke lembar data', run: () => tulis(usulan, jawaban, [...ganti]) },
    kembali: { label: 'Pertanyaan', run: () => bukaPertanyaan(keadaan, jawaban) },
  });
}

function keteranganTujuan(tujuan: TabTujuan | undefined): string {
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

function kartuTab(tab: TabUsulan, tujuan: TabTujuan | undefined, ganti: Set<string>): Child {
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
    h('h2', {}, nama, h('span', { class: 'redup' }, ` ${baris.length} baris · ${keteranganTujuan(tujuan)}`)),
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

function tulis(usulan: UsulanImpor, jawaban: Jawaban, ganti: readonly string[]): void {
  runTask({
    judul: JUDUL,
    langkah: langkah(4),
    sedang: 'Menulis lembar data…',
    kerja: () =>
      callServer('tulisImpor', { tab: isiTab(usulan), ganti, sidikTata: usulan.sidikTata, jawaban }),
    kembali: { label: 'Lembar', run: mulaiImpor },
    lalu: (hasil) => periksa(hasil),
  });
}

/** Straight on: what was wrong in last year's report is the first thing that an officer sees. */
function periksa(hasil: HasilImpor): void {
  runTask({
    judul: JUDUL,
    langkah: langkah(4),
    sedang: 'Memeriksa data yang baru masuk…',
    kerja: () => callServer('periksaLembarData'),
    lalu: ({ diperiksa, masalah, terbuka }) => {
      const salah = masalah.filter(({ tingkat }) => tingkat === 'salah');
      const temuan = Object.values(terbuka).reduce((jumlah, banyak) => jumlah + banyak, 0);
      showScreen({
        judul: hasil.ditulis.length === 0 ? 'Tidak ada yang ditulis' : 'Buku kerja sudah masuk',
        langkah: langkah(4),
        isi: [
          list(
            hasil.ditulis.map(({ nama, baris }) =>
              h('div', {}, cell(nama), h('span', { class: 'redup' }, ` ${baris} baris`)),
            ),
          ),
          ...hasil.dilewati.map((one) =>
            h('p', { class: 'redup' }, `${one.nama}: ${keteranganTujuan(one)}.`),
          ),
          ...hasil.dinamai.map(({ semula, menjadi }) =>
            hint(
              h(
                'p',
                { dir: 'auto' },
                `Lembar "${semula}" dari kantor sekarang bernama "${menjadi}", karena lembar data memakai nama itu.`,
              ),
            ),
          ),
          h('h2', {}, 'Periksa data'),
          diperiksa
            ? uraian(
                temuan === 0
                  ? 'Tidak ada temuan.'
                  : `${temuan} temuan di tab Temuan: yang perlu dilihat lebih dulu pada laporan lama.`,
              )
            : uraian('Data belum dapat diperiksa seluruhnya.'),
          salah.length === 0
            ? uraian('Tidak ada isian wajib yang kosong; tabel dapat disusun.')
            : foldable(
                'Yang masih harus diisi sebelum tabel dapat disusun',
                String(salah.length),
                [problemList(salah)],
                { terbuka: true },
              ),
        ],
        utama: { label: 'Susun tabel', run: () => mulaiSusun() },
        lain: [
          ...(hasil.ditulis.length === 0
            ? []
            : [{ label: 'Batalkan impor', run: batalkan } satisfies Button]),
          { label: 'Impor lagi', run: mulaiImpor },
        ],
      });
    },
  });
}

function batalkan(): void {
  runTask({
    judul: 'Batalkan impor',
    sedang: 'Mengembalikan lembar data seperti semula…',
    kerja: () => callServer('batalkanImpor'),
    kembali: { label: 'Lembar', run: mulaiImpor },
    lalu: ({ dikembalikan, tersunting }) =>
      showScreen({
        judul: 'Impor dibatalkan',
        isi: [
          h(
            'p',
            {},
            dikembalikan.length === 0
              ? 'Tidak ada impor yang perlu dibatalkan.'
              : `Kembali seperti sebelum impor: ${dikembalikan.join(', ')}.`,
          ),
          tersunting.length === 0
            ? undefined
            : hint(
                h(
                  'p',
                  {},
                  `Isian yang ditambahkan sesudah impor di ${tersunting.join(', ')} ikut hilang; riwayat versi Google Sheets masih menyimpannya.`,
                ),
              ),
        ],
        utama: { label: 'Impor lagi', run: mulaiImpor },
      }),
  });
}
