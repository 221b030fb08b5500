/** Every view of requests in every language with the longest content, held against what Slack refuses. */
import { describe, expect, it } from 'vitest';
import { viewComplaints } from '../../playground/server/block-kit.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { readCompiled } from '../../src/knowledge/compiled.ts';
import { REQUEST_ACTS } from '../../src/slack/ids.ts';
import { requestActForm } from '../../src/slack/views/request-act-forms.ts';
import { requestDates } from '../../src/slack/views/request-dates.ts';
import { requestDetails } from '../../src/slack/views/request-details.ts';
import { letterModal } from '../../src/slack/views/request-letter.ts';
import { rightWords } from '../../src/words/form-words.ts';
import { letterOf } from '../../src/words/letter.ts';
import { LETTERS } from '../../src/words/letter-words.ts';
import { aRequest, NOW } from '../support/tickets.ts';

const TEXT = '<&>*'.repeat(750);
const NAME = 'N'.repeat(75);
const LATE = '2027-01-01T10:00:00.000Z';
const PLACE = { timezone: 'Europe/Brussels', jurisdiction: 'BE', law: readCompiled().law };
const rights = Object.keys(rightWords);
const signed = { by: 'U0DPO', at: NOW };
const task = { text: TEXT, system: 'S'.repeat(100), client: 'gone', addedBy: 'U0DPO', addedAt: NOW };

const fresh = aRequest({ description: TEXT, subjectReference: 'x'.repeat(100), rights });
/** As full as a request can be. */
const worked = aRequest({
  description: TEXT,
  subjectReference: '<&>*'.repeat(25),
  rights,
  representative: { kind: 'organisation' },
  messageLink: 'https://one.slack.com/archives/C0/p1',
  forwardDue: NOW,
  identity: { state: 'verified', askedAt: NOW, settledAt: NOW, means: 'known_contact' },
  pause: { why: 'clarification', from: NOW, to: NOW },
  extension: { ...signed, why: 'complexity', reason: TEXT, toldAt: NOW },
  outcomes: [{ ...signed, rights, sentAt: NOW, note: TEXT, kind: 'refused', ground: 'manifestly_unfounded' }],
  recipients: { ...signed, how: 'impossible', note: TEXT },
  hold: { ...signed, reason: TEXT },
  tasks: Array.from({ length: 40 }, (_, i) => ({ ...task, id: String(i), owner: null, doneBy: null, doneAt: null })),
  history: Array.from({ length: 40 }, () => ({
    ...signed,
    event: 'commented',
    changes: { text: TEXT },
    commitment: '',
    hash: '',
  })),
  due: '2027-01-24T23:59:59+01:00',
});
const dpo = { id: 'U0DPO', workspace: 'T0ONE', roles: ['dpo' as const] };
const manager = { id: 'U0MANAGER', workspace: 'T0ONE', roles: ['manager' as const] };
const clients = Array.from({ length: 98 }, (_, i) => ({ id: `client-${i}`, name: NAME }));
const names = { acme: NAME };

describe.each(LANGUAGES)('in %s', (language) => {
  const reader = { language, timezone: PLACE.timezone };

  it.each([
    ['the whole request', requestDetails({ request: worked, actor: dpo, reader, clients: names })],
    ['as its manager sees it', requestDetails({ request: worked, actor: manager, reader, clients: names })],
    ['just logged', requestDetails({ request: fresh, actor: dpo, reader, clients: names })],
    ['the dates', requestDates(worked, reader, PLACE)],
    ['the dates of our own', requestDates({ ...fresh, client: null }, reader, PLACE)],
    ...LETTERS.map((kind) => {
      const place = { language, organisation: NAME, client: NAME, place: PLACE };
      const letter = letterOf(worked, kind, place);
      return [`the ${kind} letter`, letterModal({ id: worked.id, kind, language, letter, reader })] as const;
    }),
    ...REQUEST_ACTS.flatMap((act) =>
      [worked, { ...aRequest(), client: null }].map(
        (request) =>
          [
            `the form to ${act} of ${request.rights.length} rights`,
            requestActForm(act, { request, reader, actor: dpo, now: LATE, clients, place: PLACE }),
          ] as const,
      ),
    ),
  ] as const)('%s', (_, view) => {
    expect(viewComplaints(view, 'modal')).toEqual([]);
  });
});
