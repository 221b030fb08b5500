// The compiled store in a process that is made to die. It prints each acknowledgement at once, so that whoever reads
// knows what must survive.
//   program.mjs DIST FOLDER sequence N before|half|after   dies at the n-th call of the disk
//   program.mjs DIST FOLDER wait                           waits for a line, does the sequence, ends
//   program.mjs DIST FOLDER load SEED                      files, changes and settles until it is killed
//   program.mjs DIST FOLDER restart                        opens a large store and says what it took
//   program.mjs DIST FOLDER stock                          as load, on lowdb's own file adapter
// PLANT=early acknowledges before anything is kept; PLANT=unsynced leaves new files to the system.
import { readdirSync, readFileSync, writeSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { incident, NOW } from './incident.mjs';

const [dist, folder, mode, ...rest] = process.argv.slice(2);

// A clock that is wrong by so many milliseconds.
const shift = Number(process.env.CLOCK_SHIFT ?? 0);
const honest = Date.now;
Date.now = () => honest() + shift;

const early = process.env.PLANT === 'early';
const { openLowdbStore } = await import(`${dist}/store/lowdb.js`);
const { realDisk } = await import(`${dist}/store/disk.js`);

const say = (...words) => writeSync(1, `${words.join(' ')}\n`);
const die = () => process.kill(process.pid, 'SIGKILL');

const filed = (gesture) => ({
  ...incident(gesture, 1200),
  ...(gesture.startsWith('drill') ? { drill: true } : {}),
});

/** Acknowledges when the work is done; before, when that is planted. */
const acknowledge = async (words, work) => {
  if (early) say(...words(undefined));
  const result = await work();
  if (!early) say(...words(result));
  return result;
};

const file = (store, gesture) =>
  acknowledge(
    () => ['filed', gesture],
    () => store.insert(filed(gesture)),
  );
const change = (store, ticket) =>
  acknowledge(
    () => ['changed', ticket.gesture, ticket.revision + 1],
    () => store.replace({ ...ticket, assignee: `U0R${ticket.revision + 1}` }),
  );

const sequence = async (store) => {
  const a = await file(store, 'a');
  const b = await file(store, 'b');
  await Promise.all(['c', 'd', 'e', 'f'].map((gesture) => file(store, gesture)));
  await change(store, await change(store, a));
  const leased = await store.claim('T0ONE', b.id, 'breach_alert', NOW, '2026-11-24T10:00:30.000Z');
  say('changed', 'b', leased.revision);
  await acknowledge(
    () => ['preference'],
    () => store.setPreference('T0ONE', 'U0A', { language: 'fr' }),
  );
  await file(store, 'g');
  await file(store, 'drill');
  const kept = await store.get('T0ONE', b.id);
  await store.erase({ ...kept, description: '—', erased: { by: 'system', at: NOW, why: 'retention' } });
  say('changed', 'b', kept.revision + 1);
  await store.close();
  say('end');
};

const deadly = (limit, when) => {
  let calls = 0;
  const at = async (work, half) => {
    calls += 1;
    if (calls !== limit) return work();
    if (when === 'half') await half?.();
    if (when === 'after') await work();
    die();
    return new Promise(() => undefined);
  };
  const wrapped = (opened) => ({
    write: (bytes, offset) =>
      at(
        () => opened.write(bytes, offset),
        () => opened.write(bytes.subarray(0, Math.floor(bytes.length / 2)), 0),
      ),
    size: () => at(opened.size),
    sync: () => at(opened.sync),
    close: () => at(opened.close),
  });
  return {
    disk: {
      create: (path) => at(async () => wrapped(await realDisk.create(path))),
      createAtOnce: (path) => at(async () => wrapped(await realDisk.createAtOnce(path))),
      openToSync: (path) =>
        at(async () => {
          const opened = await realDisk.openToSync(path);
          return { sync: () => at(opened.sync), close: () => at(opened.close) };
        }),
      makeFolder: (path) => at(() => realDisk.makeFolder(path)),
      rename: (from, to) => at(() => realDisk.rename(from, to)),
      link: (from, to) => at(() => realDisk.link(from, to)),
      unlink: (path) => at(() => realDisk.unlink(path)),
    },
    calls: () => calls,
  };
};

const lazy = {
  ...realDisk,
  create: async (path) => ({ ...(await realDisk.create(path)), sync: async () => undefined }),
};

/** Slack takes everything: an alert is delivered when this line is out. */
const settle = async (store, ticket) => {
  const later = new Date(Date.parse(NOW) + 30_000).toISOString();
  const claimed = await store.claim('T0ONE', ticket.id, 'breach_alert', NOW, later);
  if (!claimed) return;
  say('posted', ticket.gesture);
  const notices = claimed.notices.map((notice) => ({ ...notice, settledAt: NOW }));
  await store.replace({ ...claimed, notices });
  say('settled', ticket.gesture);
};

const load = async (store, prefix) => {
  let number = 0;
  const writer = async () => {
    for (;;) {
      number += 1;
      const ticket = await file(store, `${prefix}-${number}`);
      if (number % 3 === 0) await settle(store, ticket);
      else if (number % 5 === 0) await change(store, ticket);
    }
  };
  await Promise.all(Array.from({ length: 20 }, writer));
};

const stock = async () => {
  const { JSONFilePreset } = await import('lowdb/node');
  for (let number = 1; ; number += 1) {
    const database = await JSONFilePreset(`${folder}/stock-${number}.json`, {});
    await database.update((data) => {
      data.gesture = `stock-${number}`;
      data.text = 'x'.repeat(1200);
    });
    say('filed', `stock-${number}`);
  }
};

/** Processor time of this thread in milliseconds: the machine may have other work. */
const threadTime = () => Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

/** The longest time that this thread worked without giving anything else its turn. */
const longestSlice = async (work) => {
  let longest = 0;
  let last = threadTime();
  let over = false;
  const watch = () => {
    const now = threadTime();
    longest = Math.max(longest, now - last);
    last = now;
    if (!over) setImmediate(watch);
  };
  setImmediate(watch);
  await work();
  over = true;
  // What never gave anything its turn was not watched.
  return Math.max(longest, threadTime() - last);
};

const rss = () => {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 1e6;
};

const restart = async () => {
  const files = `${folder}/T0ONE/tickets`;
  // Time of the processor: the machine may have other work.
  const spent = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const plain = () => {
    const from = spent();
    for (const name of readdirSync(files))
      if (name.endsWith('.json')) JSON.parse(readFileSync(`${files}/${name}`, 'utf8'));
    return spent() - from;
  };
  // Once for the disk's cache and the compiler; then what counts.
  plain();
  const read = plain();
  const before = rss();
  const from = spent();
  let store = await openLowdbStore({ folder });
  const open = spent() - from;
  const memory = rss() - before;
  await store.close();
  const opening = await longestSlice(async () => {
    store = await openLowdbStore({ folder });
  });
  const tickets = (await store.list('T0ONE')).length;
  say(JSON.stringify({ tickets, read, open, memory, opening }));
  await store.close();
};

if (mode === 'restart') {
  await restart();
} else if (mode === 'sequence') {
  const [n, when] = rest;
  const { disk, calls } = deadly(Number(n), when);
  await sequence(await openLowdbStore({ folder, disk }));
  say('calls', calls());
} else if (mode === 'wait') {
  // One thread does all the work on files; the bytes let whoever traces find it.
  await writeFile(`${folder}.thread`, Buffer.alloc(2_000_000));
  const store = await openLowdbStore({ folder });
  say('ready');
  for await (const _ of createInterface({ input: process.stdin })) break;
  await sequence(store);
  process.exit(0);
} else if (mode === 'load') {
  const store = await openLowdbStore({ folder, disk: process.env.PLANT === 'unsynced' ? lazy : realDisk });
  say('open');
  await load(store, rest[0]);
} else if (mode === 'stock') {
  say('open');
  await stock();
}
