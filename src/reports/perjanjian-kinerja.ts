import { formatTanggal } from '../bahasa/tulis-tanggal.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Profil } from '../tabs/profil.ts';
import { groupBy } from './group-by.ts';
import { buildLampiranPk } from './lampiran-perjanjian-kinerja.ts';
import { buildPernyataanPk } from './pernyataan-perjanjian-kinerja.ts';
import { daftarPihak, type Pihak } from './pihak.ts';
import type { Surat } from './surat.ts';
import { tabName } from './tab-name.ts';
import { type NilaiIsian, templatSurat } from './templat-pk.ts';
import { atasanByKode, superiorsOf } from './tree.ts';

/** The perjanjian kinerja of one official: the statement, and on a page of its own what it promises. */
export interface PerjanjianKinerja {
  /** The official's kode. */
  readonly kode: string;
  readonly pernyataan: Surat;
  /** Absent where the official has neither a sasaran nor a budget. */
  readonly lampiran?: Surat;
}

export interface PkOptions {
  /** The officials, by their kode. */
  readonly kode: readonly string[];
  /** The day of signing, `2021-10-04`, of all or by kode; absent: left blank, to be written by hand. */
  readonly tanggal?: string | ReadonlyMap<string, string>;
}

/**
 * Builds the letters of the chosen officials, in the order of the tree. One without a superior has no
 * letter, for nobody is there to sign it with: periksaPk tells of it.
 *
 * A Perjanjian Kinerja Perubahan has names of its own, so that the agreement it revises stays.
 *
 * @throws Error for a `tanggal` that is no day.
 */
export function buildPerjanjianKinerja(
  data: ParsedTabs & { readonly profil: Profil },
  { kode, tanggal }: PkOptions,
): readonly PerjanjianKinerja[] {
  const { profil } = data;
  const templat = templatSurat(data.templatPk);
  const sasaranOf = groupBy(data.sasaran, ({ pejabat }) => pejabat);
  const indikatorOf = groupBy(data.indikator, ({ sasaran }) => sasaran);
  const anggaranOf = groupBy(data.anggaranPk, ({ pejabat }) => pejabat);
  const daftar = daftarPihak(data);
  const names = namaSurat(daftar, profil);
  const hariOf = (satu: string) =>
    tanggalSurat(profil, typeof tanggal === 'object' ? tanggal.get(satu) : tanggal);

  return daftar
    .filter(({ pertama }) => kode.includes(pertama.kode))
    .map((pihak) => {
      const { pertama } = pihak;
      const nilai = nilaiIsian(profil, pihak, hariOf(pertama.kode));
      const name = names.get(pertama.kode) ?? { pernyataan: pertama.kode, lampiran: pertama.kode };
      const isi = {
        pihak,
        kedalaman: kedalamanOf(pertama.kode, data),
        daftarSasaran: (sasaranOf.get(pertama.kode) ?? []).map((sasaran) => ({
          sasaran,
          daftarIndikator: indikatorOf.get(sasaran.kode) ?? [],
        })),
        anggaran: anggaranOf.get(pertama.kode) ?? [],
      };
      return {
        kode: pertama.kode,
        pernyataan: buildPernyataanPk(name.pernyataan, pihak, templat, nilai),
        ...(isi.daftarSasaran.length + isi.anggaran.length > 0 && {
          lampiran: buildLampiranPk(name.lampiran, isi, templat, nilai),
        }),
      };
    });
}

/** How many steps below the Kepala; 0 for the Kepala, and for whoever is not below. */
function kedalamanOf(kode: string, { pejabat, profil }: ParsedTabs): number {
  return Math.max(0, [...superiorsOf(kode, atasanByKode(pejabat))].indexOf(profil?.kepala ?? ''));
}

/** Room for a day and a month. */
const KOSONG_TANGGAL = '\u2003'.repeat(7);

function tanggalSurat({ tahun }: Profil, iso: string | undefined): string {
  if (iso === undefined) return `${KOSONG_TANGGAL}${tahun}`;
  const tanggal = formatTanggal(iso);
  if (tanggal === undefined) throw new Error(`Tanggal harus seperti 2021-10-04; yang diterima "${iso}".`);
  return tanggal;
}

function nilaiIsian(profil: Profil, { pertama, kedua }: Pihak, tanggal: string): NilaiIsian {
  const kontak = [
    profil.telepon === undefined ? undefined : `Telepon ${profil.telepon}`,
    profil.situs === undefined ? undefined : `Situs ${profil.situs}`,
    profil.surel === undefined ? undefined : `Surel ${profil.surel}`,
  ].filter((one) => one !== undefined);
  return {
    nama: pertama.nama,
    jabatan: pertama.jabatan,
    pangkat: pertama.pangkat,
    nip: pertama.nip,
    nama_atasan: kedua.nama,
    jabatan_atasan: kedua.jabatan,
    pangkat_atasan: kedua.pangkat,
    nip_atasan: kedua.nip,
    jenis_pk: profil.jenisPk,
    tahun: String(profil.tahun),
    tempat: profil.tempat,
    tanggal,
    instansi: profil.namaInstansi,
    singkatan: profil.singkatan,
    pemerintah_daerah: profil.pemerintahDaerah,
    alamat: profil.alamat,
    telepon: profil.telepon,
    situs: profil.situs,
    surel: profil.surel,
    kontak: kontak.length === 0 ? undefined : kontak.join('   '),
  };
}

/** The names of the tabs of an official's letters. */
export interface SuratNames {
  readonly pernyataan: string;
  readonly lampiran: string;
}

/** The names of the tabs of letters by the kode of their official, in the order of the tab Pejabat. */
export function namaSuratPk(data: ParsedTabs & { readonly profil: Profil }): ReadonlyMap<string, SuratNames> {
  const names = namaSurat(daftarPihak(data), data.profil);
  return new Map(
    data.pejabat.flatMap(({ kode }): (readonly [string, SuratNames])[] => {
      const satu = names.get(kode);
      return satu === undefined ? [] : [[kode, satu]];
    }),
  );
}

/**
 * The names of the tabs of every official's letters. They are settled for all at once, so that an
 * official's letters have one name whether built alone or together (docs/keputusan/0140).
 */
function namaSurat(daftar: readonly Pihak[], { jenisPk }: Profil): ReadonlyMap<string, SuratNames> {
  const [awalPernyataan, awalLampiran] =
    jenisPk === 'Perjanjian Kinerja Perubahan'
      ? ['PK Perubahan', 'Lampiran Perubahan']
      : ['PK', 'Lampiran PK'];
  const terpakai = new Set<string>();
  return new Map(
    daftar.map(({ pertama: { kode } }) => [
      kode,
      {
        pernyataan: tabName(`${awalPernyataan} ${ujung(kode, awalPernyataan)}`, terpakai),
        lampiran: tabName(`${awalLampiran} ${ujung(kode, awalLampiran)}`, terpakai),
      },
    ]),
  );
}

const MOST_CHARACTERS = 31;

/** As much of a long kode as fits behind the first words; tabName would rather drop it whole. */
function ujung(kode: string, awal: string): string {
  let cut = '';
  for (const character of kode) {
    if (awal.length + 1 + cut.length + character.length > MOST_CHARACTERS) break;
    cut += character;
  }
  return cut;
}
