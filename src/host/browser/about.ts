import { tell } from './dialog.ts';
import { element } from './element.ts';

/** What this page is, and whose work it stands on. */
export function about(): void {
  const licences = element('ul', {}, [
    item('o-spreadsheet dan Owl (Odoo)', 'LGPL-3.0', 'lisensi-o-spreadsheet.txt'),
    item('huruf Arimo', 'OFL-1.1', 'lisensi-arimo.txt'),
    item('pustaka lain dalam halaman ini', 'menurut lisensinya masing-masing', 'main.js.LEGAL.txt'),
  ]);
  tell(
    'Tentang halaman ini',
    'Add-on LKjIP yang sama dengan yang dipakai Google Sheets, di atas mesin lembar kerja setempat. Tidak ada yang ' +
      'dikirim ke mana pun: halaman, data, dan simpanannya hanya ada di komputer ini. Simpanan peramban hilang bila ' +
      'data peramban dihapus; simpanlah sebagai .xlsx.\n\n' +
      'Mesin lembar kerja itu alat pengembangan; ia tidak ikut ke Google Sheets:',
    [licences],
  );
}

function item(name: string, licence: string, href: string): HTMLLIElement {
  return element('li', {}, [element('a', { href, target: '_blank' }, [name]), `: ${licence}`]);
}
