/** A request on the real desk, with hands. */
import { expect } from 'vitest';
import { ACTIONS, CALLBACKS, FIELDS, type RequestAct } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { startTestDesk, submission, type TestDesk } from './desk.ts';
import { handsOn } from './hands.ts';

const stored = async (desk: TestDesk) => {
  const [ticket] = await (await openReadOnly(desk.folder)).list('T0ONE', { type: 'request' });
  if (ticket?.type !== 'request') throw new Error('no request');
  return ticket;
};

export const rights = (...values: string[]) => ({ selected_options: values.map((value) => ({ value })) });

/** Logs a request as an agent, received two days ago; resolves when it was announced. */
export const startRequestWalk = async (
  values: Record<string, unknown> = {},
  config: Parameters<typeof startTestDesk>[0] = {},
) => {
  const desk = await startTestDesk(config);
  const given = {
    [FIELDS.description]: { value: 'Canary: wants everything' },
    [FIELDS.subjectReference]: { value: 'K-4711' },
    [FIELDS.receivedAt]: { selected_date_time: Math.floor(Date.now() / 1000) - 48 * 3600 },
    ...values,
  };
  await desk.interact(submission('U0AGENT', CALLBACKS.requestForm, given));
  await expect
    .poll(async () => (await stored(desk)).notices.every(({ settledAt }) => settledAt), { timeout: 5000 })
    .toBe(true);
  const { id } = await stored(desk);
  const hands = handsOn(desk, id, CALLBACKS.requestAct);

  const openForm = async (user: string, act: RequestAct) => {
    const view = await hands.press(user, `${ACTIONS.requestAct}:${act}`);
    if (typeof view === 'string') throw new Error(view);
    return view;
  };

  return {
    ...hands,
    desk,
    id,
    openForm,
    stored: () => stored(desk),
    act: async (user: string, what: RequestAct, given: Record<string, unknown> = {}) =>
      hands.send(user, await openForm(user, what), given),
  };
};

export type RequestWalk = Awaited<ReturnType<typeof startRequestWalk>>;
