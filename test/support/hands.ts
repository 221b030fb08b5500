/** Hands that press a ticket's buttons and send its forms as Slack would. */
import { expect } from 'vitest';
import { button, submission, type TestDesk } from './desk.ts';

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

/** @param callback the form that is sent */
export const handsOn = (desk: TestDesk, id: string, callback: string) => {
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

  const send = async (user: string, view: View, given: Record<string, unknown>): Promise<Answer> => {
    const sent = submission(user, callback, given, `V${presses}`);
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

  return { press, send, pressInWindow };
};
