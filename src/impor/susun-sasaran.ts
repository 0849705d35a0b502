import type { TabelSasaran } from './baca-sasaran.ts';
import type { TabUsulan } from './hasil-usulan.ts';
import type { HimpunanIndikator } from './himpun-indikator.ts';
import { fullKeyOf } from './kata.ts';
import type { Pencatat } from './pencatat.ts';
import { jawabanButir, type Pilihan } from './pertanyaan.ts';
import { jabatanIn } from './sebutan.ts';
import { type PejabatImpor, pilihanPejabat } from './susun-pejabat.ts';
import { alamat } from './tempat.ts';

/** The kode of each sasaran's owner. */
export function tentukanPemilik(
  catat: Pencatat,
  { sasaran }: HimpunanIndikator,
  pejabat: PejabatImpor,
): readonly string[] {
  if (sasaran.length === 0) return [];
  const tersebut = [...new Set(sasaran.map((one) => one.pejabat))].filter((nama) => nama !== '');
  const kepala = pejabat.kepala?.kode ?? '';
  const pilihan = pilihanPejabat(pejabat);
  const found = new Map<string, string>();
  const ragu: string[] = [];
  for (const nama of tersebut) {
    const at = pejabat.cari(nama) ?? pejabat.cari(jabatanIn(nama));
    const kode =
      jawabanButir(catat.jawaban, 'pemilik-tersebut', nama) ??
      (at === undefined ? '' : (pejabat.baris[at]?.kode ?? ''));
    found.set(nama, kode);
    if (at === undefined) ragu.push(nama);
  }
  if (tersebut.length > 0) {
    catat.anggap(
      'pemilik-pita',
      'Sasaran',
      'Pemilik sasaran diambil dari nama jabatan yang tertulis di atas atau di samping tabelnya.',
      `${tersebut.length - ragu.length} dari ${tersebut.length} jabatan ditemukan di daftar pejabat.`,
    );
  }
  if (ragu.length > 0) {
    catat.tanya({
      id: 'pemilik-tersebut',
      tab: 'Sasaran',
      tanya: 'Pejabat mana yang dimaksud?',
      alasan: 'Jabatan ini tidak ditemukan di daftar pejabat.',
      wajib: true,
      pilihan: [],
      butir: ragu.map((nama) => ({ kunci: nama, label: nama, jawaban: found.get(nama) ?? '', pilihan })),
    });
  }
  const tanpa = sasaran.some((one) => one.pejabat === '');
  const umum = tanpa
    ? catat.tanya({
        id: 'pemilik-sasaran',
        tab: 'Sasaran',
        tanya: 'Siapa pemilik sasaran yang pejabatnya tidak disebut?',
        alasan: 'Tabelnya tidak menyebut pemilik sasaran; biasanya kepala instansi.',
        wajib: true,
        jawaban: kepala,
        pilihan,
      })
    : kepala;
  const key = new Map<string, number>();
  for (const one of sasaran) key.set(fullKeyOf(one.nama), (key.get(fullKeyOf(one.nama)) ?? 0) + 1);
  const kembar = [
    ...new Set(sasaran.filter((one) => (key.get(fullKeyOf(one.nama)) ?? 0) > 1).map(({ nama }) => nama)),
  ];
  if (kembar.length > 0)
    catat.anggap(
      'sasaran-kembar',
      'Sasaran',
      `Sasaran yang sama namanya pada dua pejabat dijadikan dua sasaran: ${kembar.map((nama) => `"${nama}"`).join(', ')}.`,
      'Masing-masing milik pejabat yang lain.',
    );
  return sasaran.map((one) => (one.pejabat === '' ? umum : (found.get(one.pejabat) ?? '')));
}

/** The tab Sasaran: whose each sasaran is, and which one above it serves. */
export function susunTabSasaran(
  catat: Pencatat,
  { sasaran }: HimpunanIndikator,
  pejabat: PejabatImpor,
  pemilik: readonly string[],
): TabUsulan {
  const perPejabat = new Map<string, number[]>();
  pemilik.forEach((kode, index) => {
    const list = perPejabat.get(kode);
    if (list === undefined) perPejabat.set(kode, [index]);
    else list.push(index);
  });
  const atasanOf = new Map(pejabat.tab.baris.map(({ isi }) => [isi[0] ?? '', isi[isi.length - 1] ?? '']));
  const butir =
    perPejabat.size < 2
      ? []
      : sasaran.flatMap((one, index) => {
          const atas = perPejabat.get(atasanOf.get(pemilik[index] ?? '') ?? '-') ?? [];
          if (atas.length === 0) return [];
          const kunci = `${one.nama} (${pemilik[index] ?? ''})`;
          const likely = atas.length === 1 ? kodeSasaran(atas[0] ?? 0) : '';
          return [
            {
              kunci,
              label: one.nama,
              jawaban: jawabanButir(catat.jawaban, 'induk', kunci) ?? likely,
              pilihan: [
                ...(likely === '' ? [BELUM] : []),
                ...atas.map((at) => ({ nilai: kodeSasaran(at), label: sasaran[at]?.nama ?? '' })),
                ...(likely === '' ? [] : [BELUM]),
              ],
              index,
            },
          ];
        });
  if (butir.length > 0) {
    catat.tanya({
      id: 'induk',
      tab: 'Sasaran',
      tanya: 'Sasaran atasan mana yang didukung?',
      alasan:
        'Pohon kinerja tidak ada di buku kerja; yang diusulkan ialah satu-satunya sasaran atasan langsung.',
      wajib: true,
      pilihan: [],
      butir: butir.map(({ index: _, ...one }) => one),
    });
  }
  const induk = new Map(butir.map(({ index, jawaban }) => [index, jawaban]));
  return {
    nama: 'Sasaran',
    kolom: ['Kode', 'Pejabat', 'No', 'Tujuan', 'Sasaran', 'Induk'],
    baris: sasaran.map((one, index) => ({
      isi: [
        kodeSasaran(index),
        pemilik[index] ?? '',
        String((perPejabat.get(pemilik[index] ?? '') ?? []).indexOf(index) + 1),
        one.tujuan,
        one.nama,
        induk.get(index) ?? '',
      ],
      sumber: ['', '', '', '', one.tempat === undefined ? '' : alamat(one.tempat), ''],
    })),
  };
}

/** The answer that leaves a thing open. */
export const BELUM: Pilihan = { nilai: '', label: 'belum ditentukan' };

/** The kode that an import gives a sasaran. */
export function kodeSasaran(index: number): string {
  return `S${index + 1}`;
}

/** Tells what the lists of sasaran gave; a sasaran that no indikator measures is listed. */
export function catatSasaran(
  catat: Pencatat,
  daftar: readonly TabelSasaran[],
  { sasaran }: HimpunanIndikator,
): void {
  const ada = new Set(sasaran.map(({ nama }) => fullKeyOf(nama)));
  for (const { table, baris } of daftar) {
    const dipakai = baris.filter((one) => ada.has(fullKeyOf(one.sasaran)));
    catat.pakai(
      table,
      dipakai.length > 0 ? 'Sasaran' : '',
      dipakai.length > 0 ? 'Daftar sasaran.' : 'Sasarannya bukan sasaran indikator mana pun.',
    );
    for (const one of baris)
      if (!dipakai.includes(one))
        catat.sisihkan(one.tempat, one.sasaran, 'Sasaran tanpa indikator di tabel mana pun.');
  }
}
