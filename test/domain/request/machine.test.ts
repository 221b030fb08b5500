/**
 * The state machine under random commands: the same 1,500 sequences here, as many others as SEQUENCES says
 * (`SEQUENCES=100000 npx vitest run test/domain/request/machine.test.ts`).
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokenAt } from '../../../src/domain/history.ts';
import { answerDeadline } from '../../../src/domain/request/clock.ts';
import { isSettled, outcomeOf, statusOf } from '../../../src/domain/request/outcome.ts';
import { isAtOnce, isToldOn, needsIdentity, RIGHTS } from '../../../src/domain/request/rights.ts';
import type { SubjectRequest } from '../../../src/domain/ticket.ts';
import { ticketSchema } from '../../../src/store/ticket-schema.ts';
import { aRequest, NOW } from '../../support/tickets.ts';
import { COMMANDS, type Command } from './commands.ts';
import { explainless } from './place.ts';

const LONG = process.env['SEQUENCES'];
const SEQUENCES = Number(LONG ?? 1500);

const began = fc
  .record({
    rights: fc.uniqueArray(fc.constantFrom(...RIGHTS), { minLength: 1, maxLength: 4 }),
    client: fc.constantFrom(null, null, 'acme'),
  })
  .map(({ rights, client }): SubjectRequest => {
    const request = aRequest({ rights, client });
    return { ...request, ...explainless.limits(request) };
  });

/** What is true of a request whatever was done to it. */
const hold = (request: SubjectRequest): void => {
  const { status, closedAt, closing, due, workTo, receivedAt, extension, outcomes = [], identity, rights } = request;
  if (brokenAt(request.history) !== undefined) throw new Error('history broken');
  if ((closedAt !== null) !== (status === 'closed') || (closing !== undefined) !== (closedAt !== null))
    throw new Error('status and closedAt disagree');
  if (due === null || workTo === null) throw new Error('no limit');
  const [received, formal, work] = [receivedAt, due, workTo].map((at) => Date.parse(at)) as [number, number, number];
  if (formal <= received || work <= received) throw new Error('due before receipt');
  if (work > formal) throw new Error('people work past the formal limit');
  if (status !== 'closed' && status !== 'received' && statusOf(request) !== status)
    throw new Error(`status is ${status}`);
  if (request.client !== null && extension) throw new Error('extended for a client');
  if (outcomes.some(({ rights: settled, kind }) => kind === 'refused' && settled.some(isAtOnce)))
    throw new Error('refused what cannot be refused');
  if (outcomes.some(({ kind, ground, note }) => kind === 'refused' && !(ground && note.trim())))
    throw new Error('refused without ground');
  if (
    outcomes.some(({ kind, rights: settled }) => kind === 'answered' && settled.some(needsIdentity)) &&
    identity?.state !== 'verified'
  )
    throw new Error('given to nobody knows whom');
  if (closing?.why === 'done') {
    if (!isSettled(request)) throw new Error('closed without an answer');
    const owed = rights.some((right) => isToldOn(right) && outcomeOf(request, right)?.kind === 'answered');
    if (owed && !request.recipients) throw new Error('closed before the recipients were told');
  }
  if (closing && closing.why !== 'mistake' && rights.some(isAtOnce) && !request.stopped)
    throw new Error('closed while marketing runs');
  if (closing?.why === 'forwarded' && !request.forwarded) throw new Error('closed as forwarded');
};

const run = (request: SubjectRequest, commands: readonly Command[], seen: Map<string, number>): void => {
  let now = Date.parse(NOW);
  let state = request;
  hold(state);
  for (const { after, by, run } of commands) {
    now += after * 3_600_000;
    const next = run(state, { by, now: new Date(now).toISOString(), salt: '01' });
    const name = 'refused' in next ? `refused:${next.refused}` : (next.history.at(-1)?.event ?? '');
    seen.set(name, (seen.get(name) ?? 0) + 1);
    if ('refused' in next) continue;
    if (next.history.length !== state.history.length + 1) throw new Error('an act is one line of history');
    if (state.closedAt !== null && next.history.at(-1)?.event !== 'commented')
      throw new Error('worked on after its end');
    hold(next);
    state = next;
  }
  const { due, workTo } = answerDeadline(state, explainless);
  if (state.due !== due || state.workTo !== workTo) throw new Error('the kept limits are not those of the record');
  ticketSchema.parse(state);
};

it(`${SEQUENCES} random sequences keep every promise`, () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(began, COMMANDS, (request, commands) => run(request, commands, seen)),
    { numRuns: SEQUENCES, ...(LONG ? {} : { seed: 12 }) },
  );
  // A test that never gets past the first refusal shows nothing.
  for (const event of [
    'extended',
    'corrected',
    'resumed',
    'answered',
    'refused',
    'answered_in_part',
    'closed',
    'identity_verified',
  ])
    expect(seen.get(event) ?? 0, event).toBeGreaterThan(0);
}, 3_600_000);
