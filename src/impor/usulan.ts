import { denganSasaran } from './baca-sasaran.ts';
import type { UsulanImpor, WilayahUsulan } from './hasil-usulan.ts';
import { headingMatches } from './headings.ts';
import { himpunIndikator, urutkanTabel } from './himpun-indikator.ts';
import type { Istilah } from './istilah.ts';
import { fullKeyOf, isNothing } from './kata.ts';
import type { OfficeSheet } from './office.ts';
import { Pencatat } from './pencatat.ts';
import { type Jawaban, jawabanOf, type Pilihan } from './pertanyaan.ts';
import { catatIndikator, pilihIndikator } from './pilih-indikator.ts';
import { alamatKepala, bacaLembar, type LembarTerbaca, type Terbaca } from './sumber.ts';
import { susunTabAnalisis } from './susun-analisis.ts';
import { susunTabAnggaran } from './susun-anggaran.ts';
import { susunTabAnggaranPk } from './susun-anggaran-pk.ts';
import { susunTabDukung } from './susun-dukung.ts';
import { susunTabIndikator } from './susun-indikator.ts';
import { susunTabKepegawaian } from './susun-kepegawaian.ts';
import { susunTabKinerja } from './susun-kinerja.ts';
import { susunPejabat } from './susun-pejabat.ts';
import { susunTabPrestasi } from './susun-prestasi.ts';
import { susunTabProfil, tentukanTahun } from './susun-profil.ts';
import { catatSasaran, susunTabSasaran, tentukanPemilik } from './susun-sasaran.ts';
import { susunTabSkala } from './susun-skala.ts';
import { susunTabTriwulan } from './susun-triwulan.ts';
import { kawasan } from './tempat.ts';

export type * from './hasil-usulan.ts';

/**
 * Proposes what each table of an office's workbook becomes. Pure: the same sheets and answers give the same
 * proposal. Nothing is made up: a cell of the proposal holds what a cell of the workbook says, a kode that ties rows
 * together, or an answer. Answers by the ids of the questions; `kolom` renames headings by their cells.
 */
export function buildUsulan(sheets: readonly OfficeSheet[], jawaban: Jawaban = {}): UsulanImpor {
  const kolom = jawaban['kolom'];
  const pagu = jawabanOf(jawaban, 'anggaran-pagu');
  const lembar = bacaLembar(
    sheets,
    typeof kolom === 'object' ? kolom : {},
    pagu === 'murni' || pagu === 'perubahan' ? { pagu } : {},
  );
  const catat = new Pencatat(lembar, jawaban);
  const dipakai = lembarDipakai(catat);
  const semua = <J extends Terbaca['jenis']>(jenis: J): Of<J>[] =>
    dipakai.flatMap(({ tabel }) =>
      tabel.filter((one) => one.jenis === jenis).map((one) => one.hasil as Of<J>),
    );
  const tabelIndikator = semua('indikator');
  const tahun = tentukanTahun(catat, tabelIndikator);
  const pejabat = susunPejabat(catat, semua('pejabat'));
  const daftarSasaran = semua('sasaran');
  const urut = urutkanTabel(
    denganSasaran(pilihIndikator(catat, tabelIndikator, tahun), daftarSasaran),
    tahun,
  );
  const himpunan = himpunIndikator(urut, tahun, catat.jawaban, daftarSasaran);
  catatSasaran(catat, daftarSasaran, himpunan);
  const pemilik = tentukanPemilik(catat, himpunan, pejabat);
  const tabSasaran = susunTabSasaran(catat, himpunan, pejabat, pemilik);
  const tabIndikator = susunTabIndikator(catat, himpunan, urut);
  const tabKinerja = susunTabKinerja(catat, himpunan, urut);
  const tabTriwulan = susunTabTriwulan(catat, himpunan, urut);
  const tabAnalisis = susunTabAnalisis(catat, himpunan);
  const anggaran = semua('anggaran');
  const tabAnggaran = susunTabAnggaran(
    catat,
    anggaran.filter(({ pk }) => pk === undefined),
    tahun,
    himpunan,
  );
  const tabAnggaranPk = susunTabAnggaranPk(catat, anggaran, pejabat);
  const tabKepegawaian = susunTabKepegawaian(catat, semua('kepegawaian'));
  const tabDukung = susunTabDukung(catat, semua('dukung'), himpunan);
  const tabPrestasi = susunTabPrestasi(catat, semua('prestasi'), tahun);
  const { tab: tabSkala, dipilih: skala } = susunTabSkala(catat, himpunan);
  const profil = susunTabProfil(catat, tahun, pejabat, himpunan, skala);
  catatIndikator(catat, urut);
  catatKolomLain(catat);
  const tab = [
    profil,
    pejabat.tab,
    tabSasaran,
    tabIndikator,
    tabKinerja,
    tabTriwulan,
    tabAnggaran,
    tabAnggaranPk,
    tabKepegawaian,
    tabAnalisis,
    tabDukung,
    tabPrestasi,
    tabSkala,
  ].filter(({ baris }) => baris.length > 0);
  return {
    tahun,
    tab,
    wilayah: wilayahOf(catat),
    lembarLain: catat.lembar.filter(({ tabel }) => tabel.length === 0).map(({ nama }) => nama),
    pertanyaan: catat.pertanyaan,
    takDitempatkan: catat.takDitempatkan(),
    sidikTata: sidikTata(catat.lembar),
  };
}

type Of<J extends Terbaca['jenis']> = Extract<Terbaca, { readonly jenis: J }>['hasil'];

