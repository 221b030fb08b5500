/** A workspace with a small app of our own in it, so that a test decides what the app answers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../../playground/server/workspace.ts';

export type Json = Record<string, unknown>;

interface Envelope {
  type: string;
  payload: Json;
  accepts: boolean;
}

/** The acknowledgement's payload, nothing, or `silent`: no acknowledgement at all. */
type Reply = Json | undefined | 'silent';

export interface FakeApp {
  workspace: Workspace;
  folder: string;
  received: Envelope[];
  /** What the next envelopes are answered with. */
  answer(reply: (envelope: Envelope) => Reply): void;
  call(method: string, args?: Json): Promise<Json>;
  /** Another connection of the same app. */
  connect(): Promise<WebSocket>;
  stop(): Promise<void>;
}

export const MANIFEST = new URL('./manifest.yml', import.meta.url).pathname;

const TOKEN = { authorization: 'Bearer xoxb-playground', 'content-type': 'application/json' };

export const startFakeApp = async (options: Partial<WorkspaceOptions> = {}): Promise<FakeApp> => {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  const workspace = await startWorkspace({
    manifest: MANIFEST,
    stateFile: join(folder, 'workspace.json'),
    ...options,
  });
  const received: Envelope[] = [];
  let reply: (envelope: Envelope) => Reply = () => undefined;

  const connect = async (): Promise<WebSocket> => {
    const headers = { authorization: 'Bearer xapp-playground' };
    const opened = await fetch(`${workspace.origin}/api/apps.connections.open`, { method: 'POST', headers });
    const { url } = (await opened.json()) as { url: string };
    const socket = new WebSocket(url);
    await new Promise<void>((hello) => {
      socket.on('message', (data) => {
        const { type, payload, envelope_id, accepts_response_payload: accepts } = JSON.parse(String(data));
        if (type === 'hello') return hello();
        const envelope: Envelope = { type, payload, accepts };
        received.push(envelope);
        const said = reply(envelope);
        if (said !== 'silent') socket.send(JSON.stringify({ envelope_id, ...(said ? { payload: said } : {}) }));
      });
    });
    return socket;
  };
  if (!options.eventsUrl) await connect();

  return {
    workspace,
    folder,
    received,
    answer: (next) => {
      reply = next;
    },
    call: async (method, args = {}) => {
      const body = JSON.stringify(args);
      const response = await fetch(`${workspace.origin}/api/${method}`, { method: 'POST', headers: TOKEN, body });
      return (await response.json()) as Json;
    },
    connect,
    stop: async () => {
      await workspace.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A command that was acknowledged, with the envelope that it became. */
export const typed = async (app: FakeApp, text: string, user = 'U0AGENT'): Promise<Json> => {
  await app.workspace.perform({ kind: 'command', user, channel: 'C0FLOOR', command: '/test', text });
  return app.received.at(-1)?.payload ?? {};
};

export const plain = (text: string): Json => ({ type: 'plain_text', text });
export const section = (text: string): Json => ({ type: 'section', text: { type: 'mrkdwn', text } });

export const modal = (more: Json = {}): Json => ({
  type: 'modal',
  title: plain('A form'),
  submit: plain('Send'),
  blocks: [
    {
      type: 'input',
      block_id: 'what',
      label: plain('What?'),
      element: { type: 'plain_text_input', action_id: 'what' },
    },
  ],
  ...more,
});
