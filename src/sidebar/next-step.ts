import type { HomeState } from '../apps-script/commands/read-home.ts';

/** The one thing to do next. */
export type NextStep =
  | { readonly kind: 'siapkan'; readonly sentence: string }
  | {
      readonly kind: 'buka';
      readonly tab: string;
      readonly baris?: number;
      readonly sentence: string;
    }
  | { readonly kind: 'susun' | 'periksa' | 'bagikan' | 'reviu' | 'perbarui'; readonly sentence: string }
  | { readonly kind: 'selesai'; readonly sentence: string };

/**
 * What the home proposes, from what is missing down to what is merely out of date. A Riwayat that somebody
 * has changed goes before all building: what is restored from the versions of the spreadsheet takes with
 * it whatever was done since.
 */
export function nextStep(keadaan: HomeState): NextStep {
  const wajib = keadaan.tab.filter((tab) => tab.wajib);
  if (wajib.some((tab) => tab.keadaan === 'tidak ada')) {
    return {
      kind: 'siapkan',
      sentence:
        'Lembar data belum lengkap. Siapkan dahulu: tab yang kurang dibuat dengan judul kolom dan penjelasannya; yang sudah ada tidak diubah.',
    };
  }

  const kosong = wajib.filter((tab) => tab.keadaan === 'kosong').map(({ name }) => name);
  const [masalah] = keadaan.masalah;
  const [pertama] = kosong;
  if (pertama !== undefined && masalah?.tab !== 'Profil') {
    return { kind: 'buka', tab: pertama, sentence: emptySentence(kosong) };
  }
  if (keadaan.isBlocked && masalah !== undefined) {
    const { issueCount } = keadaan;
    const tempat = placeOf(masalah);
    if (kosong.length > 0) {
      const sesudah = `Sesudah itu isilah tab ${joinWords(kosong)}, yang masih kosong.`;
      return openProblem(masalah, `Mulailah dari ${tempat}: lengkapi isian di bawah ini. ${sesudah}`);
    }
    return openProblem(
      masalah,
      issueCount === 1
        ? `Tabel dapat disusun setelah satu isian diperbaiki, di ${tempat}.`
        : `Tabel dapat disusun setelah ${issueCount} isian di bawah ini diperbaiki. Mulailah dari ${tempat}.`,
    );
  }

  const { reviu } = keadaan;
  if (reviu !== undefined && !reviu.rantaiUtuh) {
    return {
      kind: 'reviu',
      sentence: 'Tab Riwayat diubah di luar add-on, jadi sebagian persetujuan belum dapat dibuktikan.',
    };
  }
  if (reviu !== undefined && reviu.putusanBaru.length > 0) {
    return {
      kind: 'perbarui',
      sentence: `${newVerdictsSentence(reviu.putusanBaru)} Pilih Perbarui Reviu untuk mengambilnya.`,
    };
  }
  if (keadaan.isCutOff) {
    return {
      kind: 'susun',
      sentence:
        'Penyusunan yang lalu terputus, atau masih dijalankan rekan Anda. Tab yang namanya berakhir dengan "(disusun …)" adalah sisanya. Susun lagi: sisa itu dibereskan dan tabelnya dilengkapi.',
    };
  }
  const { changed, unbuilt } = countTables(keadaan);
  if (changed > 0) return { kind: 'susun', sentence: rebuildSentence(keadaan, changed) };
  if (unbuilt > 0) {
    return { kind: 'susun', sentence: `Data siap: ${unbuilt} tabel dapat disusun.` };
  }
  if (masalah !== undefined) {
    const banyak = keadaan.issueCount === 1 ? 'Satu isian' : `${keadaan.issueCount} isian`;
    const tempat = placeOf(masalah);
    return openProblem(
      masalah,
      `${banyak} lembar data belum terbaca, sehingga tabel yang memerlukannya belum dapat disusun. Mulailah dari ${tempat}.`,
    );
  }
  if (reviu === undefined) return notSharedStep(keadaan);
  const jatuh = reviu.berubah;
  if (jatuh.length > 0) {
    const [satu] = jatuh;
    const apa = jatuh.length === 1 && satu !== undefined ? satu.tabel : `Ada ${jatuh.length} tabel yang`;
    return {
      kind: 'reviu',
      sentence: `${apa} berubah setelah disetujui. Lihat perubahannya di bawah ini, lalu mintakan persetujuannya lagi di tab Reviu.`,
    };
  }
  const { diminta } = reviu;
  if (diminta.length > 0) {
    const apa = nameTables(diminta.map(({ tabel }) => tabel));
    return {
      kind: 'reviu',
      sentence: `Peninjau meminta perbaikan pada ${apa}; catatannya ada di bawah ini. Perbaiki, susun lagi bila datanya berubah, lalu mintalah peninjau membacanya lagi.`,
    };
  }
  return { kind: 'selesai', sentence: `Semua tabel sesuai dengan lembar data. ${reviu.ringkas}` };
}

