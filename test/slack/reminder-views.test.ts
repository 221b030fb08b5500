/** Reminders and digests in every language with the longest content, held against what Slack refuses. */
import { describe, expect, it } from 'vitest';
import { complaints } from '../../playground/server/block-kit.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { digestFor } from '../../src/domain/reminders/digest.ts';
import type { Incident, Reminds, SubjectRequest } from '../../src/domain/ticket.ts';
import { digestMessage } from '../../src/slack/views/digest.ts';
import { reminderMessage } from '../../src/slack/views/reminder.ts';
import { rightWords } from '../../src/words/form-words.ts';
import { later, ZONE } from '../support/reminders.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

const TEXT = '<&>*'.repeat(750);
const incident = anIncident({ description: TEXT, clientDue: NOW });
const request = aRequest({ description: TEXT, subjectReference: TEXT, rights: Object.keys(rightWords) });
const many = Array.from({ length: 60 }, () => ({ ...incident, assignee: 'U0123456789' }));
/** A hundred thousand of everything, each with the longest line. */
const full = {
  overdue: many,
  today: many,
  week: many,
  open: { incident: 100_000, request: 100_000, question: 100_000 },
  unacknowledged: 100_000,
  unassigned: 100_000,
};
const nobody = { id: 'U0DPO', workspace: 'T0ONE', roles: [] };

describe.each(LANGUAGES)('in %s', (language) => {
  const reader = { language, timezone: ZONE };
  const remind = (ticket: Incident | SubjectRequest, of: Reminds['of'], now: string) =>
    reminderMessage(
      ticket,
      {
        key: 'reminder',
        kind: 'reminder',
        target: 'U0DPO',
        dueAt: NOW,
        attempts: 9,
        reminds: { of, stage: '71h', to: 'instead', limit: NOW },
      },
      reader,
      now,
    );

  it.each([
    ['a reminder of the 72 hours', remind(incident, 'authority', NOW)],
    ['a reminder of their last hours', remind(incident, 'authority', later(71))],
    ['a reminder that they have passed', remind(incident, 'authority', later(73))],
    ['a reminder of the contract', remind(incident, 'client', later(-5))],
    ['a reminder that its hours have passed', remind(incident, 'client', NOW)],
    ['a reminder of a request', remind(request, 'answer', NOW)],
    ['a reminder that it is overdue', remind(request, 'answer', later(9_000))],
    ['the digest of a day', digestMessage(full, reader, NOW)],
    ['an empty digest', digestMessage(digestFor(nobody, [], NOW, ZONE), reader, NOW)],
  ])('%s', (_, { text, blocks }) => {
    expect(complaints(blocks, 'message')).toEqual([]);
    expect(text.trim()).not.toBe('');
    expect(JSON.stringify({ text, blocks })).not.toContain('<&>');
  });
});

describe('the hours that a reminder names', () => {
  it.each([
    [24, 'INC-2026-0001: 48 hours left until the 72-hour limit'],
    [24.01, 'INC-2026-0001: 48 hours left until the 72-hour limit'],
    [24.1, 'INC-2026-0001: 47 hours left until the 72-hour limit'],
    [71, 'INC-2026-0001: 1 hour left until the 72-hour limit'],
    [71.5, 'INC-2026-0001: less than an hour left until the 72-hour limit'],
    [72, 'INC-2026-0001: the 72-hour limit has passed'],
  ])('after %d hours are never more than are left', (hours, text) => {
    const reminds = { of: 'authority' as const, stage: '24h', to: 'channel' as const, limit: NOW };
    const notice = { key: 'r', kind: 'reminder' as const, target: 'C0DPO', dueAt: NOW, attempts: 1, reminds };
    expect(reminderMessage(anIncident(), notice, { language: 'en', timezone: ZONE }, later(hours)).text).toBe(text);
  });
});
