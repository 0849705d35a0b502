import type { CapaianIndikator, CapaianResults } from '../reports/capaian-results.ts';
import { arahOf } from '../reports/metode.ts';
import { capitalize, formatNilai, isLowerBetter, joinWords, statusTarget } from '../reports/sentences.ts';
import { type BahanBab, tabelOf } from './bahan.ts';
import type { Blok } from './dokumen.ts';
import { atau, bilaKosong, daftarButir, daftarKalimat, kalimat, type Naskah } from './naskah.ts';
import { capaianUtuh } from './persetujuan.ts';
import { kalimatTabel } from './tabel-dokumen.ts';

const BAGIAN = 'Bab IV Penutup';

/** Bab IV: what the year came to, and the steps to be taken (PermenPANRB 53/2014, Anak Lampiran II/1). */
export function babPenutup(bahan: BahanBab): Naskah {
  const simpulan = atau(bahan.narasi.bagian('Simpulan'), simpulanAngka(bahan));
  const langkah = atau(bahan.narasi.bagian('Langkah Perbaikan'), tindakLanjut(bahan));
  return {
    judul: 'Penutup',
    isi: [],
    anak: [
      {
        judul: 'Simpulan',
        isi: simpulan,
        kurang: bilaKosong(simpulan, BAGIAN, 'Simpulan belum ditulis di tab Narasi.'),
      },
      {
        judul: 'Langkah Perbaikan',
        isi: langkah,
        kurang: bilaKosong(langkah, BAGIAN, 'Langkah Perbaikan belum ditulis di tab Narasi.'),
      },
    ],
  };
}

function simpulanAngka(bahan: BahanBab): readonly Blok[] {
  const { hasil } = bahan;
  const tabel = ['pengukuran-kinerja', 'rekap-program'].flatMap((id) => tabelOf(bahan, id) ?? []);
  const belum = belumMemenuhi(bahan);
  return [
    ...daftarKalimat(tabel.flatMap(kalimatTabel)),
    ...(capaianUtuh(bahan) ? kategoriSasaran(hasil) : []),
    ...(belum.length === 0
      ? []
      : [
          kalimat('Indikator yang belum memenuhi target adalah:'),
          daftarButir(belum.map((satu) => sebutIndikator(satu, hasil))),
        ]),
  ];
}

/** How many sasaran stand in which kategori, by their averages. */
function kategoriSasaran({ daftarSasaran, metode }: CapaianResults): readonly Blok[] {
  const bagian = [...metode.scale.brackets].reverse().flatMap(({ kategori }) => {
    const banyak = daftarSasaran.filter(({ reported }) => reported?.kategori === kategori).length;
    return banyak === 0 ? [] : [`${banyak} sasaran termasuk kategori ${kategori}`];
  });
  return bagian.length === 0 ? [] : [kalimat(`Menurut rata-rata capaiannya, ${joinWords(bagian)}.`)];
}

function belumMemenuhi(bahan: BahanBab): readonly CapaianIndikator[] {
  if (!capaianUtuh(bahan)) return [];
  return bahan.hasil.daftarSasaran
    .flatMap(({ daftarIndikator }) => daftarIndikator)
    .filter(({ reported }) => reported && statusTarget(reported.capaian) === 'belum memenuhi');
}

function sebutIndikator({ indikator, reported }: CapaianIndikator, { metode }: CapaianResults): string {
  const satuan = indikator.arah === 'predikat' ? undefined : indikator.satuan;
  const { target, realisasi } = reported ?? {};
  if (target === undefined || realisasi === undefined || realisasi.dari === 'tidak ada')
    return indikator.indikator;
  const desimal = realisasi.dari === 'isian' ? undefined : metode.desimal;
  const arah = isLowerBetter(arahOf(indikator, metode)) ? ', sedangkan yang diharapkan lebih rendah' : '';
  return `${indikator.indikator}: realisasi ${formatNilai(realisasi.nilai, satuan, desimal)}, target ${formatNilai(target, satuan)}${arah}`;
}

/** Only what the Rencana Aksi itself sets down for indikator that missed their targets; what was done already is no plan. */
function tindakLanjut(bahan: BahanBab): readonly Blok[] {
  const { data, hasil, ditahan } = bahan;
  if (ditahan.has('monitoring')) return [];
  const { tahun } = hasil.profil;
  const butir = belumMemenuhi(bahan).flatMap(({ indikator }) => {
    const rencana = data.triwulan
      .filter((satu) => satu.tahun === tahun && satu.indikator === indikator.kode)
      .sort((a, b) => b.triwulan - a.triwulan)
      .find(({ rencanaTindakLanjut }) => rencanaTindakLanjut !== undefined)?.rencanaTindakLanjut;
    return rencana === undefined ? [] : [`${indikator.indikator}: ${rencana.replace(/[.\s]+$/u, '')}`];
  });
  if (butir.length === 0) return [];
  return [
    kalimat('Sebagaimana rencana tindak lanjut dalam pemantauan triwulan, langkah yang ditetapkan ialah:'),
    daftarButir(butir.map(capitalize)),
  ];
}
