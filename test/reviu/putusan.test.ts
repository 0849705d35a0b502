import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableReview } from '../../src/reviu/persetujuan.ts';
import { approvalOf, tableReviews } from '../../src/reviu/persetujuan.ts';
import {
  type CurrentTable,
  isWaiting,
  type PutusanRow,
  type StatusReviu,
  takeVerdict,
} from '../../src/reviu/putusan.ts';
import { appendRiwayat, checkChain, type RiwayatRow } from '../../src/reviu/riwayat.ts';

const saat = { waktu: '2026-11-24 10.15.30', oleh: 'petugas@dinas.example' };
const BELUM: TableReview = { jenis: 'belum dibaca' };
const kini = (isi: string, perbedaan = '', data = isi): CurrentTable => ({
  isi,
  perbedaan,
  data: [{ tab: 'Kinerja', sidik: data.repeat(64) }],
});

const barisReviu = (ganti: Partial<PutusanRow> = {}): PutusanRow => ({
  kunci: 'Tabel 3.1',
  status: 'belum dibaca',
  catatan: '',
  peninjau: 'kadis@dinas.example',
  tanggal: '2026-11-24 11.02',
  sidik: 'A',
  ...ganti,
});

/** A spreadsheet in small: the row of Reviu, and the lines of Riwayat. */
interface Dunia {
  readonly baris: PutusanRow;
  readonly riwayat: readonly RiwayatRow[];
}

const awal: Dunia = { baris: barisReviu(), riwayat: [] };
const keadaanDi = ({ riwayat }: Dunia) =>
  tableReviews(riwayat, checkChain(riwayat)).get('Tabel 3.1') ?? BELUM;
const jenisDi = (dunia: Dunia) => keadaanDi(dunia).jenis;

/** The reviewer chooses a status. */
const pilih = (dunia: Dunia, status: StatusReviu, ganti: Partial<PutusanRow> = {}): Dunia => ({
  ...dunia,
  baris: { ...dunia.baris, status, ...ganti },
});

/** An officer's run, cut off before or after the row is written, if told so. */
function jalankan(dunia: Dunia, tabel: CurrentTable, { boleh = true, putus = false } = {}): Dunia {
  const ambilan = takeVerdict(dunia.baris, keadaanDi(dunia), tabel, boleh);
  const baris = { ...dunia.baris, sidik: ambilan.sidik, ...(boleh ? { status: ambilan.status } : {}) };
  if (putus) return { ...dunia, baris };
  return { baris, riwayat: [...dunia.riwayat, ...appendRiwayat(dunia.riwayat, ambilan.peristiwa, saat)] };
}

const disetujui = jalankan(pilih(jalankan(awal, kini('A')), 'disetujui'), kini('A'));
const turun = jalankan(disetujui, kini('B', 'G12: 6,67 → 6,76'));

