import { Command } from 'commander';
import { exportDpv, readDpv } from '../../knowledge/dpv.ts';
import { readSources } from '../../knowledge/load.ts';
import { readable } from './readable.ts';

const print = (): void => {
  const found = readable(() => exportDpv(readSources(), readDpv()));
  console.log(JSON.stringify(found, null, 2));
};

export const exportCommand = (): Command =>
  new Command('export')
    .description('the rules as JSON, with W3C DPV identifiers for lawful bases, data categories and rights')
    .action(print);
