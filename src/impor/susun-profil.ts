import { dugaArah } from './arah.ts';
import type { TabelIndikator } from './baca-indikator.ts';
import type { BarisUsulan, TabUsulan } from './hasil-usulan.ts';
import type { HimpunanIndikator } from './himpun-indikator.ts';
import { yearsIn } from './kata.ts';
import type { CellPlace } from './office.ts';
import type { Pencatat } from './pencatat.ts';
import { jawabanOf } from './pertanyaan.ts';
import type { PejabatImpor } from './susun-pejabat.ts';
import { alamat } from './tempat.ts';

/** The year reported; asked where the workbook speaks of several or of none. */
export function tentukanTahun(catat: Pencatat, tabel: readonly TabelIndikator[]): number {
  const berRealisasi = tabel
    .filter(({ jenis }) => jenis === 'capaian')
    .flatMap(({ baris }) =>
      baris
        .slice(0, 500)
        .flatMap(({ kinerja }) =>
          [...kinerja].flatMap(([tahun, year]) => (year.has('Realisasi') && tahun > 0 ? [tahun] : [])),
        ),
    );
  const judul = catat.lembar.flatMap(({ nama, tabel: tables }) =>
    tables.flatMap(({ hasil }) => [
      ...yearsIn(nama),
      ...hasil.table.titles.flatMap((title) => yearsIn(title)),
    ]),
  );
  const calon = [...new Set(berRealisasi.length > 0 ? [...berRealisasi] : judul)].sort((a, b) => b - a);
  const jumlah = (tahun: number) => berRealisasi.filter((one) => one === tahun).length;
  // A single forecast for next year does not make it the year reported.
  const likely =
    calon.find((tahun) => berRealisasi.length === 0 || jumlah(tahun) * 4 >= Math.max(...calon.map(jumlah))) ??
    0;
  const pilihan = [likely, ...calon.filter((one) => one !== likely)]
    .filter((one) => one > 0)
    .slice(0, 8)
    .map((one) => ({ nilai: String(one), label: String(one) }));
  const jawab = jawabanOf(catat.jawaban, 'tahun');
  if (jawab !== undefined && /^(?:19|20)\d\d$/u.test(jawab)) return Number(jawab);
  if (likely === 0) {
    catat.tanya({
      id: 'tahun',
      tab: 'Profil',
      tanya: 'Tahun berapa yang dilaporkan?',
      alasan: 'Tidak satu judul pun menyebut tahunnya.',
      wajib: true,
      pilihan: [],
    });
  } else if (pilihan.length > 1) {
    catat.tanya({
      id: 'tahun',
      tab: 'Profil',
      tanya: 'Tahun berapa yang dilaporkan?',
      alasan: `Buku kerja memuat capaian tahun ${calon.slice(0, 8).join(', ')}; yang terbaru dianggap tahun laporan.`,
      wajib: false,
      pilihan,
    });
  }
  return likely;
}

/** The tab Profil, as far as titles and names tell. */
export function susunTabProfil(
  catat: Pencatat,
  tahun: number,
  pejabat: PejabatImpor,
  himpunan: HimpunanIndikator,
  skala: string,
): TabUsulan {
  const lines = catat.lembar.flatMap(({ grid }) => {
    const found: { teks: string; tempat: CellPlace }[] = [];
    for (let row = 0; row < Math.min(grid.rowCount, 20); row++)
      for (const column of grid.filled(row).slice(0, 6))
        found.push({ teks: grid.text(row, column), tempat: grid.place(row, column) });
    return found;
  });
  const instansi = lines.find(
    ({ teks }) =>
      teks.length <= 90 &&
      /^(?:skpd|opd|instansi|perangkat daerah)?\s*:?\s*(?:dinas|badan|inspektorat|sekretariat|kecamatan|kantor|satuan polisi|rumah sakit)\b/iu.test(
        teks,
      ) &&
      !/\d/u.test(teks),
  );
  const daerah = lines.find(
    ({ teks }) => teks.length <= 60 && /^(?:pemerintah\s+)?(?:provinsi|kabupaten|kota)\s+\p{L}/iu.test(teks),
  );
  const dariNama = /\b((?:provinsi|kabupaten|kota)\s+[\p{L} ]+)$/iu.exec(instansi?.teks ?? '')?.[1];
  const baris: BarisUsulan[] = [];
  const put = (kunci: string, nilai: string, tempat?: CellPlace) => {
    if (nilai !== '')
      baris.push({ isi: [kunci, nilai], sumber: ['', tempat === undefined ? '' : alamat(tempat)] });
  };
  put(
    'Nama Instansi',
    (instansi?.teks ?? '').replace(/^(?:skpd|opd|instansi|perangkat daerah)\s*:\s*/iu, ''),
    instansi?.tempat,
  );
  put('Pemerintah Daerah', daerah?.teks ?? dariNama ?? '', daerah?.tempat ?? instansi?.tempat);
  if (tahun > 0) put('Tahun', String(tahun));
  const judul = catat.lembar.flatMap(({ tabel }) => tabel.flatMap(({ hasil }) => hasil.table.titles));
  if (judul.some((title) => /perjanjian kinerja perubahan/iu.test(title)))
    put('Jenis PK', 'Perjanjian Kinerja Perubahan');
  if (pejabat.kepala !== undefined) put('Kepala', pejabat.kepala.kode);
  if (skala !== '') put('Skala Kategori', skala);
  const rumus = [...himpunan.indikator].flatMap(({ nama, kinerja }) => {
    const duga = dugaArah(
      nama,
      [...kinerja.values()].map((year) => ({
        target: year.get('Target')?.teks ?? '',
        realisasi: year.get('Realisasi')?.teks ?? '',
        capaian: year.get('Capaian Tercetak')?.teks ?? '',
      })),
    );
    return duga.rumus === undefined ? [] : [duga.rumus];
  });
  if (rumus.length > 0) {
    const likely = rumus.filter((one) => one === '2T-R').length * 2 >= rumus.length ? '2T-R' : 'T/R';
    const jawab = catat.tanya({
      id: 'rumus-turun',
      tab: 'Profil',
      tanya: 'Rumus capaian untuk indikator turun?',
      alasan: 'Cocok dengan capaian yang tercetak.',
      wajib: true,
      pilihan: [likely, likely === '2T-R' ? 'T/R' : '2T-R'].map((nilai) => ({
        nilai,
        label: nilai === '2T-R' ? '(2T−R)/T' : 'T/R',
      })),
    });
    put('Rumus Turun', jawab);
  }
  return { nama: 'Profil', kolom: ['Kunci', 'Nilai'], baris: baris.length > 1 ? baris : [] };
}
