import { readNilai } from '../bahasa/baca-nilai.ts';
import { normalizeText } from '../bahasa/teks.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { findScale } from '../peraturan/daftar-skala.ts';
import { sameName } from '../peraturan/names.ts';
import { classify, type Scale, scaleFromRows } from '../peraturan/scale.ts';
import { type CapaianResults, capaianOfYear } from '../reports/capaian-results.ts';
import { groupBy } from '../reports/group-by.ts';
import { alasanKategori, uraianSkala } from '../reports/perhitungan.ts';
import type { Indikator } from '../tabs/indikator.ts';
import type { Kinerja } from '../tabs/kinerja.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { BarisSkala } from '../tabs/skala.ts';
import { hasilJenis } from './narasi/nilai-narasi.ts';
import { sameKategori } from './printed-kategori.ts';
import { formatRounded, shownNumber } from './printed-number.ts';
import { subjectOfKinerja } from './subjects.ts';
import type { Check, CheckInput, CheckResult, Temuan } from './temuan.ts';

/**
 * K16: a printed or written kategori that the scale does not give, and a scale that cannot give one.
 *
 * A kategori that only follows a wrong printed capaian is left to the kind that finds that capaian.
 * Where the printed decimals put a capaian on the other side of an edge (85,004 printed 85,00), the
 * kategori is `perlu dilihat`. A scale by lower edges has neither gap nor overlap; what is left are
 * two rows with one edge, rows out of order, a bottom that lies open, and a nilai mean outside its class.
 *
 * @example capaian 78,73 printed "Sangat Berhasil": > 70 dan ≤ 85 is Berhasil
 */
export const k16Kategori: Check = {
  jenis: 'K16',
  judul: 'Kategori yang tidak diberikan oleh skalanya',
  periksa,
};

function periksa(input: CheckInput): CheckResult {
  const { data, hasil } = input;
  const skala = periksaSkala(data);
  const berkategori = data.kinerja.filter(({ kategoriTercetak }) => kategoriTercetak !== undefined);
  const { temuan: dalamTeks } = hasilJenis(input, 'K16', 0);
  if (hasil === undefined)
    return { temuan: [...skala, ...dalamTeks], tidakDapatDiperiksa: berkategori.length };

  const indikatorOf = new Map(data.indikator.map((indikator) => [indikator.kode, indikator]));
  const diperiksa = berkategori.map((kinerja) => {
    const indikator = indikatorOf.get(kinerja.indikator);
    return indikator && periksaKategori(kinerja, indikator, hasil);
  });
  return {
    temuan: [...skala, ...diperiksa.flatMap((temuan) => temuan ?? []), ...dalamTeks],
    tidakDapatDiperiksa: diperiksa.filter((temuan) => temuan === undefined).length,
  };
}

