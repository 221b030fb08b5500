// What the desk does with a large store, each act by itself, and the longest time that it lets nothing else have a turn.
// PLANT=whole adds one that does all its work in one go.
//   slices.mjs DIST FOLDER NOW   prints `{"act":{"slice":ms,"takes":ms,"gc":ms}}`
import { readFileSync } from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';

const [dist, folder, today] = process.argv.slice(2);
let now = today;
const from = (path) => import(`${dist}/${path}.js`);
const { openLowdbStore } = await from('store/lowdb');
const watch = await from('desk/watch');
const { createOutbox } = await from('desk/outbox');
const { createReminding } = await from('desk/remind');
const { sendDigests } = await from('desk/digest');
const { carryOnDrills } = await from('desk/drill');
const { sendDueNotices } = await from('desk/send-notices');
const { listTyped } = await from('slack/listeners/open-list');
const { publishHome } = await from('slack/listeners/home');
const { sendCalendar } = await from('slack/listeners/calendar');
const { exportTo } = await from('slack/export-file');

/** Processor time of this thread in milliseconds: the machine may have other work. */
const threadTime = () => Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

let longestPause = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longestPause = Math.max(longestPause, duration);
}).observe({ entryTypes: ['gc'] });

/** Every turn of the loop is looked at, so none is missed. */
const measured = async (work) => {
  let longest = 0;
  let over = false;
  let last = threadTime();
  const look = () => {
    const at = threadTime();
    longest = Math.max(longest, at - last);
    last = at;
    if (!over) setImmediate(look);
  };
  setImmediate(look);
  longestPause = 0;
  const since = performance.now();
  await work();
  over = true;
  const slice = Math.max(longest, threadTime() - last);
  return { slice, takes: performance.now() - since, gc: longestPause };
};

const store = await openLowdbStore({ folder });
const workspace = 'T0ONE';
const roles = { U0DPO: ['dpo'], U0MANAGER: ['manager'] };
const people = {
  actor: (user) => ({ id: user, workspace, roles: roles[user] ?? [] }),
  language: () => 'nl',
  ownLanguage: () => 'nl',
  client: async () => undefined,
  holders: () => ['U0MANAGER'],
};
const taken = async () => ({ channel: 'C0', ts: '1' });
const desk = {
  store,
  send: taken,
  tell: taken,
  warn: async () => true,
  outbox: createOutbox(async () => undefined),
  now: () => now,
  timezone: 'Europe/Brussels',
  jurisdiction: 'BE',
  reminders: { timezone: 'Europe/Brussels', quiet: undefined },
  digest: { at: '08:00', days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], whenEmpty: true },
  channels: { dpo: 'C0DPO', requests: undefined },
  ladder: () => ({ channel: 'C0DPO', dpo: ['U0DPO'], deputies: [], webhook: false }),
  managers: () => ['U0MANAGER'],
};
const deps = {
  workspace,
  desk,
  people,
  clients: [{ id: 'acme', name: 'Acme' }],
  background: (work) => void work,
  log: { info: () => undefined, warn: () => undefined, error: (event, fields) => console.error(event, fields) },
};
const client = {
  views: { publish: async () => ({}) },
  chat: { postMessage: taken, delete: taken },
  filesUploadV2: async () => ({}),
};
const reminding = createReminding(desk, workspace);
const exported = (type, format) => async () => {
  const said = await exportTo(deps, client, 'U0DPO', { type, format });
  if (process.env.SHOW) console.error(said);
};

const DIGESTS = 'digests of day and month';

const ACTS = {
  list: () => store.list(workspace),
  'list of open incidents': () => store.list(workspace, { open: true, type: 'incident' }),
  '/gdpr open': () => listTyped(deps, 'U0MANAGER', ''),
  '/gdpr open overdue': () => listTyped(deps, 'U0MANAGER', 'overdue'),
  'App Home of a manager': () => publishHome(deps, client, 'U0MANAGER'),
  'App Home of the DPO': () => publishHome(deps, client, 'U0DPO'),
  calendar: () => sendCalendar(deps, client, 'U0DPO'),
  'what is due': () => sendDueNotices(desk),
  auditor: () => watch.audit(desk, workspace),
  ladder: () => watch.escalate(desk, workspace),
  strayed: () => watch.recallStrayed(desk),
  exercises: () => carryOnDrills(desk, workspace),
  'first look for reminders': reminding,
  'each look for reminders': reminding,
  [DIGESTS]: () => sendDigests(desk, workspace),
  'register as CSV': exported('incident', 'csv'),
  'requests as CSV': exported('request', 'csv'),
  'requests as JSON': exported('request', 'json'),
  ...(process.env.PLANT === 'whole'
    ? { planted: async () => (await store.list(workspace)).map((each) => JSON.stringify(each).repeat(9).normalize()) }
    : {}),
};

const aMonthBefore = (at) => new Date(Date.parse(at) - 30 * 86_400_000).toISOString();

const found = {};
for (const [act, work] of Object.entries(ACTS)) {
  if (process.env.ONLY && !act.includes(process.env.ONLY)) continue;
  // The second time counts, as in a desk that has run for a while.
  now = act === DIGESTS ? aMonthBefore(today) : today;
  if (!act.startsWith('first')) await work();
  now = today;
  found[act] = await measured(work);
}
process.stdout.write(`${JSON.stringify(found)}\n`);
await store.close();
