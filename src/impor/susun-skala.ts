import { readNumber } from '../bahasa/baca-angka.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { daftarSkala } from '../peraturan/daftar-skala.ts';
import { classify, type Scale, scaleFromRows } from '../peraturan/scale.ts';
import { type BarisSkalaKantor, bacaSkala } from './baca-skala.ts';
import type { TabUsulan } from './hasil-usulan.ts';
import type { HimpunanIndikator } from './himpun-indikator.ts';
import { fullKeyOf } from './kata.ts';
import type { Pencatat } from './pencatat.ts';
import { jawabanOf } from './pertanyaan.ts';
import { BELUM } from './susun-sasaran.ts';
import { sumberOf } from './tempat.ts';

/** The name that a scale explained in the workbook gets. */
const SKALA_KANTOR = 'Skala kantor';

/** The tab Skala, where the workbook explains a scale of its own, and the name that Profil chooses. */
export function susunTabSkala(
  catat: Pencatat,
  { indikator }: HimpunanIndikator,
): { readonly tab: TabUsulan; readonly dipilih: string } {
  const tercetak = indikator.flatMap(({ kinerja }) =>
    [...kinerja.values()].flatMap((year) => {
      const kategori = year.get('Kategori Tercetak')?.teks ?? '';
      return kategori === '' ? [] : [{ kategori, capaian: year.get('Capaian Tercetak')?.teks ?? '' }];
    }),
  );
  const nama = [...new Set(tercetak.map(({ kategori }) => kategori))];
  const tab = { nama: 'Skala', kolom: ['Skala', 'Batas Bawah', 'Tanda', 'Kategori'], baris: [] };
  if (nama.length === 0) return { tab, dipilih: '' };
  const kantor = bacaSkala(
    catat.lembar.map(({ grid }) => grid),
    nama,
  ).map((one) => denganNama(one, nama));
  const milik = scaleFromRows(SKALA_KANTOR, kantor);
  const cocok = (scale: Scale) =>
    tercetak.filter(({ kategori, capaian }) => {
      const read = readNumber(capaian);
      return read.ok && fullKeyOf(classify(scale, read.angka)?.kategori ?? '') === fullKeyOf(kategori);
    }).length;
  const urut = daftarSkala
    .map((scale) => ({ name: scale.name, cocok: cocok(scale) }))
    .sort((a, b) => b.cocok - a.cocok);
  const bernilai = tercetak.filter(({ capaian }) => readNumber(capaian).ok).length;
  const pilihan = [
    ...(milik.ok ? [{ nilai: SKALA_KANTOR, label: 'yang tertulis di buku kerja (menjadi tab Skala)' }] : []),
    ...urut.map(({ name }) => ({ nilai: name, label: name })),
  ];
  const dugaan = milik.ok
    ? `Batas-batasnya tertulis: ${kantor
        .map(({ kutipan }) => kutipan.teks)
        .join(', ')
        .slice(0, 200)}.`
    : `${urut[0]?.cocok ?? 0} dari ${bernilai} kategori tercetak cocok dengan ${urut[0]?.name ?? ''}.`;
  const skala = catat.tanya({
    id: 'skala',
    tab: 'Profil',
    tanya: 'Skala kategori apa yang dipakai?',
    alasan: `Laporan lama memakai kategori ${nama
      .slice(0, 5)
      .map((one) => `"${one}"`)
      .join(', ')}. ${dugaan}`,
    wajib: true,
    // Where no known scale gives these kategori, none is likelier than another.
    pilihan: milik.ok || (urut[0]?.cocok ?? 0) > 0 ? [...pilihan, BELUM] : [BELUM, ...pilihan],
  });
  if (jawabanOf(catat.jawaban, 'skala') === undefined) return { tab, dipilih: '' };
  if (skala !== SKALA_KANTOR) return { tab, dipilih: skala };
  return {
    dipilih: skala,
    tab: {
      ...tab,
      baris: kantor.map(({ batas, tanda, kategori, kutipan }) => ({
        isi: [SKALA_KANTOR, formatNumber(batas), tanda, kategori],
        sumber: ['', sumberOf(kutipan), sumberOf(kutipan), sumberOf(kutipan)],
      })),
    },
  };
}

/** A kategori by the name that the tables print: `SB`, where they print the short form. */
function denganNama(one: BarisSkalaKantor, tercetak: readonly string[]): BarisSkalaKantor {
  const pendek = tercetak.find(
    (nama) => one.singkatan !== '' && fullKeyOf(nama) === fullKeyOf(one.singkatan),
  );
  return pendek === undefined ? one : { ...one, kategori: pendek };
}