/** The findings of one printed kategori; undefined where there is no capaian to compare it with. */
function periksaKategori(
  kinerja: Kinerja,
  indikator: Indikator,
  { metode }: CapaianResults,
): readonly Temuan[] | undefined {
  const { kategoriTercetak = '', capaianTercetak } = kinerja;
  // `Berhasil (B)` names its initials too.
  const tertulis = kategoriTercetak.replace(/(?<=\S)\s*\([\p{L}\s.]{1,4}\)$/u, '');
  const { scale, desimal } = metode;
  const temuan = (
    isi: Pick<Temuan, 'tingkat' | 'seharusnya' | 'perhitungan' | 'keyakinan'>,
  ): readonly Temuan[] => [
    {
      jenis: 'K16',
      tab: 'Kinerja',
      baris: kinerja.baris,
      kolom: 'Kategori Tercetak',
      tercetak: kategoriTercetak,
      perihal: subjectOfKinerja(kinerja),
      ...isi,
    },
  ];

  const { capaian } = capaianOfYear(kinerja, indikator, metode);
  const seharusnya = capaian.dinilai ? classify(scale, capaian.persen)?.kategori : undefined;
  const tercetak = capaianTercetak?.jenis === 'angka' ? capaianTercetak : undefined;
  const menurutTercetak = tercetak && classify(scale, tercetak.angka)?.kategori;
  if (sameKategori(seharusnya, tertulis) || isSingkatan(scale, tertulis, seharusnya)) return [];
  // What is not assessed has no kategori, and a report says so.
  if (readNilai(tertulis).jenis === 'tanpa penilaian') {
    if (!capaian.dinilai || seharusnya === undefined) return [];
    const perhitungan = `Kategori ditulis ${tertulis}, padahal capaiannya dapat dihitung: ${alasanKategori(scale, capaian.persen, seharusnya, desimal)}.`;
    return temuan({ tingkat: 'perlu dilihat', seharusnya, perhitungan, keyakinan: 'kuat' });
  }
  if (!scale.brackets.some(({ kategori }) => sameKategori(kategori, tertulis))) {
    const perhitungan = `Skala ${scale.name} tidak mengenal kategori itu; kategorinya ${uraianSkala(scale)}.`;
    return temuan({ tingkat: 'salah', seharusnya: seharusnya ?? '', perhitungan, keyakinan: 'pasti' });
  }
  if (!capaian.dinilai || seharusnya === undefined)
    return sameKategori(menurutTercetak, tertulis) ? [] : undefined;

  const alasan = alasanKategori(scale, capaian.persen, seharusnya, desimal);
  if (!sameKategori(menurutTercetak, tertulis)) {
    return temuan({ tingkat: 'salah', seharusnya, perhitungan: `${alasan}.`, keyakinan: 'pasti' });
  }
  if (tercetak === undefined || !capaian.persen.toDecimalPlaces(tercetak.desimal).eq(shownNumber(tercetak)))
    return [];
  const perhitungan = `${alasan}; baru sesudah dibulatkan menjadi ${tercetak.teks} masuk kategori ${tertulis}. Kategori ditetapkan dari capaian yang belum dibulatkan.`;
  return temuan({ tingkat: 'perlu dilihat', seharusnya, perhitungan, keyakinan: 'kuat' });
}

/** Whether a text is the initials of one kategori, and of no other of the scale: SB for Sangat Baik. */
function isSingkatan(scale: Scale, teks: string, kategori: string | undefined): boolean {
  const initials = (nama: string) =>
    nama
      .split(/\s+/u)
      .map((word) => word.charAt(0))
      .join('');
  const meant = scale.brackets.filter((one) => sameKategori(initials(one.kategori), teks));
  const unknown = !scale.brackets.some((one) => sameKategori(one.kategori, teks));
  return unknown && meant.length === 1 && sameKategori(meant[0]?.kategori, kategori);
}

function periksaSkala({ skala, profil }: ParsedTabs): readonly Temuan[] {
  const perNama = groupBy(skala, (row) => normalizeText(row.skala));
  const dipilih = profil?.skalaKategori;
  return [
    ...(dipilih === undefined ||
    skala.some((row) => sameName(row.skala, dipilih)) ||
    findScale(dipilih) !== undefined
      ? []
      : [skalaTakDikenal(dipilih)]),
    ...[...perNama.values()].flatMap(periksaSatuSkala),
  ];
}

function skalaTakDikenal(nama: string): Temuan {
  return {
    jenis: 'K16',
    tingkat: 'salah',
    tab: 'Profil',
    kolom: 'Nilai',
    tercetak: nama,
    seharusnya: '',
    perhitungan: `Skala Kategori "${nama}" bukan nama peraturan yang dikenal dan tidak ada di tab Skala, jadi tidak ada kategori yang dapat dicocokkan.`,
    keyakinan: 'pasti',
    perihal: 'Skala Kategori',
  };
}

function periksaSatuSkala(rows: readonly BarisSkala[]): readonly Temuan[] {
  const [first] = rows;
  if (first === undefined) return [];
  const nama = first.skala;
  const result = scaleFromRows(
    nama,
    rows.map(({ batasBawah, tanda, kategori }) => ({ batas: batasBawah, tanda, kategori })),
  );
  if (!result.ok) return [batasKembar(rows, result.message)];
  return [...urutan(rows), ...dasarTerbuka(rows, result.scale), ...meanDiLuarKelas(rows, result.scale)];
}

