/** What the playground's page (and a test) and its server say to each other. Nothing here is known to the app. */

export interface Person {
  /** Slack user id, e.g. `U0AGENT`. */
  id: string;
  name: string;
  role: 'agent' | 'manager' | 'dpo' | 'deputy' | 'guest';
  /** Slack locale, e.g. `nl-BE`; what `users.info` gives with `include_locale`. */
  locale: string;
  /** Lines that the page offers this person to try. */
  tries: string[];
}

export interface Channel {
  /** Slack conversation id: `C…` a channel, `D…` a direct message between the app and one person. */
  id: string;
  name: string;
  topic: string;
  /** Who may read it; absent: everybody. */
  members?: string[];
}

/** JSON as Slack sends it; the server checks it against Slack's limits, the page draws it. */
export type Block = { type: string } & Record<string, unknown>;

/** A file that the app uploaded; `url` is where this workspace serves it. */
export interface SharedFile {
  id: string;
  name: string;
  title: string;
  bytes: number;
  url: string;
}

export interface Message {
  channel: string;
  /** Slack's message id, unique and sortable within a channel. */
  ts: string;
  /** `bot`, or the user id of the person who typed it (slash commands are echoed only to their typist). */
  from: string;
  /** Present: only this person sees it. */
  ephemeralTo?: string;
  text: string;
  blocks: Block[];
  /** ISO instant. */
  at: string;
  edited?: boolean;
  /** The message that this one answers in a thread. */
  threadTs?: string;
  files?: SharedFile[];
}

export interface OpenView {
  /** Slack's view id. */
  id: string;
  /** Who sees it. */
  user: string;
  view: Record<string, unknown>;
  /** Errors by block id after a refused submission (`response_action: errors`). */
  errors?: Record<string, string>;
}

/** What the manifest says of the app. */
export interface Declared {
  name: string;
  description: string;
  commands: { command: string; description: string; usageHint: string }[];
  shortcuts: { name: string; type: 'global' | 'message'; callbackId: string; description: string }[];
  scopes: string[];
  events: string[];
  homeTab: boolean;
  /** False: people cannot write to the app in its direct messages. */
  messagesOpen: boolean;
}

/** `GET /ui/state?user=U…`: everything that this person can see. */
export interface State {
  /** Whose view this is. */
  user: string;
  people: Person[];
  channels: Channel[];
  messages: Message[];
  /** The person's modal stack, the top one last. */
  views: OpenView[];
  /** The person's App Home, once published. */
  home?: Record<string, unknown>;
  /** Messages that each person has not seen yet, by channel: it shows that somebody else was told something. */
  unread: Record<string, Record<string, number>>;
  app: Declared;
  /** True while the app is connected (Socket Mode) or answers its health check (HTTP). */
  connected: boolean;
}

/** Where an interaction comes from. */
export type Container = { message: { channel: string; ts: string } } | { view: string } | { home: true };

/**
 * `POST /ui/<kind>` with one of these as JSON. Answers 200 with an `Outcome` once the app has acknowledged
 * (or three seconds have passed), like Slack's client.
 */
export type Gesture =
  | { kind: 'command'; user: string; channel: string; command: string; text: string }
  | { kind: 'message'; user: string; channel: string; text: string }
  | { kind: 'shortcut'; user: string; callbackId: string; message?: { channel: string; ts: string } }
  | { kind: 'action'; user: string; container: Container; action: Record<string, unknown>; state?: ViewState }
  | { kind: 'submit'; user: string; view: string; state: ViewState }
  /** `all`: the whole stack, as the cross in the corner does; otherwise the top one. */
  | { kind: 'close'; user: string; view: string; all?: boolean }
  | { kind: 'read'; user: string; channel: string }
  | { kind: 'home'; user: string; tab: 'home' | 'messages' };

/** Slack's `view.state.values`: block id → action id → value object. */
type ViewState = Record<string, Record<string, Record<string, unknown>>>;

export interface Outcome {
  /** `timeout` is what Slack shows as "did not respond". */
  result: 'acknowledged' | 'timeout' | 'refused';
  /** Milliseconds from the gesture to the acknowledgement. */
  ms: number;
  /** What was wrong, as Slack would say it (`operation_timeout`, `dispatch_failed`, …). */
  error?: string;
}

/** `GET /ui/events?user=U…` is a server-sent event stream; each event is one line of this: fetch the state again. */
export interface Changed {
  what: 'message' | 'view' | 'home' | 'connection';
}

/**
 * `POST /ui/fault`: makes the next `times` calls of a Web API method fail, as Slack would, for tests and for curiosity.
 * `retryAfter` (seconds) makes it an HTTP 429.
 */
export interface Fault {
  method: string;
  error: string;
  times: number;
  retryAfter?: number;
}
