/** A section as an SVG picture, drawn when the report is made: whoever reads it needs no script. */
import type { TopLevelSpec } from 'vega-lite';
import { MOST_BARS, type Section } from './sections.ts';

/** Told apart by most colour-blind readers too (Okabe and Ito), darkened until white paper shows them. */
const COLOURS = ['#1f4e5f', '#d55e00', '#0072b2', '#e0a100', '#009e73', '#cc79a7', '#6b6b6b', '#56b4e9', '#7a4b9a'];

/** Gravest first, darkest first; what nobody has assessed is grey. */
const GRAVITY = ['#7f1d1d', '#d55e00', '#e0a100', '#9bbf85', '#a3a3a3'];

const WIDTH = 760;
const HEIGHT = 240;
const BAR = 26;

interface Datum {
  row: string;
  series: string;
  value: number;
  order: number;
}

const dataOf = ({ headings, rows }: Section, most: number): Datum[] =>
  rows
    .slice(0, most)
    .flatMap(({ label, cells }) =>
      cells.map((value, i) => ({ row: label, series: headings[i + 1] ?? '', value, order: i })),
    );

const specOf = (section: Section): TopLevelSpec => {
  const { headings, chart, rows } = section;
  const isAcross = chart === 'bars';
  const values = dataOf(section, isAcross ? MOST_BARS : rows.length);
  const series = headings.slice(1);
  const count = { field: 'value', type: 'quantitative', title: null, axis: { tickMinStep: 1, format: 'd' } } as const;
  const labels = { field: 'row', type: 'nominal', sort: null, title: null } as const;
  const colour = {
    field: 'series',
    type: 'nominal',
    scale: { domain: series, range: section.id === 'kinds' ? GRAVITY : COLOURS },
    legend: series.length > 1 ? { title: null, orient: 'bottom', columns: 2, labelLimit: 0 } : null,
  } as const;
  const order = { field: 'order', type: 'quantitative' } as const;
  const axis = { labelLimit: 0, labelAngle: 0 };
  return {
    data: { values },
    width: WIDTH,
    autosize: { type: 'fit-x', contains: 'padding' },
    height: isAcross ? Math.min(rows.length, MOST_BARS) * BAR : HEIGHT,

    mark: 'bar',
    encoding: isAcross
      ? { y: { ...labels, axis }, x: count, color: colour, order }
      : { x: { ...labels, axis: axis }, y: count, color: colour, order },
    config: {
      background: 'transparent',
      font: 'system-ui, sans-serif',
      view: { stroke: null },
      axis: { labelFontSize: 12, gridColor: '#e2e2e2', domainColor: '#888', tickColor: '#888', labelColor: '#333' },
      legend: { labelFontSize: 12, labelColor: '#333' },
    },
  };
};

/** The picture without a voice: the table beside it says the same to screen readers. */
export const chartOf = async (section: Section): Promise<string> => {
  const [{ View, parse }, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const view = new View(parse(compile(specOf(section)).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return svg.replace('<svg ', '<svg aria-hidden="true" focusable="false" ');
};
