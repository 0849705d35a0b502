import { readNumber } from '../bahasa/baca-angka.ts';
import type {
  BarisIndikator,
  KolomAnalisis,
  KolomIndikator,
  KolomKinerja,
  Kutipan,
  TabelIndikator,
  TriwulanTerbaca,
} from './baca-indikator.ts';
import type { TabelSasaran } from './baca-sasaran.ts';
import { fullKeyOf, keyOf } from './kata.ts';
import type { CellPlace } from './office.ts';
import { DaftarNama } from './padanan.ts';
import { type Jawaban, jawabanButir } from './pertanyaan.ts';
import { simpanTriwulan } from './triwulan.ts';

export interface SasaranImpor {
  readonly nama: string;
  tujuan: string;
  /** The jabatan or name of its owner as the workbook has it. */
  readonly pejabat: string;
  readonly tempat: CellPlace | undefined;
}

export interface IndikatorImpor {
  nama: string;
  sasaran: number;
  readonly tempat: CellPlace;
  readonly isi: Map<KolomIndikator | 'Target PK', Kutipan>;
  readonly kinerja: Map<number, Map<KolomKinerja | 'Catatan', Kutipan>>;
  readonly triwulan: TriwulanTerbaca[];
  readonly analisis: Map<KolomAnalisis, Kutipan>;
}

/** An indikator that a table names otherwise than the one before it. */
export interface NamaLain {
  readonly nama: string;
  readonly tempat: CellPlace;
  /** The indikator that it was taken for; its own where none was alike. */
  readonly jadi: number;
  readonly serupa: number;
  readonly baru: boolean;
}

export interface Selisih {
  readonly indikator: number;
  readonly tahun: number;
  readonly kolom: string;
  readonly dipakai: Kutipan;
  readonly lain: Kutipan;
}

export interface HimpunanIndikator {
  readonly sasaran: readonly SasaranImpor[];
  readonly indikator: readonly IndikatorImpor[];
  readonly namaLain: readonly NamaLain[];
  readonly selisih: readonly Selisih[];
  /** Figures of years after the report's, which no tab has a place for. */
  readonly kemudian: readonly Kutipan[];
  readonly adaTanda: readonly Kutipan[];
  readonly galat: readonly Kutipan[];
  /** Analysis of another year, or a second one of an indikator. */
  readonly analisisLain: readonly Kutipan[];
}

/** The tables of indikator in the order in which they are asked: whose wording is kept, whose figures stand. */
export function urutkanTabel(tabel: readonly TabelIndikator[], tahun: number): readonly TabelIndikator[] {
  const nilai = (one: TabelIndikator): number => {
    const pejabat = new Set(one.baris.map((baris) => baris.pejabat).filter((nama) => nama !== '')).size;
    const kini = one.tahun.includes(tahun);
    if (one.jenis === 'pk' && pejabat > 1) return 100;
    if (one.jenis === 'capaian') return kini ? 90 : 40 - (tahun - Math.max(0, ...one.tahun)) / 100;
    if (one.jenis === 'pk') return 80;
    if (one.jenis === 'iku') return 60;
    if (one.jenis === 'daftar') return 50;
    if (one.jenis === 'renstra') return 30;
    if (one.jenis === 'triwulan') return 25;
    if (one.jenis === 'analisis') return 10;
    return 20;
  };
  return tabel
    .map((one, index) => ({ one, index }))
    .sort((a, b) => nilai(b.one) - nilai(a.one) || a.index - b.index)
    .map(({ one }) => one);
}

/** Kinds of table that speak of indikator that stand elsewhere. */
const TAK_MENAMBAH: ReadonlySet<TabelIndikator['jenis']> = new Set<TabelIndikator['jenis']>([
  'renstra',
  'rencana',
  'triwulan',
  'analisis',
]);

