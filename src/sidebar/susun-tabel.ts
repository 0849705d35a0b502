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
  readonly scope: Scope;
  /** Absent: the last quarter that has a realisasi. */
  readonly triwulan?: number;
}

const FIRST_CHOICE: BuildChoice = { scope: { kind: 'semua' } };

export function startBuilding(semula: BuildChoice = FIRST_CHOICE): void {
  runTask({
    title: 'Susun tabel',
    busy: 'Membaca lembar data…',
    work: () => planOf(semula),
    back: toHome,
    next: (rencana) => {
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
    title: 'Tabel belum dapat disusun',
    body: [
      h('p', {}, 'Perbaiki dahulu yang berikut ini; tabel yang sudah ada tidak diubah.'),
      problemList(masalah.filter(({ tingkat }) => tingkat === 'salah')),
    ],
    primary: { label: 'Baca ulang', run: () => startBuilding() },
    back: toHome,
  });
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

function chooseTables(rencana: BuildPlan, semula: BuildChoice): void {
  const { tabel, ringkasan } = rencana;
  let jenis = semula.scope.kind;
  let kode = semula.scope.kind === 'sasaran' ? semula.scope.kode : (ringkasan[0]?.kode ?? '');
  let triwulan = semula.triwulan;
  const ids = new Set(semula.scope.kind === 'tabel' ? semula.scope.ids : []);

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
  const radio = (satu: Scope['kind'], label: string) =>
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
      jenis === 'semua'
        ? { kind: jenis }
        : jenis === 'sasaran'
          ? { kind: jenis, kode }
          : { kind: jenis, ids: [...ids] };
    if (tablesWithin(cakupan, tabel).length === 0) {
      keliru.textContent = 'Pilih sekurang-kurangnya satu tabel.';
      return;
    }
    openSettings({ scope: cakupan, ...(triwulan === undefined ? {} : { triwulan }) });
  };
  showScreen({
    title: 'Susun tabel',
    step: 'Langkah 1 dari 3',
    body: [
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
    primary: { label: 'Lanjut', run: lanjut },
    others: [{ label: 'Batal', run: homeScreen }],
    back: toHome,
  });
}

const quarterName = (triwulan: number | undefined): string => QUARTERS[(triwulan ?? 4) - 1] ?? 'IV';

function openSettings(pilihan: BuildChoice): void {
  runTask({
    title: 'Cara menghitung',
    step: 'Langkah 2 dari 3',
    busy: 'Membaca Profil…',
    work: () => callServer('sidebarReadSettings'),
    back: toTables(pilihan),
    next: (pengaturan) => showSettings(pengaturan, pilihan),
  });
}

/** Shows what Profil says; nothing is written until the officer has seen and confirmed the change. */
function showSettings(
  pengaturan: readonly Setting[],
  pilihan: BuildChoice,
  dipilih: Map<string, string> = new Map(),
): void {
  showScreen({
    title: 'Cara menghitung',
    step: 'Langkah 2 dari 3',
    body: [
      h(
        'p',
        {},
        'Begini isi Profil sekarang. Ubah bila perlu; perubahan ditulis ke Profil setelah Anda setujui.',
      ),
      ...pengaturan.map((satu) => settingField(satu, dipilih)),
    ],
    primary: {
      label: 'Lanjut',
      run: () => {
        const perubahan = changesOf(pengaturan, dipilih);
        if (perubahan.length === 0) preview(pilihan);
        else confirmSettings(perubahan, pengaturan, pilihan, dipilih);
      },
    },
    others: [{ label: 'Batal', run: homeScreen }],
    back: toTables(pilihan),
  });
}

function settingField(satu: Setting, dipilih: Map<string, string>): HTMLElement {
  const { kunci, nilai, fallback, help } = satu;
  const kini = dipilih.get(kunci) ?? nilai;
  const catat = (isi: string) => dipilih.set(kunci, isi);
  if (satu.choices === undefined) {
    const input = h('input', { type: 'text', autocomplete: 'off', inputmode: 'decimal' });
    input.value = kini;
    input.addEventListener('input', () => catat(input.value));
    return field(kunci, input, help);
  }
  const kosong = { nilai: '', teks: `(kosong: ${fallback})` };
  // What stands in Profil is offered too, even where it is no choice: it is to be seen.
  const asing =
    nilai === '' || satu.choices.includes(nilai)
      ? []
      : [{ nilai, teks: `${clipped(nilai)} (tidak dikenal)` }];
  return choice(
    kunci,
    [...(nilai === '' ? [kosong] : []), ...asing, ...satu.choices.map((one) => ({ nilai: one, teks: one }))],
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
    title: 'Ubah Profil?',
    step: 'Langkah 2 dari 3',
    body: [
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
    primary: {
      label: 'Tulis ke Profil',
      run: () =>
        runTask({
          title: 'Ubah Profil?',
          step: 'Langkah 2 dari 3',
          busy: 'Menulis ke Profil…',
          work: () => callServer('sidebarSaveSettings', perubahan),
          back: { label: 'Kembali', run: () => openSettings(pilihan) },
          next: () => preview(pilihan),
        }),
    },
    others: [{ label: 'Jangan ubah', run: () => preview(pilihan) }],
    back: ubahLagi,
  });
}

function preview(pilihan: BuildChoice): void {
  const keCara: Button = { label: 'Kembali', run: () => openSettings(pilihan) };
  runTask({
    title: 'Pratinjau',
    step: 'Langkah 3 dari 3',
    busy: 'Menghitung semua tabel…',
    work: () => planOf(pilihan),
    back: keCara,
    next: (rencana) => {
      if (rencana.tabel.length === 0) showBlocked(rencana);
      else showPreview(rencana, pilihan, keCara);
    },
  });
}

function showPreview(rencana: BuildPlan, pilihan: BuildChoice, keCara: Button): void {
  const { fresh, replaced, edited, approved, unchanged, taken } = groupPlan(
    tablesWithin(pilihan.scope, rencana.tabel),
  );
  const bebas = [...fresh, ...replaced, ...edited];
  const ganti = new Set<string>();
  const yangDitulis = () => [...bebas, ...approved.filter(({ id }) => ganti.has(id))];
  const pembuka = h('p', {}, previewSentence(bebas.length, approved.length));
  const aksi = (): readonly [Button, readonly Button[]] => {
    const ditulis = yangDitulis();
    if (ditulis.length === 0) return [backHome, []];
    const run = () => {
      const dibiarkan = approved.filter(({ id }) => !ganti.has(id)).map(({ name }) => name);
      build(ditulis, rencana.version, pilihan, { replace: [...ganti], left: dibiarkan });
    };
    return [{ label: `Susun ${ditulis.length} tabel`, run }, [{ label: 'Batal', run: homeScreen }]];
  };
  const izinkan = (id: string, boleh: boolean) => {
    if (boleh) ganti.add(id);
    else ganti.delete(id);
    const banyak = yangDitulis().length;
    pembuka.textContent = previewSentence(banyak, approved.length - ganti.size);
    replaceActions(...aksi());
    announce(`${banyak} tab akan ditulis.`);
  };
  const [utama, lain] = aksi();
  const salah = rencana.masalah.filter(({ tingkat }) => tingkat === 'salah');
  showScreen({
    title: 'Pratinjau',
    step: 'Langkah 3 dari 3',
    body: [
      pembuka,
      approvedGroup(approved, izinkan),
      tableGroup('Baru', fresh),
      tableGroup('Diganti', replaced),
      tableGroup(
        'Diganti, suntingan disimpan',
        edited,
        'Tab ini pernah disunting dengan tangan; suntingannya disimpan di tab tersendiri.',
      ),
      tableGroup('Tidak berubah', unchanged),
      tableGroup(
        'Tidak disentuh',
        taken,
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
    primary: utama,
    others: lain,
    back: keCara,
    notice: `${bebas.length} akan ditulis, ${unchanged.length} tidak berubah.`,
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
  readonly replace: readonly string[];
  readonly left: readonly string[];
}

function build(
  tabel: readonly PlannedTable[],
  version: string,
  pilihan: BuildChoice,
  { replace, left }: Consent,
): void {
  runTask({
    title: 'Menyusun tabel',
    busy: `Menulis ${tabel.length} tabel… Tahun yang besar dapat memerlukan satu menit. Anda boleh melihat-lihat tab lain.`,
    work: () =>
      callServer('sidebarBuildTables', {
        tabel: tabel.map(({ id }) => id),
        version,
        triwulan: pilihan.triwulan ?? null,
        replaceApproved: replace,
      }),
    next: (hasil) => showResult(hasil, left),
    retry: { label: 'Lihat pratinjau lagi', run: () => preview(pilihan) },
    back: toHome,
  });
}

function showResult(hasil: BuildResult, tidakDiizinkan: readonly string[]): void {
  const { tabel, reviu } = hasil;
  const dengan = (keadaan: string) => tabel.filter((one) => one.keadaan === keadaan);
  const [ditulis, terpakai] = [dengan('ditulis'), dengan('nama terpakai')];
  const disimpan = tabel.flatMap(({ editsKeptAs }) => editsKeptAs ?? []);
  const persetujuan = tabel.flatMap(({ approvalKeptAs }) => approvalKeptAs ?? []);
  // A reviewer may have approved one of them after the plan was made.
  const dibiarkan = [...tidakDiizinkan, ...dengan('disetujui').map(({ name }) => name)];
  const dinomori = tabel.filter(({ formerly }) => formerly !== undefined);
  showScreen({
    title: 'Tabel selesai disusun',
    body: [
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
              dinomori.map(({ name, formerly }) => h('span', {}, tabButton(name), ` dahulu ${formerly}`)),
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
    primary: backHome,
    others: [{ label: 'Susun lagi', run: () => startBuilding() }],
    back: toHome,
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
