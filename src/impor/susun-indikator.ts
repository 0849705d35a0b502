import { daftarTangga } from '../peraturan/daftar-tangga.ts';
import { dugaArah, type TahunKinerja } from './arah.ts';
import type { TabelIndikator } from './baca-indikator.ts';
import type { TabUsulan } from './hasil-usulan.ts';
import type { HimpunanIndikator } from './himpun-indikator.ts';
import type { Pencatat } from './pencatat.ts';
import { jawabanButir, type Pilihan } from './pertanyaan.ts';
import { kodeSasaran } from './susun-sasaran.ts';
import { alamat, sumberOf } from './tempat.ts';

/** The tab Indikator; asks for the arah of each. */
export function susunTabIndikator(
  catat: Pencatat,
  himpunan: HimpunanIndikator,
  tabel: readonly TabelIndikator[],
): TabUsulan {
  const { indikator, sasaran, namaLain } = himpunan;
  const kode = kodeIndikator(himpunan);
  const nomor = new Map<number, number>();
  const dugaan = indikator.map(({ nama, kinerja, isi }) => {
    const tahun: TahunKinerja[] = [...kinerja.values()].map((year) => ({
      target: year.get('Target')?.teks ?? '',
      realisasi: year.get('Realisasi')?.teks ?? '',
      capaian: year.get('Capaian Tercetak')?.teks ?? '',
    }));
    return dugaArah(
      nama,
      tahun.length > 0 ? tahun : [{ target: isi.get('Target PK')?.teks ?? '', realisasi: '', capaian: '' }],
    );
  });
  const nilaiArah = ({ arah, predikat }: (typeof dugaan)[number]) =>
    arah === 'predikat' && predikat !== '' ? `predikat ${predikat}` : arah;
  const dipilih = indikator.map(({ nama }, index) => {
    const duga = dugaan[index];
    return jawabanButir(catat.jawaban, 'arah', nama) ?? (duga === undefined ? 'naik' : nilaiArah(duga));
  });
  if (indikator.length > 0) {
    catat.tanya({
      id: 'arah',
      tab: 'Indikator',
      tanya: 'Makin tinggi makin baik (naik), atau sebaliknya?',
      alasan:
        'Arah indikator tidak tertulis di buku kerja. Rumus capaian yang tercetak membantu menebaknya; petugas yang memastikan.',
      wajib: true,
      pilihan: [],
      butir: indikator.map(({ nama }, index) => {
        const duga = dugaan[index];
        const likely = dipilih[index] ?? 'naik';
        return {
          kunci: nama,
          label: nama,
          jawaban: likely,
          alasan: duga?.alasan ?? '',
          pilihan: [...PILIHAN_ARAH].sort((a, b) => Number(b.nilai === likely) - Number(a.nilai === likely)),
        };
      }),
    });
  }
  if (tabel.some(({ adaInduk }) => adaInduk)) {
    catat.anggap(
      'gabung-induk',
      'Indikator',
      'Baris induk digabung dengan anaknya, misalnya "Jumlah produksi: Daging".',
      'Baris tanpa angka mengepalai baris di bawahnya; nama anaknya sendiri tidak cukup.',
    );
  }
  if (
    tabel.length > 1 &&
    tabel.some(({ jenis }) => jenis === 'pk') &&
    indikator.some(({ isi }) => isi.has('Target PK'))
  ) {
    catat.anggap(
      'target-pk',
      'Indikator',
      'Target perjanjian kinerja dipasangkan dengan indikatornya menurut nama.',
      `${indikator.filter(({ isi }) => isi.has('Target PK')).length} dari ${indikator.length} indikator mendapat Target PK.`,
    );
  }
  const disamakan = namaLain.filter(({ jadi, baru }) => jadi >= 0 && !baru);
  const baru = namaLain.filter((one) => one.baru);
  if (disamakan.length + baru.length > 0) {
    const seen = new Set<string>();
    const butir = [...disamakan, ...baru]
      .filter(({ nama }) => !seen.has(nama) && seen.add(nama))
      .map(({ nama, jadi, tempat, baru: sendiri }) => {
        const chosen = sendiri ? 'tersendiri' : (indikator[jadi]?.nama ?? '');
        return {
          kunci: nama,
          label: `${nama} (${alamat(tempat)})`,
          jawaban: jawabanButir(catat.jawaban, 'nama-lain', nama) ?? chosen,
          pilihan: [
            ...(sendiri ? [] : [{ nilai: chosen, label: chosen }]),
            { nilai: 'tersendiri', label: 'indikator tersendiri' },
          ],
        };
      });
    catat.tanya({
      id: 'nama-lain',
      tab: 'Kinerja',
      tanya: 'Indikator yang namanya ditulis lain: apakah sama?',
      alasan: 'Disingkat atau dieja lain; nama pada tabel utama yang dipertahankan.',
      wajib: false,
      pilihan: [],
      butir,
    });
  }
  for (const { nama, tempat, jadi } of namaLain)
    if (jadi < 0) catat.sisihkan(tempat, nama, 'Indikator rencana ini tidak ada di tabel utama.');
  if (indikator.length > 0 && sasaran.length === 0)
    catat.tanya({
      id: 'sasaran',
      tab: 'Indikator',
      tanya: 'Sasaran indikator-indikator ini belum ada; isi tab Sasaran.',
      alasan: 'Tidak satu tabel pun menyebut sasarannya.',
      wajib: true,
      pilihan: [],
    });
  const kolom = [
    'Satuan',
    'Target PK',
    'Target Akhir RPJMD',
    'Realisasi Nasional',
    'Formulasi',
    'Sumber Data',
  ] as const;
  return {
    nama: 'Indikator',
    kolom: ['Kode', 'Sasaran', 'No', 'Indikator', 'Satuan', 'Arah', 'Predikat', ...kolom.slice(1)],
    baris: indikator.map((one, index) => {
      const no = (nomor.get(one.sasaran) ?? 0) + 1;
      nomor.set(one.sasaran, no);
      const [arah = 'naik', ...tangga] = (dipilih[index] ?? 'naik').startsWith('turun')
        ? [dipilih[index] ?? 'turun']
        : (dipilih[index] ?? 'naik').split(' ');
      const predikat = arah === 'predikat' ? tangga.join(' ') : '';
      return {
        isi: [
          kode[index] ?? '',
          one.sasaran < 0 ? '' : kodeSasaran(one.sasaran),
          String(no),
          one.nama,
          one.isi.get('Satuan')?.teks ?? '',
          arah,
          predikat,
          ...kolom.slice(1).map((k) => one.isi.get(k)?.teks ?? ''),
        ],
        sumber: [
          '',
          '',
          '',
          alamat(one.tempat),
          sumberOf(one.isi.get('Satuan')),
          '',
          '',
          ...kolom.slice(1).map((k) => sumberOf(one.isi.get(k))),
        ],
      };
    }),
  };
}

const PILIHAN_ARAH: readonly Pilihan[] = [
  { nilai: 'naik', label: 'naik: makin tinggi makin baik' },
  { nilai: 'turun', label: 'turun: makin rendah makin baik' },
  { nilai: 'rentang', label: 'rentang: di dalam target terbaik' },
  { nilai: 'predikat', label: 'predikat' },
  ...daftarTangga.map(({ name }) => ({ nilai: `predikat ${name}`, label: `predikat ${name}` })),
];

/** The kode that an import gives each indikator: `S1.2`. */
export function kodeIndikator({ indikator }: HimpunanIndikator): readonly string[] {
  const nomor = new Map<number, number>();
  return indikator.map(({ sasaran }) => {
    const no = (nomor.get(sasaran) ?? 0) + 1;
    nomor.set(sasaran, no);
    return sasaran < 0 ? `I${no}` : `${kodeSasaran(sasaran)}.${no}`;
  });
}
