import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/domain/figures.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { reportPage } from '../../src/export/report/page.ts';
import { figureWords } from '../../src/words/figure-words.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

const period = { from: '2026-10-01', to: '2026-11-30' };
const timezone = 'Europe/Brussels';
const TYPED = 'What somebody typed';

const page = (language: Language, organisation = 'Example', isEmpty = false): Promise<string> => {
  const tickets = [
    aRequest({ description: TYPED, subjectReference: TYPED, rights: ['access', '<b>odd</b>'] }),
    aRequest({ receivedAt: '2026-10-05T10:00:00.000Z' }),
    anIncident({ description: TYPED, kind: 'paper', assignee: 'U0DPO' }),
  ];
  const usage = { '2026-11-20': { 'answered rights/access': 1234 } };
  const input = { period, now: NOW, timezone };
  const figures = figuresOf(isEmpty ? { ...input, tickets: [], usage: {} } : { ...input, tickets, usage });
  return reportPage(figures, { language, timezone, now: NOW, organisation, ruleTitle: (id) => `Rule ${id}` });
};

/** The rows of a section's table, as a screen reader goes through them. */
const rowsOf = (html: string, section: string): string[][] => {
  const [, body = ''] = html.split(`<section id="${section}">`);
  const [inside = ''] = body.split('</section>');
  return [...inside.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell),
  );
};

describe('the report', () => {
  it.each(LANGUAGES)('is one file in %s that fetches nothing and runs nothing', async (language) => {
    const html = await page(language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(figureWords.title[language].replace("'", '&#39;'));
    expect(html).not.toMatch(/<script|<link|<img|\ssrc=|@import|url\((?!#)/i);
    expect(html.match(/https?:\/\/[^"']*/g)?.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual(
      [],
    );
    expect(html).not.toContain('undefined');
  });

  it('says every number of a chart in a table', async () => {
    const html = await page('en');
    expect(rowsOf(html, 'rights')).toEqual([
      ['Month', 'A copy, access (Art. 15)', '&lt;b&gt;odd&lt;/b&gt;', 'Total'],
      ['Oct 26', '1', '0', '1'],
      ['Nov 26', '1', '1', '2'],
    ]);
    expect(rowsOf(html, 'rules')).toEqual([
      ['Rule', 'Number'],
      ['Rule rights/access', '1,234'],
    ]);
    expect(rowsOf(html, 'kinds')[1]).toEqual(['Paper lost or left lying', '0', '0', '0', '0', '1', '1']);
    expect(html.match(/<svg aria-hidden="true"/g)).toHaveLength(6);
  });

  it('never holds what somebody typed, and takes no markup from a name', async () => {
    const html = await page('nl', '<script>alert(1)</script> & Co');
    expect(html).not.toContain(TYPED);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co');
  });

  it('of nothing says so in every section', async () => {
    const html = await page('en', '', true);
    expect(html.match(/Nothing in this period\./g)).toHaveLength(7);
    expect(html).not.toContain('<svg');
  });
});
