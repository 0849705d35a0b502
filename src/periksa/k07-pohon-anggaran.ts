import { formatRupiah } from '../bahasa/tulis-angka.ts';
import { type Decimal, sum } from '../decimal.ts';
import { groupBy } from '../reports/group-by.ts';
import type { Profil } from '../tabs/profil.ts';
import { type AnggaranByName, groupByName, isWithin, type NamedAnggaran } from './anggaran-by-name.ts';
import { type BarisPk, type PkPejabat, placeOfPk, readPkBerjenjang } from './pk-berjenjang.ts';
import type { Check, CheckInput, CheckResult, Severity, Temuan } from './temuan.ts';
import { hasUnreadableRows, sebutan, sebutanAwal } from './unreadable-rows.ts';

/**
 * K07: the budget of the perjanjian kinerja, from the Kasi up to the Kepala and against tab Anggaran.
 *
 * Rows are tied to the budget by their names (see pk-berjenjang.ts) and amounts are added per official;
 * what several officials of one level share is added first. Each row is compared with the pagu of what
 * it names; each official's programs with what those directly below carry of them. A difference that is
 * already told at the row it comes from is not told again higher up.
 */
export const k07PohonAnggaran: Check = {
  jenis: 'K07',
  judul: 'Anggaran Perjanjian Kinerja tidak berjenjang',
  periksa,
};

const NOTHING: CheckResult = { temuan: [], tidakDapatDiperiksa: 0 };

function periksa({ data }: CheckInput): CheckResult {
  const { profil, anggaran, anggaranPk } = data;
  if (anggaranPk.length === 0) return NOTHING;
  const incomplete = ['Anggaran', 'Anggaran PK', 'Pejabat'].some((tab) => hasUnreadableRows(data, tab));
  // A row that cannot be read would be missing from every sum it belongs to.
  if (profil === undefined || anggaran.length === 0 || incomplete) {
    return { temuan: [], tidakDapatDiperiksa: anggaranPk.length };
  }

  const bernama = groupByName(anggaran);
  const daftarPk = readPkBerjenjang(data, profil.kepala, bernama);
  const pagu = bandingkanPagu(daftarPk, profil);
  const konteks: Konteks = { profil, anggaran: bernama, daftarPk, pengganti: pagu.pengganti };
  return {
    temuan: [
      ...pagu.temuan,
      ...daftarPk.flatMap((pk) => pk.semua.flatMap((baris) => periksaNama(baris, pk))),
      ...daftarPk.flatMap((pk) => pk.semua.flatMap((baris) => periksaJudul(baris, konteks))),
      ...periksaProgramKepala(konteks),
      ...daftarPk.flatMap((pk) => periksaBawahan(pk, konteks)),
      ...daftarPk.flatMap((pk) => periksaAtasan(pk, konteks)),
    ],
    tidakDapatDiperiksa: 0,
  };
}

interface Konteks {
  readonly profil: Profil;
  readonly anggaran: AnggaranByName;
  readonly daftarPk: readonly PkPejabat[];
  /** Rows already told to differ from their pagu, with the amount that would put them right. */
  readonly pengganti: ReadonlyMap<BarisPk, Decimal>;
}

const jumlahkan = (rows: readonly BarisPk[]): Decimal =>
  sum(rows.flatMap(({ jumlah }) => (jumlah === undefined ? [] : [jumlah])));

/** What a row comes to once the rows already told are put right. */
function jumlahBenar(baris: BarisPk, pengganti: Konteks['pengganti']): Decimal {
  const replaced = pengganti.get(baris);
  if (replaced) return replaced;
  if (baris.record.anggaran !== undefined) return baris.record.anggaran;
  return sum(baris.anak.map((anak) => jumlahBenar(anak, pengganti)));
}

interface SelisihPagu {
  readonly simpul: NamedAnggaran;
  readonly total: Decimal;
  /** The rows that may be wrong: those that no other comparison has shown to be right. */
  readonly rows: readonly BarisPk[];
  /** Everything that makes up the total, rows of narrower tingkat included. */
  readonly bagian: readonly BarisPk[];
}

