import { describe, expect, it } from 'vitest';
import { semuaBagian, teksPotongan } from '../../src/dokumen/dokumen.ts';
import type { Persetujuan } from '../../src/dokumen/persetujuan.ts';
import type { Approval } from '../../src/reviu/persetujuan.ts';
import { BUKU, dokumenOf, type Tersusun } from './bahan.ts';

/** A document of what was approved. */

const setuju = (tanggal: string, peninjau = 'kadis@contoh.go.id'): Approval => ({
  jenis: 'disetujui',
  nomor: 1,
  peninjau,
  tanggal,
  catatan: '',
  isi: '',
  bukti: 'alamat',
});

const semula = dokumenOf(BUKU.contoh());

/** All tables of the example approved, but for some. */
function disetujui(...belum: readonly string[]): Tersusun {
  const surat = semula.data.pejabat.flatMap(({ kode }) => [`pk/${kode}/pernyataan`, `pk/${kode}/lampiran`]);
  const tabel = new Map(
    [...semula.tabel.map(({ id }) => id), ...surat]
      .filter((id) => !belum.includes(id))
      .map((id, i) => [id, setuju(i === 0 ? '2022-02-01 08.00.00' : '2022-02-03 09.15.00')]),
  );
  const persetujuan: Persetujuan = { tabel, bukti: ['Bukti persetujuan:', 'abc123'] };
  return dokumenOf(BUKU.contoh(), persetujuan);
}

const judul = ({ dokumen }: Tersusun) => semuaBagian(dokumen.bagian).map((satu) => satu.judul);
const kalimat = ({ dokumen }: Tersusun) =>
  semuaBagian(dokumen.bagian).flatMap(({ isi }) =>
    isi.flatMap((blok) => {
      if (blok.jenis === 'paragraf') return [teksPotongan(blok.isi)];
      return blok.jenis === 'daftar' ? blok.butir.map((butir) => teksPotongan(butir.isi)) : [];
    }),
  );

describe('where everything is approved', () => {
  const semua = disetujui();

  it('says what the report says, and behind it who approved what and when', () => {
    expect(semua.kekurangan).toEqual(semula.kekurangan);
    const { bagian } = semua.dokumen;
    expect(bagian.slice(0, -1)).toEqual(semula.dokumen.bagian);
    const akhir = bagian[bagian.length - 1];
    expect(akhir?.judul).toBe('Lembar Persetujuan');
    const tabel = akhir?.isi.find((blok) => blok.jenis === 'tabel');
    expect(tabel?.badan.map((sel) => sel.map(({ teks }) => teks)).slice(0, 2)).toEqual([
      ['1', expect.stringMatching(/^Tabel 1\.1 \S/u), 'kadis@contoh.go.id', '1 Februari 2022'],
      ['2', expect.stringMatching(/^Tabel 1\.2 \S/u), 'kadis@contoh.go.id', '3 Februari 2022'],
    ]);
    expect(akhir?.isi.at(-1)).toMatchObject({ kecil: true, isi: ['abc123'] });
  });

  it('says on the cover who approved, from the first day to the last', () => {
    expect(semua.dokumen.sampul.persetujuan).toEqual([
      'Disetujui oleh kadis@contoh.go.id pada 1 Februari 2022 sampai 3 Februari 2022',
    ]);
    expect(semula.dokumen.sampul.persetujuan).toEqual([]);
  });
});

describe('where one sasaran is not approved', () => {
  const [satu, dua] = semula.data.sasaran;
  const id = `capaian/${satu?.kode}`;
  const sebagian = disetujui(id);

  it('leaves it out, and tells nothing that all sasaran are needed for', () => {
    expect(judul(semula)).toContain(`Sasaran 1: ${satu?.sasaran}`);
    expect(judul(sebagian)).not.toContain(`Sasaran 1: ${satu?.sasaran}`);
    expect(judul(sebagian)).toContain(`Sasaran 2: ${dua?.sasaran}`);
    const setiap = 'Rata-rata capaian indikator pada setiap sasaran adalah:';
    expect(kalimat(semula)).toContain(setiap);
    expect(kalimat(sebagian)).not.toContain(setiap);
    expect(kalimat(sebagian).some((teks) => teks.startsWith('Menurut rata-rata capaiannya'))).toBe(false);
  });

  it('keeps the document a draft, and says which', () => {
    expect(sebagian.kekurangan).toContainEqual({
      bagian: 'Persetujuan',
      apa: 'Tabel 3.1 belum disetujui, sehingga tidak ikut.',
      wajib: true,
      salah: true,
    });
  });
});

it('fills no placeholder out of what is not approved', () => {
  const [indikator] = semula.data.indikator;
  const tabs = new Map(BUKU.contoh());
  const baris = [['Sasaran 2', '', `Capaiannya {{capaian ${indikator?.kode}}} dan pagunya {{pagu}}.`]];
  const sel = (display: string) => ({ value: display, display });
  tabs.set('Narasi', [['Bagian', 'Indikator', 'Teks'].map(sel), ...baris.map((row) => row.map(sel))]);
  const dengan = (belum: readonly string[]) =>
    dokumenOf(tabs, {
      tabel: new Map(
        semula.tabel.filter(({ id }) => !belum.includes(id)).map(({ id }) => [id, setuju('2022-02-01')]),
      ),
      bukti: [],
    }).kekurangan.filter(({ bagian }) => bagian === 'Narasi');
  expect(dengan([])).toEqual([]);
  expect(dengan([`capaian/${indikator?.sasaran}`]).map(({ apa }) => apa)).toEqual([
    expect.stringContaining(`{{capaian ${indikator?.kode}}} tidak dikenal atau belum ada angkanya`),
  ]);
  expect(dengan(['rekap-program']).map(({ apa }) => apa)).toEqual([expect.stringContaining('{{pagu}}')]);
});
