import type { Keadaan } from '../apps-script/commands/read-home.ts';

/** The one thing to do next. */
export type NextStep =
  | { readonly jenis: 'siapkan'; readonly kalimat: string }
  | {
      readonly jenis: 'buka';
      readonly tab: string;
      readonly baris?: number;
      readonly kalimat: string;
    }
  | { readonly jenis: 'susun' | 'periksa' | 'bagikan' | 'reviu' | 'perbarui'; readonly kalimat: string }
  | { readonly jenis: 'selesai'; readonly kalimat: string };

/**
 * What the home proposes, from what is missing down to what is merely out of date. A Riwayat that somebody
 * has changed goes before all building: what is restored from the versions of the spreadsheet takes with
 * it whatever was done since.
 */
export function nextStep(keadaan: Keadaan): NextStep {
  const wajib = keadaan.tab.filter((tab) => tab.wajib);
  if (wajib.some((tab) => tab.keadaan === 'tidak ada')) {
    return {
      jenis: 'siapkan',
      kalimat:
        'Lembar data belum lengkap. Siapkan dahulu: tab yang kurang dibuat dengan judul kolom dan penjelasannya; yang sudah ada tidak diubah.',
    };
  }

  const kosong = wajib.filter((tab) => tab.keadaan === 'kosong').map(({ name }) => name);
  const [masalah] = keadaan.masalah;
  const [pertama] = kosong;
  if (pertama !== undefined && masalah?.tab !== 'Profil') {
    return { jenis: 'buka', tab: pertama, kalimat: kalimatKosong(kosong) };
  }
  if (keadaan.terhalang && masalah !== undefined) {
    const { banyakMasalah } = keadaan;
    const tempat = tempatOf(masalah);
    if (kosong.length > 0) {
      const sesudah = `Sesudah itu isilah tab ${joinWords(kosong)}, yang masih kosong.`;
      return openProblem(masalah, `Mulailah dari ${tempat}: lengkapi isian di bawah ini. ${sesudah}`);
    }
    return openProblem(
      masalah,
      banyakMasalah === 1
        ? `Tabel dapat disusun setelah satu isian diperbaiki, di ${tempat}.`
        : `Tabel dapat disusun setelah ${banyakMasalah} isian di bawah ini diperbaiki. Mulailah dari ${tempat}.`,
    );
  }

  const { reviu } = keadaan;
  if (reviu !== undefined && !reviu.rantaiUtuh) {
    return {
      jenis: 'reviu',
      kalimat: 'Tab Riwayat diubah di luar add-on, jadi sebagian persetujuan belum dapat dibuktikan.',
    };
  }
  if (reviu !== undefined && reviu.putusanBaru.length > 0) {
    return {
      jenis: 'perbarui',
      kalimat: `${kalimatPutusanBaru(reviu.putusanBaru)} Pilih Perbarui Reviu untuk mengambilnya.`,
    };
  }
  if (keadaan.terputus) {
    return {
      jenis: 'susun',
      kalimat:
        'Penyusunan yang lalu terputus, atau masih dijalankan rekan Anda. Tab yang namanya berakhir dengan "(disusun …)" adalah sisanya. Susun lagi: sisa itu dibereskan dan tabelnya dilengkapi.',
    };
  }
  const { berubah, belum } = hitungTabel(keadaan);
  if (berubah > 0) return { jenis: 'susun', kalimat: kalimatSusunLagi(keadaan, berubah) };
  if (belum > 0) {
    return { jenis: 'susun', kalimat: `Data siap: ${belum} tabel dapat disusun.` };
  }
  if (masalah !== undefined) {
    const banyak = keadaan.banyakMasalah === 1 ? 'Satu isian' : `${keadaan.banyakMasalah} isian`;
    const tempat = tempatOf(masalah);
    return openProblem(
      masalah,
      `${banyak} lembar data belum terbaca, sehingga tabel yang memerlukannya belum dapat disusun. Mulailah dari ${tempat}.`,
    );
  }
  if (reviu === undefined) return belumDibagikan(keadaan);
  const jatuh = reviu.berubah;
  if (jatuh.length > 0) {
    const [satu] = jatuh;
    const apa = jatuh.length === 1 && satu !== undefined ? satu.tabel : `Ada ${jatuh.length} tabel yang`;
    return {
      jenis: 'reviu',
      kalimat: `${apa} berubah setelah disetujui. Lihat perubahannya di bawah ini, lalu mintakan persetujuannya lagi di tab Reviu.`,
    };
  }
  const { diminta } = reviu;
  if (diminta.length > 0) {
    const apa = sebutTabel(diminta.map(({ tabel }) => tabel));
    return {
      jenis: 'reviu',
      kalimat: `Peninjau meminta perbaikan pada ${apa}; catatannya ada di bawah ini. Perbaiki, susun lagi bila datanya berubah, lalu mintalah peninjau membacanya lagi.`,
    };
  }
  return { jenis: 'selesai', kalimat: `Semua tabel sesuai dengan lembar data. ${reviu.ringkas}` };
}