/** Compares what each level has promised of a program, kegiatan or subkegiatan with its pagu. */
function bandingkanPagu(
  daftarPk: readonly PkPejabat[],
  profil: Profil,
): { readonly temuan: readonly Temuan[]; readonly pengganti: Konteks['pengganti'] } {
  const daftarSelisih = tingkatan(daftarPk).flatMap((level) => selisihLevel(level));
  const perSimpul = groupBy(daftarSelisih, ({ simpul }) => simpul);

  const temuan: Temuan[] = [];
  const pengganti = new Map<BarisPk, Decimal>();
  for (const [simpul, sejenis] of perSimpul) {
    const [first] = sejenis;
    if (first !== undefined && salahDiAnggaran(simpul, sejenis)) {
      // Where the rows below add up to it too, K06 tells of the pagu.
      if (!jumlahAnak(simpul).eq(first.total)) temuan.push(temuanAnggaran(simpul, sejenis, profil));
      continue;
    }
    for (const selisih of sejenis) {
      const [row] = selisih.rows;
      if (row?.jumlah) pengganti.set(row, simpul.pagu.minus(selisih.total.minus(row.jumlah)));
      temuan.push(...temuanPagu(selisih, profil));
    }
  }
  return { temuan, pengganti };
}

function tingkatan(daftarPk: readonly PkPejabat[]): readonly (readonly PkPejabat[])[] {
  const depth = Math.max(-1, ...daftarPk.map(({ kedalaman }) => kedalaman));
  return Array.from({ length: depth + 1 }, (_, i) => daftarPk.filter(({ kedalaman }) => kedalaman === i));
}

function selisihLevel(level: readonly PkPejabat[]): readonly SelisihPagu[] {
  const beranggaran = level.flatMap((pk) => pk.semua).filter(({ record }) => record.anggaran !== undefined);
  const utuh = pemikulUtuh(level);
  const daftar = [...new Set(beranggaran.map(({ tautan }) => tautan?.simpul))].flatMap((simpul) => {
    if (simpul === undefined || dipikulUtuh(utuh, simpul)) return [];
    const bagian = level.flatMap((pk) => pk.dipikul(simpul));
    return [{ simpul, bagian, total: jumlahkan(bagian) }];
  });
  const sesuai = new Set(
    daftar.filter(({ simpul, total }) => total.eq(simpul.pagu)).map(({ simpul }) => simpul),
  );
  return daftar
    .filter(({ simpul }) => !sesuai.has(simpul))
    .map(({ simpul, bagian, total }) => {
      const printed = bagian.flatMap(tercetakDi);
      const suspects = printed.filter(({ tautan }) => tautan === undefined || !sesuai.has(tautan.simpul));
      return { simpul, bagian, total, rows: suspects.length > 0 ? suspects : printed };
    });
}

/** Those of a level who carry something as a whole: what share its parts have in it is not told. */
function pemikulUtuh(level: readonly PkPejabat[]): ReadonlyMap<NamedAnggaran, readonly PkPejabat[]> {
  const utuh = new Map<NamedAnggaran, PkPejabat[]>();
  for (const pk of level) {
    for (const { record, tautan, anak } of pk.semua) {
      if (record.anggaran === undefined || tautan === undefined || anak.length > 0) continue;
      utuh.set(tautan.simpul, [...(utuh.get(tautan.simpul) ?? []), pk]);
    }
  }
  return utuh;
}

function dipikulUtuh(utuh: ReadonlyMap<NamedAnggaran, readonly PkPejabat[]>, simpul: NamedAnggaran): boolean {
  for (let luar = simpul.induk; luar !== undefined; luar = luar.induk) {
    if (utuh.get(luar)?.some((pk) => pk.dipikul(simpul).length === 0)) return true;
  }
  return false;
}

/** Where two levels promise one amount, or the rows below add up to it, it is the pagu that stands alone. */
function salahDiAnggaran(simpul: NamedAnggaran, sejenis: readonly SelisihPagu[]): boolean {
  const [first] = sejenis;
  if (first === undefined || !sejenis.every(({ total }) => total.eq(first.total))) return false;
  return sejenis.length > 1 || (simpul.anak.length > 0 && jumlahAnak(simpul).eq(first.total));
}

const jumlahAnak = ({ anak }: NamedAnggaran): Decimal => sum(anak.map(({ pagu }) => pagu));

