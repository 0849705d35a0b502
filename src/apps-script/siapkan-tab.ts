import { daftarSkala } from '../peraturan/daftar-skala.ts';
import { daftarTangga } from '../peraturan/daftar-tangga.ts';
import { daftarBagianPk } from '../reports/templat-pk.ts';
import { tabIndikator } from '../tabs/indikator.ts';
import { daftarTab } from '../tabs/parsed-tabs.ts';
import { settings, tabProfil } from '../tabs/profil.ts';
import { tabTemplatPk } from '../tabs/templat-pk.ts';
import { type HasilSiapkan, prepareTabs, type RowToPrepare, type TabToPrepare } from './prepare-tabs.ts';

/** Makes every raw tab that is missing, those with fixed rows filled in. */
export function siapkanTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): HasilSiapkan {
  return prepareTabs(spreadsheet, tabsToPrepare());
}

function tabsToPrepare(): TabToPrepare[] {
  const rows = new Map([
    [tabProfil.name, profilRows()],
    [tabTemplatPk.name, templatPkRows()],
  ]);
  const choices = { [tabIndikator.columns.predikat.heading]: daftarTangga.map(({ name }) => name) };
  return daftarTab.map((tab) => ({
    tab,
    rows: rows.get(tab.name) ?? [],
    ...(tab.name === tabIndikator.name ? { choices } : {}),
  }));
}

function templatPkRows(): RowToPrepare[] {
  return daftarBagianPk.flatMap(({ bagian, teks, help }) =>
    teks === undefined ? [] : [{ values: [bagian, teks], help }],
  );
}

function profilRows(): RowToPrepare[] {
  return settings.map(({ kunci, help, choices, refersTo, default: isi = '' }) => {
    const pilihan = kunci === 'Skala Kategori' ? daftarSkala.map(({ name }) => name) : choices;
    return {
      values: [kunci, isi],
      help,
      ...(pilihan ? { choices: pilihan } : {}),
      ...(refersTo ? { refersTo } : {}),
    };
  });
}
