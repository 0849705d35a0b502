import type { Chart, Plugin } from 'chart.js';

/** Pixels between a title and the edges of its chart. */
const MARGIN = 12;

/** Breaks the title of a chart into lines as wide as the chart, as Google does: Chart.js draws it in one and cuts it off. */
export const wrappedTitle: Plugin = {
  id: 'wrappedTitle',
  beforeUpdate(chart: Chart) {
    const title = chart.config.options?.plugins?.title;
    if (title === undefined || typeof title.text !== 'string') return;
    const { size = 16 } = typeof title.font === 'object' ? title.font : {};
    const { ctx } = chart;
    ctx.save();
    ctx.font = `${size}px sans-serif`;
    title.text = wrapped(title.text, chart.width - 2 * MARGIN, (text) => ctx.measureText(text).width);
    ctx.restore();
  },
};

/** The lines of a text of such a width, broken between words; a word that is wider stands alone in its line. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.pop();
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(joined) <= width) lines.push(joined);
    else lines.push(last, word);
  }
  return lines;
}
