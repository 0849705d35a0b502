import type { HomeState } from '../apps-script/commands/read-home.ts';
import type { SharingPlan, SharingRequest } from '../apps-script/commands/share-review.ts';
import type { ReviewResult } from '../apps-script/review/update-review.ts';
import { firstMessage, ROLE_CHOICES, whyNoEmail } from './choices.ts';
import { copyText } from './copy-text.ts';
import { type Child, h, onClick } from './element.ts';
import { badge, externalLink, field, fieldset, orderedList, tabButton } from './parts.ts';
import { openReview } from './reviu.ts';
import { REVIU, resultBody } from './reviu-terbaca.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';

/** The wizard that shares the report: with whom, what exactly will be done, and the message to send. */

const TITLE = 'Bagikan untuk reviu';

export function startSharing(keadaan: HomeState, kembali: Button): void {
  askRequest({ email: '', peran: 'peninjau', pesan: firstMessage(keadaan) }, kembali);
}

function askRequest(semula: SharingRequest, kembali: Button): void {
  let { peran } = semula;
  const email = h('input', { type: 'email', autocomplete: 'off', spellcheck: 'false' });
  email.value = semula.email;
  const pesan = h('textarea', { rows: '4', maxlength: '5000' });
  pesan.value = semula.pesan;
  const keliru = h('p', { class: 'keliru', role: 'alert' });
  email.addEventListener('input', () => keliru.replaceChildren());
  showScreen({
    title: TITLE,
    step: 'Langkah 1 dari 2',
    body: [
      field('Alamat email', email, 'Akun Google orang yang menerima laporan ini.'),
      keliru,
      fieldset(
        'Sebagai',
        ...ROLE_CHOICES.map((satu) =>
          badge('radio', h('span', {}, satu.nama, h('span', { class: 'redup judul-tabel' }, satu.meaning)), {
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
    primary: {
      label: 'Lanjut',
      run: () => {
        const sebab = whyNoEmail(email.value);
        if (sebab !== undefined) {
          keliru.textContent = sebab;
          email.focus();
          return;
        }
        planSharing({ email: email.value.trim(), peran, pesan: pesan.value }, kembali);
      },
    },
    others: [{ label: 'Batal', run: kembali.run }],
    back: kembali,
  });
}

function planSharing(permintaan: SharingRequest, awal: Button): void {
  const kembali: Button = { label: 'Kembali', run: () => askRequest(permintaan, awal) };
  runTask({
    title: TITLE,
    step: 'Langkah 2 dari 2',
    busy: 'Memeriksa apa yang perlu dikerjakan…',
    work: () => callServer('sidebarPlanSharing', permintaan),
    back: kembali,
    next: (rencana) => showPlan(rencana, permintaan, awal, kembali),
  });
}

function showPlan(rencana: SharingPlan, permintaan: SharingRequest, awal: Button, kembali: Button): void {
  showScreen({
    title: 'Bagikan sekarang?',
    step: 'Langkah 2 dari 2',
    body: [
      h('section', {}, h('h2', {}, 'Yang dikerjakan LKjIP'), orderedList(rencana.langkah)),
      h('section', {}, h('h2', {}, 'Yang Anda kerjakan sendiri'), orderedList(rencana.manual)),
      messageBox(rencana),
    ],
    primary: { label: labelOf(permintaan), run: () => share(permintaan, kembali) },
    others: [{ label: 'Batal', run: awal.run }],
    back: kembali,
  });
}

const labelOf = ({ peran }: SharingRequest): string =>
  peran === 'komentator' ? 'Pasang peringatan' : 'Bagikan sekarang';

/** The message, to be copied or taken into the officer's own mail. */
function messageBox({ surat, mailto }: SharingPlan): HTMLElement {
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
function share(permintaan: SharingRequest, kembali: Button): void {
  runTask({
    title: TITLE,
    step: 'Langkah 2 dari 2',
    busy: 'Membagikan; biarkan bilah sisi terbuka…',
    work: async () => {
      const hasil = await callServer('sidebarShareReview', permintaan);
      return { hasil, rencana: await callServer('sidebarPlanSharing', permintaan) };
    },
    back: kembali,
    next: ({ hasil, rencana }) => {
      if (hasil.penghalang.length > 0 || hasil.anjuran !== undefined)
        showNotShared(hasil, permintaan, kembali);
      else showResult(hasil, rencana);
    },
  });
}

function showNotShared(hasil: ReviewResult, permintaan: SharingRequest, kembali: Button): void {
  showScreen({
    title: 'Belum dibagikan',
    body: [h('p', {}, `${permintaan.email} belum diberi hak apa pun.`), ...resultBody(hasil)],
    primary: { label: 'Coba lagi', run: () => share(permintaan, kembali) },
    back: kembali,
  });
}

const TO_REVIEW: Button = { label: 'Reviu', run: openReview };

function showResult(hasil: ReviewResult, rencana: SharingPlan): void {
  const komentator = rencana.peran === 'komentator';
  showScreen({
    title: komentator ? 'Tinggal satu langkah' : 'Sudah dibagikan',
    body: [
      h('p', { dir: 'auto' }, ...resultLines(rencana)),
      ...(hasil.dimulai ? resultBody(hasil) : []),
      h('section', {}, h('h2', {}, 'Sekarang giliran Anda'), orderedList(rencana.manual)),
      messageBox(rencana),
    ],
    primary: { label: 'Selesai', run: openReview },
    back: TO_REVIEW,
  });
}

function resultLines({ email, peran }: SharingPlan): readonly Child[] {
  switch (peran) {
    case 'peninjau':
      return [`${email} kini dapat mengisi status di `, tabButton(REVIU), '.'];
    case 'pembaca':
      return [`${email} kini dapat membaca spreadsheet ini, mulai dari `, tabButton(REVIU), '.'];
    case 'komentator':
      return [`Peringatan sudah terpasang. Hak berkomentar untuk ${email} Anda berikan sendiri.`];
  }
}
