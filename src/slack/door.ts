/**
 * What Bolt lets through and we do not: another workspace's or app's payload, a timestamp ahead of the clock, the same
 * signed bytes twice, a signed body that is no object. Bolt's own signature check stays in front of all of it.
 */
import type { IncomingMessage, RequestListener } from 'node:http';
import type { AnyMiddlewareArgs, Middleware, StringIndexed } from '@slack/bolt';
import type { Log } from '../log.ts';

/** 1 MB: Slack's largest payload, a view of 250 kB, fits several times. */
export const BODY_LIMIT = 1024 * 1024;

/** Where Slack sends commands, interactions and events. */
export const ENDPOINT = '/slack/events';

/** Seconds that a request's timestamp may be ahead of our clock. */
const AHEAD_SECONDS = 60;

/** Milliseconds for which a signature is remembered: longer than Bolt accepts its timestamp. */
const REPLAY_MS = 10 * 60_000;

interface Signed {
  /** Undefined in Socket Mode, where nothing is signed. */
  signature?: string;
  timestamp?: number;
}

const headerOf = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** For Bolt's `customPropertiesExtractor`: the signature travels into the listener's context. */
export const signedProperties = (request: IncomingMessage): StringIndexed => ({
  signature: headerOf(request, 'x-slack-signature'),
  timestamp: Number(headerOf(request, 'x-slack-request-timestamp')),
});

interface House {
  workspace: string;
  /** Undefined where Slack did not tell it. */
  appId: string | undefined;
  log: Log;
  /** Milliseconds since 1970. */
  now: () => number;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** The workspaces that a payload names: where it happened and where its user is from. */
const teamsOf = (body: unknown): string[] =>
  [
    field(body, 'team_id'),
    field(field(body, 'team'), 'id'),
    field(field(body, 'user'), 'team_id'),
    field(body, 'context_team_id'),
    field(field(body, 'view'), 'team_id'),
  ].flatMap((team) => text(team) ?? []);

/** Undefined when the payload may come in. */
const refusal = (
  body: unknown,
  { signature, timestamp }: Signed,
  seen: Map<string, number>,
  house: House,
): string | undefined => {
  const teams = teamsOf(body);
  if (teams.length === 0 || teams.some((team) => team !== house.workspace)) return 'other_workspace';
  const app = text(field(body, 'api_app_id'));
  if (house.appId !== undefined && app !== undefined && app !== house.appId) return 'other_app';
  if (signature === undefined) return undefined;
  const now = house.now();
  if (timestamp === undefined || !(timestamp * 1000 - now <= AHEAD_SECONDS * 1000)) return 'timestamp_ahead';
  for (const [old, at] of seen) {
    if (now - at < REPLAY_MS) break;
    seen.delete(old);
  }
  if (seen.has(signature)) return 'replayed';
  seen.set(signature, now);
  return undefined;
};

/** The first middleware. What it refuses is acknowledged with nothing, has no effect, and is logged by its reason. */
export const door = (house: House): Middleware<AnyMiddlewareArgs> => {
  const seen = new Map<string, number>();
  return async ({ body, context, next, ...args }) => {
    const reason = refusal(
      body,
      { signature: text(context['signature']), timestamp: Number(context['timestamp']) } as Signed,
      seen,
      house,
    );
    if (reason === undefined) return next();
    house.log.warn('refused_at_the_door', { code: reason });
    const { ack } = args as { ack?: () => Promise<void> };
    await ack?.();
  };
};

const isObject = (json: string): boolean => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

/** Bolt reads fields of the body before any listener: a body that is no object would end the process. */
const isReadable = (body: string, contentType: string | undefined): boolean => {
  if (contentType !== 'application/x-www-form-urlencoded') return isObject(body);
  const payloads = new URLSearchParams(body).getAll('payload');
  return payloads.length === 0 || (payloads.length === 1 && isObject(payloads[0] ?? ''));
};

const readBody = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > BODY_LIMIT) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
};

/** Stands before Bolt's HTTP listener: reads at most 1 MB, refuses what Bolt cannot read, then hands over. */
export const guardRequests =
  (bolt: RequestListener, log: Log): RequestListener =>
  (request, response) => {
    const refuse = (status: number, code: string): void => {
      log.warn('refused_at_the_door', { code });
      response.writeHead(status, { connection: 'close' }).end(() => request.destroy());
    };
    if (request.method !== 'POST' || request.url?.split('?')[0] !== ENDPOINT) return bolt(request, response);
    readBody(request)
      .then((body) => {
        if (body === undefined) return refuse(413, 'body_too_large');
        if (!isReadable(body.toString(), request.headers['content-type'])) return refuse(400, 'unreadable_body');
        // Bolt takes an already read body from here, and checks its signature.
        Object.assign(request, { rawBody: body });
        return bolt(request, response);
      })
      .catch(() => refuse(400, 'request_broken'));
  };
