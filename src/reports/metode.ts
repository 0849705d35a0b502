import type { Decimal } from '../decimal.ts';
import { type Arah, type Capaian, calculateCapaian, type Ukuran } from '../kinerja/capaian.ts';
import { daftarSkala, findScale } from '../peraturan/daftar-skala.ts';
import { findTangga } from '../peraturan/daftar-tangga.ts';
import { sameName } from '../peraturan/names.ts';
import { belumDicocokkan, type Scale, scaleFromRows } from '../peraturan/scale.ts';
import type { Indikator } from '../tabs/indikator.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import { type Profil, type ProfilRows, tabProfil } from '../tabs/profil.ts';
import { tabSkala } from '../tabs/skala.ts';
import type { Issue } from '../tabs/tab.ts';

/** The choices of method that Profil makes for the whole report. */
export interface Metode {
  readonly scale: Scale;
  readonly rumusTurun: '2T-R' | 'T/R';
  /** The cap of every capaian in percent; absent for none. */
  readonly batas: Decimal | undefined;
  /** How many decimals computed figures show. */
  readonly desimal: number;
}

/** Settles the method, or says which row of which tab names something that does not exist. */
export function metodeOf(
  profil: Profil,
  { skala, profilRows }: Pick<ParsedTabs, 'skala' | 'profilRows'>,
): { readonly ok: true; readonly metode: Metode } | { readonly ok: false; readonly issue: Issue } {
  const found = scaleNamed(profil.skalaKategori, skala, profilRows);
  if (!found.ok) return found;
  const { rumusTurun, batasCapaian, desimal } = profil;
  return { ok: true, metode: { scale: found.scale, rumusTurun, batas: batasCapaian, desimal } };
}

/** An officer's own scale goes before one of the same name that the add-on knows. */
function scaleNamed(
  name: string,
  skala: ParsedTabs['skala'],
  barisProfil: ProfilRows,
): { readonly ok: true; readonly scale: Scale } | { readonly ok: false; readonly issue: Issue } {
  const own = skala.filter((row) => sameName(row.skala, name));
  if (own.length > 0) {
    const result = scaleFromRows(
      name,
      own.map(({ batasBawah, tanda, kategori, nilaiMean }) => ({
        batas: batasBawah,
        tanda,
        kategori,
        ...(nilaiMean === undefined ? {} : { mean: nilaiMean }),
      })),
    );
    if (result.ok) return result;
    const baris = own[result.at ?? -1]?.baris;
    const place = baris === undefined ? {} : { row: baris, heading: tabSkala.columns.batasBawah.heading };
    return { ok: false, issue: { tingkat: 'salah', tab: tabSkala.name, ...place, message: result.message } };
  }

  const scale = findScale(name);
  if (scale) return { ok: true, scale };
  const message =
    `Skala Kategori "${name}" tidak dikenal. Pilih salah satu: ` +
    `${daftarSkala.map((known) => known.name).join('; ')}; atau susun skala sendiri di tab Skala.`;
  return { ok: false, issue: salahProfil('Skala Kategori', message, barisProfil) };
}

/** A fault of a setting of Profil, at its row. */
export function salahProfil(kunci: string, message: string, barisProfil: ProfilRows): Issue {
  const row = barisProfil.get(kunci);
  return {
    tingkat: 'salah',
    tab: tabProfil.name,
    ...(row === undefined ? {} : { row }),
    heading: tabProfil.columns.nilai.heading,
    message,
  };
}

/** What the officer must know of the scale before signing; undefined where its text was compared. */
export function peringatanSkala({ scale }: Metode): string | undefined {
  if (!belumDicocokkan(scale.source)) return undefined;
  return `Skala ${scale.name} belum dicocokkan dengan naskah ${scale.source.peraturan}; periksa sebelum ditandatangani.`;
}

/** The arah of an indikator with the document's formula put in where the indikator leaves it open. */
export function arahOf({ arah }: Indikator, { rumusTurun }: Metode): Arah {
  return arah === 'turun' ? `turun ${rumusTurun}` : arah;
}

/** The capaian of a target and a realisasi of an indikator, by the method of the report. */
export function calculateCapaianOf(
  indikator: Indikator,
  { target, realisasi }: Pick<Ukuran, 'target' | 'realisasi'>,
  metode: Metode,
): Capaian {
  // Blank is none: a row without figures has no capaian to miss.
  const isMeasured = target !== undefined && realisasi !== undefined;
  if (isMeasured && indikator.faulty?.hangs.some((column) => column === 'arah' || column === 'predikat')) {
    return { dinilai: false, alasan: 'arah atau predikat tidak terbaca' };
  }
  return calculateCapaian({
    target,
    realisasi,
    arah: arahOf(indikator, metode),
    tangga: indikator.predikat === undefined ? undefined : findTangga(indikator.predikat),
    batas: metode.batas,
  });
}