function kalimatKosong(kosong: readonly string[]): string {
  const [pertama = '', ...lain] = kosong;
  const sesudah = lain.length === 0 ? '' : ` Sesudah itu tab ${joinWords(lain)}.`;
  return `Tab ${pertama} masih kosong. Isilah dahulu.${sesudah}`;
}

type Problem = Keadaan['masalah'][number];

const tempatOf = ({ tab, row }: Problem): string =>
  row === undefined ? `tab ${tab}` : `tab ${tab}, baris ${row}`;

const openProblem = ({ tab, row }: Problem, kalimat: string): NextStep => ({
  jenis: 'buka',
  tab,
  kalimat,
  ...(row === undefined ? {} : { baris: row }),
});

/** A sentence names no more tables than this. */
const TERSEBUT = 3;

function sebutTabel(names: readonly string[]): string {
  const sisa = names.length - TERSEBUT;
  return joinWords(sisa > 0 ? [...names.slice(0, TERSEBUT), `${sisa} tabel lain`] : names);
}

function joinWords(bagian: readonly string[]): string {
  if (bagian.length < 3) return bagian.join(' dan ');
  return `${bagian.slice(0, -1).join(', ')}, dan ${bagian[bagian.length - 1]}`;
}

/** That verdicts stand in the tab Reviu which nobody has taken in. */
export function kalimatPutusanBaru(putusanBaru: readonly string[]): string {
  return `Ada putusan baru di tab Reviu, untuk ${sebutTabel(putusanBaru)}.`;
}

function kalimatSusunLagi({ tabel = [], reviu }: Keadaan, berubah: number): string {
  const lama = tabel.filter(({ keadaan }) => keadaan === 'data berubah').map(({ name }) => name);
  if (lama.length === 0)
    return `Nomor ${berubah} tabel berubah. Susun lagi tabelnya; yang disetujui tetap disetujui.`;
  const jatuh = (reviu?.berubah ?? []).filter((satu) => lama.includes(satu.tabel)).length;
  const kalimat = `Data berubah setelah ${berubah} tabel disusun. Susun lagi tabelnya.`;
  if (jatuh === 0) return kalimat;
  const siapa = jatuh === berubah ? 'Semuanya' : `Di antaranya ada ${jatuh} yang`;
  return `${kalimat} ${siapa} pernah disetujui dan perlu disetujui lagi.`;
}

function belumDibagikan({ tabel = [], temuanTerbuka, temuanSalah = 0 }: Keadaan): NextStep {
  const kalimat = 'Semua tabel sesuai dengan lembar data.';
  if (!tabel.some(({ disusun }) => disusun !== undefined)) return { jenis: 'selesai', kalimat };
  if (temuanTerbuka === undefined) {
    return { jenis: 'periksa', kalimat: `${kalimat} Periksa datanya dahulu, sebelum dibagikan.` };
  }
  if (temuanSalah > 0) {
    const banyak = temuanSalah === 1 ? 'satu temuan' : `${temuanSalah} temuan`;
    return {
      jenis: 'buka',
      tab: 'Temuan',
      kalimat: `${kalimat} Sebelum dibagikan masih ada ${banyak} bertingkat salah: perbaiki, atau terima dengan alasan di tab Temuan.`,
    };
  }
  return { jenis: 'bagikan', kalimat: `${kalimat} Bagikan kepada pimpinan untuk direviu.` };
}

/** How the tables stand. */
export interface HitunganTabel {
  readonly mutakhir: number;
  readonly berubah: number;
  readonly belum: number;
}

export function hitungTabel({ tabel = [] }: Keadaan): HitunganTabel {
  const banyak = (...wanted: readonly string[]) =>
    tabel.filter(({ keadaan }) => wanted.includes(keadaan)).length;
  return {
    mutakhir: banyak('mutakhir'),
    berubah: banyak('data berubah', 'nomor berubah'),
    belum: banyak('belum disusun', 'nama terpakai'),
  };
}

/** `38 mutakhir, 2 berubah, 1 belum disusun`; what there is none of is left out. */
export function ringkasanTabel(keadaan: Keadaan): string {
  if (keadaan.tabel === undefined) return 'belum dapat dihitung';
  const { mutakhir, berubah, belum } = hitungTabel(keadaan);
  const bagian = [
    mutakhir > 0 ? `${mutakhir} mutakhir` : '',
    berubah > 0 ? `${berubah} berubah` : '',
    belum > 0 ? `${belum} belum disusun` : '',
  ].filter((teks) => teks !== '');
  return bagian.length === 0 ? 'belum ada' : bagian.join(', ');
}

/** `13 dari 15 terisi, 2 salah`. */
export function ringkasanTab({ tab }: Keadaan): string {
  const terisi = tab.filter(({ keadaan }) => keadaan === 'terisi').length;
  const salah = tab.reduce((total, one) => total + one.salah, 0);
  const isi = `${terisi} dari ${tab.length} terisi`;
  return salah === 0 ? isi : `${isi}, ${salah} salah`;
}
