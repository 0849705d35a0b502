import type { HasilPk, PejabatPk, RencanaPk } from '../apps-script/commands/build-perjanjian-kinerja.ts';
import type { KekuranganPk } from '../periksa/kekurangan-pk.ts';
import { catatan, daftar, daftarMasalah, isian, kumpulan, lipatan, tanda, tombolTab } from './bagian.ts';
import { beranda, keBeranda, selesai } from './beranda.ts';
import { type Child, h, klik, sel } from './elemen.ts';
import { kerjakan, type Tombol, tampilkan } from './layar.ts';
import { panggil } from './server.ts';

/** The wizard for perjanjian kinerja: whose, what they lack, and the run. */

export function mulaiPerjanjian(terpilih?: ReadonlySet<string>): void {
  kerjakan({
    judul: 'Perjanjian kinerja',
    sedang: 'Membaca pejabat, sasaran, dan anggaran…',
    kerja: () => panggil('bacaPerjanjian'),
    kembali: keBeranda,
    lalu: (rencana) => {
      if (rencana.pejabat.length === 0) terhalang(rencana);
      else if (rencana.pejabat.some(berpihak)) pilihPejabat(rencana, terpilih);
      else tanpaAtasan();
    },
  });
}

function terhalang({ masalah }: RencanaPk): void {
  const salah = masalah.filter(({ tingkat }) => tingkat === 'salah');
  tampilkan({
    judul: 'Perjanjian belum dapat disusun',
    isi: [
      h(
        'p',
        {},
        salah.length === 0
          ? 'Tab Pejabat belum berisi. Isilah dahulu, satu baris untuk setiap pejabat.'
          : 'Perbaiki dahulu yang berikut ini; surat yang sudah ada tidak diubah.',
      ),
      salah.length === 0 ? tombolTab('Pejabat') : daftarMasalah(salah),
    ],
    utama: { label: 'Baca ulang', run: () => mulaiPerjanjian() },
    kembali: keBeranda,
  });
}

function tanpaAtasan(): void {
  tampilkan({
    judul: 'Perjanjian belum dapat disusun',
    isi: [
      h(
        'p',
        {},
        'Perjanjian kinerja ditandatangani bersama atasan, sedangkan belum ada pejabat yang kolom Atasannya terisi. Isi kolom Atasan di tab Pejabat dengan kode atasannya; untuk kepala dinas, kode bupati atau wali kota yang juga ditulis di tab itu.',
      ),
      tombolTab('Pejabat'),
    ],
    utama: { label: 'Baca ulang', run: () => mulaiPerjanjian() },
    kembali: keBeranda,
  });
}

const berpihak = ({ atasan }: PejabatPk): boolean => atasan !== undefined;

function pilihPejabat(rencana: RencanaPk, semula?: ReadonlySet<string>): void {
  const dapat = rencana.pejabat.filter(berpihak);
  const terhalang = rencana.kekurangan.filter(({ menghalangi }) => menghalangi);
  const tanpa = rencana.pejabat.filter(
    (one) => !berpihak(one) && !terhalang.some(({ kode: satu }) => satu === one.kode),
  );
  const kode = new Set(
    dapat.map((one) => one.kode).filter((satu) => semula === undefined || semula.has(satu)),
  );
  const keliru = h('p', { class: 'keliru', role: 'alert' });
  const kotak = dapat.map((pejabat) =>
    tanda('checkbox', namaPejabat(pejabat, kekuranganOf(rencana, pejabat.kode).length), {
      dipilih: kode.has(pejabat.kode),
      onChange: (dipilih) => {
        if (dipilih) kode.add(pejabat.kode);
        else kode.delete(pejabat.kode);
      },
    }),
  );
  const semua = (dipilih: boolean) => () => {
    for (const [i, label] of kotak.entries()) {
      const input = label.querySelector('input');
      const satu = dapat[i]?.kode;
      if (input === null || satu === undefined) continue;
      input.checked = dipilih;
      if (dipilih) kode.add(satu);
      else kode.delete(satu);
    }
  };
  tampilkan({
    judul: 'Perjanjian kinerja',
    langkah: 'Langkah 1 dari 2',
    isi: [
      h(
        'div',
        { class: 'sekaligus' },
        klik(h('button', { type: 'button', class: 'tautan' }, 'Pilih semua'), semua(true)),
        klik(h('button', { type: 'button', class: 'tautan' }, 'Kosongkan pilihan'), semua(false)),
      ),
      kumpulan('Pejabat', ...kotak),
      terhalang.length === 0
        ? undefined
        : catatan(h('p', {}, 'Belum dapat disusun suratnya:'), daftarKekurangan(terhalang)),
      tanpa.length === 0
        ? undefined
        : catatan(
            h('p', {}, 'Tanpa atasan, jadi tidak ada yang diperjanjikan:'),
            daftar(tanpa.map(({ nama }) => sel(nama))),
          ),
      keliru,
    ],
    utama: {
      label: 'Lanjut',
      run: () => {
        if (kode.size === 0) keliru.textContent = 'Pilih sekurang-kurangnya satu pejabat.';
        else tampilkanKekurangan(rencana, kode);
      },
    },
    lain: [{ label: 'Batal', run: beranda }],
    kembali: keBeranda,
  });
}

const kekuranganOf = ({ kekurangan }: RencanaPk, kode: string): readonly KekuranganPk[] =>
  kekurangan.filter((one) => one.kode === kode);

