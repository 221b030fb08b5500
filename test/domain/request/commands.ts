/** Any act on a request, at any moment, in any order: what a desk full of people could do to it. */
import fc from 'fast-check';
import type { RequestRefusal } from '../../../src/domain/request/act.ts';
import { correctRequest } from '../../../src/domain/request/correction.ts';
import {
  forwardRequest,
  holdRequest,
  releaseHold,
  stopUse,
  tellRecipients,
} from '../../../src/domain/request/duties.ts';
import { CLOSINGS, EXTENSION_REASONS, IDENTITY_MEANS, RECIPIENTS_OUTCOMES } from '../../../src/domain/request/file.ts';
import { REFUSAL_GROUNDS } from '../../../src/domain/request/grounds.ts';
import { askIdentity, settleIdentity } from '../../../src/domain/request/identity.ts';
import {
  addRight,
  assignRequest,
  closeRequest,
  commentOnRequest,
  takeRequest,
} from '../../../src/domain/request/life.ts';
import { answerRights, refuseRights } from '../../../src/domain/request/outcome.ts';
import { RIGHTS } from '../../../src/domain/request/rights.ts';
import { extendRequest, pauseRequest, resumeRequest } from '../../../src/domain/request/time.ts';
import type { SubjectRequest } from '../../../src/domain/ticket.ts';
import type { Act } from '../../../src/domain/transition.ts';
import { explainless } from './place.ts';

const clock = explainless;

export interface Command {
  /** Hours since the command before. */
  after: number;
  by: string;
  run: (request: SubjectRequest, act: Act) => SubjectRequest | RequestRefusal;
}

const MOMENT = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -1000, max: 0 }) },
  { weight: 1, arbitrary: fc.integer({ min: -2000, max: 30 }) },
);
const TEXT = fc.constantFrom('', ' ', 'because');
const RIGHT = fc.constantFrom(...RIGHTS);
const MASK = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });

/** Mostly some or all of the rights that were asked, else any. */
const CHOICE: fc.Arbitrary<(request: SubjectRequest) => string[]> = fc.oneof(
  fc.uniqueArray(RIGHT, { maxLength: 3 }).map((any) => () => any),
  MASK.map((mask) => (request: SubjectRequest) => request.rights.filter((_, i) => mask[i])),
  fc.constant((request: SubjectRequest) => request.rights),
);

const shifted = ({ now }: Act, hours: number): string => new Date(Date.parse(now) + hours * 3_600_000).toISOString();

/** Mostly a moment inside the request's life, so that most commands get past the first check. */
const near = (request: SubjectRequest, act: Act, hours: number): string =>
  hours < -1000
    ? shifted(act, hours + 1000)
    : new Date(Math.max(Date.parse(request.receivedAt), Date.parse(act.now) + hours * 360_000)).toISOString();

const VERIFY: fc.Arbitrary<Command['run']> = fc
  .constantFrom(...IDENTITY_MEANS)
  .map((means) => (request, act) => settleIdentity(request, { means, settledAt: act.now, mandate: true }, clock, act));

const RUNS: fc.Arbitrary<Command['run']>[] = [
  MOMENT.map((at) => (request, act) => askIdentity(request, near(request, act, at), act)),
  fc.tuple(fc.option(fc.constantFrom(...IDENTITY_MEANS)), MOMENT, fc.boolean()).map(
    ([means, at, mandate]) =>
      (request, act) =>
        settleIdentity(request, { means, settledAt: near(request, act, at), mandate }, clock, act),
  ),
  MOMENT.map(
    (at) => (request, act) => pauseRequest(request, { why: 'clarification', from: near(request, act, at) }, act),
  ),
  MOMENT.map((at) => (request, act) => resumeRequest(request, near(request, act, at), clock, act)),
  fc.tuple(fc.constantFrom(...EXTENSION_REASONS), TEXT, MOMENT).map(
    ([why, reason, at]) =>
      (request, act) =>
        extendRequest(request, { why, reason, toldAt: near(request, act, at) }, clock, act),
  ),
  fc.tuple(MOMENT, fc.constantFrom(undefined, null, 'acme'), TEXT).map(
    ([at, client, reason]) =>
      (request, act) =>
        correctRequest(
          request,
          { receivedAt: shifted(act, at), ...(client === undefined ? {} : { client }) },
          reason,
          clock,
          act,
        ),
  ),
  fc.tuple(CHOICE, MOMENT).map(
    ([rightsOf, at]) =>
      (request, act) =>
        answerRights(request, { rights: rightsOf(request), sentAt: near(request, act, at), note: '' }, act),
  ),
  fc.tuple(CHOICE, MOMENT, fc.option(fc.constantFrom(...REFUSAL_GROUNDS), { nil: undefined }), TEXT).map(
    ([rightsOf, at, ground, note]) =>
      (request, act) =>
        refuseRights(request, { rights: rightsOf(request), sentAt: near(request, act, at), ground, note }, act),
  ),
  MOMENT.map((at) => (request, act) => forwardRequest(request, { forwardedAt: near(request, act, at), note: '' }, act)),
  fc.tuple(fc.constantFrom(...RECIPIENTS_OUTCOMES), TEXT).map(
    ([how, note]) =>
      (request, act) =>
        tellRecipients(request, { how, note }, act),
  ),
  MOMENT.map((at) => (request, act) => stopUse(request, { stoppedAt: near(request, act, at), note: '' }, act)),
  TEXT.map((reason) => (request, act) => holdRequest(request, { reason }, act)),
  TEXT.map((reason) => (request, act) => releaseHold(request, reason, act)),
  fc.constantFrom('U0A', 'U0B').map((who) => (request, act) => assignRequest(request, who, act)),
  fc.constant((request: SubjectRequest, act: Act) => takeRequest(request, act)),
  TEXT.map((text) => (request, act) => commentOnRequest(request, text, act)),
  RIGHT.map((right) => (request, act) => addRight(request, right, act)),
  fc.tuple(fc.constantFrom(...CLOSINGS), TEXT).map(
    ([why, note]) =>
      (request, act) =>
        closeRequest(request, { why, note }, act),
  ),
];

export const COMMANDS: fc.Arbitrary<Command[]> = fc.array(
  fc.record({
    after: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 500 })),
    by: fc.constantFrom('U0A', 'U0B', 'U0C'),
    run: fc.oneof({ weight: 3, arbitrary: VERIFY }, ...RUNS),
  }),
  { minLength: 4, maxLength: 14, size: 'max' },
);
