import { readNumber } from '../bahasa/baca-angka.ts';
import type { TabelIndikator } from './baca-indikator.ts';
import type { BarisUsulan, TabUsulan } from './hasil-usulan.ts';
import type { HimpunanIndikator } from './himpun-indikator.ts';
import { isNothing } from './kata.ts';
import type { Pencatat } from './pencatat.ts';
import { kodeIndikator } from './susun-indikator.ts';
import { alamat, sumberOf } from './tempat.ts';

/** The tab Kinerja: a row an indikator and year. */
export function susunTabKinerja(
  catat: Pencatat,
  himpunan: HimpunanIndikator,
  tabel: readonly TabelIndikator[],
): TabUsulan {
  const kode = kodeIndikator(himpunan);
  const kolom = [
    'Target',
    'Realisasi',
    'Pembilang',
    'Penyebut',
    'Capaian Tercetak',
    'Kategori Tercetak',
    'Catatan',
  ] as const;
  const baris: BarisUsulan[] = [];
  himpunan.indikator.forEach((one, index) => {
    for (const tahun of [...one.kinerja.keys()].sort((a, b) => a - b)) {
      const year = one.kinerja.get(tahun);
      if (year === undefined) continue;
      const teks = (k: (typeof kolom)[number]) => year.get(k)?.teks ?? '';
      if (isNothing(teks('Target')) && isNothing(teks('Realisasi')) && isNothing(teks('Pembilang'))) {
        const capaian = year.get('Capaian Tercetak');
        if (capaian !== undefined && !isNothing(capaian.teks))
          catat.sisihkan(capaian.tempat, capaian.teks, `Capaian ${tahun} tanpa target dan realisasinya.`);
        continue;
      }
      const isi = kolom.map((k) =>
        k === 'Target' || k === 'Realisasi' ? teks(k) : isNothing(teks(k)) ? '' : teks(k),
      );
      baris.push({
        isi: [kode[index] ?? '', String(tahun), ...isi],
        sumber: [alamat(one.tempat), '', ...kolom.map((k) => sumberOf(year.get(k)))],
      });
    }
  });
  if (himpunan.adaTanda.length > 0)
    catat.anggap(
      'tanda',
      'Kinerja',
      `Tanda seperti "${himpunan.adaTanda[0]?.tanda ?? '*)'}" dilepas dari angkanya; artinya masuk Catatan.`,
      `${himpunan.adaTanda.length} angka bertanda, dijelaskan di bawah tabelnya.`,
    );
  if (himpunan.galat.length > 0) {
    catat.anggap(
      'galat',
      'Kinerja',
      `Sel galat (${himpunan.galat[0]?.galat ?? ''}) dikosongkan.`,
      `Di ${himpunan.galat
        .slice(0, 5)
        .map(({ tempat }) => alamat(tempat))
        .join(', ')}.`,
    );
  }
  if (tabel.some(({ capaianJadiRealisasi }) => capaianJadiRealisasi))
    catat.anggap(
      'capaian-realisasi',
      'Kinerja',
      'Kolom Capaian dibaca sebagai realisasi.',
      'Tabelnya tidak punya kolom Realisasi, dan angkanya mengikuti target, bukan berkisar 100.',
    );
  if (tabel.some((one) => one.jenis === 'capaian' && realisasiDulu(one)))
    catat.anggap(
      'urutan-kolom',
      'Kinerja',
      'Kolom dibaca menurut kepalanya, bukan urutannya.',
      'Di salah satu lembar Realisasi mendahului Target.',
    );
  if (
    tabel.some(({ kolom: dibaca }) =>
      dibaca.some(({ kepala, jadi }) => /predikat/iu.test(kepala) && jadi.startsWith('Kategori')),
    )
  )
    catat.anggap(
      'kolom-predikat',
      'Kinerja',
      'Kolom Predikat dibaca sebagai kategori capaian.',
      'Isinya sebutan kategori, bukan predikat indikator.',
    );
  if (baris.some(({ isi }) => (isi[3] ?? '').startsWith('-')))
    catat.anggap(
      'minus',
      'Kinerja',
      'Angka dalam tanda kurung, seperti (3,14), dibaca minus.',
      'Cara pembukuan menulis minus.',
    );
  if (tabel.some((one) => one.kolom.some(({ jadi }) => jadi === 'Tahun')))
    catat.anggap(
      'tahun-turun',
      'Kinerja',
      'Tahun dan sasaran yang ditulis sekali berlaku sampai yang berikutnya.',
      'Selnya digabung, kosong, atau bertanda sama (").',
    );
  const beda = himpunan.indikator.filter(({ isi, kinerja }) => {
    const pk = readNumber(isi.get('Target PK')?.teks ?? '');
    const target = readNumber(kinerja.get(Math.max(...kinerja.keys()))?.get('Target')?.teks ?? '');
    return pk.ok && target.ok && !pk.angka.eq(target.angka);
  });
  if (beda.length > 0)
    catat.anggap(
      'target-beda',
      'Kinerja',
      `Target PK dan target tabel capaian berbeda pada ${beda.length} indikator; keduanya disimpan dan Periksa data melaporkannya.`,
      beda
        .slice(0, 5)
        .map(({ nama }) => nama)
        .join('; '),
    );
  for (const { lain, dipakai, kolom: k } of himpunan.selisih)
    catat.sisihkan(
      lain.tempat,
      lain.teks,
      `${k} sudah diambil dari ${alamat(dipakai.tempat)}: ${dipakai.teks}.`,
    );
  for (const kutipan of himpunan.kemudian)
    catat.sisihkan(kutipan.tempat, kutipan.teks, 'Target tahun lain daripada tahun laporan.');
  for (const one of tabel)
    for (const kutipan of one.lain)
      catat.sisihkan(kutipan.tempat, kutipan.teks, 'Keterangan; tidak ada kolomnya di lembar data.');
  return { nama: 'Kinerja', kolom: ['Indikator', 'Tahun', ...kolom], baris };
}

function realisasiDulu({ kolom }: TabelIndikator): boolean {
  const at = (nama: string) => kolom.findIndex(({ jadi }) => jadi.startsWith(nama));
  return at('Realisasi') >= 0 && at('Target') > at('Realisasi');
}
