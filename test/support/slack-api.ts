/** Slack's Web API as far as the desk calls it: records every call, and refuses what it is told to refuse. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Call {
  method: string;
  body: Record<string, unknown>;
  /** When it had arrived, in milliseconds since 1970. */
  at: number;
}

export interface SlackApi {
  url: string;
  calls: Call[];
  /** Files that arrived, in order. */
  uploads: Buffer[];
  /** Makes the next `times` calls of a method fail with Slack's error; an HTTP status instead of `ok: false` if given. */
  refuse(
    method: string,
    error: string,
    options?: { times?: number; status?: number; retryAfter?: number; channel?: string },
  ): void;
  /** What `users.info` says of somebody besides the locale. */
  account(user: string, account: Record<string, unknown>): void;
  /** Resolves with the first call that matches, now or later. */
  called(method: string, matches?: (call: Call) => boolean): Promise<Call>;
  close(): Promise<void>;
}

const ANSWERS: Record<string, object> = {
  'auth.test': { team_id: 'T0ONE', user_id: 'U0BOT', bot_id: 'B0BOT', app_id: 'A0DESK' },
  'users.info': { user: { locale: 'en-GB' } },
  'chat.scheduleMessage': { scheduled_message_id: 'Q0ONE' },
  'views.open': { view: { id: 'V0NEW' } },
};

const bodyOf = (raw: string, type = ''): Record<string, unknown> => {
  if (type.startsWith('application/json')) return JSON.parse(raw);
  const fields: Record<string, unknown> = Object.fromEntries(new URLSearchParams(raw));
  for (const name of ['blocks', 'view']) if (typeof fields[name] === 'string') fields[name] = JSON.parse(fields[name]);
  return fields;
};

/** The file of a form, or the body as it is. */
const fileIn = (bytes: Buffer): Buffer => {
  const start = bytes.indexOf('\r\n\r\n');
  return bytes.subarray(0, 2).toString() === '--' ? bytes.subarray(start + 4, bytes.lastIndexOf('\r\n--')) : bytes;
};

export const startSlackApi = async (): Promise<SlackApi> => {
  const calls: Call[] = [];
  const uploads: Buffer[] = [];
  const faults: {
    method: string;
    error: string;
    times: number;
    status: number;
    retryAfter?: number;
    channel?: string;
  }[] = [];
  const accounts = new Map<string, Record<string, unknown>>();
  const waiting: { matches: (call: Call) => boolean; resolve: (call: Call) => void }[] = [];
  let posted = 0;
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const bytes = Buffer.concat(chunks);
      if (request.url === '/upload') {
        uploads.push(fileIn(bytes));
        return void response.end('OK');
      }
      const raw = bytes.toString();
      const method = (request.url ?? '').replace('/api/', '');
      const call = { method, body: bodyOf(raw, request.headers['content-type']), at: Date.now() };
      calls.push(call);
      const fault = faults.find(
        (each) => each.method === method && each.times > 0 && (!each.channel || each.channel === call.body['channel']),
      );
      if (fault) fault.times -= 1;
      response.writeHead(fault?.status ?? 200, {
        'content-type': 'application/json',
        ...(fault?.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
      });
      posted += 1;
      const account = method === 'users.info' ? accounts.get(String(call.body['user'])) : undefined;
      const answer = {
        ok: true,
        channel: call.body['channel'],
        ts: `1700000000.${String(posted).padStart(6, '0')}`,
        ...ANSWERS[method],
        ...(method === 'files.getUploadURLExternal' ? { file_id: 'F0ONE', upload_url: `${origin()}/upload` } : {}),
        ...(account ? { user: { locale: 'en-GB', ...account } } : {}),
      };
      response.end(JSON.stringify(fault ? { ok: false, error: fault.error } : answer));
      if (fault) return;
      for (const waiter of [...waiting]) {
        if (!waiter.matches(call)) continue;
        waiting.splice(waiting.indexOf(waiter), 1);
        waiter.resolve(call);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const refused = new WeakSet<Call>();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    calls,
    uploads,
    refuse: (method, error, { times = 1, status = 200, ...rest } = {}) =>
      void faults.push({ method, error, times, status, ...rest }),
    account: (user, account) => void accounts.set(user, account),
    called: (method, matches = () => true) => {
      const hit = (call: Call): boolean => call.method === method && !refused.has(call) && matches(call);
      const past = calls.find(hit);
      if (past) return Promise.resolve(past);
      return new Promise((resolve) => waiting.push({ matches: hit, resolve }));
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
