import type { UsulanImpor } from '../../src/impor/usulan.ts';
import type { Harapan } from './tata-letak.ts';

export interface Nilai {
  readonly baris: readonly [number, number];
  readonly sel: readonly [number, number];
  readonly salah: readonly string[];
}

const bare = (text: string) => text.toLowerCase().replace(/[^0-9a-z]/g, '');

function angka(text: string): number | undefined {
  const minus = /^\s*\(.*\)|^\s*[-−]/.test(text);
  const run = /^[-(]?\s*(?:rp\.?)?\s*(\d[\d.,]*\d|\d)/i.exec(text.trim())?.[1];
  if (run === undefined) return undefined;
  const plain =
    /^\d{1,3}(\.\d{3})+$/.test(run) || /,/.test(run) ? run.replace(/\./g, '').replace(',', '.') : run;
  return Number(plain) * (minus ? -1 : 1);
}

function sama(kolom: string, harap: string, dapat: string): boolean {
  if (harap === dapat || (bare(harap) === bare(dapat) && bare(harap) !== '')) return true;
  if (kolom === 'NIP') return harap.replace(/\D/g, '') === dapat.replace(/\D/g, '');
  if (['', '-', '0'].includes(harap) && ['', '-', '0'].includes(dapat)) return true;
  const a = angka(harap);
  const b = angka(dapat);
  if (a === undefined || b === undefined) return false;
  const sisa = (text: string) => bare(text.replace(/^[-(]?\s*(?:rp\.?)?\s*[\d.,]+\)?/i, ''));
  if (sisa(harap) !== '' && sisa(dapat) !== '' && sisa(harap) !== sisa(dapat)) return false;
  return (
    Math.abs(a - b) <= Math.max(0.0051, Math.abs(a) * 1e-9) && (a !== 0 || b === 0 || Math.abs(b) < 0.005)
  );
}

const KUNCI: Readonly<Record<string, readonly string[]>> = {
  Sasaran: ['Sasaran'],
  Indikator: ['Indikator'],
  Kinerja: ['Indikator', 'Tahun'],
  Anggaran: ['Uraian'],
  Pejabat: ['Nama'],
  Kepegawaian: ['Tabel', 'Uraian'],
  Triwulan: ['Indikator', 'Tahun', 'Triwulan'],
  'Anggaran PK': ['Tingkat', 'Uraian'],
  Analisis: ['Indikator'],
  Prestasi: ['Kegiatan'],
  'Data Dukung': ['Tabel', 'Uraian'],
};

/** Rows and cells that an import got right, of those there should be and those that match nothing. */
export function nilaiUsulan(usulan: UsulanImpor, harapan: Harapan): Nilai {
  const nama = (tab: string, kode: string, kolom: string) => {
    const found = usulan.tab.find((one) => one.nama === tab);
    const row = found?.baris.find(({ isi }) => isi[found.kolom.indexOf('Kode')] === kode);
    return row?.isi[found?.kolom.indexOf(kolom) ?? -1] ?? kode;
  };
  const baris: [number, number] = [0, 0];
  const sel: [number, number] = [0, 0];
  const salah: string[] = [];
  for (const [tab, kunci] of Object.entries(KUNCI)) {
    const harap = harapan.tabs[tab] ?? [];
    if (harap.length === 0) continue;
    const found = usulan.tab.find((one) => one.nama === tab);
    const kini = (found?.baris ?? []).map(({ isi }) => {
      const row: Record<string, string> = Object.fromEntries(
        (found?.kolom ?? []).map((kolom, index) => [kolom, isi[index] ?? '']),
      );
      if (tab === 'Indikator') row['Sasaran'] = nama('Sasaran', row['Sasaran'] ?? '', 'Sasaran');
      if (['Kinerja', 'Triwulan', 'Analisis'].includes(tab))
        row['Indikator'] = nama('Indikator', row['Indikator'] ?? '', 'Indikator');
      if (tab === 'Pejabat') row['Atasan'] = nama('Pejabat', row['Atasan'] ?? '', 'Nama');
      return row;
    });
    const kunciOf = (row: Readonly<Record<string, string>>) =>
      kunci.map((one) => bare(row[one] ?? '')).join('|');
    const bebas = new Map<string, Record<string, string>[]>();
    for (const row of kini) bebas.set(kunciOf(row), [...(bebas.get(kunciOf(row)) ?? []), row]);
    let extra = kini.length;
    for (const one of harap) {
      const calon = bebas.get(kunciOf(one)) ?? [];
      const score = (row: Readonly<Record<string, string>>) =>
        Object.keys(one).filter((kolom) => sama(kolom, one[kolom] ?? '', row[kolom] ?? '')).length;
      const best = [...calon].sort((a, b) => score(b) - score(a))[0];
      sel[1] += Object.keys(one).length;
      baris[1]++;
      if (best === undefined) {
        salah.push(`${tab}: tidak ada ${kunci.map((k) => one[k]).join(' / ')}`);
        continue;
      }
      calon.splice(calon.indexOf(best), 1);
      extra--;
      baris[0]++;
      for (const kolom of Object.keys(one)) {
        if (sama(kolom, one[kolom] ?? '', best[kolom] ?? '')) sel[0]++;
        else
          salah.push(
            `${tab}: ${kunci.map((k) => one[k]).join(' / ')}: ${kolom}: "${one[kolom]}", terbaca "${best[kolom]}"`,
          );
      }
    }
    baris[1] += extra;
    for (const row of [...bebas.values()].flat()) salah.push(`${tab}: lebih ${kunciOf(row)}`);
  }
  return { baris, sel, salah };
}
