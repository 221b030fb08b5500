/** The local workspace: Slack's Web API, its events, response URLs, and the page's own API, on one loopback port. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Gesture, State } from '../protocol.ts';
import { receiveUpload } from './api/files.ts';
import { postScheduled } from './api/schedule.ts';
import { type Deliver, httpDelivery, SocketDelivery } from './delivery.ts';
import type { Workplace } from './gestures/payload.ts';
import { perform } from './gestures.ts';
import { argumentsOf, json, plain, readBody } from './http.ts';
import { declared } from './manifest.ts';
import { pageApi } from './page-api.ts';
import { BOT } from './people.ts';
import { respondTo } from './respond.ts';
import { WorkspaceState } from './state.ts';
import { serveStatic } from './static.ts';
import { visibleTo } from './visible.ts';
import { call } from './web-api.ts';

export interface WorkspaceOptions {
  /** 0 or absent: any free port. */
  port?: number;
  manifest: string;
  /** Where messages and homes are kept; absent: nowhere. */
  stateFile?: string;
  /** The built page. */
  page?: string;
  /** The app's address for signed HTTP; absent: Socket Mode. */
  eventsUrl?: string;
}

export interface Workspace {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  state: WorkspaceState;
  perform(gesture: Gesture): ReturnType<typeof perform>;
  /** What one person sees. */
  seen(user: string): State;
  stop(): Promise<void>;
}

const SCHEDULE_MS = 500;

const webApi = async (
  place: Workplace,
  request: IncomingMessage,
  response: ServerResponse,
  method: string,
): Promise<void> => {
  const args = argumentsOf((await readBody(request)).toString(), request.headers['content-type']);
  const token = request.headers.authorization?.replace(/^Bearer /, '') ?? args['token'];
  if (method === 'apps.connections.open') {
    if (token !== BOT.appToken) return json(response, 200, { ok: false, error: 'invalid_auth' });
    return json(response, 200, { ok: true, url: `${place.origin.replace('http', 'ws')}/socket` });
  }
  if (token !== BOT.token && method !== 'api.test')
    return json(response, 200, { ok: false, error: token ? 'invalid_auth' : 'not_authed' });
  const { retryAfter, ...answer } = call(place, method, args);
  if (retryAfter !== undefined) return json(response, 429, answer, { 'retry-after': String(retryAfter) });
  return json(response, 200, answer, { 'x-oauth-scopes': place.app.scopes.join(',') });
};

const upload = async (place: Workplace, request: IncomingMessage, response: ServerResponse, id: string) => {
  const body = await readBody(request);
  const headers = { 'content-type': request.headers['content-type'] ?? 'application/octet-stream' };
  const received = await receiveUpload(place.state, id, new Request(place.origin, { method: 'POST', headers, body }));
  plain(response, received.status, received.body);
};

const download = ({ state }: Workplace, response: ServerResponse, id: string): void => {
  const bytes = state.fileBytes(id);
  const known = state.messages.flatMap(({ files = [] }) => files).find((file) => file.id === id);
  if (!bytes || !known) {
    plain(response, 404, 'no such file');
    return;
  }
  response
    .writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(known.name)}`,
    })
    .end(bytes);
};

export const startWorkspace = async (options: WorkspaceOptions): Promise<Workspace> => {
  const state = new WorkspaceState(options.stateFile);
  const sockets = new SocketDelivery(state);
  const deliver: Deliver = options.eventsUrl ? httpDelivery(options.eventsUrl) : sockets.deliver;
  const place: Workplace = { state, deliver, app: declared(options.manifest), origin: '' };

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, first = '', second = ''] = url.pathname.split('/');
    if (first === 'api') return webApi(place, request, response, second);
    if (first === 'ui') return pageApi(place, request, response, url);
    if (first === 'upload') return upload(place, request, response, second);
    if (first === 'files') return download(place, response, second);
    if (first !== 'response') return serveStatic(options.page, url.pathname, response);
    const body = (await readBody(request)).toString();
    const { status, body: said } = respondTo(
      state,
      second,
      argumentsOf(body, request.headers['content-type'] ?? 'application/json'),
    );
    return plain(response, status, said);
  };

  const server = createServer((request, response) => {
    route(request, response).catch(() => {
      if (!response.headersSent) json(response, 400, { ok: false, error: 'unreadable request' });
    });
  });
  const websockets = new WebSocketServer({ server, path: '/socket' });
  websockets.on('connection', (socket) => sockets.connect(socket));
  // The HTTP server's own error is handled where it listens.
  websockets.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  place.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = setInterval(() => postScheduled(state), SCHEDULE_MS);

  return {
    origin: place.origin,
    state,
    perform: (gesture) => perform(place, gesture),
    seen: (user) => visibleTo(state, user, place.app),
    stop: () =>
      new Promise((resolve) => {
        clearInterval(clock);
        state.save();
        sockets.close();
        websockets.close();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