/** Before the budget is revised a perjanjian kinerja rightly differs from the revised pagu. */
function tingkatPagu({ jenisPk }: Profil): Severity {
  return jenisPk === 'Perjanjian Kinerja Perubahan' ? 'salah' : 'perlu dilihat';
}

function temuanAnggaran(simpul: NamedAnggaran, sejenis: readonly SelisihPagu[], profil: Profil): Temuan {
  const bagian = sejenis.flatMap((one) => one.rows);
  const total = sejenis[0]?.total ?? simpul.pagu;
  return {
    jenis: 'K07',
    tingkat: tingkatPagu(profil),
    tab: 'Anggaran',
    baris: simpul.baris[0] ?? 1,
    kolom: 'Pagu',
    tercetak: formatRupiah(simpul.pagu),
    seharusnya: formatRupiah(total),
    perhitungan: `${sebutanAwal(simpul.tingkat, simpul.nama)}: pagu di tab Anggaran ${formatRupiah(simpul.pagu)}, sedangkan Perjanjian Kinerja memuat ${rincian(bagian)}; selisihnya ${selisih(simpul.pagu, total)}.`,
    keyakinan: 'kuat',
    perihal: `pagu ${simpul.nama}`,
  };
}

function temuanPagu({ simpul, total, rows, bagian }: SelisihPagu, profil: Profil): readonly Temuan[] {
  const bersama = bagian.length > 1 ? ` Yang dijumlahkan: ${rincianJumlah(bagian)}.` : '';
  return rows.map((baris): Temuan => {
    const jumlah = baris.jumlah ?? total;
    return {
      jenis: 'K07',
      tingkat: tingkatPagu(profil),
      ...tempat(baris, 'Anggaran'),
      tercetak: formatRupiah(jumlah),
      seharusnya: formatRupiah(simpul.pagu.minus(total.minus(jumlah))),
      perhitungan: `${sebutanAwal(simpul.tingkat, simpul.nama)}: Perjanjian Kinerja memuat ${formatRupiah(total)}, pagu di tab Anggaran ${formatRupiah(simpul.pagu)} (baris ${simpul.baris.join(' dan ')}); selisihnya ${selisih(total, simpul.pagu)}.${bersama}`,
      keyakinan: rows.length === 1 ? 'kuat' : 'lemah',
      perihal: `pagu ${baris.record.pejabat} ${baris.record.uraian}`,
    };
  });
}

/** A row whose amount belongs to another name, and a row that nothing in the budget answers to. */
function periksaNama(baris: BarisPk, { pejabat }: PkPejabat): readonly Temuan[] {
  const { record, tautan } = baris;
  if (tautan?.cara === 'tertukar') {
    const { simpul } = tautan;
    return [
      {
        jenis: 'K07',
        tingkat: 'salah',
        ...tempat(baris, 'Uraian'),
        tercetak: record.uraian,
        seharusnya: simpul.nama,
        perhitungan: `Anggaran ${formatRupiah(simpul.pagu)} pada PK ${pejabat.kode} adalah pagu ${sebutan(simpul.tingkat, simpul.nama)} (tab Anggaran baris ${simpul.baris.join(' dan ')}), bukan pagu ${sebutan(record.tingkat, record.uraian)}.`,
        keyakinan: 'kuat',
        perihal: `nama ${record.pejabat} ${record.uraian}`,
      },
    ];
  }
  if (tautan !== undefined || record.anggaran === undefined || record.anggaran.isZero()) return [];
  return [
    {
      jenis: 'K07',
      // A program is the budget's own; how a kegiatan is divided up may be the office's.
      tingkat: record.tingkat === 'program' ? 'salah' : 'perlu dilihat',
      ...tempat(baris, 'Uraian'),
      tercetak: record.uraian,
      seharusnya: '',
      perhitungan: `${sebutanAwal(record.tingkat, record.uraian)} sebesar ${formatRupiah(record.anggaran)} pada PK ${pejabat.kode} tidak ada di tab Anggaran, baik namanya maupun jumlahnya.`,
      keyakinan: 'kuat',
      perihal: `tidak ada di Anggaran ${record.pejabat} ${record.uraian}`,
    },
  ];
}

