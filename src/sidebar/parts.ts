import type { Issue } from '../tabs/tab.ts';
import { type Child, cell, h, newId, onClick } from './element.ts';
import { errorOf } from './error.ts';
import { announce } from './screen.ts';
import { callServer } from './server.ts';

/** The parts that several steps are made of. */

/** A button that brings a tab before the officer, named as the tab is. */
export function tabButton(name: string, baris?: number): HTMLButtonElement {
  const label = baris === undefined ? name : `${name}, baris ${baris}`;
  const button = h('button', { type: 'button', class: 'tautan', title: `Buka tab ${label}` }, cell(label));
  return onClick(button, () => {
    announce(`Membuka tab ${name}…`);
    callServer('sidebarOpenTab', name, baris ?? null).then(
      () => announce(`Tab ${name} terbuka.`),
      (error: unknown) => {
        const { message, advice = '' } = errorOf(error);
        announce(`${message} ${advice}`.trim());
      },
    );
  });
}

/** A heading that folds what stands below it. */
export function foldable(
  judul: string,
  ringkasan: string,
  isi: readonly Child[],
  { terbuka = false, tingkat = 2 }: { readonly terbuka?: boolean; readonly tingkat?: 2 | 3 } = {},
): HTMLDetailsElement {
  const heading = tingkat === 2 ? h('h2', {}, judul) : h('h3', {}, judul);
  return h(
    'details',
    { open: terbuka },
    h('summary', {}, heading, h('span', { class: 'ringkas' }, ringkasan)),
    ...isi,
  );
}

/** A plain list; nothing where there is nothing to list. */
export function list(items: readonly Child[], kelas = 'daftar'): HTMLElement | undefined {
  if (items.length === 0) return undefined;
  return h('ul', { class: kelas }, ...items.map((item) => h('li', {}, item)));
}

const MOST = 30;

/** A link into a new tab of the browser; only its text where the address is none that belongs there. */
export function externalLink(teks: string, href: string): HTMLElement {
  if (!/^(?:https|mailto):/u.test(href)) return cell(teks);
  return h('a', { href, target: '_blank', rel: 'noopener', class: 'keluar' }, cell(teks));
}

/** A list whose order counts. */
export const orderedList = (items: readonly Child[]): HTMLElement =>
  h('ol', { class: 'urutan' }, ...items.map((item) => h('li', {}, item)));

/** A way on, with what waits there. */
export function destination(label: string, keterangan: string, run: () => void): HTMLButtonElement {
  const button = h(
    'button',
    { type: 'button', class: 'tujuan' },
    h('span', { class: 'nama' }, label),
    h('span', { class: 'redup' }, keterangan),
  );
  return onClick(button, run);
}

/** What must be mended: the place as a button, the sentence below it. */
export function problemList(masalah: readonly Issue[], banyak = masalah.length): HTMLElement | undefined {
  const shown = masalah.slice(0, MOST);
  const items = shown.map(({ tab, row, heading, message }) =>
    h(
      'div',
      {},
      // Several missing tabs are named together; there is none of them to open.
      tab.includes(', ') ? cell(tab) : tabButton(tab, row),
      heading === undefined ? undefined : h('span', { class: 'redup' }, ` ${heading}`),
      h('p', { dir: 'auto' }, message),
    ),
  );
  const sisa = banyak - shown.length;
  return list(
    sisa > 0 ? [...items, h('p', { class: 'redup' }, `dan ${sisa} lagi di tab Masalah Data`)] : items,
    'masalah',
  );
}

/** A labelled choice from a list. */
export function choice(
  label: string,
  options: readonly { readonly nilai: string; readonly teks: string }[],
  terpilih: string,
  onChange: (nilai: string) => void,
  bantuan?: string,
): HTMLElement {
  const select = h(
    'select',
    {},
    ...options.map(({ nilai, teks }) => h('option', { value: nilai, selected: nilai === terpilih }, teks)),
  );
  select.addEventListener('change', () => onChange(select.value));
  return field(label, select, bantuan);
}

/** A field with its label above and, where there is one, its help below. */
export function field(
  label: string,
  field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  bantuan?: string,
): HTMLElement {
  const [id, help] = [newId(), newId()];
  field.id = id;
  if (bantuan !== undefined) field.setAttribute('aria-describedby', help);
  return h(
    'div',
    { class: 'isian' },
    h('label', { for: id }, label),
    field,
    bantuan === undefined ? undefined : h('p', { class: 'bantuan', id: help }, bantuan),
  );
}

/** A box or a knob with its label behind it. */
export function badge(
  jenis: 'checkbox' | 'radio',
  label: Child,
  {
    nama,
    dipilih,
    onChange,
  }: {
    readonly nama?: string;
    readonly dipilih: boolean;
    readonly onChange: (dipilih: boolean) => void;
  },
): HTMLLabelElement {
  const input = h('input', { type: jenis, name: nama });
  input.checked = dipilih;
  input.addEventListener('change', () => onChange(input.checked));
  return h('label', { class: 'tanda' }, input, h('span', {}, label));
}

/** Choices that belong together, under what they decide. */
export const fieldset = (judul: string, ...isi: readonly Child[]): HTMLFieldSetElement =>
  h('fieldset', {}, h('legend', {}, judul), ...isi);

/** Something to know, in a quiet box. */
export const hint = (...isi: readonly Child[]): HTMLElement => h('div', { class: 'catatan' }, ...isi);