/** Two rows with one edge: the later one is where the slip stands. */
function batasKembar(rows: readonly BarisSkala[], message: string): Temuan {
  const kembar =
    rows.find((row, i) =>
      rows.slice(0, i).some(({ batasBawah, tanda }) => batasBawah.eq(row.batasBawah) && tanda === row.tanda),
    ) ?? rows[0];
  return {
    ...placeOf(kembar, 'Batas Bawah'),
    tingkat: 'salah',
    tercetak: kembar === undefined ? '' : `${kembar.tanda} ${formatNumber(kembar.batasBawah)}`,
    seharusnya: '',
    perhitungan: message,
    keyakinan: 'pasti',
  };
}

function urutan(rows: readonly BarisSkala[]): readonly Temuan[] {
  const naik = rows.every(
    (row, i) => i === 0 || row.batasBawah.gte(rows[i - 1]?.batasBawah ?? row.batasBawah),
  );
  const turun = rows.every(
    (row, i) => i === 0 || row.batasBawah.lte(rows[i - 1]?.batasBawah ?? row.batasBawah),
  );
  const [first] = rows;
  if (naik || turun || first === undefined) return [];
  return [
    {
      ...placeOf(first, 'Skala'),
      tingkat: 'gaya',
      tercetak: rows.map(({ batasBawah }) => formatNumber(batasBawah)).join('; '),
      seharusnya: [...rows]
        .sort((a, b) => b.batasBawah.comparedTo(a.batasBawah))
        .map(({ batasBawah }) => formatNumber(batasBawah))
        .join('; '),
      perhitungan: `Baris skala "${first.skala}" tidak urut; urutkan batas bawahnya dari tertinggi agar mudah dibaca.`,
      keyakinan: 'pasti',
    },
  ];
}

function dasarTerbuka(rows: readonly BarisSkala[], scale: Scale): readonly Temuan[] {
  const terendah = scale.brackets[0];
  const row = rows.find(({ kategori }) => kategori === terendah.kategori);
  if (row === undefined || !('from' in terendah || 'above' in terendah)) return [];
  const batas = formatNumber(row.batasBawah);
  return [
    {
      ...placeOf(row, 'Batas Bawah'),
      tingkat: 'perlu dilihat',
      tercetak: `${row.tanda} ${batas}`,
      seharusnya: '>= 0',
      perhitungan: `"${row.kategori}" ialah kategori terendah, tetapi capaian di bawah ${batas} tidak masuk kategori mana pun.`,
      keyakinan: 'kuat',
    },
  ];
}

function meanDiLuarKelas(rows: readonly BarisSkala[], scale: Scale): readonly Temuan[] {
  return rows.flatMap((row): readonly Temuan[] => {
    const { nilaiMean, kategori } = row;
    if (nilaiMean === undefined) return [];
    const jatuh = classify(scale, nilaiMean)?.kategori;
    if (sameKategori(jatuh, kategori)) return [];
    return [
      {
        ...placeOf(row, 'Nilai Mean'),
        tingkat: 'perlu dilihat',
        tercetak: formatRounded(nilaiMean),
        seharusnya: '',
        perhitungan: `Nilai mean ialah tengah kelasnya, tetapi ${formatRounded(nilaiMean)} ${jatuh === undefined ? 'tidak masuk kategori mana pun' : `termasuk kategori ${jatuh}`}, bukan ${kategori}.`,
        keyakinan: 'kuat',
      },
    ];
  });
}

function placeOf(row: BarisSkala | undefined, kolom: string) {
  return {
    jenis: 'K16' as const,
    tab: 'Skala',
    kolom,
    ...(row === undefined ? {} : { baris: row.baris }),
    perihal: row === undefined ? '' : `${row.skala}: ${row.kategori}`,
  };
}
