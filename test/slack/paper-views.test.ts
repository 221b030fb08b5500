/** What shows numbers and papers, in every language with the longest content, held against what Slack refuses. */
import { describe, expect, it } from 'vitest';
import { complaints, viewComplaints } from '../../playground/server/block-kit.ts';
import { figuresOf } from '../../src/domain/figures.ts';
import { INCIDENT_KINDS } from '../../src/domain/incident/kinds.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { AUTHORITY_FORMS, formFor } from '../../src/export/pack/forms.ts';
import { letterOf } from '../../src/export/pack/letter.ts';
import { packOf } from '../../src/export/pack/pack.ts';
import { exportChoice } from '../../src/slack/views/export-choice.ts';
import { monthlyDigest } from '../../src/slack/views/monthly-digest.ts';
import { papersView } from '../../src/slack/views/papers.ts';
import { dataCategoryWords } from '../../src/words/form-words.ts';
import { anIncident, NOW } from '../support/tickets.ts';

const TEXT = '<&>*\n'.repeat(600);
const written = { by: 'U0DPO', at: NOW, text: TEXT };
const full = anIncident({
  description: TEXT,
  client: 'acme',
  role: 'processor',
  dataCategories: Object.keys(dataCategoryWords),
  effects: written,
  measures: written,
  told: Array.from({ length: 9 }, () => ({
    by: 'U0DPO',
    at: NOW,
    whom: 'authority' as const,
    sentAt: '2027-01-01T10:00:00.000Z',
    note: TEXT,
    delayReason: TEXT,
  })),
});
const writer = {
  timezone: 'Europe/Brussels',
  now: NOW,
  clients: { acme: 'N'.repeat(75) },
  organisation: 'N'.repeat(75),
  mayRead: () => true,
};
const figures = (from: string) =>
  figuresOf({
    tickets: [full],
    usage: {},
    period: { from, to: '2026-11-30' },
    now: NOW,
    timezone: 'Europe/Brussels',
  });

describe.each(LANGUAGES)('in %s', (language) => {
  const reader = { language, timezone: 'Europe/Brussels' };

  it.each([
    ['the month in numbers', monthlyDigest({ month: figures('2026-11-01'), trend: figures('2025-12-01'), reader })],
    [
      'a month whose chart was refused',
      monthlyDigest({ month: figures('2026-11-01'), trend: figures('2026-06-01'), reader, chart: false }),
    ],
    ['what can be exported', exportChoice(['incident', 'request'], language)],
  ])('%s', (_, { text, blocks }) => {
    expect(complaints(blocks, 'message')).toEqual([]);
    expect(text.trim()).not.toBe('');
  });

  it.each(Object.keys(AUTHORITY_FORMS))('the pack for %s', (country) => {
    for (const each of LANGUAGES) {
      const paper = packOf(full, formFor(country), { ...writer, language: each });
      expect(viewComplaints(papersView(full.id, paper, { kind: 'pack', language: each }, language), 'modal')).toEqual(
        [],
      );
    }
  });

  it.each(INCIDENT_KINDS)('the letter about %s', (kind) => {
    const paper = letterOf({ ...full, kind }, { ...writer, language });
    expect(viewComplaints(papersView(full.id, paper, { kind: 'letter', language }, language), 'modal')).toEqual([]);
  });
});

it('says the numbers of the chart as text too', () => {
  const reader = { language: 'en' as const, timezone: 'Europe/Brussels' };
  const { blocks } = monthlyDigest({ month: figures('2026-11-01'), trend: figures('2026-10-01'), reader });
  const chart = blocks.find(({ type }) => String(type) === 'data_visualization');
  expect(chart).toMatchObject({
    chart: {
      type: 'bar',
      series: [
        {
          name: 'Requests',
          data: [
            { label: 'Oct 26', value: 0 },
            { label: 'Nov 26', value: 0 },
          ],
        },
        {
          name: 'Incidents',
          data: [
            { label: 'Oct 26', value: 0 },
            { label: 'Nov 26', value: 1 },
          ],
        },
      ],
      axis_config: { categories: ['Oct 26', 'Nov 26'] },
    },
  });
  expect(JSON.stringify(blocks)).toContain('Nov 26: 0 requests, 1 incident');
});