/** Puts the tables together: the same sasaran and indikator once, each figure where it belongs. */
export function himpunIndikator(
  tabel: readonly TabelIndikator[],
  tahun: number,
  jawaban: Jawaban,
  daftarSasaran: readonly TabelSasaran[] = [],
): HimpunanIndikator {
  const sasaran: SasaranImpor[] = [];
  const namaSasaran = new DaftarNama();
  const indikator: IndikatorImpor[] = [];
  const namaIndikator = new DaftarNama();
  const namaLain: NamaLain[] = [];
  const selisih: Selisih[] = [];
  const kemudian: Kutipan[] = [];
  const adaTanda: Kutipan[] = [];
  const galat: Kutipan[] = [];
  const analisisLain: Kutipan[] = [];
  // Targets of several years beside a table of realisasi alone are that table's other half.
  const tanpaTarget = tabel.filter(
    ({ jenis, baris }) =>
      jenis === 'capaian' &&
      !baris.some(({ kinerja }) => [...kinerja.values()].some((year) => year.has('Target'))),
  );
  const separuh = (one: TabelIndikator) =>
    one.jenis !== 'capaian' &&
    !one.berjudulRenstra &&
    tanpaTarget.some(({ tahun: years }) => one.tahun.some((year) => years.includes(year))) &&
    one.tahun.length > 1;
  const adaPk = tabel.some(({ jenis }) => jenis === 'pk');

  const sasaranOf = (baris: BarisIndikator): number => {
    if (baris.sasaran === '') return -1;
    const same = namaSasaran.same(baris.sasaran);
    const own = same.find((index) => samaPejabat(sasaran[index]?.pejabat ?? '', baris.pejabat));
    if (own !== undefined) return own;
    if (baris.pejabat === '' && same[0] !== undefined) return same[0];
    const near = namaSasaran.nearest(
      baris.sasaran,
      (index) => samaPejabat(sasaran[index]?.pejabat ?? '', baris.pejabat) || baris.pejabat === '',
      0.87,
    );
    if (near !== undefined) return near.index;
    sasaran.push({
      nama: baris.sasaran,
      tujuan: baris.tujuan,
      pejabat: baris.pejabat,
      tempat: baris.tempatSasaran,
    });
    return namaSasaran.add(baris.sasaran);
  };

  tabel.forEach((table, urutan) => {
    const known = indikator.length;
    const taken = new Map<number, string>();
    const byGroup = new Map<string, number>();
    const groups: { kunci: string; baris: BarisIndikator; sasaran: string }[] = [];
    const anggota = new Map<string, BarisIndikator[]>();
    for (const baris of table.baris) {
      const kunci = `${fullKeyOf(baris.nama)}|${fullKeyOf(baris.sasaran)}|${fullKeyOf(baris.pejabat)}`;
      const list = anggota.get(kunci);
      if (list === undefined) {
        anggota.set(kunci, [baris]);
        groups.push({ kunci, baris, sasaran: baris.sasaran });
      } else list.push(baris);
    }
    const samaSasaran = (index: number, baris: BarisIndikator) => {
      const own = indikator[index];
      const milik = own === undefined || own.sasaran < 0 ? undefined : sasaran[own.sasaran];
      if (milik === undefined || baris.sasaran === '') return true;
      return (
        fullKeyOf(milik.nama) === fullKeyOf(baris.sasaran) &&
        (baris.pejabat === '' || samaPejabat(milik.pejabat, baris.pejabat))
      );
    };
    const bebas = (index: number) => index < known && !taken.has(index);
    const ambil = (group: { kunci: string }, index: number) => {
      taken.set(index, group.kunci);
      byGroup.set(group.kunci, index);
    };
    const tercatat = (group: { baris: BarisIndikator }, index: number) => {
      const { nama, tempatNama } = group.baris;
      if (keyOf(nama) !== keyOf(indikator[index]?.nama ?? ''))
        namaLain.push({ nama, tempat: tempatNama, jadi: index, serupa: 1, baru: false });
    };
    if (urutan > 0) {
      for (const group of groups) {
        const index = namaIndikator
          .same(group.baris.nama)
          .find((one) => bebas(one) && samaSasaran(one, group.baris));
        if (index === undefined) continue;
        ambil(group, index);
        tercatat(group, index);
      }
      for (const group of groups) {
        if (byGroup.has(group.kunci)) continue;
        // Another official's indikator of the same name is another indikator.
        const index = namaIndikator
          .same(group.baris.nama)
          .find(
            (one) =>
              bebas(one) &&
              (group.baris.pejabat === '' ||
                samaPejabat(sasaran[indikator[one]?.sasaran ?? -1]?.pejabat ?? '', group.baris.pejabat)),
          );
        if (index === undefined) continue;
        ambil(group, index);
        tercatat(group, index);
      }
      for (const group of groups) {
        if (byGroup.has(group.kunci)) continue;
        const dijawab = jawabanButir(jawaban, 'nama-lain', group.baris.nama);
        const chosen =
          dijawab === undefined || dijawab === 'tersendiri' ? undefined : namaIndikator.same(dijawab)[0];
        if (chosen !== undefined && bebas(chosen)) {
          ambil(group, chosen);
          namaLain.push({
            nama: group.baris.nama,
            tempat: group.baris.tempatNama,
            jadi: chosen,
            serupa: 1,
            baru: false,
          });
          continue;
        }
        if (dijawab === 'tersendiri') continue;
        const near =
          namaIndikator.nearest(
            group.baris.nama,
            (index) => bebas(index) && samaSasaran(index, group.baris),
          ) ?? namaIndikator.nearest(group.baris.nama, bebas, 0.86);
        if (near === undefined) continue;
        ambil(group, near.index);
        namaLain.push({
          nama: group.baris.nama,
          tempat: group.baris.tempatNama,
          jadi: near.index,
          serupa: near.serupa,
          baru: false,
        });
      }
    }
    for (const group of groups) {
      if (!byGroup.has(group.kunci)) {
        if (urutan > 0 && TAK_MENAMBAH.has(table.jenis) && indikator.length > 0) {
          namaLain.push({
            nama: group.baris.nama,
            tempat: group.baris.tempatNama,
            jadi: -1,
            serupa: 0,
            baru: false,
          });
          continue;
        }
        const index = namaIndikator.add(group.baris.nama);
        indikator.push({
          nama: group.baris.nama,
          sasaran: sasaranOf(group.baris),
          tempat: group.baris.tempatNama,
          isi: new Map(),
          kinerja: new Map(),
          triwulan: [],
          analisis: new Map(),
        });
        byGroup.set(group.kunci, index);
        if (urutan > 0)
          namaLain.push({
            nama: group.baris.nama,
            tempat: group.baris.tempatNama,
            jadi: index,
            serupa: 0,
            baru: true,
          });
      }
      const index = byGroup.get(group.kunci);
      const milik = index === undefined ? undefined : indikator[index];
      if (index === undefined || milik === undefined) continue;
      for (const baris of anggota.get(group.kunci) ?? []) {
        // The wording that is written out stands for the one that is shortened.
        if (
          fullKeyOf(baris.nama) === fullKeyOf(milik.nama) &&
          keyOf(baris.nama).length > keyOf(milik.nama).length
        )
          milik.nama = baris.nama;
        if (milik.sasaran < 0) milik.sasaran = sasaranOf(baris);
        const induk = sasaran[milik.sasaran];
        if (induk !== undefined && induk.tujuan === '') induk.tujuan = baris.tujuan;
        for (const [kolom, kutipan] of baris.isi) if (!milik.isi.has(kolom)) milik.isi.set(kolom, kutipan);
        isiAngka(table, baris, milik, index);
        isiTriwulan(table, baris, milik);
      }
    }
  });

  function isiAngka(
    table: TabelIndikator,
    baris: BarisIndikator,
    milik: IndikatorImpor,
    index: number,
  ): void {
    const years = [...baris.kinerja.keys()];
    const last = Math.max(...years, 0);
    for (const [named, year] of baris.kinerja) {
      const tahunBaris = named === 0 ? tahun : named;
      if (table.jenis !== 'capaian' && !separuh(table)) {
        const target = year.get('Target');
        if (target === undefined || target.teks === '') continue;
        if (table.jenis === 'renstra') {
          if (named === last && !milik.isi.has('Target Akhir RPJMD'))
            milik.isi.set('Target Akhir RPJMD', target);
          else kemudian.push(target);
        } else if (table.jenis === 'rencana' || tahunBaris !== tahun || (table.jenis === 'iku' && adaPk))
          kemudian.push(target);
        else if (!milik.isi.has('Target PK')) milik.isi.set('Target PK', target);
        else {
          const dipakai = milik.isi.get('Target PK');
          if (dipakai !== undefined && !samaTeks(dipakai.teks, target.teks))
            selisih.push({ indikator: index, tahun: tahunBaris, kolom: 'Target PK', dipakai, lain: target });
        }
        continue;
      }
      if (tahunBaris > tahun && !year.has('Realisasi')) {
        kemudian.push(...year.values());
        continue;
      }
      const record = milik.kinerja.get(tahunBaris) ?? new Map<KolomKinerja | 'Catatan', Kutipan>();
      for (const [kolom, kutipan] of year) {
        if (kutipan.galat !== undefined) {
          galat.push(kutipan);
          continue;
        }
        const before = record.get(kolom);
        if (before === undefined) record.set(kolom, kutipan);
        else if (!samaTeks(before.teks, kutipan.teks))
          selisih.push({ indikator: index, tahun: tahunBaris, kolom, dipakai: before, lain: kutipan });
        if (kutipan.tanda !== undefined) {
          adaTanda.push(kutipan);
          const arti =
            table.catatan.get(kutipan.tanda) ?? table.catatan.get(kutipan.tanda.replace(/\)$/u, '')) ?? '';
          if (arti !== '' && !record.has('Catatan'))
            record.set('Catatan', { teks: arti, tempat: kutipan.tempat });
        }
      }
      if (record.size > 0) milik.kinerja.set(tahunBaris, record);
    }
  }

  function isiTriwulan(table: TabelIndikator, baris: BarisIndikator, milik: IndikatorImpor): void {
    for (const { tahun: named, triwulan, isi } of baris.triwulan)
      for (const [kolom, kutipan] of isi)
        simpanTriwulan(milik, named === 0 ? tahun : named, triwulan, kolom, kutipan);
    // What was said of an earlier year explains that year.
    const lama = table.tahun.length > 0 && !table.tahun.includes(0) && Math.max(...table.tahun) < tahun;
    for (const [kolom, kutipan] of baris.analisis) {
      if (lama || milik.analisis.has(kolom)) analisisLain.push(kutipan);
      else milik.analisis.set(kolom, kutipan);
    }
  }

  // A list of sasaran fills a workbook whose indikator name none; beside others it would bring in strangers' ones.
  if (sasaran.length === 0)
    for (const { baris } of daftarSasaran)
      for (const one of baris)
        if (namaSasaran.same(one.sasaran).length === 0) {
          namaSasaran.add(one.sasaran);
          sasaran.push({ nama: one.sasaran, tujuan: one.tujuan, pejabat: one.pejabat, tempat: one.tempat });
        }

  for (const one of indikator) {
    if (one.isi.has('Satuan')) continue;
    const dari = one.isi.get('Target PK') ?? one.kinerja.get(tahun)?.get('Target');
    const read = readNumber(dari?.teks ?? '');
    if (dari !== undefined && read.ok && (read.sisa !== '' || read.persen))
      one.isi.set('Satuan', { ...dari, teks: read.persen ? '%' : read.sisa });
  }
  return { sasaran, indikator, namaLain, selisih, kemudian, adaTanda, galat, analisisLain };
}

function samaPejabat(one: string, other: string): boolean {
  return fullKeyOf(one) === fullKeyOf(other);
}

/** Whether two cells say the same, be it that one of them leaves out the satuan: 44 and 44 sampel. */
export function samaTeks(one: string, other: string): boolean {
  const a = readNumber(one);
  const b = readNumber(other);
  if (a.ok && b.ok && a.angka.eq(b.angka) && (a.sisa === b.sisa || a.sisa === '' || b.sisa === ''))
    return true;
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\s%]|,0+$/gu, '')
      .replace(/,(\d*?)0+$/u, ',$1');
  return bare(one) === bare(other);
}
