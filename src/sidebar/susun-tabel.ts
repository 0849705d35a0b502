import type { BuildPlan, BuildResult, PlannedTable } from '../apps-script/commands/build-tables.ts';
import type { Setting, SettingChange } from '../apps-script/commands/settings.ts';
import { changesOf, groupPlan, type Scope, tablesWithin } from './choices.ts';
import { type Child, cell, h } from './element.ts';
import { backHome, homeScreen, toHome } from './home.ts';
import { badge, choice, field, fieldset, foldable, hint, list, problemList, tabButton } from './parts.ts';
import { resultBody } from './reviu-terbaca.ts';
import { announce, type Button, replaceActions, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';

/** The wizard for tables: which ones, by which method, what would be written, and the run. */

/** What the officer has chosen so far. */
interface BuildChoice {
  readonly cakupan: Scope;
  /** Absent: the last quarter that has a realisasi. */
  readonly triwulan?: number;
}

const FIRST_CHOICE: BuildChoice = { cakupan: { jenis: 'semua' } };

export function startBuilding(semula: BuildChoice = FIRST_CHOICE): void {
  runTask({
    judul: 'Susun tabel',
    sedang: 'Membaca lembar data…',
    kerja: () => planOf(semula),
    kembali: toHome,
    lalu: (rencana) => {
      if (rencana.tabel.length === 0) showBlocked(rencana);
      else chooseTables(rencana, semula);
    },
  });
}

const planOf = ({ triwulan }: BuildChoice): Promise<BuildPlan> =>
  callServer('sidebarPlanTables', { triwulan: triwulan ?? null });

const toTables = (pilihan: BuildChoice): Button => ({ label: 'Kembali', run: () => startBuilding(pilihan) });

function showBlocked({ masalah }: BuildPlan): void {
  showScreen({
    judul: 'Tabel belum dapat disusun',
    isi: [
      h('p', {}, 'Perbaiki dahulu yang berikut ini; tabel yang sudah ada tidak diubah.'),
      problemList(masalah.filter(({ tingkat }) => tingkat === 'salah')),
    ],
    utama: { label: 'Baca ulang', run: () => startBuilding() },
    kembali: toHome,
  });
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

function chooseTables(rencana: BuildPlan, semula: BuildChoice): void {
  const { tabel, ringkasan } = rencana;
  let jenis = semula.cakupan.jenis;
  let kode = semula.cakupan.jenis === 'sasaran' ? semula.cakupan.kode : (ringkasan[0]?.kode ?? '');
  let triwulan = semula.triwulan;
  const ids = new Set(semula.cakupan.jenis === 'tabel' ? semula.cakupan.ids : []);

  const sasaran = h('div', { class: 'anak' });
  const satuan = h('div', { class: 'anak' });
  sasaran.append(
    choice(
      'Sasaran',
      ringkasan.map((satu) => ({ nilai: satu.kode, teks: `${satu.nomor}. ${satu.sasaran}` })),
      kode,
      (nilai) => {
        kode = nilai;
      },
    ),
  );
  satuan.append(
    fieldset(
      'Tabel',
      ...tabel.map((satu) =>
        badge('checkbox', tableLabel(satu), {
          dipilih: ids.has(satu.id),
          onChange: (dipilih) => {
            if (dipilih) ids.add(satu.id);
            else ids.delete(satu.id);
          },
        }),
      ),
    ),
  );
  const tunjukkan = () => {
    sasaran.hidden = jenis !== 'sasaran';
    satuan.hidden = jenis !== 'tabel';
  };
  const radio = (satu: Scope['jenis'], label: string) =>
    badge('radio', label, {
      nama: 'cakupan',
      dipilih: jenis === satu,
      onChange: () => {
        jenis = satu;
        tunjukkan();
      },
    });
  tunjukkan();

  const keliru = h('p', { class: 'keliru', role: 'alert' });
  const lanjut = () => {
    const cakupan: Scope =
      jenis === 'semua' ? { jenis } : jenis === 'sasaran' ? { jenis, kode } : { jenis, ids: [...ids] };
    if (tablesWithin(cakupan, tabel).length === 0) {
      keliru.textContent = 'Pilih sekurang-kurangnya satu tabel.';
      return;
    }
    openSettings({ cakupan, ...(triwulan === undefined ? {} : { triwulan }) });
  };
  showScreen({
    judul: 'Susun tabel',
    langkah: 'Langkah 1 dari 3',
    isi: [
      fieldset(
        'Yang disusun',
        radio('semua', `Semua tabel (${tabel.length})`),
        ringkasan.length === 0 ? undefined : radio('sasaran', 'Tabel satu sasaran'),
        sasaran,
        radio('tabel', 'Tabel tertentu'),
        satuan,
      ),
      choice(
        'Monitoring sampai triwulan',
        [
          {
            nilai: '',
            teks: `Terakhir yang terisi${semula.triwulan === undefined ? ` (${quarterName(rencana.triwulan)})` : ''}`,
          },
          ...QUARTERS.map((teks, i) => ({ nilai: String(i + 1), teks })),
        ],
        triwulan === undefined ? '' : String(triwulan),
        (nilai) => {
          triwulan = nilai === '' ? undefined : Number(nilai);
        },
        'Hanya menentukan tabel Monitoring.',
      ),
      keliru,
    ],
    utama: { label: 'Lanjut', run: lanjut },
    lain: [{ label: 'Batal', run: homeScreen }],
    kembali: toHome,
  });
}

const quarterName = (triwulan: number | undefined): string => QUARTERS[(triwulan ?? 4) - 1] ?? 'IV';

function openSettings(pilihan: BuildChoice): void {
  runTask({
    judul: 'Cara menghitung',
    langkah: 'Langkah 2 dari 3',
    sedang: 'Membaca Profil…',
    kerja: () => callServer('sidebarReadSettings'),
    kembali: toTables(pilihan),
    lalu: (pengaturan) => showSettings(pengaturan, pilihan),
  });
}

/** Shows what Profil says; nothing is written until the officer has seen and confirmed the change. */
function showSettings(
  pengaturan: readonly Setting[],
  pilihan: BuildChoice,
  dipilih: Map<string, string> = new Map(),
): void {
  showScreen({
    judul: 'Cara menghitung',
    langkah: 'Langkah 2 dari 3',
    isi: [
      h(
        'p',
        {},
        'Begini isi Profil sekarang. Ubah bila perlu; perubahan ditulis ke Profil setelah Anda setujui.',
      ),
      ...pengaturan.map((satu) => settingField(satu, dipilih)),
    ],
    utama: {
      label: 'Lanjut',
      run: () => {
        const perubahan = changesOf(pengaturan, dipilih);
        if (perubahan.length === 0) preview(pilihan);
        else confirmSettings(perubahan, pengaturan, pilihan, dipilih);
      },
    },
    lain: [{ label: 'Batal', run: homeScreen }],
    kembali: toTables(pilihan),
  });
}

function settingField(satu: Setting, dipilih: Map<string, string>): HTMLElement {
  const { kunci, nilai, bawaan, help } = satu;
  const kini = dipilih.get(kunci) ?? nilai;
  const catat = (isi: string) => dipilih.set(kunci, isi);
  if (satu.pilihan === undefined) {
    const input = h('input', { type: 'text', autocomplete: 'off', inputmode: 'decimal' });
    input.value = kini;
    input.addEventListener('input', () => catat(input.value));
    return field(kunci, input, help);
  }
  const kosong = { nilai: '', teks: `(kosong: ${bawaan})` };
  // What stands in Profil is offered too, even where it is no choice: it is to be seen.
  const asing =
    nilai === '' || satu.pilihan.includes(nilai)
      ? []
      : [{ nilai, teks: `${clipped(nilai)} (tidak dikenal)` }];
  return choice(
    kunci,
    [...(nilai === '' ? [kosong] : []), ...asing, ...satu.pilihan.map((one) => ({ nilai: one, teks: one }))],
    kini,
    catat,
    help,
  );
}

const clipped = (teks: string): string => (teks.length > 60 ? `${teks.slice(0, 59)}…` : teks);

function confirmSettings(
  perubahan: readonly SettingChange[],
  pengaturan: readonly Setting[],
  pilihan: BuildChoice,
  dipilih: Map<string, string>,
): void {
  const ubahLagi: Button = { label: 'Kembali', run: () => showSettings(pengaturan, pilihan, dipilih) };
  const barisOf = (kunci: string) => pengaturan.find((one) => one.kunci === kunci)?.baris;
  showScreen({
    judul: 'Ubah Profil?',
    langkah: 'Langkah 2 dari 3',
    isi: [
      h(
        'p',
        {},
        'Yang ditulis hanya sel Nilai pada baris berikut. Semua tabel kemudian memakai isi yang baru.',
      ),
      h(
        'dl',
        { class: 'perubahan' },
        ...perubahan.flatMap(({ kunci, semula, menjadi }) => [
          h(
            'dt',
            {},
            `${kunci}${barisOf(kunci) === undefined ? ' (baris baru)' : `, baris ${barisOf(kunci)}`}`,
          ),
          h(
            'dd',
            {},
            h('span', { class: 'semula' }, cell(clipped(semula) || 'kosong')),
            h('span', { 'aria-label': 'menjadi', role: 'img', class: 'panah' }, '→'),
            h('strong', {}, cell(clipped(menjadi) || 'kosong')),
          ),
        ]),
      ),
    ],
    utama: {
      label: 'Tulis ke Profil',
      run: () =>
        runTask({
          judul: 'Ubah Profil?',
          langkah: 'Langkah 2 dari 3',
          sedang: 'Menulis ke Profil…',
          kerja: () => callServer('sidebarSaveSettings', perubahan),
          kembali: { label: 'Kembali', run: () => openSettings(pilihan) },
          lalu: () => preview(pilihan),
        }),
    },
    lain: [{ label: 'Jangan ubah', run: () => preview(pilihan) }],
    kembali: ubahLagi,
  });
}

function preview(pilihan: BuildChoice): void {
  const keCara: Button = { label: 'Kembali', run: () => openSettings(pilihan) };
  runTask({
    judul: 'Pratinjau',
    langkah: 'Langkah 3 dari 3',
    sedang: 'Menghitung semua tabel…',
    kerja: () => planOf(pilihan),
    kembali: keCara,
    lalu: (rencana) => {
      if (rencana.tabel.length === 0) showBlocked(rencana);
      else showPreview(rencana, pilihan, keCara);
    },
  });
}

function showPreview(rencana: BuildPlan, pilihan: BuildChoice, keCara: Button): void {
  const { baru, diganti, disunting, disetujui, tetap, terpakai } = groupPlan(
    tablesWithin(pilihan.cakupan, rencana.tabel),
  );
  const bebas = [...baru, ...diganti, ...disunting];
  const ganti = new Set<string>();
  const yangDitulis = () => [...bebas, ...disetujui.filter(({ id }) => ganti.has(id))];
  const pembuka = h('p', {}, previewSentence(bebas.length, disetujui.length));
  const aksi = (): readonly [Button, readonly Button[]] => {
    const ditulis = yangDitulis();
    if (ditulis.length === 0) return [backHome, []];
    const run = () => {
      const dibiarkan = disetujui.filter(({ id }) => !ganti.has(id)).map(({ name }) => name);
      build(ditulis, rencana.versi, pilihan, { ganti: [...ganti], dibiarkan });
    };
    return [{ label: `Susun ${ditulis.length} tabel`, run }, [{ label: 'Batal', run: homeScreen }]];
  };
  const izinkan = (id: string, boleh: boolean) => {
    if (boleh) ganti.add(id);
    else ganti.delete(id);
    const banyak = yangDitulis().length;
    pembuka.textContent = previewSentence(banyak, disetujui.length - ganti.size);
    replaceActions(...aksi());
    announce(`${banyak} tab akan ditulis.`);
  };
  const [utama, lain] = aksi();
  const salah = rencana.masalah.filter(({ tingkat }) => tingkat === 'salah');
  showScreen({
    judul: 'Pratinjau',
    langkah: 'Langkah 3 dari 3',
    isi: [
      pembuka,
      approvedGroup(disetujui, izinkan),
      tableGroup('Baru', baru),
      tableGroup('Diganti', diganti),
      tableGroup(
        'Diganti, suntingan disimpan',
        disunting,
        'Tab ini pernah disunting dengan tangan; suntingannya disimpan di tab tersendiri.',
      ),
      tableGroup('Tidak berubah', tetap),
      tableGroup(
        'Tidak disentuh',
        terpakai,
        'Tab bernama sama sudah ada dan bukan buatan add-on ini. Ganti namanya bila ingin tabel ini disusun.',
      ),
      salah.length === 0
        ? undefined
        : foldable('Perlu diperbaiki', String(salah.length), [
            h('p', {}, 'Tabel yang memakai tab ini ditunda sampai diperbaiki.'),
            problemList(salah),
          ]),
      ...rencana.peringatan.map((kalimat) => hint(h('p', { dir: 'auto' }, kalimat))),
    ],
    utama,
    lain,
    kembali: keCara,
    kabar: `${bebas.length} akan ditulis, ${tetap.length} tidak berubah.`,
  });
}

function previewSentence(ditulis: number, dibiarkan: number): string {
  if (ditulis > 0) return `${ditulis} tab akan ditulis. Lembar data Anda tidak disentuh.`;
  return dibiarkan > 0
    ? 'Yang tidak menunjukkan data sekarang hanya tabel yang sudah disetujui; tidak ada yang ditulis sebelum Anda mengizinkannya.'
    : 'Tabel pilihan Anda sudah menunjukkan data yang sekarang; tidak ada yang perlu ditulis.';
}

/** What a reviewer has approved is replaced only where the officer says so, table by table. */
function approvedGroup(tabel: readonly PlannedTable[], izinkan: (id: string, boleh: boolean) => void): Child {
  if (tabel.length === 0) return undefined;
  return h(
    'div',
    { class: 'catatan' },
    fieldset(
      `Sudah disetujui, datanya berubah (${tabel.length})`,
      h(
        'p',
        {},
        'Ganti; versi yang disetujui disimpan di tab tersendiri dan tabel baru perlu disetujui lagi. Yang tidak dicentang dibiarkan.',
      ),
      ...tabel.map((satu) =>
        badge('checkbox', tableLabel(satu), {
          dipilih: false,
          onChange: (boleh) => izinkan(satu.id, boleh),
        }),
      ),
    ),
  );
}

/** A short list is better seen than folded. */
const FEW = 6;

function tableGroup(judul: string, tabel: readonly PlannedTable[], keterangan?: string): Child {
  if (tabel.length === 0) return undefined;
  const isi = [
    keterangan === undefined ? undefined : h('p', { class: 'redup' }, keterangan),
    list(tabel.map(tableLabel), 'baris'),
  ];
  return foldable(judul, String(tabel.length), isi, { terbuka: tabel.length <= FEW });
}

const tableLabel = ({ name, title }: PlannedTable): Child =>
  h('span', {}, h('strong', {}, cell(name)), h('span', { class: 'redup judul-tabel' }, cell(title)));

/** The approved tables among those of the plan, by what the officer said. */
interface Consent {
  /** What they are known by. */
  readonly ganti: readonly string[];
  readonly dibiarkan: readonly string[];
}

function build(
  tabel: readonly PlannedTable[],
  versi: string,
  pilihan: BuildChoice,
  { ganti, dibiarkan }: Consent,
): void {
  runTask({
    judul: 'Menyusun tabel',
    sedang: `Menulis ${tabel.length} tabel… Tahun yang besar dapat memerlukan satu menit. Anda boleh melihat-lihat tab lain.`,
    kerja: () =>
      callServer('sidebarBuildTables', {
        tabel: tabel.map(({ id }) => id),
        versi,
        triwulan: pilihan.triwulan ?? null,
        gantiDisetujui: ganti,
      }),
    lalu: (hasil) => showResult(hasil, dibiarkan),
    ulangi: { label: 'Lihat pratinjau lagi', run: () => preview(pilihan) },
    kembali: toHome,
  });
}

function showResult(hasil: BuildResult, tidakDiizinkan: readonly string[]): void {
  const { tabel, reviu } = hasil;
  const dengan = (keadaan: string) => tabel.filter((one) => one.keadaan === keadaan);
  const [ditulis, terpakai] = [dengan('ditulis'), dengan('nama terpakai')];
  const disimpan = tabel.flatMap(({ suntinganDisimpan }) => suntinganDisimpan ?? []);
  const persetujuan = tabel.flatMap(({ persetujuanDisimpan }) => persetujuanDisimpan ?? []);
  // A reviewer may have approved one of them after the plan was made.
  const dibiarkan = [...tidakDiizinkan, ...dengan('disetujui').map(({ name }) => name)];
  const dinomori = tabel.filter(({ dahulu }) => dahulu !== undefined);
  showScreen({
    judul: 'Tabel selesai disusun',
    isi: [
      h('p', {}, `${ditulis.length} tab ditulis. Pilih namanya untuk membuka tabnya.`),
      hasil.ringkasan.length === 0 ? undefined : sasaranSummary(hasil),
      foldable(
        'Ditulis',
        String(ditulis.length),
        [
          list(
            ditulis.map(({ name }) => tabButton(name)),
            'baris',
          ),
        ],
        {
          terbuka: true,
        },
      ),
      dinomori.length === 0
        ? undefined
        : foldable('Nomornya berubah', String(dinomori.length), [
            list(
              dinomori.map(({ name, dahulu }) => h('span', {}, tabButton(name), ` dahulu ${dahulu}`)),
              'baris',
            ),
          ]),
      foldableTabs('Versi yang disetujui, disimpan', persetujuan, 'Tabel penggantinya perlu disetujui lagi.'),
      foldableTabs('Dibiarkan karena disetujui', dibiarkan),
      foldableTabs('Suntingan yang disimpan', disimpan),
      reviu === undefined
        ? undefined
        : foldable(
            'Reviu',
            reviu.berubah.length === 0 ? '' : `${reviu.berubah.length} berubah`,
            resultBody(reviu),
          ),
      terpakai.length === 0
        ? undefined
        : hint(
            h(
              'p',
              {},
              `Tidak disentuh karena namanya dipakai tab lain: ${terpakai.map(({ name }) => name).join(', ')}.`,
            ),
          ),
      ...hasil.peringatan.map((kalimat) => hint(h('p', { dir: 'auto' }, kalimat))),
    ],
    utama: backHome,
    lain: [{ label: 'Susun lagi', run: () => startBuilding() }],
    kembali: toHome,
  });
}

function foldableTabs(judul: string, names: readonly string[], keterangan?: string): Child {
  if (names.length === 0) return undefined;
  const isi = [
    keterangan === undefined ? undefined : h('p', { class: 'redup' }, keterangan),
    list(
      names.map((name) => tabButton(name)),
      'baris',
    ),
  ];
  return foldable(judul, String(names.length), isi, { terbuka: names.length <= FEW });
}

function sasaranSummary({ ringkasan }: BuildResult): HTMLElement {
  return foldable('Capaian sasaran', String(ringkasan.length), [
    list(
      ringkasan.map(({ nomor, sasaran, rataRata, kategori }) =>
        h(
          'span',
          {},
          h(
            'strong',
            {},
            rataRata === undefined ? 'Belum dapat dinilai' : `${rataRata}% ${kategori ?? 'di luar skala'}`,
          ),
          h('span', { class: 'redup judul-tabel' }, `${nomor}. `, cell(sasaran)),
        ),
      ),
      'baris',
    ),
  ]);
}
