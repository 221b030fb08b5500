import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

const shownOn = (isTTY: boolean) => {
  let text = '';
  const stream = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream;
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return { stream, text: () => text };
};

describe('a progress bar', () => {
  it('comes when work takes long, says how much is done and left, and ends its line', async () => {
    const { stream, text } = shownOn(true);
    const progress = createProgress('verify', stream);
    progress(1, 4);
    await sleep(520);
    progress(2, 4);
    progress(4, 4);
    await sleep(0);
    expect(text()).toMatch(/^\rverify █{15}░{15} 2\/4, \d+ s left \rverify █{30} 4\/4, 0 s left \n$/);
  });

  it('stays away when work is short, and where nobody looks', async () => {
    const short = shownOn(true);
    createProgress('verify', short.stream)(4, 4);
    const unseen = shownOn(false);
    const progress = createProgress('verify', unseen.stream);
    await sleep(520);
    progress(2, 4);
    await sleep(0);
    expect(short.text() + unseen.text()).toBe('');
  });
});
