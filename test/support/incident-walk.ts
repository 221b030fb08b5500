/** An incident on the real desk, and hands that press its buttons and send its forms as Slack would. */
import { expect } from 'vitest';
import { ACTIONS, CALLBACKS, FIELDS, type IncidentAct } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { startTestDesk, submission, type TestDesk } from './desk.ts';
import { handsOn } from './hands.ts';

export const at = (hoursAgo: number) => ({ selected_date_time: Math.floor(Date.now() / 1000) - hoursAgo * 3600 });
export const choice = (value: string) => ({ selected_option: { value } });
export const text = (value: string) => ({ value });

/** The machine that runs this may be busy. */
const PATIENT = { timeout: 5000 };

const stored = async (desk: TestDesk) => {
  const [ticket] = await (await openReadOnly(desk.folder)).list('T0ONE', { type: 'incident' });
  if (ticket?.type !== 'incident') throw new Error('no incident');
  return ticket;
};

/** Files an incident as an agent; resolves when its alert was sent. */
export const startWalk = async (
  values: Record<string, unknown> = {},
  config: Parameters<typeof startTestDesk>[0] = {},
) => {
  const desk = await startTestDesk(config);
  const given = { [FIELDS.description]: text('Canary: list mailed to a stranger'), ...values };
  await desk.interact(submission('U0AGENT', CALLBACKS.incidentForm, given));
  await expect.poll(async () => (await stored(desk)).notices[0]?.settledAt, PATIENT).toBeTruthy();
  const { id } = await stored(desk);

  const { press, send, pressInWindow } = handsOn(desk, id, CALLBACKS.incidentAct);

  const openForm = async (user: string, act: IncidentAct) => {
    const view = await press(user, `${ACTIONS.incidentAct}:${act}`);
    if (typeof view === 'string') throw new Error(view);
    return view;
  };

  return {
    desk,
    id,
    press,
    pressInWindow,
    openForm,
    send,
    stored: () => stored(desk),
    act: async (user: string, what: IncidentAct, given: Record<string, unknown> = {}) =>
      send(user, await openForm(user, what), given),
  };
};

export type Walk = Awaited<ReturnType<typeof startWalk>>;
