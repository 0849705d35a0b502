import type { TakDitempatkan, WilayahUsulan } from './hasil-usulan.ts';
import type { CellPlace } from './office.ts';
import { type Jawaban, jawabanButir, jawabanOf, type Pertanyaan } from './pertanyaan.ts';
import type { LembarTerbaca } from './sumber.ts';
import type { OfficeTable } from './tables.ts';
import { alamat } from './tempat.ts';

/** What an import says about more than this many cells is told as a number. */
export const MOST_LISTED = 200;

/** What each table became, and why. */
type Kegunaan = Pick<WilayahUsulan, 'alasan' | 'yakin'> & { readonly jadi: string[] };

/** Keeps what an import asks, assumes and leaves aside while the tabs are put together. */
export class Pencatat {
  readonly jawaban: Jawaban;
  readonly lembar: readonly LembarTerbaca[];
  readonly pertanyaan: Pertanyaan[] = [];
  readonly kegunaan = new Map<OfficeTable, Kegunaan>();
  readonly #takDitempatkan: TakDitempatkan[] = [];
  #lebih = 0;

  constructor(lembar: readonly LembarTerbaca[], jawaban: Jawaban) {
    this.lembar = lembar;
    this.jawaban = jawaban;
  }

  /** Asks, and gives the answer: the one given, or the likely one until there is one. */
  tanya(pertanyaan: Omit<Pertanyaan, 'terbuka' | 'jawaban'> & { readonly jawaban?: string }): string {
    const { id, wajib, pilihan, butir } = pertanyaan;
    const answered = butir === undefined ? jawabanOf(this.jawaban, id) : undefined;
    const usulan = pertanyaan.jawaban ?? pilihan[0]?.nilai ?? '';
    const known =
      answered !== undefined && (pilihan.length === 0 || pilihan.some(({ nilai }) => nilai === answered));
    const terbuka =
      wajib &&
      (butir === undefined
        ? !known
        : butir.some(({ kunci }) => jawabanButir(this.jawaban, id, kunci) === undefined));
    const jawaban = known && answered !== undefined ? answered : usulan;
    this.pertanyaan.push({ ...pertanyaan, terbuka, jawaban });
    return jawaban;
  }

  /** Tells what was taken for granted. */
  anggap(id: string, tab: string, tanya: string, alasan: string): void {
    this.pertanyaan.push({ id, tab, tanya, alasan, terbuka: false, wajib: false, jawaban: '', pilihan: [] });
  }

  /** Lists a cell that no raw tab has a place for. */
  sisihkan(tempat: CellPlace | undefined, teks: string, alasan: string): void {
    if (this.#takDitempatkan.length >= MOST_LISTED) this.#lebih++;
    else
      this.#takDitempatkan.push({
        tempat: tempat === undefined ? '' : alamat(tempat),
        teks: teks.slice(0, 160),
        alasan,
      });
  }

  /** Tells what a table became; nothing where nothing was taken from it. */
  pakai(table: OfficeTable, jadi: string, alasan: string, yakin: WilayahUsulan['yakin'] = 'yakin'): void {
    const known = this.kegunaan.get(table);
    if (known === undefined) this.kegunaan.set(table, { jadi: jadi === '' ? [] : [jadi], alasan, yakin });
    else if (jadi !== '' && !known.jadi.includes(jadi)) known.jadi.push(jadi);
  }

  /** What was left aside; beyond the most that are listed, how many more. */
  takDitempatkan(): readonly TakDitempatkan[] {
    return this.#lebih === 0
      ? this.#takDitempatkan
      : [
          ...this.#takDitempatkan,
          { tempat: '', teks: `dan ${this.#lebih} sel lain`, alasan: 'Tidak disebut satu per satu.' },
        ];
  }
}
