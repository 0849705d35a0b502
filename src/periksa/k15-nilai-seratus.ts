import type { CapaianResults } from '../reports/capaian-results.ts';
import { perhitunganCapaian } from '../reports/perhitungan.ts';
import { bySubject, dampakSasaran } from './dampak-sasaran.ts';
import { countUnreadable, type PrintedCapaian, printedCapaian } from './printed-capaian.ts';
import { kategoriThatFollows, withKategori } from './printed-kategori.ts';
import { formatLike, formatRounded } from './printed-number.ts';
import { subjectOfKinerja } from './subjects.ts';
import type { Check, CheckInput, CheckResult, Temuan } from './temuan.ts';

/**
 * K15: what was not assessed counted as if it were, a grade printed as a percentage, and caps that
 * are applied without being declared, or declared without being applied.
 *
 * An undeclared cap is `salah` where other capaian of the same report are printed above it, for then
 * it is applied to some and not to others; where none is, Profil may only have to declare it.
 *
 * @example realisasi "Tdk ada penilaian", printed 100
 * @example arah turun, target 0,01, realisasi 0,002, printed 100: the formula gives 180
 */
export const k15NilaiSeratus: Check = {
  jenis: 'K15',
  judul: 'Yang tidak dinilai dihitung, dan capaian dibatasi diam-diam',
  periksa,
};

interface Isi {
  readonly tingkat: Temuan['tingkat'];
  readonly seharusnya: string;
  readonly perhitungan: string;
  readonly keyakinan: Temuan['keyakinan'];
}

function periksa(input: CheckInput): CheckResult {
  const { hasil } = input;
  if (hasil === undefined) return { temuan: [], tidakDapatDiperiksa: countUnreadable(input) };
  const daftar = printedCapaian(input);
  const semua = bySubject(daftar);
  const temuan = daftar.flatMap((one): readonly Temuan[] => {
    const isi = isiTemuan(one, hasil, daftar);
    if (isi === undefined) return [];
    const { kinerja, tercetak } = one;
    return [
      {
        jenis: 'K15',
        tab: 'Kinerja',
        baris: kinerja.baris,
        kolom: 'Capaian Tercetak',
        tercetak: tercetak.teks,
        ...isi,
        perhitungan: isi.perhitungan + dampakSasaran(one, hasil, semua),
        perihal: subjectOfKinerja(kinerja),
      },
      ...kategoriThatFollows('K15', one, hasil.metode),
    ];
  });
  return { temuan, tidakDapatDiperiksa: 0 };
}

function isiTemuan(
  one: PrintedCapaian,
  { metode }: CapaianResults,
  daftar: readonly PrintedCapaian[],
): Isi | undefined {
  const { sebab, tercetak, benar } = one;
  const persen = tercetak.jenis === 'angka' && tercetak.persen;
  switch (sebab.sebab) {
    case 'tanpa penilaian': {
      const realisasi = benar.realisasi.dari === 'isian' ? benar.realisasi.nilai.teks : '';
      const tertulis = realisasi === '' ? '' : ` (realisasinya tertulis "${realisasi}")`;
      return {
        tingkat: 'salah',
        seharusnya: 'tidak ada penilaian',
        perhitungan: `Tahun itu tidak dinilai${tertulis}, jadi tidak ada capaian; mencetak ${tercetak.teks} menganggapnya dinilai dan mengubah rata-rata.`,
        keyakinan: 'pasti',
      };
    }
    case 'predikat': {
      if (!benar.capaian.dinilai) return undefined;
      const capaian = formatRounded(benar.capaian.persen, metode.desimal);
      return {
        tingkat: 'perlu dilihat',
        seharusnya: `${capaian}${withKategori(one, metode)}`,
        perhitungan: `Capaian ialah persentase, sedangkan yang tercetak predikat. ${perhitunganCapaian(benar.capaian, metode.desimal)}, jadi capaiannya ${capaian}.`,
        keyakinan: 'kuat',
      };
    }
    case 'dibatasi diam-diam': {
      if (!benar.capaian.dinilai) return undefined;
      const batas = formatRounded(sebab.batas);
      const melampaui = daftar.find(
        ({ tercetak: other }) => other.jenis === 'angka' && other.angka.gt(sebab.batas),
      );
      const alasan =
        melampaui === undefined
          ? `Bila capaian memang dibatasi ${batas}, isi Batas Capaian di Profil dan sebutkan di laporan.`
          : `Batas ${batas} tidak dinyatakan di Profil dan tidak berlaku bagi indikator lain: ${melampaui.indikator.kode} tahun ${melampaui.kinerja.tahun} tercetak ${melampaui.tercetak.teks}.`;
      return {
        tingkat: melampaui === undefined ? 'perlu dilihat' : 'salah',
        seharusnya:
          formatLike({ persen, desimal: metode.desimal }, benar.capaian.persen) + withKategori(one, metode),
        perhitungan: `${perhitunganCapaian(benar.capaian, metode.desimal)}, tetapi yang tercetak ${tercetak.teks}. ${alasan}`,
        keyakinan: 'kuat',
      };
    }
    case 'batas tidak diterapkan': {
      if (!benar.capaian.dinilai) return undefined;
      return {
        tingkat: 'salah',
        seharusnya: formatLike({ persen, desimal: metode.desimal }, sebab.batas) + withKategori(one, metode),
        perhitungan: `${perhitunganCapaian(benar.capaian, metode.desimal)} menurut Batas Capaian di Profil, tetapi yang tercetak ${tercetak.teks}.`,
        keyakinan: 'pasti',
      };
    }
    default:
      return undefined;
  }
}