describe('what a run makes of the status that a reviewer chose', () => {
  it('freezes an approval of what the reviewer saw, once', () => {
    expect(keadaanDi(disetujui)).toMatchObject({
      jenis: 'disetujui',
      isi: 'A',
      peninjau: 'kadis@dinas.example',
    });
    expect(jalankan(disetujui, kini('A'))).toEqual(disetujui);
  });

  it('does not freeze what changed before the approval was taken in', () => {
    const berubah = jalankan(pilih(awal, 'disetujui'), kini('B'));
    expect(berubah.baris).toMatchObject({ status: 'berubah setelah disetujui', sidik: 'B' });
    expect(keadaanDi(berubah)).toEqual({
      jenis: 'berubah',
      perbedaan: 'Tabel berubah sebelum persetujuannya dicatat, jadi perlu dibaca lagi.',
    });
    expect(jenisDi(jalankan(pilih(berubah, 'disetujui'), kini('B')))).toBe('disetujui');
  });

  it('lets an approved table fall back when it changes, and says by what', () => {
    expect(turun.baris).toMatchObject({ status: 'berubah setelah disetujui', sidik: 'B' });
    expect(keadaanDi(turun)).toMatchObject({
      jenis: 'berubah',
      perbedaan: 'G12: 6,67 → 6,76',
      semula: { isi: 'A' },
    });
    expect(jalankan(turun, kini('B', 'G12: 6,67 → 6,76'))).toEqual(turun);
  });

  it('stays fallen back where the figure was put back, until it is approved again', () => {
    const kembali = jalankan(turun, kini('A'));
    expect(jenisDi(kembali)).toBe('berubah');
    expect(kembali.baris.status).toBe('berubah setelah disetujui');
    expect(jenisDi(jalankan(pilih(kembali, 'disetujui'), kini('A')))).toBe('disetujui');
  });

  it('falls back where only the raw data changed', () => {
    const mentah = jalankan(disetujui, kini('A', 'Kinerja D12: …', 'C'));
    expect(jenisDi(mentah)).toBe('berubah');
    expect(jenisDi(jalankan(pilih(mentah, 'disetujui'), kini('A', 'Kinerja D12: …', 'C')))).toBe('disetujui');
  });

  it('waits where it may not write the status, and takes the old one for no new approval', () => {
    const menunggu = jalankan(disetujui, kini('B', 'G12'), { boleh: false });
    expect(menunggu.baris).toMatchObject({ status: 'disetujui', sidik: '' });
    expect(jenisDi(menunggu)).toBe('berubah');
    const kembali = jalankan(menunggu, kini('A'), { boleh: false });
    expect([jenisDi(kembali), kembali.baris.sidik]).toEqual(['berubah', '']);
    const selesai = jalankan(kembali, kini('A'));
    expect(selesai.baris).toMatchObject({ status: 'berubah setelah disetujui', sidik: 'A' });
    expect(jenisDi(selesai)).toBe('berubah');
  });

  it.each([true, false])(
    'finishes a fall-back that was cut off before Riwayat (may write the status: %s)',
    (boleh) => {
      const putus = jalankan(disetujui, kini('B', 'G12'), { boleh, putus: true });
      expect(jenisDi(putus)).toBe('disetujui');
      expect(keadaanDi(jalankan(putus, kini('B', 'G12'), { boleh }))).toMatchObject({
        jenis: 'berubah',
        perbedaan: 'G12',
      });
    },
  );

  it.each([true, false])(
    'sticks even where the figure was put back after the run was cut off (may write the status: %s)',
    (boleh) => {
      const putus = jalankan(disetujui, kini('B', 'G12'), { boleh, putus: true });
      const selesai = jalankan(putus, kini('A'));
      expect(keadaanDi(selesai)).toMatchObject({
        jenis: 'berubah',
        perbedaan: 'Pernah berubah sesudah disetujui; kini seperti semula lagi.',
      });
    },
  );

  it('writes down a note once, whatever it begins with, and again when it is another', () => {
    const catatan = '=  6,67 salah;\nlihat lagi ';
    const perlu = jalankan(pilih(awal, 'perlu perbaikan', { catatan }), kini('A'));
    expect(keadaanDi(perlu)).toMatchObject({ jenis: 'perlu perbaikan', catatan: '= 6,67 salah; lihat lagi' });
    expect(jalankan(perlu, kini('B'))).toEqual({ ...perlu, baris: { ...perlu.baris, sidik: 'B' } });
    const lain = jalankan(pilih(perlu, 'perlu perbaikan', { catatan: 'Lain.' }), kini('B'));
    expect([lain.riwayat.length, keadaanDi(lain)]).toMatchObject([2, { catatan: 'Lain.' }]);
  });

  it('takes an approval back with the status', () => {
    const ditarik = jalankan(pilih(disetujui, 'belum dibaca'), kini('A'));
    expect([jenisDi(ditarik), ditarik.riwayat.length]).toEqual(['belum dibaca', 2]);
    expect(jalankan(ditarik, kini('A'))).toEqual(ditarik);
  });

  it('writes down who approved again', () => {
    const lagi = pilih(disetujui, 'disetujui', {
      peninjau: 'sekretaris@dinas.example',
      tanggal: '2026-11-25 08.00',
    });
    expect(keadaanDi(jalankan(lagi, kini('A')))).toMatchObject({
      jenis: 'disetujui',
      peninjau: 'sekretaris@dinas.example',
    });
    const asing = jalankan(pilih(lagi, 'disetujui', { sidik: 'lain' }), kini('A'));
    expect(keadaanDi(asing)).toMatchObject({ jenis: 'disetujui', peninjau: 'kadis@dinas.example' });
  });

  it('puts an approval that is not proven back to belum dibaca, and takes only a new one', () => {
    const rusak = { ...disetujui, riwayat: disetujui.riwayat.map((baris) => ({ ...baris, isi: 'Z' })) };
    expect(jenisDi(rusak)).toBe('tidak terbukti');
    const turunLagi = jalankan(rusak, kini('A'));
    expect([turunLagi.baris.status, turunLagi.riwayat.length]).toEqual(['belum dibaca', 1]);
    const baru = pilih(turunLagi, 'disetujui', { tanggal: '2026-11-26 09.00' });
    const ambilan = takeVerdict(baru.baris, keadaanDi(baru), kini('A'));
    expect(ambilan.peristiwa).toMatchObject([{ jenis: 'disetujui', tanggal: '2026-11-26 09.00' }]);
  });
});

