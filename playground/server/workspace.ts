/** The local workspace: Slack's Web API, its events, response URLs, and the page's own API, on one loopback port. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Fault, Gesture, State } from '../protocol.ts';
import { type Deliver, httpDelivery, SocketDelivery } from './delivery.ts';
import { perform, type Workplace } from './gestures.ts';
import { BOT } from './people.ts';
import { respondTo } from './respond.ts';
import { WorkspaceState } from './state.ts';
import { serveStatic } from './static.ts';
import { declared, visibleTo } from './visible.ts';
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

type Json = Record<string, unknown>;

const MOST_BYTES = 2_000_000;

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) throw new Error('too large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
};

/** JSON, or a form whose structured fields are JSON. */
const argumentsOf = (body: string, type = ''): Json => {
  if (type.startsWith('application/json')) return JSON.parse(body || '{}');
  const fields: Json = Object.fromEntries(new URLSearchParams(body));
  for (const name of ['blocks', 'view', 'attachments']) {
    if (typeof fields[name] === 'string') fields[name] = JSON.parse(String(fields[name]));
  }
  return fields;
};

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** A page of another site, or a name that was pointed at us, may not act here. */
const isOurs = ({ headers }: IncomingMessage): boolean => {
  const { host = '', origin } = headers;
  return LOOPBACK.test(host) && (origin === undefined || LOOPBACK.test(origin.replace(/^https?:\/\//, '')));
};

const SCOPES = 'commands,chat:write,users:read,usergroups:read';

export const startWorkspace = async (options: WorkspaceOptions): Promise<Workspace> => {
  const state = new WorkspaceState(options.stateFile);
  const sockets = new SocketDelivery(state);
  const deliver: Deliver = options.eventsUrl ? httpDelivery(options.eventsUrl) : sockets.deliver;
  const manifest = declared(options.manifest);
  const place: Workplace = { state, deliver, origin: '' };

  const webApi = async (request: IncomingMessage, response: ServerResponse, method: string): Promise<void> => {
    const args = argumentsOf(await readBody(request), request.headers['content-type']);
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? args['token'];
    if (method === 'apps.connections.open') {
      if (token !== BOT.appToken) return json(response, 200, { ok: false, error: 'invalid_auth' });
      return json(response, 200, { ok: true, url: `${place.origin.replace('http', 'ws')}/socket` });
    }
    if (token !== BOT.token && method !== 'api.test')
      return json(response, 200, { ok: false, error: token ? 'invalid_auth' : 'not_authed' });
    const { retryAfter, ...answer } = call(state, method, args);
    if (retryAfter !== undefined) return json(response, 429, answer, { 'retry-after': String(retryAfter) });
    return json(response, 200, answer, { 'x-oauth-scopes': SCOPES });
  };

  const events = (request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': connected\n\n');
    const tell = (changed: unknown): unknown => response.write(`data: ${JSON.stringify(changed)}\n\n`);
    state.on('changed', tell);
    request.on('close', () => state.off('changed', tell));
  };

  const pageApi = async (
    request: IncomingMessage,
    response: ServerResponse,
    what: string,
    query: URLSearchParams,
  ): Promise<void> => {
    if (!isOurs(request)) return json(response, 403, { error: 'only this page may ask' });
    if (what === 'state') return json(response, 200, visibleTo(state, query.get('user') ?? '', manifest));
    if (what === 'events') return events(request, response);
    if (request.method !== 'POST') return json(response, 404, { error: 'no such thing' });
    const body = JSON.parse(await readBody(request));
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

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, first = '', ...rest] = pathname.split('/');
    if (first === 'api') return webApi(request, response, rest.join('/'));
    if (first === 'response') {
      const { status, body } = respondTo(
        state,
        rest.join('/'),
        argumentsOf(await readBody(request), request.headers['content-type'] ?? 'application/json'),
      );
      response.writeHead(status, { 'content-type': 'text/plain' }).end(body);
      return;
    }
    if (first === 'ui') return pageApi(request, response, rest.join('/'), searchParams);
    return serveStatic(options.page, pathname, response);
  };

  const server = createServer((request, response) => {
    route(request, response).catch(() => {
      if (!response.headersSent) json(response, 400, { ok: false, error: 'unreadable request' });
    });
  });
  const websockets = new WebSocketServer({ server, path: '/socket' });
  websockets.on('connection', (socket) => sockets.connect(socket));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  place.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin: place.origin,
    state,
    perform: (gesture) => perform(place, gesture),
    seen: (user) => visibleTo(state, user, manifest),
    stop: () =>
      new Promise((resolve) => {
        state.save();
        sockets.close();
        websockets.close();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
