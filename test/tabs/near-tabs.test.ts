import { expect, test } from 'vitest';
import { findNearTabs } from '../../src/tabs/near-tabs.ts';

const RAW = ['Profil', 'Kinerja', 'Anggaran', 'Anggaran PK'];

test.each<[readonly string[], readonly string[]]>([
  [['Profil', 'Kinerja 2024', 'Anggaran', 'Anggaran PK'], ['Kinerja 2024 → Kinerja']],
  [['Profil', 'kinerja', 'Anggaran', 'Anggaran PK'], ['kinerja → Kinerja']],
  [['Profil', 'Salinan dari Kinerja', 'Anggaran', 'Anggaran PK'], ['Salinan dari Kinerja → Kinerja']],
  [['Profil', 'Kinreja', 'Anggaran', 'Anggaran PK'], ['Kinreja → Kinerja']],
  [['Profil', 'Kinerja', 'Anggaran', 'Anggaran PK (final)'], ['Anggaran PK (final) → Anggaran PK']],
  // Two would do; another table of the report is none; nothing is missing.
  [['Profil', 'Kinerja 2023', 'Kinerja 2024', 'Anggaran', 'Anggaran PK'], []],
  [['Profil', 'Pengukuran Kinerja', 'Grafik Kinerja', 'Anggaran', 'Anggaran PK'], []],
  [['Profil', 'Kinerja', 'Kinerja 2024', 'Anggaran', 'Anggaran PK'], []],
])('%j', (names, near) => {
  expect(findNearTabs(RAW, names).map(({ name, found }) => `${found} → ${name}`)).toEqual(near);
});
