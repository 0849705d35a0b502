import type { KolomAnggaran, TabelAnggaran } from './baca-anggaran.ts';
import type { Kutipan } from './baca-indikator.ts';
import type { TabUsulan } from './hasil-usulan.ts';
import type { HimpunanIndikator } from './himpun-indikator.ts';
import { fullKeyOf, yearsIn } from './kata.ts';
import { MOST_LISTED, type Pencatat } from './pencatat.ts';
import { jawabanButir, jawabanOf, type Pilihan } from './pertanyaan.ts';
import { BELUM, kodeSasaran } from './susun-sasaran.ts';
import { sumberOf } from './tempat.ts';

/** The tab Anggaran, of the fullest table of the year and of those that go on with it. */
export function susunTabAnggaran(
  catat: Pencatat,
  tabel: readonly TabelAnggaran[],
  tahun: number,
  himpunan: HimpunanIndikator,
): TabUsulan {
  const kolom: readonly KolomAnggaran[] = [
    'Kode',
    'Uraian',
    'Pagu',
    'Realisasi',
    'Persen Tercetak',
    'Belanja',
    'Sumber Dana',
    'TW1',
    'TW2',
    'TW3',
    'TW4',
  ];
  const nama = [
    'Kode',
    'Tingkat',
    'Uraian',
    'Pagu',
    'Realisasi',
    'Persen Tercetak',
    'Belanja',
    'Sumber Dana',
    'Sasaran',
    'TW1',
    'TW2',
    'TW3',
    'TW4',
  ];
  const yearOf = ({ table }: TabelAnggaran) =>
    Math.max(0, ...table.titles.flatMap((title) => yearsIn(title)), ...yearsIn(table.grid.name)) || tahun;
  const nilai = (one: TabelAnggaran) =>
    (yearOf(one) === tahun ? 1000 : 0) +
    (one.adaRealisasi ? 500 : 0) +
    (one.kali === 1 ? 100 : 0) +
    Math.min(90, one.baris.length) +
    new Set(one.baris.map(({ tingkat }) => tingkat)).size * 100;
  const urut = [...tabel].sort((a, b) => nilai(b) - nilai(a) || tabel.indexOf(a) - tabel.indexOf(b));
  const utama = urut[0];
  if (utama === undefined) return { nama: 'Anggaran', kolom: nama, baris: [] };
  const sudah = new Map<string, Map<KolomAnggaran, Kutipan>>();
  const dipakai: TabelAnggaran[] = [];
  const barisDipakai: {
    tingkat: string;
    isi: Map<KolomAnggaran, Kutipan>;
    urutan: readonly [number, number];
  }[] = [];
  for (const one of urut) {
    const kunci = one.baris.map((baris) => fullKeyOf(baris.isi.get('Uraian')?.teks ?? ''));
    const bertemu = kunci.filter((key) => sudah.has(key)).length;
    const sambungan =
      dipakai.length === 0 ||
      (bertemu < kunci.length * 0.3 &&
        one.adaRealisasi === utama.adaRealisasi &&
        yearOf(one) === yearOf(utama) &&
        (one.table.grid.name === utama.table.grid.name || belanjaLain(one, dipakai) || sekepala(one, utama)));
    if (!sambungan) {
      const dilengkapi = one.kali === 1 && yearOf(one) === yearOf(utama) ? lengkapi(one, sudah) : 0;
      if (dilengkapi > 0)
        catat.pakai(
          one.table,
          'Anggaran',
          'Melengkapi triwulan, kode, atau sumber dana dari tabel anggaran utama.',
          'cukup yakin',
        );
      else
        catat.pakai(
          one.table,
          '',
          yearOf(one) === yearOf(utama)
            ? `${bertemu > 0 ? 'Anggaran yang sama sudah diambil dari' : 'Isinya lain daripada'} "${utama.table.grid.name}", yang lebih lengkap dan dipakai.`
            : `Anggaran tahun ${yearOf(one)}, bukan ${tahun}.`,
          'cukup yakin',
        );
      continue;
    }
    dipakai.push(one);
    const place = tabel.indexOf(one);
    one.baris.forEach((baris, index) => {
      const isi = new Map(baris.isi);
      barisDipakai.push({ tingkat: baris.tingkat, isi, urutan: [place, index] });
      const key = kunci[index] ?? '';
      if (!sudah.has(key)) sudah.set(key, isi);
    });
    catat.pakai(
      one.table,
      'Anggaran',
      `Berisi program dan uangnya; tingkat dibaca dari ${one.cara}.`,
      one.cara === 'tidak diketahui' || one.cocok < 0.8 ? 'kurang yakin' : 'yakin',
    );
  }
  barisDipakai.sort((a, b) => a.urutan[0] - b.urutan[0] || a.urutan[1] - b.urutan[1]);
  tanyaAnggaran(catat, dipakai, tahun, himpunan, barisDipakai);
  const belanja = jawabanOf(catat.jawaban, 'belanja') ?? '';
  return {
    nama: 'Anggaran',
    kolom: nama,
    baris: barisDipakai.map(({ tingkat, isi }) => {
      const teks = (k: KolomAnggaran) => isi.get(k)?.teks ?? '';
      const sasaran =
        tingkat === 'program'
          ? (jawabanButir(catat.jawaban, 'anggaran-sasaran', teks('Uraian')) ??
            sasaranTertulis(isi, himpunan))
          : '';
      return {
        isi: [
          teks('Kode'),
          tingkat,
          ...kolom.slice(1, 5).map(teks),
          teks('Belanja') || belanja,
          teks('Sumber Dana'),
          sasaran,
          ...kolom.slice(7).map(teks),
        ],
        sumber: [
          sumberOf(isi.get('Kode')),
          '',
          ...kolom.slice(1, 7).map((k) => sumberOf(isi.get(k))),
          sasaran === '' ? '' : sumberOf(isi.get('Sasaran')),
          ...kolom.slice(7).map((k) => sumberOf(isi.get(k))),
        ],
      };
    }),
  };
}

