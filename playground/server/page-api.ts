/** What the page (and a test) asks of the workspace: `/ui/…`, see ../protocol.ts. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, Gesture } from '../protocol.ts';
import type { Workplace } from './gestures/payload.ts';
import { perform } from './gestures.ts';
import { isOurs, json, readBody } from './http.ts';
import { visibleTo } from './visible.ts';

const events = ({ state }: Workplace, request: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': connected\n\n');
  const tell = (changed: unknown): unknown => response.write(`data: ${JSON.stringify(changed)}\n\n`);
  state.on('changed', tell);
  request.on('close', () => state.off('changed', tell));
};

export const pageApi = async (
  place: Workplace,
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, searchParams }: URL,
): Promise<void> => {
  const { state, app } = place;
  const what = pathname.slice('/ui/'.length);
  if (!isOurs(request)) return json(response, 403, { error: 'only this page may ask' });
  if (what === 'state') {
    const user = searchParams.get('user') ?? '';
    return json(response, 200, visibleTo(state, user, app), { 'cache-control': 'no-store' });
  }
  if (what === 'events') return events(place, request, response);
  if (request.method !== 'POST') return json(response, 404, { error: 'no such thing' });
  const body = JSON.parse((await readBody(request)).toString());
  if (what === 'fault') {
    state.faults.push(body as Fault);
    return json(response, 200, { ok: true });
  }
  if (what === 'channel') {
    const { id, archived, botMember } = body;
    if (archived !== undefined) state.archived[archived ? 'add' : 'delete'](id);
    if (botMember !== undefined) state.withoutBot[botMember ? 'delete' : 'add'](id);
    return json(response, 200, { ok: true });
  }
  return json(response, 200, await perform(place, { ...body, kind: what } as Gesture));
};