function emptySentence(kosong: readonly string[]): string {
  const [pertama = '', ...lain] = kosong;
  const sesudah = lain.length === 0 ? '' : ` Sesudah itu tab ${joinWords(lain)}.`;
  return `Tab ${pertama} masih kosong. Isilah dahulu.${sesudah}`;
}

type Problem = HomeState['masalah'][number];

const placeOf = ({ tab, row }: Problem): string =>
  row === undefined ? `tab ${tab}` : `tab ${tab}, baris ${row}`;

const openProblem = ({ tab, row }: Problem, kalimat: string): NextStep => ({
  kind: 'buka',
  tab,
  sentence: kalimat,
  ...(row === undefined ? {} : { baris: row }),
});

/** A sentence names no more tables than this. */
const NAMED = 3;

function nameTables(names: readonly string[]): string {
  const sisa = names.length - NAMED;
  return joinWords(sisa > 0 ? [...names.slice(0, NAMED), `${sisa} tabel lain`] : names);
}

function joinWords(bagian: readonly string[]): string {
  if (bagian.length < 3) return bagian.join(' dan ');
  return `${bagian.slice(0, -1).join(', ')}, dan ${bagian[bagian.length - 1]}`;
}

/** That verdicts stand in the tab Reviu which nobody has taken in. */
export function newVerdictsSentence(putusanBaru: readonly string[]): string {
  return `Ada putusan baru di tab Reviu, untuk ${nameTables(putusanBaru)}.`;
}

function rebuildSentence({ tabel = [], reviu }: HomeState, berubah: number): string {
  const lama = tabel.filter(({ keadaan }) => keadaan === 'data berubah').map(({ name }) => name);
  if (lama.length === 0)
    return `Nomor ${berubah} tabel berubah. Susun lagi tabelnya; yang disetujui tetap disetujui.`;
  const jatuh = (reviu?.berubah ?? []).filter((satu) => lama.includes(satu.tabel)).length;
  const kalimat = `Data berubah setelah ${berubah} tabel disusun. Susun lagi tabelnya.`;
  if (jatuh === 0) return kalimat;
  const siapa = jatuh === berubah ? 'Semuanya' : `Di antaranya ada ${jatuh} yang`;
  return `${kalimat} ${siapa} pernah disetujui dan perlu disetujui lagi.`;
}

function notSharedStep({ tabel = [], openTemuan, wrongTemuan = 0 }: HomeState): NextStep {
  const kalimat = 'Semua tabel sesuai dengan lembar data.';
  if (!tabel.some(({ disusun }) => disusun !== undefined)) return { kind: 'selesai', sentence: kalimat };
  if (openTemuan === undefined) {
    return { kind: 'periksa', sentence: `${kalimat} Periksa datanya dahulu, sebelum dibagikan.` };
  }
  if (wrongTemuan > 0) {
    const banyak = wrongTemuan === 1 ? 'satu temuan' : `${wrongTemuan} temuan`;
    return {
      kind: 'buka',
      tab: 'Temuan',
      sentence: `${kalimat} Sebelum dibagikan masih ada ${banyak} bertingkat salah: perbaiki, atau terima dengan alasan di tab Temuan.`,
    };
  }
  return { kind: 'bagikan', sentence: `${kalimat} Bagikan kepada pimpinan untuk direviu.` };
}

/** How the tables stand. */
export interface TableCounts {
  readonly current: number;
  readonly changed: number;
  readonly unbuilt: number;
}

export function countTables({ tabel = [] }: HomeState): TableCounts {
  const banyak = (...wanted: readonly string[]) =>
    tabel.filter(({ keadaan }) => wanted.includes(keadaan)).length;
  return {
    current: banyak('mutakhir'),
    changed: banyak('data berubah', 'nomor berubah'),
    unbuilt: banyak('belum disusun', 'nama terpakai'),
  };
}

/** `38 mutakhir, 2 berubah, 1 belum disusun`; what there is none of is left out. */
export function tablesSummary(keadaan: HomeState): string {
  if (keadaan.tabel === undefined) return 'belum dapat dihitung';
  const { current, changed, unbuilt } = countTables(keadaan);
  const bagian = [
    current > 0 ? `${current} mutakhir` : '',
    changed > 0 ? `${changed} berubah` : '',
    unbuilt > 0 ? `${unbuilt} belum disusun` : '',
  ].filter((teks) => teks !== '');
  return bagian.length === 0 ? 'belum ada' : bagian.join(', ');
}

/** `13 dari 15 terisi, 2 salah`. */
export function tabsSummary({ tab }: HomeState): string {
  const terisi = tab.filter(({ keadaan }) => keadaan === 'terisi').length;
  const salah = tab.reduce((total, one) => total + one.salah, 0);
  const isi = `${terisi} dari ${tab.length} terisi`;
  return salah === 0 ? isi : `${isi}, ${salah} salah`;
}
