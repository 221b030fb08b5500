/** What the workspace holds: messages, views, homes; kept in a file so that a restart finds everything. */
import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Block, Changed, Fault, Message, OpenView } from '../protocol.ts';

export interface StoredView extends OpenView {
  hash: string;
  /** The first view of the stack. */
  root: string;
  /** The view below. */
  previous?: string;
}

interface Trigger {
  user: string;
  /** Milliseconds since 1970. */
  expires: number;
  used: boolean;
}

interface ResponseUrl {
  user: string;
  channel: string;
  uses: number;
  expires: number;
  /** The message that `replace_original` means; undefined for a command. */
  ts?: string;
}

export interface Scheduled {
  id: string;
  channel: string;
  /** Seconds since 1970. */
  postAt: number;
  text: string;
  blocks: Block[];
}

/** What a restart finds again. */
interface Kept {
  messages: Message[];
  homes: Record<string, { view: Record<string, unknown>; hash: string }>;
  scheduled: Scheduled[];
  /** The newest message that a person has seen, by person and channel. */
  read: Record<string, Record<string, string>>;
}

const MOST_KEPT = 500;
const SAVE_MS = 100;

export class WorkspaceState extends EventEmitter<{ changed: [Changed] }> {
  messages: Message[] = [];
  homes: Kept['homes'] = {};
  scheduled: Scheduled[] = [];
  read: Kept['read'] = {};
  readonly views = new Map<string, StoredView>();
  readonly triggers = new Map<string, Trigger>();
  readonly responseUrls = new Map<string, ResponseUrl>();
  readonly uploads = new Map<string, { name: string; length: number; body?: Buffer }>();
  /** How many posts each channel still takes at once. */
  readonly pace = new Map<string, { left: number; at: number }>();
  readonly faults: Fault[] = [];
  readonly archived = new Set<string>();
  readonly withoutBot = new Set<string>();
  connected = false;
  #sequence = 0;
  #micros = 0;
  #saving: NodeJS.Timeout | undefined;
  readonly #file: string | undefined;

  constructor(file: string | undefined) {
    super();
    this.setMaxListeners(0);
    this.#file = file;
    if (!file || !existsSync(file)) return;
    const kept: Partial<Kept> = JSON.parse(readFileSync(file, 'utf8'));
    const { messages = [], homes = {}, scheduled = [], read = {} } = kept;
    Object.assign(this, { messages, homes, scheduled, read });
  }

  /** Unique within this run and across runs. */
  id(prefix: string): string {
    this.#sequence += 1;
    return `${prefix}${Date.now().toString(36)}${this.#sequence.toString(36)}`.toUpperCase();
  }

  /** Slack's timestamp: seconds and six digits, never the same twice, always growing. */
  ts(): string {
    this.#micros = Math.max(Date.now() * 1000, this.#micros + 1);
    return `${Math.floor(this.#micros / 1e6)}.${String(this.#micros % 1e6).padStart(6, '0')}`;
  }

  changed(what: Changed['what']): void {
    this.emit('changed', { what });
    if (!this.#file) return;
    this.#saving ??= setTimeout(() => this.save(), SAVE_MS);
  }

  save(): void {
    clearTimeout(this.#saving);
    this.#saving = undefined;
    if (!this.#file) return;
    const { messages, homes, scheduled, read } = this;
    const kept: Kept = { messages: messages.slice(-MOST_KEPT), homes, scheduled, read };
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.tmp`, JSON.stringify(kept));
    renameSync(`${this.#file}.tmp`, this.#file);
  }

  #uploadPath(id: string): string | undefined {
    return this.#file && join(dirname(this.#file), 'files', id);
  }

  /** A file that a message shows stays. */
  keepFile(id: string): void {
    const body = this.uploads.get(id)?.body;
    const path = this.#uploadPath(id);
    if (!body || !path) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, body);
  }

  /** The bytes of a file that some message shows. */
  fileBytes(id: string): Buffer | undefined {
    const path = this.#uploadPath(id);
    return this.uploads.get(id)?.body ?? (path && existsSync(path) ? readFileSync(path) : undefined);
  }

  post(message: Omit<Message, 'ts' | 'at' | 'blocks'> & { blocks?: Block[] }): Message {
    const posted: Message = { blocks: [], ...message, ts: this.ts(), at: new Date().toISOString() };
    this.messages.push(posted);
    this.changed('message');
    return posted;
  }

  find(channel: string, ts: string): Message | undefined {
    return this.messages.find((message) => message.channel === channel && message.ts === ts);
  }

  forget(message: Message): void {
    this.messages = this.messages.filter((each) => each !== message);
    this.changed('message');
  }

  /** The person's modal stack, the top one last. */
  stack(user: string): StoredView[] {
    return [...this.views.values()].filter((view) => view.user === user);
  }

  connection(connected: boolean): void {
    this.connected = connected;
    this.changed('connection');
  }
}
