/** Brings what people do to the app: by Socket Mode envelopes or by signed HTTP, and back its acknowledgement. */
import { createHmac } from 'node:crypto';
import type { WebSocket } from 'ws';
import { SIGNING_SECRET } from './people.ts';
import type { WorkspaceState } from './state.ts';

type Json = Record<string, unknown>;

export interface Delivered {
  result: 'acknowledged' | 'timeout' | 'refused';
  ms: number;
  /** What the acknowledgement carried. */
  payload?: Json;
  error?: string;
}

type EnvelopeType = 'slash_commands' | 'interactive' | 'events_api';
export type Deliver = (type: EnvelopeType, payload: Json) => Promise<Delivered>;

/** Slack waits this long for an acknowledgement. */
const ACK_MS = 3000;

/** Socket Mode: each envelope goes to one of the open sockets, in turn. */
export class SocketDelivery {
  readonly #sockets = new Set<WebSocket>();
  readonly #waiting = new Map<string, (payload: Json | undefined) => void>();
  readonly #state: WorkspaceState;
  #turn = 0;

  constructor(state: WorkspaceState) {
    this.#state = state;
  }

  connect(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.on('message', (data) => this.#acknowledged(String(data)));
    socket.on('close', () => {
      this.#sockets.delete(socket);
      this.#state.connection(this.#sockets.size > 0);
    });
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#sockets.size,
        connection_info: { app_id: 'A0PLAYGROUND' },
      }),
    );
    this.#state.connection(true);
  }

  close(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  #acknowledged(data: string): void {
    const { envelope_id: id, payload } = JSON.parse(data);
    this.#waiting.get(id)?.(payload);
    this.#waiting.delete(id);
  }

  deliver: Deliver = (type, payload) => {
    const sockets = [...this.#sockets];
    const started = performance.now();
    const socket = sockets[this.#turn++ % Math.max(1, sockets.length)];
    if (!socket) return Promise.resolve({ result: 'refused', ms: 0, error: 'not_connected' });
    const id = this.#state.id('E');
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        resolve({ result: 'timeout', ms: ACK_MS, error: 'operation_timeout' });
      }, ACK_MS);
      this.#waiting.set(id, (acknowledged) => {
        clearTimeout(timer);
        resolve({
          result: 'acknowledged',
          ms: performance.now() - started,
          ...(acknowledged ? { payload: acknowledged } : {}),
        });
      });
      socket.send(JSON.stringify({ type, envelope_id: id, payload, accepts_response_payload: type !== 'events_api' }));
    });
  };
}

const asForm = (type: EnvelopeType, payload: Json): { body: string; contentType: string } => {
  if (type === 'events_api') return { body: JSON.stringify(payload), contentType: 'application/json' };
  const fields: Record<string, string> =
    type === 'interactive'
      ? { payload: JSON.stringify(payload) }
      : Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)]));
  return { body: new URLSearchParams(fields).toString(), contentType: 'application/x-www-form-urlencoded' };
};

/** Signed HTTP: one POST a delivery, as Slack signs it. */
export const httpDelivery =
  (url: string): Deliver =>
  async (type, payload) => {
    const { body, contentType } = asForm(type, payload);
    const timestamp = Math.floor(Date.now() / 1000);
    const signature = `v0=${createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex')}`;
    const started = performance.now();
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': contentType,
          'x-slack-request-timestamp': String(timestamp),
          'x-slack-signature': signature,
        },
        body,
        signal: AbortSignal.timeout(ACK_MS),
      });
      const text = await response.text();
      const ms = performance.now() - started;
      if (!response.ok) return { result: 'refused', ms, error: `http_${response.status}` };
      if (text === '') return { result: 'acknowledged', ms };
      const isJson = response.headers.get('content-type')?.includes('json');
      return { result: 'acknowledged', ms, payload: isJson ? JSON.parse(text) : { text } };
    } catch (error) {
      const late = error instanceof Error && error.name === 'TimeoutError';
      return {
        result: late ? 'timeout' : 'refused',
        ms: performance.now() - started,
        error: late ? 'operation_timeout' : 'dispatch_failed',
      };
    }
  };