type Langkah =
  | { readonly jenis: 'ubah'; readonly isi: string }
  | { readonly jenis: 'pilih'; readonly status: StatusReviu }
  | { readonly jenis: 'jalankan'; readonly boleh: boolean; readonly putus: boolean };

const langkah: fc.Arbitrary<Langkah> = fc.oneof(
  fc.record({ jenis: fc.constant('ubah' as const), isi: fc.constantFrom('A', 'B') }),
  fc.record({
    jenis: fc.constant('pilih' as const),
    status: fc.constantFrom<StatusReviu>('belum dibaca', 'perlu perbaikan', 'disetujui', 'disetujui'),
  }),
  fc.record({ jenis: fc.constant('jalankan' as const), boleh: fc.boolean(), putus: fc.boolean() }),
);

it('never counts a table as approved that changed under its approval, whatever happens and wherever it is cut off', () => {
  fc.assert(
    fc.property(fc.array(langkah, { maxLength: 25 }), (daftar) => {
      let dunia = awal;
      let isi = 'A';
      // Whether the reviewer has approved since a run last saw the table differ from what was approved.
      let disetujuiSejak = false;
      for (const satu of daftar) {
        if (satu.jenis === 'ubah') isi = satu.isi;
        else if (satu.jenis === 'pilih') {
          if (satu.status === 'disetujui' && dunia.baris.status !== 'disetujui') disetujuiSejak = true;
          dunia = pilih(dunia, satu.status);
        } else {
          const semula = approvalOf(keadaanDi(dunia));
          const beda = semula !== undefined && semula.isi !== isi;
          if (beda && jenisDi(dunia) === 'disetujui') disetujuiSejak = false;
          dunia = jalankan(dunia, kini(isi, beda ? 'beda' : ''), satu);
          const keadaan = keadaanDi(dunia);
          if (satu.putus || keadaan.jenis !== 'disetujui') continue;
          expect(keadaan.isi).toBe(isi);
          expect(dunia.baris.status).toBe('disetujui');
          expect(disetujuiSejak).toBe(true);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

describe('whether a verdict waits to be taken in', () => {
  const belum = jalankan(awal, kini('A'));
  const perlu = jalankan(pilih(belum, 'perlu perbaikan', { catatan: 'Target salah.' }), kini('A'));
  it.each<[string, Dunia, boolean]>([
    ['nothing was decided', belum, false],
    ['it was approved', pilih(belum, 'disetujui'), true],
    ['repairs were asked for', pilih(belum, 'perlu perbaikan'), true],
    ['the approval was taken in', disetujui, false],
    ['what was asked for was taken in', perlu, false],
    [
      'another note was written since',
      pilih(perlu, 'perlu perbaikan', { catatan: 'Realisasi salah.' }),
      true,
    ],
    ['it was approved after repairs', pilih(perlu, 'disetujui'), true],
    ['it was approved again later', pilih(disetujui, 'disetujui', { tanggal: '2026-11-25 08.00' }), true],
    ['the approval was withdrawn', pilih(disetujui, 'belum dibaca'), true],
    ['it has changed', turun, false],
    ['it was approved again after it changed', pilih(turun, 'disetujui'), true],
    [
      'a status waits for somebody else to write it',
      jalankan(disetujui, kini('B', 'beda'), { boleh: false }),
      false,
    ],
  ])('%s', (_, dunia, wanted) => {
    expect(isWaiting(dunia.baris, keadaanDi(dunia))).toBe(wanted);
  });
});

describe('a reviewer who chooses what only the add-on gives', () => {
  const belum = jalankan(awal, kini('A'));
  it.each<[string, Dunia, StatusReviu, string]>([
    ['on a table never approved: it is no verdict', belum, 'belum dibaca', 'belum dibaca'],
    [
      'on one to be repaired: it stays to be repaired',
      jalankan(pilih(belum, 'perlu perbaikan'), kini('A')),
      'perlu perbaikan',
      'perlu perbaikan',
    ],
  ])('%s', (_, dunia, status, jenis) => {
    const sesudah = jalankan(pilih(dunia, 'berubah setelah disetujui'), kini('A'));
    expect(sesudah.baris.status).toBe(status);
    expect(jenisDi(sesudah)).toBe(jenis);
    expect(sesudah.riwayat.filter(({ peristiwa }) => peristiwa === 'berubah')).toEqual([]);
  });
});
