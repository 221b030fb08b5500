/** The cases of requests.yml: what the desk says to what people do. A lawyer reads the file, not this. */
import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { RequestRefusal } from '../../src/domain/request/act.ts';
import { correctRequest } from '../../src/domain/request/correction.ts';
import { forwardRequest, holdRequest, stopUse, tellRecipients } from '../../src/domain/request/duties.ts';
import {
  CLOSINGS,
  EXTENSION_REASONS,
  IDENTITY_MEANS,
  RECIPIENTS_OUTCOMES,
  REPRESENTATIVES,
} from '../../src/domain/request/file.ts';
import { REFUSAL_GROUNDS } from '../../src/domain/request/grounds.ts';
import { askIdentity, settleIdentity } from '../../src/domain/request/identity.ts';
import { addRight, closeRequest } from '../../src/domain/request/life.ts';
import { answerRights, refuseRights } from '../../src/domain/request/outcome.ts';
import { RIGHTS } from '../../src/domain/request/rights.ts';
import { extendRequest } from '../../src/domain/request/time.ts';
import type { SubjectRequest } from '../../src/domain/ticket.ts';
import type { Act } from '../../src/domain/transition.ts';
import { explainless as clock } from '../domain/request/place.ts';
import { aRequest } from '../support/tickets.ts';

const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/)
  .transform((text) =>
    Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime(clock.timezone).toInstant().toString(),
  );
const day = z.iso.date();
const rights = z.array(z.enum(RIGHTS));
const reason = z.string();
const common = { on: moment, refused: z.string().optional() };

const step = z.discriminatedUnion('act', [
  z.strictObject({ ...common, act: z.literal('ask_identity') }),
  z.strictObject({
    ...common,
    act: z.literal('verify'),
    means: z.enum(IDENTITY_MEANS),
    mandate: z.boolean().optional(),
  }),
  z.strictObject({ ...common, act: z.literal('not_verified') }),
  z.strictObject({ ...common, act: z.literal('extend'), why: z.enum(EXTENSION_REASONS), reason }),
  z.strictObject({
    ...common,
    act: z.literal('correct'),
    received: moment.optional(),
    reference: z.string().optional(),
    reason,
  }),
  z.strictObject({ ...common, act: z.literal('answer'), rights }),
  z.strictObject({ ...common, act: z.literal('refuse'), rights, ground: z.enum(REFUSAL_GROUNDS).optional(), reason }),
  z.strictObject({ ...common, act: z.literal('stop') }),
  z.strictObject({ ...common, act: z.literal('forward') }),
  z.strictObject({ ...common, act: z.literal('recipients'), how: z.enum(RECIPIENTS_OUTCOMES) }),
  z.strictObject({ ...common, act: z.literal('hold'), reason }),
  z.strictObject({ ...common, act: z.literal('add_right'), right: z.enum(RIGHTS) }),
  z.strictObject({ ...common, act: z.literal('close'), why: z.enum(CLOSINGS), reason: reason.default('') }),
]);

const stories = z
  .array(
    z.strictObject({
      story: z.string(),
      received: moment,
      filed: moment.optional(),
      rights,
      client: z
        .string()
        .default('')
        .transform((id) => (id === '' ? null : id)),
      representative: z.enum(REPRESENTATIVES).optional(),
      reference: z.string().default('K-4711'),
      steps: z.array(step).default([]),
      expected: z.strictObject({
        status: z.string(),
        identity: z.string().optional(),
        due: day.optional(),
        workTo: day.optional(),
        forwardBy: day.optional(),
      }),
      why: z.string(),
    }),
  )
  .parse(parse(readFileSync(new URL('requests.yml', import.meta.url), 'utf8'), { version: '1.2' }));

type Result = SubjectRequest | RequestRefusal;

const take = (request: SubjectRequest, given: z.output<typeof step>, act: Act): Result => {
  const { now } = act;
  switch (given.act) {
    case 'ask_identity':
      return askIdentity(request, now, act);
    case 'verify':
      return settleIdentity(
        request,
        { means: given.means, settledAt: now, mandate: given.mandate ?? false },
        clock,
        act,
      );
    case 'not_verified':
      return settleIdentity(request, { means: null, settledAt: now, mandate: false }, clock, act);
    case 'extend':
      return extendRequest(request, { why: given.why, reason: given.reason, toldAt: now }, clock, act);
    case 'correct': {
      const { received, reference } = given;
      const correction = {
        ...(received === undefined ? {} : { receivedAt: received }),
        ...(reference === undefined ? {} : { subjectReference: reference }),
      };
      return correctRequest(request, correction, given.reason, clock, act);
    }
    case 'answer':
      return answerRights(request, { rights: given.rights, sentAt: now, note: '' }, act);
    case 'refuse':
      return refuseRights(
        request,
        { rights: given.rights, sentAt: now, note: given.reason, ground: given.ground },
        act,
      );
    case 'stop':
      return stopUse(request, { stoppedAt: now, note: '' }, act);
    case 'forward':
      return forwardRequest(request, { forwardedAt: now, note: '' }, act);
    case 'recipients':
      return tellRecipients(request, { how: given.how, note: '' }, act);
    case 'hold':
      return holdRequest(request, { reason: given.reason }, act);
    case 'add_right':
      return addRight(request, given.right, act);
    case 'close':
      return closeRequest(request, { why: given.why, note: given.reason }, act);
  }
};

const begun = ({ received, filed, rights: asked, client, representative, reference }: (typeof stories)[number]) => {
  const request = aRequest({
    receivedAt: received,
    filedAt: filed ?? received,
    rights: asked,
    client,
    subjectReference: reference,
    ...(representative ? { representative: { kind: representative } } : {}),
  });
  return { ...request, ...clock.limits(request) };
};

it.each(stories.map((story) => [story.story, story] as const))('%s', (_, story) => {
  let request: SubjectRequest = begun(story);
  for (const given of story.steps) {
    const result = take(request, given, { by: 'U0DPO', now: given.on, salt: '01' });
    expect('refused' in result ? result.refused : undefined, `${given.act} on ${given.on}`).toBe(given.refused);
    if (!('refused' in result)) request = result;
  }
  const { status, identity, due, workTo, forwardDue } = request;
  const found = {
    status,
    identity: identity?.state ?? 'open',
    due: due?.slice(0, 10),
    workTo: workTo?.slice(0, 10),
    forwardBy: forwardDue?.slice(0, 10),
  };
  expect(found, story.why).toMatchObject(JSON.parse(JSON.stringify(story.expected)));
});
