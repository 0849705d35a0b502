import { h } from './element.ts';
import { announce, type Button, failed, showScreen } from './screen.ts';

/** A run of several calls, one after the other, with what is done in sight. */
export interface Steps<Bagian, Hasil> {
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
  readonly ulangi: Button;
  readonly kembali: Button;
}

/** Runs the parts. The officer may stop it between two of them; what is written stays. */
export async function runSteps<Bagian, Hasil>(rangkaian: Steps<Bagian, Hasil>): Promise<void> {
  const { judul, bagian, banyak, satuan, sebut, kerja, lalu } = rangkaian;
  const semua = bagian.reduce((total, one) => total + banyak(one), 0);
  const bar = h('progress', { 'aria-label': 'Kemajuan' });
  bar.max = semua;
  bar.value = 0;
  const hitungan = h('p', { class: 'hitungan' });
  let dihentikan = false;
  let selesai = 0;
  const hasil: Hasil[] = [];

  showScreen(
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
            announce('Berhenti setelah langkah ini…');
          },
        },
      ],
    },
    'berjalan',
  );
  for (const one of bagian) {
    if (dihentikan) break;
    hitungan.textContent = `${selesai} dari ${semua} ${satuan}`;
    announce(sebut(one));
    try {
      const satu = await kerja(one);
      hasil.push(satu);
      selesai += banyak(one);
      bar.value = selesai;
      if (rangkaian.berhenti?.(satu)) break;
    } catch (error) {
      const sampai = `Sampai di sini: ${selesai} dari ${semua} ${satuan} sudah ditulis.`;
      failed(judul, error, rangkaian.ulangi, rangkaian.kembali, sampai);
      return;
    }
  }
  lalu(hasil, dihentikan);
}
