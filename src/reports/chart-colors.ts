/**
 * The colours of the series of a chart, in their order: orange and blue, which the colour-blind tell apart, and of
 * lightness so different from each other and from paper that they are told apart in grey. Black is read on the first.
 */
export const CHART_COLORS: readonly [string, ...string[]] = ['#cc8400', '#00476f'];