/** Fills what the main table leaves out from another that names the same rows. */
function lengkapi(one: TabelAnggaran, sudah: ReadonlyMap<string, Map<KolomAnggaran, Kutipan>>): number {
  let filled = 0;
  for (const baris of one.baris) {
    const isi = sudah.get(fullKeyOf(baris.isi.get('Uraian')?.teks ?? ''));
    if (isi === undefined) continue;
    for (const kolom of ['Kode', 'Sumber Dana', 'TW1', 'TW2', 'TW3', 'TW4'] as const) {
      const kutipan = baris.isi.get(kolom);
      if (kutipan === undefined || isi.has(kolom)) continue;
      isi.set(kolom, kutipan);
      filled++;
    }
  }
  return filled;
}

function tanyaAnggaran(
  catat: Pencatat,
  dipakai: readonly TabelAnggaran[],
  tahun: number,
  himpunan: HimpunanIndikator,
  baris: readonly { readonly tingkat: string; readonly isi: ReadonlyMap<KolomAnggaran, Kutipan> }[],
): void {
  if (dipakai.some(({ dua }) => dua !== undefined)) {
    catat.tanya({
      id: 'anggaran-pagu',
      tab: 'Anggaran',
      tanya: 'Anggaran mana yang menjadi Pagu?',
      alasan: 'Ada dua anggaran berdampingan, sebelum dan sesudah perubahan.',
      wajib: true,
      pilihan: [
        { nilai: 'perubahan', label: 'sesudah perubahan (DPPA)' },
        { nilai: 'murni', label: 'sebelum perubahan (DPA)' },
      ],
    });
  }
  if (dipakai.some(({ dariTriwulan }) => dariTriwulan))
    catat.anggap(
      'anggaran-realisasi',
      'Anggaran',
      'Realisasi setahun diambil dari triwulan IV.',
      'Tabelnya hanya berisi realisasi sampai dengan tiap triwulan; TW1 sampai TW4 ikut disimpan.',
    );
  if (dipakai.some(({ triwulanDijumlahkan }) => triwulanDijumlahkan))
    catat.anggap(
      'anggaran-triwulan',
      'Anggaran',
      'Realisasi tiap triwulan dijumlahkan menjadi kumulatif.',
      'Jumlah keempat triwulan sama dengan realisasi setahun.',
    );
  const kali = dipakai.find((one) => one.kali > 1);
  if (kali !== undefined)
    catat.anggap(
      'anggaran-satuan',
      'Anggaran',
      `Uang di lembar "${kali.table.grid.name}" dikalikan ${kali.kali.toString().replace(/\B(?=(\d{3})+$)/gu, '.')}.`,
      'Satuannya tertulis di dekat judul atau di kepala kolom.',
    );
  const atas = dipakai.flatMap(({ diAtas }) => diAtas);
  if (atas.length > 0)
    catat.anggap(
      'anggaran-di-atas',
      'Anggaran',
      `Baris di atas program ditinggalkan: ${atas
        .slice(0, 4)
        .map(({ teks }) => `"${teks}"`)
        .join(', ')}.`,
      'Urusan dan organisasi hanya memuat jumlah program di bawahnya.',
    );
  const jumlah = dipakai.flatMap((one) => one.jumlah);
  if (jumlah.length > 0)
    catat.anggap(
      'anggaran-jumlah',
      'Anggaran',
      `${jumlah.length} baris jumlah ditinggalkan, misalnya "${jumlah[0]?.teks ?? ''}".`,
      'Lembar data hanya memuat baris program, kegiatan, subkegiatan, dan rincian.',
    );
  const cara = dipakai.filter((one) => one.cara !== 'kode' && one.cara !== 'kolom');
  if (cara.length > 0)
    catat.anggap(
      'anggaran-tingkat',
      'Anggaran',
      `Tingkat (program, kegiatan, subkegiatan) dibaca dari ${cara.map((one) => one.cara).join(', ')}.`,
      `Tidak ada kode; ${Math.round(Math.min(...cara.map(({ cocok }) => cocok)) * 100)}% induk sama dengan jumlah anaknya.`,
    );
  const program = baris.filter(({ tingkat }) => tingkat === 'program');
  const names = program.map(({ isi }) => isi.get('Uraian')?.teks ?? '');
  const kembar = [...new Set(names.filter((one, index) => names.indexOf(one) !== index))];
  if (kembar.length > 0)
    catat.anggap(
      'program-kembar',
      'Anggaran',
      `Program yang sama namanya dibiarkan dua: ${kembar.map((one) => `"${one}"`).join(', ')}.`,
      'Masing-masing berdiri di kelompok belanja yang lain.',
    );
  if (!dipakai.some(({ belanjaAda }) => belanjaAda)) {
    const baru = tahun >= 2021;
    const pilihan = (
      baru
        ? ['operasi', 'langsung', 'modal', 'tak langsung', 'tidak terduga', 'transfer']
        : ['langsung', 'tak langsung']
    ).map((nilai) => ({ nilai, label: nilai }));
    catat.tanya({
      id: 'belanja',
      tab: 'Anggaran',
      tanya: 'Kelompok belanja apa?',
      alasan: 'Tidak tertulis di buku kerja; dibiarkan kosong sampai dijawab.',
      wajib: true,
      pilihan: [...pilihan, { nilai: '', label: 'biarkan kosong' }],
    });
  }
  const tanpaSasaran = program.filter(({ isi }) => sasaranTertulis(isi, himpunan) === '');
  if (himpunan.sasaran.length > 0 && tanpaSasaran.length > 0) {
    const pilihan: Pilihan[] = [
      BELUM,
      ...himpunan.sasaran.slice(0, 60).map(({ nama }, index) => ({ nilai: kodeSasaran(index), label: nama })),
    ];
    catat.tanya({
      id: 'anggaran-sasaran',
      tab: 'Anggaran',
      tanya: 'Sasaran mana yang didukung tiap program?',
      alasan: 'Tidak ada di buku kerja; dibiarkan kosong sampai dijawab.',
      wajib: true,
      pilihan: [],
      butir: [...new Set(tanpaSasaran.map(({ isi }) => isi.get('Uraian')?.teks ?? ''))]
        .slice(0, MOST_LISTED)
        .map((one) => ({
          kunci: one,
          label: one,
          jawaban: jawabanButir(catat.jawaban, 'anggaran-sasaran', one) ?? '',
          pilihan,
        })),
    });
  }
}

/** The kode of the sasaran that stands beside a program, or nothing. */
function sasaranTertulis(isi: ReadonlyMap<KolomAnggaran, Kutipan>, { sasaran }: HimpunanIndikator): string {
  const said = fullKeyOf(isi.get('Sasaran')?.teks ?? '');
  const index = said === '' ? -1 : sasaran.findIndex(({ nama }) => fullKeyOf(nama) === said);
  return index < 0 ? '' : kodeSasaran(index);
}

/** Whether two tables are headed alike: a sheet a bidang, or a sheet a program. */
function sekepala(one: TabelAnggaran, other: TabelAnggaran): boolean {
  const kepala = ({ kolom }: TabelAnggaran) => kolom.map((each) => fullKeyOf(each.kepala)).join('|');
  return kepala(one) === kepala(other);
}

function belanjaLain(one: TabelAnggaran, dipakai: readonly TabelAnggaran[]): boolean {
  const belanja = (table: TabelAnggaran) =>
    new Set(table.baris.map(({ isi }) => isi.get('Belanja')?.teks ?? ''));
  const own = belanja(one);
  return !own.has('') && dipakai.every((other) => [...belanja(other)].every((teks) => !own.has(teks)));
}
