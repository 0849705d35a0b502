/** Words of names that tell no indikator, program or table from another, apart by spaces. */
export const KATA_NAMA_UMUM: ReadonlySet<string> = new Set(
  (
    'jumlah persentase prosentase presentase tingkat angka nilai yang dan di ke dari untuk pada dengan oleh dalam per tahun atau ' +
    'bagi kab kota kabupaten provinsi program kegiatan subkegiatan sub serta sesuai peningkatan penurunan meningkatnya menurunnya ' +
    'terhadap melalui lainnya daerah cakupan rasio indeks rata produk unit usaha hasil skpd dinas pemerintah pemerintahan antar ' +
    'kasus orang buah target realisasi capaian'
  ).split(' '),
);

/** Words that stand behind a figure without being what it counts. */
export const KATA_TUGAS: ReadonlySet<string> = new Set(
  (
    'pada dan atau dari yang dengan menjadi di ke untuk oleh dalam per tahun sedangkan sementara sehingga karena serta hingga ' +
    'sampai telah sudah adalah terhadap daripada dibandingkan dibanding atas bawah lebih kurang saja sebagai ini itu tersebut ' +
    'lalu kemudian namun tetapi padahal bila jika maka juga masih akan secara sebesar sebanyak senilai berbanding naik turun ' +
    'meningkat menurun bertambah berkurang melampaui melebihi belum tidak atau'
  ).split(' '),
);

/** What became of a thing, and no name of one that is `baik`. */
export const BUKAN_NAMA: ReadonlySet<string> = new Set(['membaik', 'memburuk']);

const AWALAN = /^(?:ber|ter|di|meng|men|mem|me|peng|pen|pem|per)(.{4,})$/u;

/** The stem of a word, roughly: enough to make `kelompoknya` and `kelompok` one. */
export function akar(kata: string): string {
  const kecil = kata.toLowerCase().replace(/^(.{4,})nya$/u, '$1');
  const inti = AWALAN.exec(kecil)?.[1] ?? kecil;
  return inti.length > 6 ? inti.replace(/(?:kan|an|i)$/u, '') : inti;
}

/** The stems of a name's telling words. */
export function akarNama(nama: string): ReadonlySet<string> {
  const words = nama.match(/\p{L}[\p{L}\p{N}]*|\d+/gu) ?? [];
  return new Set(
    words.filter((kata) => kata.length > 1 && !KATA_NAMA_UMUM.has(kata.toLowerCase())).map(akar),
  );
}