/** An amount on a row with rows below it is their sum. */
function periksaJudul(baris: BarisPk, { pengganti }: Konteks): readonly Temuan[] {
  const { record, anak } = baris;
  const beranggaran = anak.filter(({ jumlah }) => jumlah !== undefined);
  if (record.anggaran === undefined || beranggaran.length === 0) return [];
  if (jumlahkan(beranggaran).eq(record.anggaran)) return [];
  const benar = sum(beranggaran.map((one) => jumlahBenar(one, pengganti)));
  if (benar.eq(jumlahBenar(baris, pengganti))) return [];
  const total = jumlahkan(beranggaran);
  return [
    {
      jenis: 'K07',
      tingkat: 'salah',
      ...tempat(baris, 'Anggaran'),
      tercetak: formatRupiah(record.anggaran),
      seharusnya: formatRupiah(total),
      perhitungan: `${sebutanAwal(record.tingkat, record.uraian)} pada PK ${record.pejabat}: ${rincianJumlah(beranggaran)}, yang tercetak ${formatRupiah(record.anggaran)}; selisihnya ${selisih(record.anggaran, total)}.`,
      keyakinan: 'kuat',
      perihal: `jumlah ${record.pejabat} ${record.uraian}`,
    },
  ];
}

/** Every program of the budget stands in the perjanjian kinerja of the Kepala. */
function periksaProgramKepala({ daftarPk, anggaran, profil }: Konteks): readonly Temuan[] {
  const [kepala] = daftarPk;
  if (kepala === undefined || kepala.akar.length === 0) return [];
  return anggaran.akar
    .filter(({ tingkat, pagu }) => tingkat === 'program' && !pagu.isZero())
    .filter((simpul) => !kepala.semua.some((baris) => isWithin(placeOfPk(baris), simpul)))
    .map((simpul) => ({
      jenis: 'K07',
      tingkat: tingkatPagu(profil),
      tab: 'Anggaran',
      baris: simpul.baris[0] ?? 1,
      kolom: 'Uraian',
      tercetak: simpul.nama,
      seharusnya: '',
      perhitungan: `Program "${simpul.nama}" berpagu ${formatRupiah(simpul.pagu)} di tab Anggaran, tetapi tidak ada dalam PK ${kepala.pejabat.kode}.`,
      keyakinan: 'kuat',
      perihal: `tidak ada di PK Kepala ${simpul.nama}`,
    }));
}

/** What an official promises is carried by those below, as far as those below have promised anything. */
function periksaBawahan(pk: PkPejabat, konteks: Konteks): readonly Temuan[] {
  const bawahan = keturunan(pk, konteks.daftarPk);
  if (!bawahan.some((level) => level.some(({ semua }) => semua.length > 0))) return [];
  return pk.akar.flatMap((baris) => periksaPikulan(baris, pk, bawahan, konteks));
}

/** Those below an official, level by level. */
function keturunan(pk: PkPejabat, daftarPk: readonly PkPejabat[]): readonly (readonly PkPejabat[])[] {
  const levels: PkPejabat[][] = [];
  let above = new Set([pk.pejabat.kode]);
  while (above.size > 0) {
    const level = daftarPk.filter(({ pejabat }) => pejabat.atasan !== undefined && above.has(pejabat.atasan));
    if (level.length > 0) levels.push(level);
    above = new Set(level.map(({ pejabat }) => pejabat.kode));
  }
  return levels;
}

function periksaPikulan(
  baris: BarisPk,
  pk: PkPejabat,
  bawahan: readonly (readonly PkPejabat[])[],
  konteks: Konteks,
): readonly Temuan[] {
  const { daftarPk, pengganti } = konteks;
  const simpul = baris.tautan?.simpul;
  if (simpul === undefined || baris.jumlah === undefined || baris.jumlah.isZero()) return [];

  const pemikul = bawahan
    .map((level) => level.flatMap((one) => one.dipikul(simpul)))
    .find((rows) => rows.length > 0);
  const sejajar = (kedalaman: number): readonly BarisPk[] =>
    daftarPk.filter((one) => one.kedalaman === kedalaman).flatMap((one) => one.dipikul(simpul));
  const seluruh = sejajar(pk.kedalaman + 1);
  const benar = (rows: readonly BarisPk[]) => sum(rows.map((one) => jumlahBenar(one, pengganti)));

  if (pemikul === undefined && seluruh.length === 0) return [tanpaPemikul(baris, simpul, pk)];
  if (pemikul !== undefined && jumlahkan(pemikul).eq(baris.jumlah)) return [];
  if (pemikul !== undefined && benar(pemikul).eq(jumlahBenar(baris, pengganti))) return [];
  if (benar(seluruh).eq(benar(sejajar(pk.kedalaman)))) {
    return [lintasBidang(baris, simpul, pemikul ?? [], seluruh)];
  }
  return pemikul === undefined ? [tanpaPemikul(baris, simpul, pk)] : [tidakMenjumlah(baris, simpul, pemikul)];
}

