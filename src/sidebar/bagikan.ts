import type { Keadaan } from '../apps-script/commands/read-home.ts';
import type { PermintaanBagikan, RencanaBagikan } from '../apps-script/commands/share-review.ts';
import type { HasilReviu } from '../apps-script/review/update-review.ts';
import { PILIHAN_PERAN, pesanAwal, sebabBukanEmail } from './choices.ts';
import { copyText } from './copy-text.ts';
import { type Child, h, onClick } from './element.ts';
import { badge, externalLink, field, fieldset, orderedList, tabButton } from './parts.ts';
import { lihatReviu } from './reviu.ts';
import { isiHasil, REVIU } from './reviu-terbaca.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';

/** The wizard that shares the report: with whom, what exactly will be done, and the message to send. */

const JUDUL = 'Bagikan untuk reviu';

export function mulaiBagikan(keadaan: Keadaan, kembali: Button): void {
  isiPermintaan({ email: '', peran: 'peninjau', pesan: pesanAwal(keadaan) }, kembali);
}

function isiPermintaan(semula: PermintaanBagikan, kembali: Button): void {
  let { peran } = semula;
  const email = h('input', { type: 'email', autocomplete: 'off', spellcheck: 'false' });
  email.value = semula.email;
  const pesan = h('textarea', { rows: '4', maxlength: '5000' });
  pesan.value = semula.pesan;
  const keliru = h('p', { class: 'keliru', role: 'alert' });
  email.addEventListener('input', () => keliru.replaceChildren());
  showScreen({
    judul: JUDUL,
    langkah: 'Langkah 1 dari 2',
    isi: [
      field('Alamat email', email, 'Akun Google orang yang menerima laporan ini.'),
      keliru,
      fieldset(
        'Sebagai',
        ...PILIHAN_PERAN.map((satu) =>
          badge('radio', h('span', {}, satu.nama, h('span', { class: 'redup judul-tabel' }, satu.arti)), {
            nama: 'peran',
            dipilih: satu.peran === peran,
            onChange: () => {
              peran = satu.peran;
            },
          }),
        ),
      ),
      field('Pesan', pesan, 'Petunjuk dan alamat laporan ditambahkan di bawahnya.'),
    ],
    utama: {
      label: 'Lanjut',
      run: () => {
        const sebab = sebabBukanEmail(email.value);
        if (sebab !== undefined) {
          keliru.textContent = sebab;
          email.focus();
          return;
        }
        lihatRencana({ email: email.value.trim(), peran, pesan: pesan.value }, kembali);
      },
    },
    lain: [{ label: 'Batal', run: kembali.run }],
    kembali,
  });
}

function lihatRencana(permintaan: PermintaanBagikan, awal: Button): void {
  const kembali: Button = { label: 'Kembali', run: () => isiPermintaan(permintaan, awal) };
  runTask({
    judul: JUDUL,
    langkah: 'Langkah 2 dari 2',
    sedang: 'Memeriksa apa yang perlu dikerjakan…',
    kerja: () => callServer('pratinjauBagikan', permintaan),
    kembali,
    lalu: (rencana) => tampilkanRencana(rencana, permintaan, awal, kembali),
  });
}

function tampilkanRencana(
  rencana: RencanaBagikan,
  permintaan: PermintaanBagikan,
  awal: Button,
  kembali: Button,
): void {
  showScreen({
    judul: 'Bagikan sekarang?',
    langkah: 'Langkah 2 dari 2',
    isi: [
      h('section', {}, h('h2', {}, 'Yang dikerjakan LKjIP'), orderedList(rencana.langkah)),
      h('section', {}, h('h2', {}, 'Yang Anda kerjakan sendiri'), orderedList(rencana.manual)),
      kotakPesan(rencana),
    ],
    utama: { label: labelOf(permintaan), run: () => bagikan(permintaan, kembali) },
    lain: [{ label: 'Batal', run: awal.run }],
    kembali,
  });
}

const labelOf = ({ peran }: PermintaanBagikan): string =>
  peran === 'komentator' ? 'Pasang peringatan' : 'Bagikan sekarang';

/** The message, to be copied or taken into the officer's own mail. */
function kotakPesan({ surat, mailto }: RencanaBagikan): HTMLElement {
  const kotak = h('textarea', { rows: '7', readonly: true });
  kotak.value = surat;
  const salin = h('button', { type: 'button', class: 'biasa' }, 'Salin pesan');
  return h(
    'section',
    {},
    h(
      'div',
      { class: 'sekaligus' },
      onClick(salin, () => copyText(kotak, 'Pesan tersalin. Tempelkan di email atau WhatsApp.')),
      externalLink('Buka di aplikasi email', mailto),
    ),
    field('Pesan untuk dikirim', kotak),
  );
}

/** The message is asked for once more: only now has the tab Reviu an address of its own. */
function bagikan(permintaan: PermintaanBagikan, kembali: Button): void {
  runTask({
    judul: JUDUL,
    langkah: 'Langkah 2 dari 2',
    sedang: 'Membagikan; biarkan bilah sisi terbuka…',
    kerja: async () => {
      const hasil = await callServer('bagikanLaporan', permintaan);
      return { hasil, rencana: await callServer('pratinjauBagikan', permintaan) };
    },
    kembali,
    lalu: ({ hasil, rencana }) => {
      if (hasil.penghalang.length > 0 || hasil.anjuran !== undefined)
        belumDibagikan(hasil, permintaan, kembali);
      else tampilkanHasil(hasil, rencana);
    },
  });
}

function belumDibagikan(hasil: HasilReviu, permintaan: PermintaanBagikan, kembali: Button): void {
  showScreen({
    judul: 'Belum dibagikan',
    isi: [h('p', {}, `${permintaan.email} belum diberi hak apa pun.`), ...isiHasil(hasil)],
    utama: { label: 'Coba lagi', run: () => bagikan(permintaan, kembali) },
    kembali,
  });
}

const KE_REVIU: Button = { label: 'Reviu', run: lihatReviu };

function tampilkanHasil(hasil: HasilReviu, rencana: RencanaBagikan): void {
  const komentator = rencana.peran === 'komentator';
  showScreen({
    judul: komentator ? 'Tinggal satu langkah' : 'Sudah dibagikan',
    isi: [
      h('p', { dir: 'auto' }, ...kalimatHasil(rencana)),
      ...(hasil.dimulai ? isiHasil(hasil) : []),
      h('section', {}, h('h2', {}, 'Sekarang giliran Anda'), orderedList(rencana.manual)),
      kotakPesan(rencana),
    ],
    utama: { label: 'Selesai', run: lihatReviu },
    kembali: KE_REVIU,
  });
}

function kalimatHasil({ email, peran }: RencanaBagikan): readonly Child[] {
  switch (peran) {
    case 'peninjau':
      return [`${email} kini dapat mengisi status di `, tabButton(REVIU), '.'];
    case 'pembaca':
      return [`${email} kini dapat membaca spreadsheet ini, mulai dari `, tabButton(REVIU), '.'];
    case 'komentator':
      return [`Peringatan sudah terpasang. Hak berkomentar untuk ${email} Anda berikan sendiri.`];
  }
}
