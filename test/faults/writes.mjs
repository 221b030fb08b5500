// The compiled store in a process of its own that writes when it is told to and says how many milliseconds it took:
//   writes.mjs DIST FOLDER   reads `plain`, `one` or `together WRITERS EACH` from standard input
// `plain` is one append and sync of as many bytes, in a file beside the folder; `together` says what each write took.
// PLANT=linear looks through the folder before each write, as a store might that searches for a free name.
import { fdatasyncSync, openSync, readdirSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { incident } from './incident.mjs';

const [dist, folder] = process.argv.slice(2);
const { openLowdbStore } = await import(`${dist}/store/lowdb.js`);

const LINE = Buffer.alloc(1_660, 'x');

let number = 0;
const next = () => incident(`w${process.pid}-${number++}`, 600);

const store = await openLowdbStore({ folder });
const plain = openSync(`${folder}.plain`, 'a');

const write = (ticket) => {
  if (process.env.PLANT === 'linear') readdirSync(`${folder}/T0ONE/tickets`);
  return store.insert(ticket);
};

const WORK = {
  plain: () => {
    writeSync(plain, LINE);
    fdatasyncSync(plain);
  },
  one: () => write(next()),
  together: async (writers, each) => {
    const tickets = Array.from({ length: writers }, () => Array.from({ length: each }, next));
    await Promise.all(
      tickets.map(async (mine) => {
        for (const ticket of mine) await write(ticket);
      }),
    );
  },
};

console.log('open');
for await (const line of createInterface({ input: process.stdin })) {
  const [what, writers = 1, each = 1] = line.split(' ');
  const from = performance.now();
  await WORK[what](Number(writers), Number(each));
  console.log((performance.now() - from) / (Number(writers) * Number(each)));
}
await store.close();
