import { expect, test } from 'vitest';
import type { Jenis, Severity } from '../../src/periksa/temuan.ts';
import type { StatusTemuan, TemuanBerstatus } from '../../src/periksa/temuan-status.ts';
import { kalimatTingkat, summarizeCheck } from '../../src/periksa/temuan-summary.ts';

function temuan(jenis: Jenis, tingkat: Severity, status: StatusTemuan = 'baru'): TemuanBerstatus {
  return {
    kunci: '0123456789ab.cdef01',
    status,
    alasan: status === 'diterima dengan alasan' ? 'Begitu adanya.' : '',
    temuan: {
      jenis,
      tingkat,
      tab: 'Kinerja',
      tercetak: '1',
      seharusnya: '2',
      perhitungan: '1 + 1 = 2.',
      keyakinan: 'pasti',
      perihal: 'S1',
    },
  };
}

const jenis = (one: Jenis, tidakDapatDiperiksa = 0) => ({
  jenis: one,
  judul: `Judul ${one}`,
  jumlah: { salah: 9, 'perlu dilihat': 9, gaya: 9 },
  tidakDapatDiperiksa,
});

test('counts what is open, the kind with most that is wrong first', () => {
  const daftar = [
    temuan('K01', 'gaya'),
    temuan('K02', 'salah'),
    temuan('K03', 'salah', 'muncul lagi'),
    temuan('K03', 'salah', 'diperbaiki'),
    temuan('K04', 'salah', 'diterima dengan alasan'),
  ];
  const ringkasan = [jenis('K01', 2), jenis('K02'), jenis('K03', 3), jenis('K04'), jenis('K05')];
  expect(summarizeCheck(daftar, ringkasan)).toEqual({
    terbuka: { salah: 3, 'perlu dilihat': 0, gaya: 1 },
    perJenis: [
      { jenis: 'K03', judul: 'Judul K03', jumlah: { salah: 2, 'perlu dilihat': 0, gaya: 0 } },
      { jenis: 'K02', judul: 'Judul K02', jumlah: { salah: 1, 'perlu dilihat': 0, gaya: 0 } },
      { jenis: 'K01', judul: 'Judul K01', jumlah: { salah: 0, 'perlu dilihat': 0, gaya: 1 } },
    ],
    diterima: 1,
    munculLagi: 1,
    tanpaAlasan: 0,
    tidakDapatDiperiksa: 5,
  });
});

test.each([
  [{ salah: 6, 'perlu dilihat': 0, gaya: 1 }, '6 salah, 1 gaya'],
  [{ salah: 0, 'perlu dilihat': 2, gaya: 0 }, '2 perlu dilihat'],
  [{ salah: 0, 'perlu dilihat': 0, gaya: 0 }, ''],
])('%j is said as "%s"', (jumlah, kalimat) => {
  expect(kalimatTingkat(jumlah)).toBe(kalimat);
});
