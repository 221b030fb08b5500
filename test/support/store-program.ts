/** Opens the store in a folder and does what it is told: `file GESTURE`, `list`, `close`. */
import { createInterface } from 'node:readline';
import { openLowdbStore } from '../../src/store/lowdb.ts';
import { anIncident } from './tickets.ts';

const [folder = ''] = process.argv.slice(2);
const print = (line: string): void => console.log(line);

const asked = performance.now();
const store = await openLowdbStore({ folder }).catch((error: unknown) => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  print(`refused ${name} after ${Math.round(performance.now() - asked)} ms: ${message}`);
  process.exit(1);
});
print('open');

for await (const line of createInterface({ input: process.stdin })) {
  const [command, gesture = ''] = line.split(' ');
  if (command === 'file') {
    const { id: _, revision: __, ...ticket } = anIncident({ gesture });
    print((await store.insert(ticket)).id);
  }
  if (command === 'list') print((await store.list('T0ONE')).map(({ gesture: by }) => by).join(' '));
  if (command === 'close') {
    await store.close();
    print('closed');
  }
}