const namaPejabat = ({ nama, jabatan }: PejabatPk, kurang: number): Child =>
  h(
    'span',
    {},
    sel(nama),
    h('span', { class: 'redup judul-tabel' }, sel(jabatan)),
    kurang === 0 ? undefined : h('span', { class: 'beda judul-tabel' }, `${kurang} belum lengkap`),
  );

/** The gaps stand before the run, so that nobody prints fourteen letters to find them. */
function tampilkanKekurangan(rencana: RencanaPk, kode: ReadonlySet<string>): void {
  const dipilih = rencana.pejabat.filter((one) => kode.has(one.kode));
  const kekurangan = rencana.kekurangan.filter((one) => kode.has(one.kode));
  const kePejabat: Tombol = { label: 'Kembali', run: () => pilihPejabat(rencana, kode) };
  const hari = [...new Set(dipilih.flatMap((one) => one.tanggal ?? []))];
  const tanggal = h('input', { type: 'date', value: hari.length === 1 ? hari[0] : undefined });
  tampilkan({
    judul: kekurangan.length === 0 ? 'Siap disusun' : 'Yang belum lengkap',
    langkah: 'Langkah 2 dari 2',
    isi: [
      h(
        'p',
        {},
        kekurangan.length === 0
          ? `Data ${dipilih.length} pejabat sudah lengkap.`
          : 'Surat tetap dapat disusun; yang kurang akan kosong di dalamnya. Pilih tempatnya untuk melengkapi.',
      ),
      ...dipilih.flatMap(({ kode: satu, nama }) => {
        const punya = kekurangan.filter((one) => one.kode === satu);
        return punya.length === 0
          ? []
          : [lipatan(nama, String(punya.length), [daftarKekurangan(punya)], { terbuka: true })];
      }),
      isian(
        'Tanggal penandatanganan',
        tanggal,
        hari.length > 1
          ? 'Tanggal surat yang sudah ada berbeda-beda. Bila ini dikosongkan, tiap surat tetap memakai tanggalnya.'
          : 'Boleh dikosongkan: di surat tersedia tempat untuk ditulis tangan.',
      ),
    ],
    utama: {
      label: `Susun ${dipilih.length} perjanjian`,
      run: () => susun(dipilih, tanggal.value === '' ? (hari.length > 1 ? undefined : null) : tanggal.value),
    },
    lain: [{ label: 'Baca ulang', run: () => mulaiPerjanjian(kode) }],
    kembali: kePejabat,
  });
}

const daftarKekurangan = (kekurangan: readonly KekuranganPk[]): Child =>
  daftar(
    kekurangan.map(({ tab, baris, kalimat }) =>
      h('div', {}, tombolTab(tab, baris), h('p', { dir: 'auto' }, kalimat)),
    ),
    'masalah',
  );

function susun(pejabat: readonly PejabatPk[], tanggal: string | null | undefined): void {
  const kode = pejabat.map((satu) => satu.kode);
  kerjakan({
    judul: 'Menyusun perjanjian',
    sedang: `Menulis surat ${kode.length} pejabat… Surat seratus pejabat dapat memerlukan beberapa menit.`,
    kerja: () => panggil('susunPerjanjian', { kode, ...(tanggal === undefined ? {} : { tanggal }) }),
    lalu: tampilkanHasil,
    ulangi: { label: 'Mulai lagi', run: () => mulaiPerjanjian(new Set(kode)) },
    kembali: keBeranda,
  });
}

function tampilkanHasil({ masalah: semua, surat }: HasilPk): void {
  const masalah = semua.filter(({ tingkat }) => tingkat === 'salah');
  const tabs = surat.flatMap(({ pernyataan, lampiran }) => [pernyataan, lampiran]);
  const ditulis = tabs.filter(({ keadaan }) => keadaan === 'ditulis').length;
  const tetap = tabs.filter(({ keadaan }) => keadaan === 'tidak berubah').length;
  const terpakai = tabs.filter(({ keadaan }) => keadaan === 'nama terpakai').map(({ name }) => name);
  const terhenti = masalah.length > 0;
  tampilkan({
    judul: terhenti ? 'Perjanjian belum disusun' : 'Perjanjian selesai disusun',
    isi: [
      h(
        'p',
        {},
        `Surat ${surat.length} pejabat: ${ditulis} tab ditulis, ${tetap} tidak berubah. Cetak dari menu File > Cetak, kertas A4 tegak.`,
      ),
      daftarMasalah(masalah),
      ...surat.map(({ nama, pernyataan, lampiran }) =>
        h(
          'div',
          { class: 'surat' },
          sel(nama),
          daftar([tombolTab(pernyataan.name), tombolTab(lampiran.name)], 'baris'),
        ),
      ),
      terpakai.length === 0
        ? undefined
        : catatan(h('p', {}, `Tidak disentuh karena namanya dipakai tab lain: ${terpakai.join(', ')}.`)),
      ...tabs.flatMap(({ suntinganDisimpan }) =>
        suntinganDisimpan === undefined
          ? []
          : [catatan(h('p', {}, 'Suntingan tangan disimpan di '), tombolTab(suntinganDisimpan))],
      ),
    ],
    utama: selesai,
    lain: [{ label: 'Susun lagi', run: () => mulaiPerjanjian() }],
    kembali: keBeranda,
  });
}
