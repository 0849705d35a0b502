import type { DocumentAnswer, PermintaanDokumen } from '../apps-script/commands/build-document.ts';
import { ingatDokumen } from '../dokumen/banding/ingatan.ts';
import { bacaLogo, type Logo } from '../dokumen/docx/logo.ts';
import type { Bagian, Dokumen } from '../dokumen/dokumen.ts';
import { described, h, onClick } from './element.ts';
import { errorOf } from './error.ts';
import { field, foldable, hint, list, problemList } from './parts.ts';
import { announce, type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';
import { tulisBerkas } from './tulis-berkas.ts';

/** The whole report as a Word file: its outline, what it lacks, and the file, which is made in this page. */

const JUDUL = 'Dokumen laporan';

export function mulaiDokumen(): void {
  baca(dimintaHalaman());
}

/** What the server wrote into the page that opened it: the document that goes with a final set. */
function dimintaHalaman(): PermintaanDokumen {
  const teks = document.querySelector('[data-permintaan]')?.textContent ?? '';
  return teks === '' ? {} : (JSON.parse(teks) as PermintaanDokumen);
}

function baca(permintaan: PermintaanDokumen): void {
  runTask({
    title: JUDUL,
    busy: 'Membaca lembar data dan menyusun naskah…',
    work: () => callServer('readDocument', permintaan),
    next: (hasil) => tampilkan(hasil, permintaan),
  });
}

const muatUlang = (permintaan: PermintaanDokumen): Button => ({
  label: 'Muat ulang',
  run: () => baca(permintaan),
});

/** The other of the two documents: of all tables, or of what was approved. */
const gantiIsi = ({ disetujui, ...lain }: PermintaanDokumen): Button => ({
  label: disetujui ? 'Semua tabel' : 'Hanya yang disetujui',
  run: () => baca({ ...lain, disetujui: !disetujui }),
});

function tampilkan(hasil: DocumentAnswer, permintaan: PermintaanDokumen): void {
  const { dokumen, kekurangan, halangan, masalah } = hasil;
  const { alasan, disetujui } = permintaan;
  if (dokumen === undefined) {
    showScreen({
      title: 'Dokumen belum dapat disusun',
      body:
        halangan.length > 0
          ? halangan.map((satu) => h('p', {}, satu))
          : [h('p', {}, 'Lengkapi dahulu lembar datanya.'), problemList(masalah)],
      primary: disetujui ? gantiIsi(permintaan) : muatUlang(permintaan),
    });
    return;
  }
  showScreen({
    title: `${JUDUL} ${dokumen.sampul.tahun}`,
    body: [
      described(dokumen.sampul.instansi),
      ...dokumen.sampul.persetujuan.map((satu) => h('p', {}, `${satu}.`)),
      status(dokumen, halangan),
      foldable('Isi dokumen', `${dokumen.bagian.length} bagian`, [kerangka(dokumen.bagian)], {
        terbuka: true,
      }),
      kekurangan.length === 0
        ? undefined
        : foldable('Yang belum ada', String(kekurangan.length), [
            list(
              kekurangan.map(({ bagian, apa }) =>
                h('div', {}, h('strong', {}, bagian), h('p', { dir: 'auto' }, apa)),
              ),
              'masalah',
            ),
          ]),
      halangan.length === 0
        ? undefined
        : foldable('Yang salah', String(halangan.length), [
            list(
              halangan.map((satu) => h('p', { dir: 'auto' }, satu)),
              'masalah',
            ),
          ]),
      halangan.length === 0 || typeof alasan === 'string' ? undefined : formAlasan(permintaan),
      formLogo(),
    ],
    primary: {
      label: dokumen.draf ? 'Buat draf' : 'Buat dokumen',
      run: () => buat(hasil, dokumen, permintaan),
    },
    others: [gantiIsi(permintaan), muatUlang(permintaan)],
  });
}

function status({ draf, alasan }: Dokumen, halangan: readonly string[]): HTMLElement {
  if (draf) {
    return hint(
      h(
        'p',
        {},
        `Masih draf: ${halangan.length} hal yang salah belum diperbaiki atau diterima dengan alasan. Setiap halamannya bertuliskan DRAF.`,
      ),
    );
  }
  return hint(
    h(
      'p',
      {},
      alasan === undefined
        ? 'Tidak ada yang salah menurut pemeriksaan: dokumen ini final.'
        : 'Final dengan alasan, yang dicetak di balik sampul.',
    ),
  );
}

/** Every heading to the third level: more would hide where things are. */
function kerangka(bagian: readonly Bagian[]): HTMLElement | undefined {
  return list(
    bagian
      .filter(({ tingkat }) => tingkat <= 3)
      .map(({ nomor, judul, anak }) =>
        h(
          'div',
          {},
          h('span', { dir: 'auto' }, nomor === undefined ? judul : `${nomor} ${judul}`),
          kerangka(anak),
        ),
      ),
  );
}

/** What the officer chose for the cover; it stays in this page. */
let logo: Logo | undefined;

function formLogo(): HTMLElement {
  const berkas = h('input', { type: 'file', accept: 'image/png,image/jpeg' });
  const kabar = h('p', { role: 'status' }, logo === undefined ? '' : 'Logo sudah dipilih.');
  const pilih = async (): Promise<string> => {
    const [file] = berkas.files ?? [];
    if (file === undefined) return '';
    logo = bacaLogo(new Uint8Array(await file.arrayBuffer()));
    return logo === undefined
      ? 'Berkas itu bukan gambar PNG atau JPEG, jadi tidak dipakai.'
      : `Logo dipakai: ${file.name}`;
  };
  berkas.addEventListener('change', () => {
    pilih().then(
      (teks) => kabar.replaceChildren(teks),
      (error: unknown) => kabar.replaceChildren(errorOf(error).message),
    );
  });
  return h(
    'section',
    {},
    field('Logo untuk sampul', berkas, 'Gambar PNG atau JPEG; boleh tanpa logo.'),
    kabar,
  );
}

function formAlasan(permintaan: PermintaanDokumen): HTMLElement {
  const alasan = h('textarea', { rows: '2', maxlength: '2000' });
  const keliru = h('p', { class: 'keliru', role: 'alert' });
  const tombol = onClick(
    h('button', { type: 'button', class: 'biasa' }, 'Jadikan final dengan alasan'),
    () => {
      const isi = alasan.value.trim();
      // The server asks for words as well.
      if (/\p{L}.*\p{L}.*\p{L}/su.test(isi)) baca({ ...permintaan, alasan: isi });
      else keliru.textContent = 'Tulis dahulu alasannya dengan kata-kata.';
    },
  );
  return h(
    'section',
    {},
    field('Alasan menjadikannya final sekarang', alasan, 'Dicetak di balik sampul.'),
    keliru,
    tombol,
  );
}

function buat(hasil: DocumentAnswer, dokumen: Dokumen, permintaan: PermintaanDokumen): void {
  runTask({
    title: JUDUL,
    busy: 'Membuat berkas Word…',
    work: async () => {
      const blob = await tulisBerkas({ dokumen, ...(logo && { logo }) }, announce);
      // The next document is compared with this one; it is whole without that.
      if (permintaan.disetujui !== true) {
        callServer('rememberDocument', JSON.stringify(ingatDokumen(dokumen))).catch((error: unknown) =>
          announce(`Yang berubah kelak tidak dapat ditunjukkan: ${errorOf(error).message}`),
        );
      }
      return blob;
    },
    next: (blob) => selesai(hasil, dokumen, blob, permintaan),
    back: { label: 'Kembali', run: () => baca(permintaan) },
  });
}

const namaBerkas = ({ sampul: { singkatan, instansi, tahun, persetujuan }, draf }: Dokumen): string =>
  `LKjIP ${singkatan ?? instansi} ${tahun}${persetujuan.length > 0 ? ' (disetujui)' : ''}${draf ? ' (draf)' : ''}`
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-')
    .slice(0, 120);

function selesai(
  { halangan }: DocumentAnswer,
  dokumen: Dokumen,
  blob: Blob,
  permintaan: PermintaanDokumen,
): void {
  const nama = namaBerkas(dokumen);
  const berkas = tautan(`${nama}.docx`, blob);
  const temuan = dokumen.draf
    ? tautan(`${nama} - temuan.txt`, new Blob([`${halangan.join('\n')}\n`], { type: 'text/plain' }))
    : undefined;
  const bantuan = h('div', { hidden: true }, ...lainJalan(berkas.href));
  showScreen({
    title: 'Berkas sudah jadi',
    body: [
      h('p', {}, `Ukurannya ${Math.ceil(blob.size / 1024)} kB. Pilih untuk menyimpannya:`),
      h('p', {}, berkas),
      temuan && h('p', {}, 'Daftar yang salah: ', temuan),
      bantuan,
      hint(
        h(
          'p',
          {},
          'Nomor halaman di daftar isi diisi oleh Word: buka berkasnya, tekan Ctrl+A lalu F9, dan simpan.',
        ),
      ),
    ],
    primary: { label: 'Simpan berkas', run: () => simpan(berkas, bantuan) },
    others: [{ label: 'Kembali', run: () => baca(permintaan) }],
    notice: 'Berkas sudah jadi.',
  });
}

/** The link stays, for whoever wants to save it once more. */
function tautan(nama: string, blob: Blob): HTMLAnchorElement {
  const link = h('a', { href: URL.createObjectURL(blob), download: nama }, nama);
  return link;
}

/** Long enough for a browser to begin a download, or to ask where to. */
const TUNGGU = 2500;

/**
 * A browser that refuses a download does so without an error, and there is nothing to ask it: what is seen is only
 * whether this page lost the focus to a question of the browser. So the other ways are shown whenever it did not.
 */
function simpan(berkas: HTMLAnchorElement, bantuan: HTMLElement): void {
  let berpindah = false;
  const pindah = () => {
    berpindah = true;
  };
  window.addEventListener('blur', pindah, { once: true });
  berkas.click();
  window.setTimeout(() => {
    window.removeEventListener('blur', pindah);
    if (berpindah) return;
    bantuan.hidden = false;
    announce('Bila berkasnya tidak muncul di folder unduhan, lihat jalan lain di atas.');
  }, TUNGGU);
}

function lainJalan(href: string): readonly HTMLElement[] {
  return [
    h(
      'p',
      {},
      'Berkasnya tidak muncul di folder unduhan? Peramban dapat menolaknya tanpa pesan. Jalan lain:',
    ),
    h(
      'ol',
      {},
      h('li', {}, 'klik kanan nama berkas di atas, lalu Simpan tautan sebagai…'),
      h(
        'li',
        {},
        'atau ',
        h('a', { href, target: '_blank', rel: 'noopener' }, 'buka di tab baru'),
        '; berkas tersimpan dari sana',
      ),
      h(
        'li',
        {},
        'atau izinkan unduhan untuk halaman ini di setelan peramban, lalu pilih Simpan berkas lagi.',
      ),
    ),
  ];
}
