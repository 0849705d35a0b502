import type { BarisAnggaran, TabelAnggaran } from './baca-anggaran.ts';
import type { TabUsulan } from './hasil-usulan.ts';
import type { Pencatat } from './pencatat.ts';
import { jawabanButir, jawabanOf } from './pertanyaan.ts';
import type { PejabatImpor } from './susun-pejabat.ts';
import { sumberOf } from './tempat.ts';

/** The tab Anggaran PK: the second table of each official's lampiran. */
export function susunTabAnggaranPk(
  catat: Pencatat,
  tabel: readonly TabelAnggaran[],
  { baris: daftar, cari, kepala }: PejabatImpor,
): TabUsulan {
  const kodeOf = (nama: string): string => {
    if (nama === '') return jawabanOf(catat.jawaban, 'pemilik-sasaran') ?? kepala?.kode ?? '';
    const at = cari(nama);
    return (
      jawabanButir(catat.jawaban, 'pemilik-tersebut', nama) ??
      (at === undefined ? '' : (daftar[at]?.kode ?? ''))
    );
  };
  const baris = tabel.flatMap(({ table, pk, baris: rows }) => {
    if (pk === undefined) return [];
    catat.pakai(
      table,
      'Anggaran PK',
      'Anggaran program atau kegiatan di lampiran perjanjian kinerja.',
      'cukup yakin',
    );
    return rows.filter(isNotRepeated).map(({ tingkat, isi, pejabat }) => {
      const keterangan = isi.get('Keterangan') ?? isi.get('Sumber Dana');
      return {
        isi: [
          kodeOf(pejabat || pk.pejabat),
          tingkat,
          isi.get('Uraian')?.teks ?? '',
          isi.get('Pagu')?.teks ?? '-',
          keterangan?.teks ?? '',
        ],
        sumber: ['', '', sumberOf(isi.get('Uraian')), sumberOf(isi.get('Pagu')), sumberOf(keterangan)],
      };
    });
  });
  return { nama: 'Anggaran PK', kolom: ['Pejabat', 'Tingkat', 'Uraian', 'Anggaran', 'Keterangan'], baris };
}

/** A program merged over several indikator may stand in each of their rows, with its money. */
function isNotRepeated(
  { tingkat, isi, pejabat }: BarisAnggaran,
  index: number,
  rows: readonly BarisAnggaran[],
): boolean {
  const before = rows[index - 1];
  return !(
    before?.tingkat === tingkat &&
    before.pejabat === pejabat &&
    before.isi.get('Uraian')?.teks === isi.get('Uraian')?.teks &&
    before.isi.get('Pagu')?.teks === isi.get('Pagu')?.teks
  );
}
