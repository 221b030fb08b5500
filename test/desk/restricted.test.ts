import { expect, it } from 'vitest';
import { incidentOf } from '../store/contract.ts';
import { createQuietDesk } from '../support/quiet-desk.ts';

const HOUR = 3_600_000;

it('three days of alerts and reminders of an incident about the DPO reach everybody but the DPO and the channel', async () => {
  const quiet = createQuietDesk();
  const filed = await quiet.store.insert(incidentOf({ concerns: ['U0DPO'], notices: [] }));
  await quiet.pass(73 * HOUR, HOUR / 4);
  const targets = new Set(quiet.posts.filter(({ ticket }) => ticket === filed.id).map(({ target }) => target));
  expect(targets).toEqual(new Set(['U0DEPUTY', 'webhook']));
  expect(quiet.posts.some(({ kind, target }) => kind === 'reminder' && target === 'U0DEPUTY')).toBe(true);
});
