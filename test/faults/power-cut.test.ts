/**
 * The power goes: a copy of the disk's image taken while the store writes holds what had reached the disk and nothing
 * that was only in memory. It needs root and loop devices.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acknowledged, inspect, startVictim, type Victim } from './processes.ts';
import { inScratch, LONG, randomFrom, report, SEED } from './suite.ts';

const run = (program: string, ...args: string[]): void => {
  execFileSync(program, args, { stdio: 'ignore' });
};

const IMAGE_BYTES = 16 * 1024 * 1024;

const makeImage = (image: string): void => {
  run('truncate', '-s', String(IMAGE_BYTES), image);
  run('mkfs.ext4', '-q', '-F', image);
};

const mounted = async <T>(image: string, where: string, work: () => Promise<T>): Promise<T> => {
  mkdirSync(where, { recursive: true });
  run('mount', '-o', 'loop', image, where);
  try {
    return await work();
  } finally {
    run('umount', '-l', where);
  }
};

const canMount = (): Promise<boolean> =>
  inScratch(async (scratch) => {
    try {
      makeImage(join(scratch, 'image'));
      await mounted(join(scratch, 'image'), join(scratch, 'disk'), async () => undefined);
      return true;
    } catch {
      return false;
    }
  });

interface Cut {
  acks: Map<string, number>;
  image: string;
}

/**
 * The kernel may still be at work on what the victim asked for: two readings that are the same are one moment of the
 * disk, where one alone could hold parts of several.
 */
const copyStill = (from: string, to: string): void => {
  let last = readFileSync(from);
  for (let tries = 0; tries < 200; tries += 1) {
    const next = readFileSync(from);
    if (next.equals(last)) {
      writeFileSync(to, next);
      return;
    }
    last = next;
  }
  throw new Error('The disk did not come to rest.');
};

/** Stops the victim so that nothing is written while the image is copied, and lets it go on afterwards. */
const cut = (victim: Victim, from: string, to: string): Cut => {
  victim.process.kill('SIGSTOP');
  const acks = acknowledged(victim.lines());
  copyStill(from, to);
  victim.process.kill('SIGCONT');
  return { acks, image: to };
};

/** Takes cuts of a disk on which a program works, and looks at each. */
const cuts = (
  mode: string[],
  count: number,
  look: (folder: string, acks: Map<string, number>) => Promise<string[]>,
  env: Record<string, string> = {},
) =>
  inScratch(async (scratch) => {
    const random = randomFrom(SEED);
    const wrong: string[] = [];
    let acks = 0;
    for (let done = 0; done < count; ) {
      const image = join(scratch, 'image');
      makeImage(image);
      const disk = join(scratch, 'disk');
      const taken: Cut[] = [];
      await mounted(image, disk, async () => {
        mkdirSync(join(disk, 'data'), { mode: 0o700 });
        run('sync', '-f', disk);
        const victim = startVictim(join(disk, 'data'), mode, env);
        await victim.said('open');
        for (; done < count && taken.length < 10; done += 1) {
          await new Promise((resolve) => setTimeout(resolve, 5 + random() * 60));
          taken.push(cut(victim, image, join(scratch, `cut-${taken.length}`)));
        }
        victim.process.kill('SIGKILL');
        await victim.gone;
      });
      for (const { acks: known, image: copy } of taken) {
        acks += known.size;
        await mounted(copy, join(scratch, 'after'), async () => {
          for (const what of await look(join(scratch, 'after', 'data'), known)) wrong.push(what);
        });
      }
    }
    return { wrong, acks };
  });

/** What lowdb's own adapter left of what it acknowledged. */
const lookAtStock = async (folder: string, acks: Map<string, number>): Promise<string[]> => {
  const names = new Set(readdirSync(folder));
  return [...acks.keys()].filter((gesture) => {
    const name = `${gesture}.json`;
    return !names.has(name) || !readFileSync(join(folder, name), 'utf8').includes(gesture);
  });
};

describe('a power cut', { timeout: 1_800_000 }, () => {
  it('loses nothing that was acknowledged', async ({ skip }) => {
    skip(!(await canMount()), 'NOT RUN: it needs root and a loop device');
    const count = LONG ? 300 : 6;
    const { wrong, acks } = await cuts(['load', 'p'], count, inspect);
    report('power cut', { cuts: count, acknowledged: acks, wrong: wrong.length });
    expect(wrong).toEqual([]);
    expect(acks).toBeGreaterThan(count);
  });

  it('notices what lowdb’s own adapter loses', async ({ skip }) => {
    skip(!(await canMount()), 'NOT RUN: it needs root and a loop device');
    const count = LONG ? 20 : 2;
    let found = { wrong: [] as string[], acks: 0 };
    // On a busy machine a cut may come before anything was acknowledged.
    for (let tries = 0; tries < 5 && found.wrong.length === 0; tries += 1)
      found = await cuts(['stock'], count, lookAtStock);
    const { wrong, acks } = found;
    report('power cut of stock lowdb, which must lose', { cuts: count, acknowledged: acks, lost: wrong.length });
    expect(wrong.length).toBeGreaterThan(0);
  });

  it('notices a store whose new files are not synced', async ({ skip }) => {
    skip(!(await canMount()), 'NOT RUN: it needs root and a loop device');
    let lost: string[] = [];
    for (let tries = 0; tries < 8 && lost.length === 0; tries += 1)
      lost = (await cuts(['load', 'p'], 4, inspect, { PLANT: 'unsynced' })).wrong;
    expect(lost).not.toEqual([]);
  });
});
