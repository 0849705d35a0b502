import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Accounts, type CatatanPutusan, proofOf } from '../../src/reviu/catatan-putusan.ts';
import type { Appointment, Approval, TableReview } from '../../src/reviu/persetujuan.ts';
import { SEMUA_STATUS, type TableNow, takeVerdict } from '../../src/reviu/putusan.ts';

const KADIS = 'kadis@dinas.example';
const PETUGAS = 'petugas@dinas.example';
const BELUM: TableReview = { jenis: 'belum dibaca' };
const WAKTU = '2026-11-24 11.02.00';

const accounts = (
  kadis: Partial<Appointment> = {},
  alamat: Readonly<Record<string, string>> = {},
  lain: readonly Appointment[] = [],
): Accounts => ({
  appointments: new Map(
    [{ peninjau: KADIS, oleh: PETUGAS, akun: 'kPetugas', ...kadis }, ...lain].map((one) => [
      one.peninjau,
      one,
    ]),
  ),
  addressOf: (akun) => alamat[akun],
});

const catatan = (ganti: Partial<CatatanPutusan> = {}): CatatanPutusan => ({
  no: 'b1',
  tabel: 'capaian/S1',
  nama: 'Tabel 3.1',
  peninjau: KADIS,
  status: 'disetujui',
  catatan: '',
  oleh: KADIS,
  akun: 'kKadis',
  waktu: WAKTU,
  terlihat: 'T',
  ...ganti,
});

const kini = (ganti: Partial<TableNow> = {}): TableNow => ({
  tabel: 'capaian/S1',
  nama: 'Tabel 3.1',
  isi: 'I',
  terlihat: () => 'T',
  halangan: () => undefined,
  ...ganti,
});

const DISETUJUI: Approval = {
  jenis: 'disetujui',
  nomor: 3,
  peninjau: KADIS,
  tanggal: WAKTU,
  catatan: '',
  isi: 'I',
  bukti: 'alamat',
};

describe('what proves that a verdict is the reviewer\u2019s', () => {
  const tersembunyi = { oleh: '' };
  it.each<[string, Partial<CatatanPutusan>, Accounts, string | true]>([
    ['the address', {}, accounts(), true],
    ['the address in capitals', { oleh: 'Kadis@Dinas.example' }, accounts(), true],
    ['the address of another', { oleh: PETUGAS }, accounts(), `Dipilih oleh ${PETUGAS}`],
    ['an account, the first that was seen', tersembunyi, accounts(), true],
    ['the same account as before', tersembunyi, accounts({ akunPeninjau: 'kKadis' }), true],
    ['another account than before', tersembunyi, accounts({ akunPeninjau: 'kLain' }), 'akun yang lain'],
    [
      'the account of whoever appointed him',
      { oleh: '', akun: 'kPetugas' },
      accounts(),
      'akun yang mengangkat',
    ],
    [
      'an account that once was readable as another\u2019s',
      tersembunyi,
      accounts({}, { kKadis: PETUGAS }),
      `Dipilih oleh ${PETUGAS}`,
    ],
    ['an account that once was readable as his', tersembunyi, accounts({}, { kKadis: KADIS }), true],
    [
      'the account of the other reviewer',
      tersembunyi,
      accounts({}, {}, [{ peninjau: 'sekdis@dinas.example', oleh: PETUGAS, akunPeninjau: 'kKadis' }]),
      'akun orang lain',
    ],
    ['no account at all', { oleh: '', akun: '' }, accounts(), 'tidak menunjukkan akun'],
    ['himself, who appointed himself', {}, accounts({ oleh: KADIS }), 'mengangkat dirinya sendiri'],
  ])('%s', (_, ganti, known, expected) => {
    const proof = proofOf(catatan(ganti), known);
    if (expected === true) expect(proof.isProven).toBe(true);
    else expect(proof).toMatchObject({ isProven: false, sebab: expect.stringContaining(expected) });
  });
});

