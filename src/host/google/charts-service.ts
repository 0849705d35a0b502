import { ChartMergeStrategy, ChartType } from './enums.ts';
import type * as Google from './google-types.ts';
import { presenter } from './proxy.ts';
import type { Workspace } from './workspace.ts';

const presentCharts = presenter<Google.Charts>('Charts');

/** The part of the Charts service that charts on sheets need: its names. */
export const chartsServiceOf = (workspace: Workspace): Google.Charts =>
  presentCharts(workspace.calls, new ChartsTarget(), {});

class ChartsTarget {
  readonly ChartType = ChartType;
  readonly ChartMergeStrategy = ChartMergeStrategy;
}
