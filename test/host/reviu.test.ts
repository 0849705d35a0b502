import { beforeAll, describe, expect, it } from 'vitest';
import type { FinalSetResult } from '../../src/apps-script/commands/build-final-set.ts';
import type { BuildResult } from '../../src/apps-script/commands/build-tables.ts';
import type { HomeState } from '../../src/apps-script/commands/read-home.ts';
import type { SharingPlan } from '../../src/apps-script/commands/share-review.ts';
import type { Host } from '../../src/host/host.ts';
import { openInput } from '../../src/host/node/input.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';
import { builtScripts, dinas2021, shown, tabNames } from './dist.ts';
import {
  bagikan,
  barisData,
  KADIS,
  kadisOf,
  milikPetugas,
  perbarui,
  pernah,
  pilihStatus,
  riwayat,
  selReviu,
  TAHUN_KECIL,
} from './reviu-bersama.ts';

/** The round of a review on the built bundle: an officer and the Kepala Dinas, each with an account of their own. */

let scripts: readonly string[];
let tersusun: Workbook;
beforeAll(async () => {
  scripts = await builtScripts();
  const host = milikPetugas(scripts, await dinas2021());
  host.call('susunSemuaTabel');
  tersusun = host.workbook();
}, 60_000);

const tanyaJawab = (jawaban: 'YES' | 'NO' | 'CANCEL', ditanya: string[] = []) => ({
  ditanya,
  jawab: ({ message }: { readonly message: string }) => {
    if (!message.startsWith('Sudah disetujui')) return undefined;
    ditanya.push(message);
    return jawaban;
  },
});