describe('what stands in the columns of a reviewer', () => {
  type Putusan = Parameters<typeof takeVerdict>[2];
  const ambil = (
    status: (typeof SEMUA_STATUS)[number],
    putusan: Putusan,
    table: TableNow = kini(),
    teks = '',
  ) => takeVerdict(KADIS, { status, catatan: teks }, putusan, table, accounts());
  const jenis = (...args: Parameters<typeof ambil>) => ambil(...args).map((one) => one.jenis);

  it('is an approval of what the data say, with what proves it', () => {
    expect(ambil('disetujui', { catatan: catatan(), keadaan: BELUM })).toEqual([
      {
        jenis: 'disetujui',
        tabel: 'capaian/S1',
        peninjau: KADIS,
        tanggal: WAKTU,
        catatan: '',
        bukti: { no: 'b1' },
        isi: 'I',
      },
    ]);
    const { bukti } = {
      bukti: undefined,
      ...ambil('disetujui', { catatan: catatan({ oleh: '' }), keadaan: BELUM })[0],
    };
    expect(bukti).toEqual({ no: 'b1', akun: 'kKadis' });
  });

  it.each<[string, Partial<CatatanPutusan>, Partial<TableNow>, string, string]>([
    ['the table cannot be approved now', {}, { halangan: () => 'Data berubah.' }, 'ditolak', 'Data berubah.'],
    ['its tab has changed since it was read', {}, { terlihat: () => 'T2' }, 'ditolak', 'sesudah peninjau'],
    ['its row was another table\u2019s', {}, { nama: 'Tabel 3.2' }, 'ditolak', 'bukan lagi baris'],
    ['another has chosen it', { oleh: PETUGAS }, {}, 'belum terbukti', PETUGAS],
    ['the cell was changed since', { status: 'belum dibaca' }, {}, 'belum terbukti', 'diubah lagi'],
    ['its note was changed since', { catatan: 'Bagus' }, {}, 'belum terbukti', 'diubah lagi'],
  ])('is no approval where %s', (_, ganti, table, expected, sebab) => {
    const events = ambil('disetujui', { catatan: catatan(ganti), keadaan: BELUM }, kini(table));
    expect(events).toEqual([
      expect.objectContaining({ jenis: expected, no: 'b1', sebab: expect.stringContaining(sebab) }),
    ]);
  });

  it('is the reviewer\u2019s word also where somebody has written over it, if it withholds an approval', () => {
    const minta = catatan({ status: 'perlu perbaikan', catatan: 'Cek target' });
    for (const keadaan of [BELUM, DISETUJUI]) {
      expect(ambil('disetujui', { catatan: minta, keadaan })).toEqual([
        expect.objectContaining({ jenis: 'perlu perbaikan', catatan: 'Cek target' }),
      ]);
    }
    const ditarik = catatan({ status: 'belum dibaca' });
    expect(jenis('disetujui', { catatan: ditarik, keadaan: DISETUJUI })).toEqual(['belum dibaca']);
    expect(jenis('perlu perbaikan', { catatan: catatan(), keadaan: BELUM })).toEqual(['belum terbukti']);
  });

  it('without a record is unproven, told once, and takes nothing away', () => {
    expect(jenis('disetujui', { catatan: undefined, keadaan: BELUM })).toEqual(['belum terbukti']);
    const [event] = ambil('disetujui', { catatan: undefined, keadaan: BELUM });
    const sebab = event?.jenis === 'belum terbukti' ? event.sebab : '';
    const tidakTerbukti: TableReview = { jenis: 'tidak terbukti', peninjau: KADIS, sebab };
    expect(jenis('disetujui', { catatan: undefined, keadaan: tidakTerbukti })).toEqual([]);
    expect(jenis('belum dibaca', { catatan: undefined, keadaan: DISETUJUI })).toEqual([]);
    expect(jenis('disetujui', { catatan: undefined, keadaan: DISETUJUI })).toEqual([]);
  });

  it('that comes back by Ctrl+Z after it has fallen is no verdict', () => {
    const berubah: TableReview = { jenis: 'berubah', perbedaan: 'G12', semula: DISETUJUI };
    expect(jenis('disetujui', { catatan: undefined, keadaan: berubah })).toEqual([]);
  });

  it('is a note where one was written beside a verdict that stands', () => {
    const beside = catatan({ no: 'b2', catatan: 'Cetak tebal', catatanPada: '2026-11-25 08.00.00' });
    const events = ambil('disetujui', { catatan: beside, keadaan: DISETUJUI }, kini(), 'Cetak tebal');
    expect(events).toEqual([
      expect.objectContaining({ jenis: 'catatan', catatan: 'Cetak tebal', tanggal: '2026-11-25 08.00.00' }),
    ]);
    // Not taken in yet, the verdict itself counts.
    expect(jenis('disetujui', { catatan: beside, keadaan: BELUM }, kini(), 'Cetak tebal')).toEqual([
      'disetujui',
    ]);
  });

  it('is sent back with a note, or taken back', () => {
    const perlu = catatan({ status: 'perlu perbaikan', catatan: 'Cek.' });
    expect(jenis('perlu perbaikan', { catatan: perlu, keadaan: DISETUJUI }, kini(), 'Cek.')).toEqual([
      'perlu perbaikan',
    ]);
    const belum = catatan({ status: 'belum dibaca' });
    expect(jenis('belum dibaca', { catatan: belum, keadaan: DISETUJUI })).toEqual(['belum dibaca']);
  });

  it('never becomes an approval unless the reviewer is recorded to have chosen just that', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SEMUA_STATUS),
        fc.constantFrom(...SEMUA_STATUS),
        fc.constantFrom(KADIS, PETUGAS, 'rekan@dinas.example', ''),
        fc.constantFrom('kKadis', 'kPetugas', ''),
        fc.boolean(),
        fc.constantFrom<TableReview>(BELUM, DISETUJUI, { jenis: 'tidak terbukti', peninjau: KADIS }),
        (status, recorded, oleh, akun, isRecorded, keadaan) => {
          const record = isRecorded ? catatan({ status: recorded, oleh, akun }) : undefined;
          const events = jenis(status, { catatan: record, keadaan });
          const isReviewer = oleh === KADIS || (oleh === '' && akun === 'kKadis');
          const isHis = isRecorded && isReviewer && recorded === 'disetujui';
          expect(events.includes('disetujui')).toBe(status === 'disetujui' && isHis);
        },
      ),
    );
  });
});
