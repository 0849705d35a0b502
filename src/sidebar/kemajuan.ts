import { h } from './elemen.ts';
import { gagal, kabarkan, type Tombol, tampilkan } from './layar.ts';

/** A run of several calls, one after the other, with what is done in sight. */
export interface Rangkaian<Bagian, Hasil> {
  readonly judul: string;
  readonly bagian: readonly Bagian[];
  /** How many things a part is made of: what the progress counts. */
  readonly banyak: (bagian: Bagian) => number;
  /** `tabel` */
  readonly satuan: string;
  /** `Menulis Tabel 3.1 …` */
  readonly sebut: (bagian: Bagian) => string;
  readonly kerja: (bagian: Bagian) => Promise<Hasil>;
  /** Says whether the run cannot go on after what a part came to. */
  readonly berhenti?: (hasil: Hasil) => boolean;
  readonly lalu: (hasil: readonly Hasil[], dihentikan: boolean) => void;
  readonly ulangi: Tombol;
  readonly kembali: Tombol;
}

/** Runs the parts. The officer may stop it between two of them; what is written stays. */
export async function jalankan<Bagian, Hasil>(rangkaian: Rangkaian<Bagian, Hasil>): Promise<void> {
  const { judul, bagian, banyak, satuan, sebut, kerja, lalu } = rangkaian;
  const semua = bagian.reduce((total, one) => total + banyak(one), 0);
  const bar = h('progress', { 'aria-label': 'Kemajuan' });
  bar.max = semua;
  bar.value = 0;
  const hitungan = h('p', { class: 'hitungan' });
  let dihentikan = false;
  let selesai = 0;
  const hasil: Hasil[] = [];

  tampilkan(
    {
      judul,
      isi: [
        bar,
        hitungan,
        h('p', { class: 'redup' }, 'Biarkan bilah sisi terbuka. Anda boleh tetap melihat-lihat tab lain.'),
      ],
      lain: [
        {
          label: 'Hentikan',
          run: () => {
            dihentikan = true;
            kabarkan('Berhenti setelah langkah ini…');
          },
        },
      ],
    },
    'berjalan',
  );
  for (const one of bagian) {
    if (dihentikan) break;
    hitungan.textContent = `${selesai} dari ${semua} ${satuan}`;
    kabarkan(sebut(one));
    try {
      const satu = await kerja(one);
      hasil.push(satu);
      selesai += banyak(one);
      bar.value = selesai;
      if (rangkaian.berhenti?.(satu)) break;
    } catch (error) {
      const sampai = `Sampai di sini: ${selesai} dari ${semua} ${satuan} sudah ditulis.`;
      gagal(judul, error, rangkaian.ulangi, rangkaian.kembali, sampai);
      return;
    }
  }
  lalu(hasil, dihentikan);
}