function tanpaPemikul(baris: BarisPk, simpul: NamedAnggaran, { pejabat }: PkPejabat): Temuan {
  const jumlah = formatRupiah(baris.jumlah ?? simpul.pagu);
  return {
    jenis: 'K07',
    tingkat: 'perlu dilihat',
    ...tempat(baris, 'Anggaran'),
    tercetak: jumlah,
    seharusnya: '',
    perhitungan: `${sebutanAwal(simpul.tingkat, simpul.nama)} sebesar ${jumlah} pada PK ${pejabat.kode} tidak dipikul satu pun bawahannya: tidak ada kegiatan atau subkegiatannya dalam PK mereka.`,
    keyakinan: 'kuat',
    perihal: `tanpa pemikul ${pejabat.kode} ${simpul.nama}`,
  };
}

/** The level below makes it up, but partly under another superior. */
function lintasBidang(
  baris: BarisPk,
  simpul: NamedAnggaran,
  pemikul: readonly BarisPk[],
  seluruh: readonly BarisPk[],
): Temuan {
  const luar = seluruh.filter((one) => !pemikul.includes(one));
  const { pejabat } = baris.record;
  const total = jumlahkan(seluruh);
  const milik =
    pemikul.length === 0
      ? 'bawahannya sendiri tidak memikulnya'
      : `bawahannya sendiri memikul ${rincianJumlah(pemikul)}`;
  return {
    jenis: 'K07',
    tingkat: 'perlu dilihat',
    ...tempat(baris, 'Anggaran'),
    tercetak: formatRupiah(baris.jumlah ?? simpul.pagu),
    // The amount is right: what is to be looked at is under whom its parts stand.
    seharusnya: '',
    perhitungan: `${sebutanAwal(simpul.tingkat, simpul.nama)} pada PK ${pejabat}: ${milik}; sisanya dipikul pejabat di bawah atasan lain, yaitu ${rincian(luar)}. Jumlah seluruhnya ${formatRupiah(total)}.${baris.jumlah?.eq(total) ? ' Anggarannya sendiri cocok; periksa di bawah atasan mana bagian itu seharusnya.' : ''}`,
    keyakinan: 'kuat',
    perihal: `lintas bidang ${pejabat} ${simpul.nama}`,
  };
}

function tidakMenjumlah(baris: BarisPk, simpul: NamedAnggaran, pemikul: readonly BarisPk[]): Temuan {
  const jumlah = baris.jumlah ?? simpul.pagu;
  const total = jumlahkan(pemikul);
  const bolong = tidakDipikul(simpul, pemikul);
  const jumlahBolong = sum(bolong.map(({ pagu }) => pagu));
  const sebab =
    bolong.length > 0 && jumlahBolong.eq(jumlah.minus(total))
      ? ` Selisih itu adalah pagu ${bolong.map(({ tingkat, nama }) => sebutan(tingkat, nama)).join(' dan ')}, yang tidak dipikul siapa pun.`
      : '';
  const { pejabat } = baris.record;
  return {
    jenis: 'K07',
    tingkat: 'salah',
    ...tempat(baris, 'Anggaran'),
    tercetak: formatRupiah(jumlah),
    seharusnya: formatRupiah(total),
    perhitungan: `${sebutanAwal(simpul.tingkat, simpul.nama)} pada PK ${pejabat} sebesar ${formatRupiah(jumlah)}, tetapi bawahannya memikul ${rincianJumlah(pemikul)}; selisihnya ${selisih(jumlah, total)}.${sebab}`,
    keyakinan: 'kuat',
    perihal: `tidak menjumlah ${pejabat} ${simpul.nama}`,
  };
}

