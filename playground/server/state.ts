/** What the workspace holds: messages, views, homes; kept in a file so that a restart finds everything. */
import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Block, Changed, Fault, Message, OpenView } from '../protocol.ts';

export interface StoredView extends OpenView {
  hash: string;
  /** The first view of the stack. */
  root: string;
}

export interface Trigger {
  user: string;
  /** Milliseconds since 1970. */
  expires: number;
  used: boolean;
}

export interface ResponseUrl {
  user: string;
  channel: string;
  uses: number;
  expires: number;
  /** The message that `replace_original` means; undefined for a command. */
  ts?: string;
}

export class WorkspaceState extends EventEmitter<{ changed: [Changed] }> {
  messages: Message[] = [];
  homes: Record<string, Record<string, unknown>> = {};
  readonly views = new Map<string, StoredView>();
  readonly triggers = new Map<string, Trigger>();
  readonly responseUrls = new Map<string, ResponseUrl>();
  readonly faults: Fault[] = [];
  readonly archived = new Set<string>();
  readonly withoutBot = new Set<string>();
  connected = false;
  #sequence = 0;
  #saving: NodeJS.Timeout | undefined;
  readonly #file: string | undefined;

  constructor(file: string | undefined) {
    super();
    this.setMaxListeners(0);
    this.#file = file;
    if (!file || !existsSync(file)) return;
    const { messages, homes } = JSON.parse(readFileSync(file, 'utf8'));
    this.messages = messages;
    this.homes = homes;
  }

  /** Unique within this run and across runs. */
  id(prefix: string): string {
    this.#sequence += 1;
    return `${prefix}${Date.now().toString(36)}${this.#sequence.toString(36)}`.toUpperCase();
  }

  ts(): string {
    this.#sequence += 1;
    return `${Math.floor(Date.now() / 1000)}.${String((Date.now() % 1000) * 1000 + (this.#sequence % 1000)).padStart(6, '0')}`;
  }

  changed(what: Changed['what']): void {
    this.emit('changed', { what });
    if (!this.#file) return;
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.save(), 100);
  }

  save(): void {
    clearTimeout(this.#saving);
    if (!this.#file) return;
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.tmp`, JSON.stringify({ messages: this.messages.slice(-500), homes: this.homes }));
    renameSync(`${this.#file}.tmp`, this.#file);
  }

  post(message: { channel: string; from: string; text: string; blocks?: Block[]; ephemeralTo?: string }): Message {
    const posted: Message = { blocks: [], ...message, ts: this.ts(), at: new Date().toISOString() };
    this.messages.push(posted);
    this.changed('message');
    return posted;
  }

  find(channel: string, ts: string): Message | undefined {
    return this.messages.find((message) => message.channel === channel && message.ts === ts);
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
