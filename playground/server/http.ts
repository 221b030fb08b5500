/** Small parts of speaking HTTP. */
import type { IncomingMessage, ServerResponse } from 'node:http';

type Json = Record<string, unknown>;

const MOST_BYTES = 20_000_000;

export const readBody = async (request: IncomingMessage): Promise<Buffer<ArrayBuffer>> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) throw new Error('too large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
};

/** The arguments of a call: JSON, or a form whose structured fields are JSON. */
export const argumentsOf = (body: string, type = ''): Json => {
  if (type.startsWith('application/json')) return JSON.parse(body || '{}');
  const fields: Json = Object.fromEntries(new URLSearchParams(body));
  for (const name of ['blocks', 'view', 'attachments']) {
    if (typeof fields[name] === 'string') fields[name] = JSON.parse(String(fields[name]));
  }
  return fields;
};

export const json = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

export const plain = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(body);
};

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** A page of another site, or a name that was pointed at us, may not act here. */
export const isOurs = ({ headers }: IncomingMessage): boolean => {
  const { host = '', origin } = headers;
  return LOOPBACK.test(host) && (origin === undefined || LOOPBACK.test(origin.replace(/^https?:\/\//, '')));
};