/** The widest parts of a simpul of which nothing is carried. */
function tidakDipikul(simpul: NamedAnggaran, pemikul: readonly BarisPk[]): readonly NamedAnggaran[] {
  const carried = pemikul.flatMap(({ tautan }) => (tautan ? [tautan.simpul] : []));
  const visit = (one: NamedAnggaran): readonly NamedAnggaran[] => {
    if (carried.some((other) => isWithin(one, other))) return [];
    return carried.some((other) => isWithin(other, one)) ? one.anak.flatMap(visit) : [one];
  };
  const headed = carried.some((other) => other === simpul);
  return headed ? tidakDipikulDiBawah(simpul, pemikul) : visit(simpul);
}

/** A heading stands for the rows below it, not for all that the budget has under its name. */
function tidakDipikulDiBawah(simpul: NamedAnggaran, pemikul: readonly BarisPk[]): readonly NamedAnggaran[] {
  const below = pemikul.flatMap((one) =>
    one.tautan?.simpul === simpul && one.record.anggaran === undefined ? one.anak : [one],
  );
  return below.some(({ tautan }) => tautan?.simpul === simpul) ? [] : tidakDipikul(simpul, below);
}

/** What an official promises stands in the perjanjian kinerja of the superior too. */
function periksaAtasan(pk: PkPejabat, { daftarPk }: Konteks): readonly Temuan[] {
  const atasan = daftarPk.find(({ pejabat }) => pejabat.kode === pk.pejabat.atasan);
  if (atasan === undefined || atasan.akar.length === 0) return [];
  return pk.akar.flatMap((baris): Temuan[] => {
    const simpul = baris.tautan?.simpul;
    if (simpul === undefined) return [];
    const ada = atasan.semua.some(
      ({ tautan }) => tautan && (isWithin(simpul, tautan.simpul) || isWithin(tautan.simpul, simpul)),
    );
    if (ada) return [];
    const lain = daftarPk
      .filter((one) => one.kedalaman === atasan.kedalaman && one.dipikul(simpul.induk ?? simpul).length > 0)
      .map(({ pejabat }) => pejabat.kode);
    const milik = lain.length === 0 ? '' : ` Yang memuatnya PK ${lain.join(' dan ')}.`;
    return [
      {
        jenis: 'K07',
        tingkat: 'perlu dilihat',
        ...tempat(baris, 'Uraian'),
        tercetak: baris.record.uraian,
        seharusnya: '',
        perhitungan: `${sebutanAwal(simpul.tingkat, baris.record.uraian)} pada PK ${pk.pejabat.kode} tidak ada dalam PK atasannya, ${atasan.pejabat.kode}.${milik}`,
        keyakinan: 'kuat',
        perihal: `tidak ada di PK atasan ${pk.pejabat.kode} ${simpul.nama}`,
      },
    ];
  });
}

/** Where an amount is printed: at a heading whose only amount stands in one row below it, that row. */
function tempat(baris: BarisPk, kolom: string): { tab: string; baris: number; kolom: string } {
  const printed = kolom === 'Anggaran' ? tercetakDi(baris) : [];
  const [only = baris] = printed.length === 1 ? printed : [];
  return { tab: 'Anggaran PK', baris: only.record.baris, kolom };
}

/** The rows that print what a row comes to: itself, or those below a heading. */
function tercetakDi(baris: BarisPk): readonly BarisPk[] {
  if (baris.record.anggaran !== undefined) return [baris];
  return baris.anak.flatMap(tercetakDi);
}

/** `SI-FAKIR Rp72.240.300,00 (baris 15) + SI-JAMSOS Rp21.177.500,00 (baris 30)`. */
function rincian(rows: readonly BarisPk[]): string {
  return rows
    .flatMap(tercetakDi)
    .flatMap(({ record, jumlah }) =>
      jumlah === undefined ? [] : [`${record.pejabat} ${formatRupiah(jumlah)} (baris ${record.baris})`],
    )
    .join(' + ');
}

/** The same with its sum, where there is something to add. */
function rincianJumlah(rows: readonly BarisPk[]): string {
  return rows.flatMap(tercetakDi).length > 1
    ? `${rincian(rows)} = ${formatRupiah(jumlahkan(rows))}`
    : rincian(rows);
}

const selisih = (a: Decimal, b: Decimal): string => formatRupiah(a.minus(b).abs());
