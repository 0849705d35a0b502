/** How many rows a made-up year has. */
export interface YearSize {
  readonly indikator: number;
  /** The sasaran that share them; one for five where absent. */
  readonly sasaran?: number;
  readonly anggaran: number;
  readonly paragraf: number;
}

/** A raw tab as texts, its heading row first. */
export type BarisTab = readonly (readonly string[])[];

const KATA_KERJA =
  'Pembinaan Pengelolaan Pemberdayaan Penguatan Fasilitasi Koordinasi Pengawasan Penyediaan Pemeliharaan Pengembangan'.split(
    ' ',
  );
const BENDA =
  'Sarana Prasarana Lembaga Kelompok Data Layanan Keluarga Organisasi Kelembagaan Administrasi'.split(' ');
const BIDANG =
  'Kesehatan Sosial Pendidikan Perempuan Anak Bencana Kependudukan Pertanian Perikanan Lingkungan'.split(' ');
const TEMPAT =
  'Kecamatan Nagari Kabupaten Wilayah Daerah Perdesaan Perkotaan Pesisir Perbatasan Kepulauan'.split(' ');
const ARAH = 'Utara Selatan Timur Barat Tengah Hulu Hilir Dalam Luar Baru'.split(' ');
const DAFTAR_KATA = [KATA_KERJA, BENDA, BIDANG, TEMPAT, ARAH];

/** A name of five words out of a hundred thousand, so that thousands begin alike. */
function nama(i: number): string {
  return DAFTAR_KATA.map((words, place) => words[Math.floor(i / 10 ** place) % words.length] ?? '').join(' ');
}

/** The name with two letters of a word exchanged. */
const salahTulis = (text: string): string => text.replace(/(\p{Ll})(\p{Ll})(?=\p{Ll}{3}$)/u, '$2$1');

const angka = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/**
 * A year of a made-up agency with as many rows as wanted, and bad on purpose: every seventh name is
 * spelled in a way of its own, every fifth printed capaian is turned round, and the paragraphs give
 * figures that are off by a slip. What takes long in a check takes long here.
 */
export function bigYear({ indikator, sasaran, anggaran, paragraf }: YearSize): ReadonlyMap<string, BarisTab> {
  const banyakSasaran = sasaran ?? Math.max(1, Math.ceil(indikator / 5));
  const urut = (count: number) => Array.from({ length: count }, (_, i) => i);
  const pos = urut(anggaran).map((i) => {
    const tingkat = i % 100 === 0 ? 'program' : i % 10 === 0 ? 'kegiatan' : 'subkegiatan';
    const uraian = `${tingkat === 'program' ? 'Program ' : ''}${nama(i * 7)}`;
    return {
      tingkat,
      uraian: i % 7 === 6 ? salahTulis(uraian) : uraian,
      pagu: 10_000_000 + i * 1_237,
      realisasi: 9_000_000 + i * 1_129,
    };
  });
  const posOf = (i: number) =>
    pos[(i * 37) % Math.max(1, pos.length)] ?? { uraian: nama(i), pagu: 1, realisasi: 1 };
  return new Map<string, BarisTab>([
    [
      'Profil',
      [
        ['Kunci', 'Nilai'],
        ['Nama Instansi', 'Dinas Contoh'],
        ['Pemerintah Daerah', 'Kabupaten Contoh'],
        ['Tahun', '2021'],
        ['Kepala', 'KADIS'],
      ],
    ],
    [
      'Pejabat',
      [
        ['Kode', 'Nama', 'Jabatan', 'Atasan'],
        ['KADIS', 'Contoh Kepala', 'Kepala Dinas', ''],
        ['KABID', 'Contoh Kabid', 'Kepala Bidang', 'KADIS'],
      ],
    ],
    [
      'Sasaran',
      [
        ['Kode', 'Pejabat', 'Sasaran'],
        ...urut(banyakSasaran).map((i) => [`S${i}`, 'KADIS', `Meningkatnya ${nama(i * 11)}`]),
      ],
    ],
    [
      'Indikator',
      [
        ['Kode', 'Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target PK'],
        ...urut(indikator).map((i) => [
          `I${i}`,
          `S${i % banyakSasaran}`,
          `Persentase ${nama(i * 13)}`,
          '%',
          i % 5 === 0 ? 'turun' : 'naik',
          String(40 + (i % 50)),
        ]),
      ],
    ],
    [
      'Kinerja',
      [
        ['Indikator', 'Tahun', 'Target', 'Realisasi', 'Capaian Tercetak', 'Kategori Tercetak'],
        ...urut(indikator).flatMap((i) => {
          const [target, realisasi] = [40 + (i % 50), 35 + (i % 60)];
          const persen = ((realisasi / target) * 100).toFixed(2).replace('.', ',');
          return [
            ['2020', '2021'].map((tahun) => [
              `I${i}`,
              tahun,
              String(target),
              String(realisasi),
              persen,
              'Berhasil',
            ]),
          ].flat();
        }),
      ],
    ],
    [
      'Anggaran',
      [
        ['Tingkat', 'Uraian', 'Pagu', 'Realisasi', 'Persen Tercetak'],
        ...pos.map(({ tingkat, uraian, pagu, realisasi }, i) => [
          tingkat,
          uraian,
          angka(pagu),
          angka(realisasi),
          i % 9 === 0 ? '100%' : `${((realisasi / pagu) * 100).toFixed(2).replace('.', ',')}%`,
        ]),
      ],
    ],
    [
      'Anggaran PK',
      [
        ['Pejabat', 'Tingkat', 'Uraian', 'Anggaran'],
        ...pos
          .filter(({ tingkat }) => tingkat !== 'subkegiatan')
          .map(({ tingkat, uraian, pagu }, i) => [
            tingkat === 'program' ? 'KADIS' : 'KABID',
            tingkat,
            i % 3 === 0 ? salahTulis(uraian) : uraian,
            `Rp. ${angka(pagu)},-`,
          ]),
      ],
    ],
    [
      'Narasi',
      [
        ['Bagian', 'Indikator', 'Teks'],
        ...urut(paragraf).map((i) => {
          const [one, other] = [posOf(i), posOf(i + 1)];
          const kode = indikator === 0 ? '' : `I${i % indikator}`;
          return [
            'Bab III Analisis',
            kode,
            `Persentase ${nama((i % Math.max(1, indikator)) * 13)} pada tahun 2021 mencapai ${36 + (i % 60)}% dari target ${41 + (i % 50)}%, naik dibandingkan tahun 2020 yang sebesar ${35 + (i % 60)}%. ${one.uraian} berpagu Rp. ${angka(one.pagu + (i % 4) * 10_000)},- dengan realisasi Rp. ${angka(one.realisasi)},- atau 9${i % 10},12%. ${salahTulis(other.uraian)} terserap 8${i % 10},5% dan dilaksanakan untuk 25 (dua puluh enam) orang di ${12 + (i % 9)} nagari.`,
          ];
        }),
      ],
    ],
  ]);
}
