import { buildMasalahData } from '../../reports/masalah-data.ts';
import type { Issue } from '../../tabs/tab.ts';
import { OWN_TABS } from './read-report.ts';
import { planTable } from './table-plan.ts';
import type { SheetToWrite } from './write-sheets.ts';

/** The tab that lists what is wrong in the raw tabs, which a build and a check both write. */
export const sheetOfIssues = (issues: readonly Issue[]): SheetToWrite => ({
  id: OWN_TABS.masalahData,
  plan: planTable(buildMasalahData(issues)),
});