describe('the whole round on dinas-2021', () => {
  it('goes from sharing to the final set', () => {
    const { jawab, ditanya } = tanyaJawab('YES');
    const petugas = milikPetugas(scripts, tersusun, jawab);
    const kadis = kadisOf(petugas);

    // Share: the plan first, in its order, and nothing of it done.
    const before = petugas.workbook();
    const minta = { email: KADIS, peran: 'peninjau', pesan: 'Mohon ditinjau, Bu.' };
    const rencana = petugas.call('sidebarPlanSharing', minta) as SharingPlan;
    expect(petugas.workbook()).toEqual(before);
    expect(rencana.langkah.join('\n')).toMatch(
      /tab Reviu[\s\S]*Riwayat[\s\S]*Melindungi[\s\S]*kadis@contoh\.go\.id hak mengubah/,
    );
    expect(rencana.surat).toContain('Mohon ditinjau, Bu.');
    expect(() => kadis.call('sidebarReadHome')).toThrow();
    const dibagikan = petugas.call('sidebarShareReview', minta);
    expect(dibagikan).toMatchObject({ dimulai: true, ringkas: 'Ke-39 tabel semuanya belum dibaca.' });

    // What the Kepala Dinas reads: one row a table, its key figures, what is still open.
    expect(shown(kadis, 'Reviu').filter((row) => row[8]?.startsWith('butir'))).toHaveLength(23);
    const baris = shown(kadis, 'Reviu').find((row) => row[8] === 'capaian/S1') ?? [];
    expect(baris[0]).toMatch(/^Tabel 3\.1\nCapaian Kinerja Sasaran 1/);
    expect(baris[2]).toContain('89,89%');
    expect(baris[3]).toContain('salah');

    // Sent back with a note; who and when stand beside it without anybody's doing.
    pilihStatus(kadis, 'Tabel 3.1', 'perlu perbaikan', 'Realisasi 2021 menurut BPS 6,60');
    pilihStatus(kadis, 'Tabel 1.1', 'disetujui');
    expect(selReviu(petugas, 'Tabel 3.1', 'peninjau')).toBe(KADIS);
    expect(selReviu(petugas, 'Tabel 3.1', 'tanggal')).toMatch(/^\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d$/);
    // The sidebar sees that they wait, and after they are taken in what is asked for.
    const reviuDiBeranda = () => (petugas.call('sidebarReadHome') as HomeState).reviu;
    expect(reviuDiBeranda()).toMatchObject({ putusanBaru: ['Tabel 1.1', 'Tabel 3.1'], diminta: [] });
    const dibaca = perbarui(petugas);
    expect(dibaca).toMatchObject({ dibekukan: ['Tabel 1.1'], putusanLain: ['Tabel 3.1'], berubah: [] });
    expect(reviuDiBeranda()).toMatchObject({
      putusanBaru: [],
      diminta: [{ tabel: 'Tabel 3.1', catatan: 'Realisasi 2021 menurut BPS 6,60' }],
    });
    expect(perbarui(petugas)).toMatchObject({ dibekukan: [], putusanLain: [], berubah: [] });
    expect(
      dibaca.tabel.flatMap(({ name, catatan }) => (catatan === undefined ? [] : [[name, catatan]])),
    ).toEqual([['Tabel 3.1', 'Realisasi 2021 menurut BPS 6,60']]);
    petugas.call('perbaruiLembarReviu');
    expect(petugas.alerts.at(-1)?.message).toContain(
      '• Tabel 3.1 perlu perbaikan: Realisasi 2021 menurut BPS 6,60',
    );
    expect(riwayat(petugas)).toContainEqual(
      expect.objectContaining({
        peristiwa: 'perlu perbaikan',
        tabel: 'Tabel 3.1',
        keterangan: 'Catatan: Realisasi 2021 menurut BPS 6,60',
      }),
    );

    // Mended and built again: (2 × 5,5 − 6,6) ÷ 5,5 × 100 = 80, and (80 + 101,05) ÷ 2 = 90,53.
    const sel = `D${barisData(petugas, 'Kinerja', 'S1.1', '2021')}`;
    petugas.typeInto('Kinerja', sel, '6,6');
    const hasil = petugas.call('susunSemuaTabel') as BuildResult;
    expect(hasil.tabel.find(({ name }) => name === 'Tabel 3.1')?.keadaan).toBe('ditulis');
    expect(shown(petugas, 'Tabel 3.1').flat()).toContain('80,00');
    expect(shown(petugas, 'Reviu').find((row) => row[8] === 'capaian/S1')?.[2]).toContain('90,53%');
    // Tabel 1.1 does not depend on it, so nobody was asked and its approval stands.
    expect(ditanya).toEqual([]);
    expect(selReviu(petugas, 'Tabel 1.1', 'status')).toBe('disetujui');

    // Approved and frozen.
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui', '');
    expect(perbarui(petugas).dibekukan).toEqual(['Tabel 3.1']);
    expect(selReviu(petugas, 'Tabel 3.1', 'keadaan')).toMatch(/^Disetujui kadis@contoh\.go\.id pada /);

    // One digit of the raw data: Reviu, Daftar Tabel and the sidebar name the cell, from what to what.
    petugas.typeInto('Kinerja', sel, '6,7');
    const keadaan = petugas.call('sidebarReadHome') as HomeState;
    const [{ tabel = '', perbedaan = '' } = {}] = keadaan.reviu?.berubah ?? [];
    expect(tabel).toBe('Tabel 3.1');
    expect(perbedaan).toMatch(/^Tabel 3\.1 [A-Z]+\d+: semula 6,6, menjadi 6,7/);
    expect(perbarui(petugas).berubah).toEqual([{ tabel: 'Tabel 3.1', perbedaan }]);
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('berubah setelah disetujui');
    expect(selReviu(petugas, 'Tabel 3.1', 'keadaan')).toContain(perbedaan);
    expect(shown(petugas, 'Daftar Tabel').find(([name]) => name === 'Tabel 3.1')?.[6]).toContain(perbedaan);
    expect(pernah(petugas, 'berubah')).toEqual(['Tabel 3.1']);

    // Put back it still has to be approved again; then it is.
    petugas.typeInto('Kinerja', sel, '6,6');
    expect(perbarui(petugas).berubah).toEqual([]);
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('berubah setelah disetujui');
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    expect(perbarui(petugas).dibekukan).toEqual(['Tabel 3.1']);
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('disetujui');

    // The final set is refused, and with a reason it is made.
    const ditolak = petugas.call('sidebarBuildFinalSet', {}) as FinalSetResult;
    expect(ditolak.berkas).toBeUndefined();
    expect(ditolak.halangan.join(' ')).toMatch(/belum disetujui[\s\S]*pilih menu Periksa data dahulu/);
    // Once they stand in the tab Temuan, it points there.
    petugas.call('periksaData');
    const terdaftar = petugas.call('sidebarBuildFinalSet', {}) as FinalSetResult;
    expect(terdaftar.halangan.join(' ')).toMatch(/temuan bertingkat salah\. Perbaiki, atau terima/);
    expect(petugas.copies).toEqual([]);
    const dibuat = petugas.call('sidebarBuildFinalSet', { alasan: 'Tenggat 31 Maret' }) as FinalSetResult;
    expect(dibuat.berkas?.nama).toMatch(/^Laporan Kinerja Dinas Sosial.* 2021 \(berkas akhir /);
    expect(riwayat(petugas).at(-1)).toMatchObject({
      peristiwa: 'berkas akhir',
      keterangan: `${dibuat.berkas?.nama}. Alasan: Tenggat 31 Maret`,
    });
  }, 120_000);
});

describe('the final set of a report without a fault', () => {
  it('holds the cover, Daftar Tabel and every approved table in order, and asks for no reason', async () => {
    const petugas = milikPetugas(scripts, await openInput('test/contoh/dinas-2021-bersih'));
    petugas.call('susunSemuaTabel');
    petugas.call('susunPerjanjianKinerja');
    bagikan(petugas);
    const kadis = kadisOf(petugas);
    const tabel = shown(petugas, 'Reviu').flatMap((row) =>
      row[1] === 'belum dibaca' && row[8] ? [row[0]?.split('\n')[0] ?? ''] : [],
    );
    // Letters are among them: of fourteen officials, a statement and a lampiran each.
    for (const name of tabel) pilihStatus(kadis, name, 'disetujui');
    expect(perbarui(petugas).dibekukan).toEqual(tabel);

    const before = tabNames(petugas);
    const { halangan, berkas } = petugas.call('sidebarBuildFinalSet', {}) as FinalSetResult;
    expect(halangan).toEqual([]);
    expect(tabNames(petugas)).toEqual(before);
    const [salinan] = petugas.copies;
    if (salinan === undefined || berkas === undefined) throw new Error('No copy.');
    expect(salinan.workbook().name).toBe(berkas.nama);
    const names = tabNames(salinan);
    expect(names).toEqual(['Sampul', 'Daftar Tabel', ...tabel, 'Persetujuan']);
    expect(names.filter((name) => name.startsWith('PK '))).toHaveLength(14);
    expect(shown(salinan, 'Tabel 3.1')).toEqual(shown(petugas, 'Tabel 3.1'));
    expect(shown(salinan, 'Persetujuan').flat().join('\n')).toContain(`disetujui ${KADIS} pada `);
  }, 120_000);
});

describe('an approved table that a build would replace', () => {
  /** Tabel 3.1 approved, and the data changed since: 76 of 80 is 95, 77 of 80 is 96,25. */
  function disetujuiLaluBerubah(jawaban: 'YES' | 'NO' | 'CANCEL') {
    const { jawab, ditanya } = tanyaJawab(jawaban);
    const petugas = milikPetugas(scripts, TAHUN_KECIL, jawab);
    petugas.call('susunSemuaTabel');
    bagikan(petugas);
    pilihStatus(kadisOf(petugas), 'Tabel 3.1', 'disetujui');
    perbarui(petugas);
    const disetujui = shown(petugas, 'Tabel 3.1');
    petugas.typeInto('Kinerja', 'D2', '77');
    return { petugas, disetujui, ditanya };
  }
  const simpanan = (host: Host) => tabNames(host).filter((name) => name.startsWith('Tabel 3.1 (disetujui'));

  it('is left alone where the officer says no, and the others are built', () => {
    const { petugas, disetujui, ditanya } = disetujuiLaluBerubah('NO');
    const { tabel } = petugas.call('susunSemuaTabel') as BuildResult;
    expect(ditanya).toHaveLength(1);
    expect(tabel.find(({ name }) => name === 'Tabel 3.1')?.keadaan).toBe('disetujui');
    expect(tabel.find(({ name }) => name === 'Pengukuran Kinerja')?.keadaan).toBe('ditulis');
    expect(shown(petugas, 'Tabel 3.1')).toEqual(disetujui);
    expect(simpanan(petugas)).toEqual([]);
    expect(petugas.alerts.at(-1)?.message).toContain('"Tabel 3.1" sudah disetujui peninjau, jadi dibiarkan');
  });

  it('is kept under another name where the officer says yes, and the new one is marked', () => {
    const { petugas, disetujui, ditanya } = disetujuiLaluBerubah('YES');
    // To look at the review first makes no difference: the tab still shows what was approved.
    perbarui(petugas);
    petugas.call('susunSemuaTabel');
    expect(ditanya).toHaveLength(1);
    expect(ditanya[0]).toContain('Tabel 3.1');
    expect(simpanan(petugas)).toHaveLength(1);
    expect(shown(petugas, simpanan(petugas)[0] ?? '')).toEqual(disetujui);
    expect(shown(petugas, 'Tabel 3.1').flat()).toContain('96,25');
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('berubah setelah disetujui');
    expect(pernah(petugas, 'disetujui')).toEqual(['Tabel 3.1']);
    expect(pernah(petugas, 'disusun ulang')).toEqual(['Tabel 3.1']);
    // The new version is nobody's approval, so the next build asks nothing.
    petugas.typeInto('Kinerja', 'D2', '78');
    petugas.call('susunSemuaTabel');
    expect(ditanya).toHaveLength(1);
    expect(simpanan(petugas)).toHaveLength(1);
  });

  it('cannot be approved once the data say something else, before it is built again', () => {
    const petugas = milikPetugas(scripts, TAHUN_KECIL);
    petugas.call('susunSemuaTabel');
    bagikan(petugas);
    pilihStatus(kadisOf(petugas), 'Tabel 3.1', 'disetujui');
    petugas.typeInto('Kinerja', 'D2', '77');
    const { dibekukan, tidakDihitung } = perbarui(petugas);
    expect(dibekukan).toEqual([]);
    expect(tidakDihitung).toEqual([
      { tabel: 'Tabel 3.1', sebab: expect.stringContaining('Data berubah sejak tabel ini disusun') },
    ]);
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('belum dibaca');
    petugas.call('susunSemuaTabel');
    pilihStatus(kadisOf(petugas), 'Tabel 3.1', 'disetujui');
    expect(perbarui(petugas).dibekukan).toEqual(['Tabel 3.1']);
  });

  it('stops everything where the officer cancels', () => {
    const { petugas } = disetujuiLaluBerubah('CANCEL');
    const before = petugas.workbook();
    expect(petugas.call('susunSemuaTabel')).toBeUndefined();
    expect(petugas.workbook()).toEqual(before);
  });

  it('is left alone by Susun tabel capaian, which asks nothing', () => {
    const { petugas, disetujui } = disetujuiLaluBerubah('YES');
    const { tabel } = petugas.call('susunTabelCapaian') as BuildResult;
    expect(tabel.find(({ name }) => name === 'Tabel 3.1')?.keadaan).toBe('disetujui');
    expect(shown(petugas, 'Tabel 3.1')).toEqual(disetujui);
  });
});
