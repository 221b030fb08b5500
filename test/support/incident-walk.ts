/** An incident on the real desk, and hands that press its buttons and send its forms as Slack would. */
import { expect } from 'vitest';
import { ACTIONS, CALLBACKS, FIELDS, type IncidentAct } from '../../src/slack/ids.ts';
import { openReadOnly } from '../../src/store/read-only.ts';
import { button, startTestDesk, submission, type TestDesk } from './desk.ts';

export const at = (hoursAgo: number) => ({ selected_date_time: Math.floor(Date.now() / 1000) - hoursAgo * 3600 });
export const choice = (value: string) => ({ selected_option: { value } });
export const text = (value: string) => ({ value });

interface View {
  callback_id?: string;
  private_metadata: string;
  blocks: { type: string; block_id?: string }[];
}

interface Answer {
  response_action: string;
  errors?: Record<string, string>;
  view?: View;
}

/** The machine that runs this may be busy. */
const PATIENT = { timeout: 5000 };

let presses = 0;

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

  /** Presses a button in a message: the view that opens, or the text that comes back. */
  const press = async (user: string, actionId: string, value = id): Promise<View | string> => {
    presses += 1;
    const method = `respond-${presses}`;
    const known = desk.api.calls.length;
    await desk.interact({ ...button(user, actionId, value), response_url: `${desk.api.url}${method}` });
    const fresh = () =>
      desk.api.calls.slice(known).find((call) => call.method === 'views.open' || call.method === method);
    await expect.poll(fresh, PATIENT).toBeTruthy();
    const call = fresh();
    return call?.method === 'views.open' ? (call.body['view'] as View) : String(call?.body['text']);
  };

  const openForm = async (user: string, act: IncidentAct): Promise<View> => {
    const view = await press(user, `${ACTIONS.incidentAct}:${act}`);
    if (typeof view === 'string') throw new Error(view);
    return view;
  };

  const send = async (user: string, view: View, given: Record<string, unknown>): Promise<Answer> => {
    const sent = submission(user, CALLBACKS.incidentAct, given, `V${presses}`);
    const answer = await desk.interact({ ...sent, view: { ...sent.view, private_metadata: view.private_metadata } });
    return (await answer.json()) as Answer;
  };

  /** Presses a button in the window that shows the incident: the window as it is then, or what is said in person. */
  const pressInWindow = async (user: string, actionId: string, value: string): Promise<View | string> => {
    const known = desk.api.calls.length;
    const { container: _, channel: __, response_url: ___, ...pressed } = button(user, actionId, value);
    await desk.interact({ ...pressed, container: { type: 'view', view_id: 'V0' }, view: { id: 'V0', type: 'modal' } });
    const fresh = () =>
      desk.api.calls
        .slice(known)
        .find(({ method, body }) => /views\.(update|push)/.test(method) || body['channel'] === user);
    await expect.poll(fresh, PATIENT).toBeTruthy();
    const call = fresh();
    return call?.body['view'] ? (call.body['view'] as View) : String(call?.body['text']);
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
