import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCell, FAULTS, type FakeSlack, type SlackFault, startFakeSlack } from './slack-faults.ts';
import { OPERATIONS, type Operation } from './slack-operations.ts';
import { LONG, randomFrom, report, SEED } from './suite.ts';

let slack: FakeSlack;
beforeAll(async () => {
  slack = await startFakeSlack();
});
afterAll(() => slack.close());

/** How soon somebody must have been told although one target fails for good. */
const SECONDS_TO_TELL = 125;

/** Where a message counts as telling somebody who can act. */
const TOLD = new Set(['C0DPO', 'U0DPO', 'U0DEPUTY', 'webhook', 'C0REQUESTS']);

const runCell = async (
  operation: Operation,
  fault: SlackFault,
  times: number,
  plant?: Parameters<typeof createCell>[1],
): Promise<string[]> => {
  const cell = createCell(slack, plant);
  const wrong: string[] = [];
  slack.fault = { on: operation.on, fault, times };
  const firstBefore = slack.taken.length;
  await operation.provoke(cell);
  const from = cell.clock.seconds;
  await cell.pass(SECONDS_TO_TELL);
  const told = slack.taken.slice(firstBefore).filter(({ ticket, target }) => ticket !== '' && TOLD.has(target));
  if (operation.alert && told.length === 0) wrong.push('nobody was told within two minutes');
  slack.fault = undefined;
  await cell.pass(3700, 20);

  const tickets = await cell.store.list('T0ONE');
  for (const { notices } of tickets) {
    const owed = notices.filter(({ settledAt, target }) => !settledAt && (operation.on === target || operation.alert));
    for (const { key } of owed.filter(({ dueAt }) => Date.parse(dueAt) <= Date.parse(cell.desk.now())))
      wrong.push(`${key} is still owed an hour after Slack works again`);
    const undelivered = notices.filter(
      ({ kind, settledAt, message }) => kind === 'breach_alert' && settledAt && !message,
    );
    for (const { key } of undelivered) wrong.push(`the alert ${key} was dropped`);
    if (JSON.stringify(notices).includes('Canary')) wrong.push('what Slack answered is in the ticket');
  }
  // Copies of one notice to one target: the ladder's later rounds are notices of their own.
  const copies = slack.taken.filter(({ target, at }) => target === operation.on && at >= from && at < from + 900);
  const ambiguous = fault.ambiguous ? times : 0;
  const most = (operation.on === 'schedule' || operation.on === 'unschedule' ? 2 : 1) + ambiguous;
  if (times === 1 && copies.length > most) wrong.push(`${copies.length} copies where ${most} are right`);
  return wrong;
};

describe('Slack’s faults on what the desk sends', () => {
  it('lose no alert and repeat none without need', { timeout: 900_000 }, async () => {
    const random = randomFrom(SEED);
    const wrong: string[] = [];
    let cells = 0;
    for (const operation of OPERATIONS) {
      for (const fault of FAULTS) {
        for (const times of [1, 1_000_000]) {
          if (!LONG && random() > 0.08) continue;
          cells += 1;
          for (const what of await runCell(operation, fault, times))
            wrong.push(`${operation.name}, ${fault.name}, ${times === 1 ? 'once' : 'for two minutes'}: ${what}`);
        }
      }
    }
    report('Slack faults on outgoing operations', {
      kinds: FAULTS.length,
      operations: OPERATIONS.length,
      cells,
      wrong: wrong.length,
    });
    expect(wrong).toEqual([]);
    if (LONG) expect(cells).toBeGreaterThanOrEqual(300);
  });

  it('notices a desk that takes every refusal for a yes', { timeout: 60_000 }, async () => {
    const [alert] = OPERATIONS;
    const fault = FAULTS.find(({ name }) => name === 'is_archived');
    if (!alert || !fault) throw new Error('There is such an operation and such a fault.');
    const wrong = await runCell(alert, fault, 1_000_000, (desk) => ({
      ...desk,
      send: async (notice, ticket) => {
        const sent = await desk.send(notice, ticket);
        return 'ts' in sent ? sent : { channel: notice.target, ts: '0' };
      },
    }));
    expect(wrong.join()).toContain('nobody was told');
  });
});
