// What a manager waits for where two thousand tickets are open: `/gdpr open` and App Home, from outside.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, median, ms, quantile } from './figures.mjs';
import { command, openHome, SECRET, startSlack } from './slack.mjs';
import { start } from './start.mjs';

const TICKETS = 2000;
const ROUNDS = 40;
/** Before anything counts: what runs for the first time is compiled. */
const WARM_UP = 5;
const GOAL_MS = 150;

const NOW = Date.now();
const at = (hours) => new Date(NOW + hours * 3_600_000).toISOString();

/** A request as the store keeps it, with nothing left to send. */
const request = (number) => ({
  id: `DSR-2026-${String(number).padStart(4, '0')}`,
  workspace: 'T0BENCH',
  revision: 1,
  type: 'request',
  status: 'received',
  description: 'x'.repeat(600),
  client: number % 2 === 0 ? 'acme' : null,
  filedBy: `U0AGENT${number % 50}`,
  filedAt: at(-48),
  language: 'nl',
  due: at(number % 700),
  workTo: at(number % 700),
  because: ['one month'],
  assignee: number % 3 === 0 ? null : `U0TEAM${number % 9}`,
  closedAt: null,
  gesture: `V${number}`,
  history: [],
  notices: [],
  receivedAt: at(-48),
  rights: ['access'],
  channel: 'phone',
  subjectReference: 'K-1',
});

/** A store's document: its format, the hash over all behind it, the ticket. */
const document = (ticket) => {
  const hashed = `"body":${JSON.stringify(ticket)}`;
  const hash = createHash('sha256').update(`2\n${hashed}`).digest('hex');
  return `{"format":2,"sha256":"${hash}",${hashed}}\n`;
};

export const run = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-bench-'));
  const waiting = new Map();
  const slack = await startSlack((path) => waiting.get(path)?.());
  const tickets = join(folder, 'data', 'T0BENCH', 'tickets');
  mkdirSync(tickets, { recursive: true, mode: 0o700 });
  for (let number = 1; number <= TICKETS; number += 1) {
    const ticket = request(number);
    writeFileSync(join(tickets, `${ticket.id}.json`), document(ticket), { mode: 0o600 });
  }
  writeFileSync(
    join(folder, 'gdpr-desk.yml'),
    'organisation: { name: Bench }\nroles: { dpo: [U0DPO], manager: [U0MANAGER] }\nchannels: { dpo: C0DPO }\n',
  );
  const desk = await start(['dist/app/bin.js', 'start'], {
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.url,
    GDPR_DESK_CONFIG: join(folder, 'gdpr-desk.yml'),
    GDPR_DESK_DATA: join(folder, 'data'),
  });
  /** Milliseconds from the gesture until Slack has what it asked for. */
  const timed = async (path, gesture) => {
    const came = new Promise((resolve) => waiting.set(path, resolve));
    const from = performance.now();
    await gesture();
    await came;
    return performance.now() - from;
  };
  try {
    for (const [what, path, gesture] of [
      ['/gdpr open', 'open', () => command(desk.port, 'open', { user: 'U0MANAGER', answersTo: `${slack.url}open` })],
      [
        '/gdpr open overdue',
        'narrow',
        () => command(desk.port, 'open overdue', { user: 'U0MANAGER', answersTo: `${slack.url}narrow` }),
      ],
      ['App Home of a manager', 'views.publish', () => openHome(desk.port, 'U0MANAGER')],
      ['App Home of the DPO', 'views.publish', () => openHome(desk.port, 'U0DPO')],
    ]) {
      const times = [];
      for (let round = 0; round < WARM_UP; round += 1) await timed(path, gesture);
      for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(path, gesture));
      const slow = quantile(times, 0.95);
      const name = `${what}, ${TICKETS} open tickets, p50 ${ms(median(times))}; p95`;
      line(name, ms(slow), `< ${GOAL_MS} ms`, slow < GOAL_MS);
    }
  } finally {
    await desk.stop();
    slack.stop();
    rmSync(folder, { recursive: true });
  }
};
