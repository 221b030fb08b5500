/** One HTML file with everything in it: no script, no font, no address is fetched. */
import type { Figures } from '../../domain/figures.ts';
import { visible } from '../../domain/visible.ts';
import { figureWords } from '../../words/figure-words.ts';
import { LOCALE, say } from '../../words/say.ts';
import { moment, type Writer } from '../writer.ts';
import { chartOf } from './chart.ts';
import { type Reading, type Section, sectionsOf, totalOf } from './sections.ts';
import { STYLE } from './style.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const html = (text: string): string => visible(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

type Paper = Pick<Writer, 'language' | 'timezone' | 'now'> & Reading & { organisation: string };

const numbers = (paper: Paper) => {
  const format = new Intl.NumberFormat(LOCALE[paper.language]);
  return (value: number): string => format.format(value);
};

const table = ({ title, headings, rows, addsUp }: Section, paper: Paper): string => {
  const number = numbers(paper);
  const total = say(paper.language, figureWords.total);
  const head = [...headings, ...(addsUp ? [total] : [])].map((each) => `<th scope="col">${html(each)}</th>`).join('');
  const body = rows.map(({ label, cells }) => {
    const sum = cells.reduce((all, cell) => all + cell, 0);
    const values = [...cells, ...(addsUp ? [sum] : [])].map((cell) => `<td>${number(cell)}</td>`).join('');
    return `<tr><th scope="row">${html(label)}</th>${values}</tr>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="${html(title)}"><table>
<caption class="unseen">${html(title)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`;
};

const section = async (each: Section, paper: Paper): Promise<string> => {
  const { id, title, note, chart } = each;
  const isEmpty = totalOf(each) === 0;
  const drawn = chart === 'none' || isEmpty ? '' : `<div class="chart">${await chartOf(each)}</div>`;
  const inside = isEmpty ? `<p>${html(say(paper.language, figureWords.nothing))}</p>` : `${drawn}${table(each, paper)}`;
  return `<section id="${id}"><h2>${html(title)}</h2>
${note ? `<p class="note">${html(note)}</p>` : ''}${inside}</section>`;
};

const tiles = ({ requests, incidents, open, answers }: Figures, paper: Paper): string => {
  const number = numbers(paper);
  const shown: [keyof typeof figureWords, number][] = [
    ['requests', requests.total],
    ['incidents', incidents.total],
    ['answers', answers.total],
    ['open', open.total],
    ['overdue', open.overdue],
  ];
  return `<dl class="tiles">${shown
    .map(
      ([key, value]) => `<div><dt>${html(say(paper.language, figureWords[key]))}</dt><dd>${number(value)}</dd></div>`,
    )
    .join('')}</dl>`;
};

export const reportPage = async (figures: Figures, paper: Paper): Promise<string> => {
  const { language, timezone, now, organisation } = paper;
  const { from, to } = figures.period;
  const title = say(language, figureWords.title);
  const day = new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' });
  const period = say(language, figureWords.period, {
    from: day.format(Date.parse(from)),
    to: day.format(Date.parse(to)),
    when: moment(now, timezone),
    zone: timezone,
  });
  const parts = await Promise.all(sectionsOf(figures, paper).map((each) => section(each, paper)));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><p class="organisation">${html(organisation)}</p><h1>${html(title)}</h1><p>${html(period)}</p></header>
<main>
${tiles(figures, paper)}
${parts.join('\n')}
</main>
<footer><p>${html(say(language, figureWords.method))}</p></footer>
</body>
</html>
`;
};