/** Sheets that are hidden or call themselves a draft are left aside, unless there is nothing else or an officer says so. */
function lembarDipakai(catat: Pencatat): readonly LembarTerbaca[] {
  const meragukan = catat.lembar.filter(
    ({ tabel, tersembunyi, konsep }) => tabel.length > 0 && (tersembunyi || konsep !== ''),
  );
  const lain = catat.lembar.filter((one) => one.tabel.length > 0 && !meragukan.includes(one));
  const punya = new Set(lain.flatMap(({ tabel }) => tabel.map(({ jenis }) => jenis)));
  const ikut = meragukan.filter((one) => {
    const perlu = one.tabel.some(({ jenis }) => !punya.has(jenis)) && !one.tersembunyi;
    const sebab = one.tersembunyi ? 'Lembarnya tersembunyi' : `Tertulis "${one.konsep.slice(0, 80)}"`;
    const jawab = catat.tanya({
      id: `lembar/${one.nama}`,
      tab: [...new Set(one.tabel.map(({ jenis }) => namaJenis(jenis)))].join(', '),
      tanya: `Apakah lembar "${one.nama}" ikut diimpor?`,
      alasan: `${sebab}, tetapi ada tabel ${[...new Set(one.tabel.map(({ jenis }) => jenis))].join(' dan ')} di dalamnya.`,
      wajib: false,
      pilihan: perlu ? [YA, TIDAK] : [TIDAK, YA],
    });
    if (jawab === 'ya') return true;
    for (const { hasil } of one.tabel)
      catat.pakai(hasil.table, '', `${sebab}; tidak diimpor.`, 'cukup yakin');
    return false;
  });
  return catat.lembar.filter((one) => lain.includes(one) || ikut.includes(one));
}

/** Headings of columns that say nothing of their own: numbers of rows, and what the add-in works out itself. */
const TAK_DISEBUT: ReadonlySet<Istilah | undefined> = new Set<Istilah | undefined>([
  'no',
  'jumlah',
  'sisa',
  'persen',
  'capaian',
]);

/** Lists the columns of the tables used that no raw tab has a place for, one by one. */
function catatKolomLain(catat: Pencatat): void {
  const semua = catat.lembar.flatMap(({ tabel }) => tabel);
  // A table may be read twice, as indikator and as the budget beside them.
  const dipakai = new Set(
    semua.flatMap(({ hasil: { table, kolom } }) =>
      kolom.filter(({ jadi }) => jadi !== '').map(({ column }) => alamatKepala(table, column)),
    ),
  );
  for (const { jenis, hasil } of semua) {
    const { table, kolom } = hasil;
    if ((catat.kegunaan.get(table)?.jadi ?? []).length === 0) continue;
    for (const { column, kepala, jadi } of kolom) {
      const path = table.columns.find((one) => one.column === column)?.path ?? [];
      const leaf = path[path.length - 1] ?? '';
      const istilah = headingMatches(leaf)[0]?.istilah;
      const sudah = jadi !== '' || dipakai.has(alamatKepala(table, column));
      if (sudah || leaf === '' || TAK_DISEBUT.has(istilah)) continue;
      // What stands beside an indikator is listed cell by cell, what stands beside the budget of a PK is taken.
      if (istilah === 'keterangan' && (jenis !== 'anggaran' || hasil.pk !== undefined)) continue;
      let isi = 0;
      for (let row = table.first; row <= table.last; row++)
        if (!isNothing(table.grid.text(row, column))) isi++;
      if (isi > 0)
        catat.sisihkan(
          table.grid.place(table.headBottom, column),
          `Kolom "${kepala}", ${isi} isian`,
          'Lembar data tidak punya kolom untuknya.',
        );
    }
  }
}

function wilayahOf(catat: Pencatat): readonly WilayahUsulan[] {
  return catat.lembar.flatMap(({ tabel, asing }) => [
    ...tabel.map(({ hasil }) => {
      const { table } = hasil;
      const known = catat.kegunaan.get(table);
      return {
        lembar: table.grid.name,
        kawasan: kawasan(table),
        jadi: known?.jadi ?? [],
        alasan: known?.alasan ?? 'Tidak dipakai.',
        yakin: known?.yakin ?? ('kurang yakin' as const),
        kolom: hasil.kolom.map((one) => ({ ...one, alamat: alamatKepala(table, one.column) })),
      };
    }),
    ...asing.map((table) => ({
      lembar: table.grid.name,
      kawasan: kawasan(table),
      jadi: [],
      alasan: 'Kepalanya tidak mirip lembar data mana pun.',
      yakin: 'kurang yakin' as const,
      kolom: table.columns.map(({ column, path }) => ({
        column,
        kepala: path.join(' › '),
        jadi: '',
        alamat: alamatKepala(table, column),
      })),
    })),
  ]);
}

const YA: Pilihan = { nilai: 'ya', label: 'ya, impor' };

const TIDAK: Pilihan = { nilai: 'tidak', label: 'tidak' };

function namaJenis(jenis: Terbaca['jenis']): string {
  return {
    indikator: 'Indikator',
    anggaran: 'Anggaran',
    kepegawaian: 'Kepegawaian',
    pejabat: 'Pejabat',
    sasaran: 'Sasaran',
    prestasi: 'Prestasi',
    dukung: 'Data Dukung',
  }[jenis];
}

/** Headings without years and figures, of all tables in their order: FNV-1a of them, in hexadecimal. */
function sidikTata(lembar: readonly LembarTerbaca[]): string {
  const said = lembar
    .flatMap(({ tabel }) =>
      tabel.map(({ jenis, hasil }) =>
        [jenis, ...hasil.table.columns.map(({ path }) => fullKeyOf(path.join('/')).replace(/\d/gu, ''))].join(
          '|',
        ),
      ),
    )
    .join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < said.length; at++) hash = Math.imul(hash ^ said.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
