import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackground } from '../src/background.ts';
import { startTicker, type Ticker } from '../src/ticker.ts';
import { incidentOf } from './store/contract.ts';
import { createQuietDesk } from './support/quiet-desk.ts';

describe('what happens by itself', () => {
  let ticker: Ticker;
  let events: string[];
  let beats: number;
  let clock: number;
  let quiet: ReturnType<typeof createQuietDesk>;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    events = [];
    beats = 0;
    clock = 0;
    quiet = createQuietDesk();
  });
  afterEach(() => {
    ticker.stop();
    vi.useRealTimers();
  });

  const start = (): void => {
    const note = (event: string): void => void events.push(event);
    ticker = startTicker({
      desk: quiet.desk,
      workspace: 'T0ONE',
      background: createBackground((error) => events.push(String(error))),
      log: { info: note, warn: note, error: note },
      beat: async () => {
        beats += 1;
        return undefined;
      },
    });
  };

  /** Both clocks, the desk's and the timers'. */
  const pass = async (minutes: number): Promise<void> => {
    for (let second = 1; second <= minutes * 60; second += 1) {
      clock += 1000;
      quiet.setClock(clock);
      await vi.advanceTimersByTimeAsync(1000);
    }
  };
  it('an alert that reaches nobody is found within five minutes, said once in a quarter of an hour, and then forgotten', async () => {
    await quiet.store.insert(incidentOf());
    quiet.onSend = () => ({ code: 'account_inactive', kind: 'app_broken' });
    start();
    await pass(5);
    expect(ticker.undelivered()).toBe(1);
    expect(events).toContain('alert_undelivered');
    expect(quiet.warnings).toEqual([{ kind: 'undelivered', ids: ['INC-2026-0001'] }]);
    quiet.onSend = () => undefined;
    await pass(3);
    expect(ticker.undelivered()).toBe(0);
    expect(quiet.warnings).toHaveLength(1);
  });

  it('an alert leaves within two seconds of being due, and the next rung within half a minute of its quarter', async () => {
    start();
    await quiet.store.insert(incidentOf());
    await pass(16);
    const [first, second] = quiet.posts.filter(({ kind }) => kind === 'breach_alert');
    expect(first?.at).toBeLessThanOrEqual(2_000);
    expect(second?.target).toBe('U0DPO');
    expect(second?.at).toBeGreaterThanOrEqual(15 * 60_000);
    expect(second?.at).toBeLessThanOrEqual(15.5 * 60_000);
  });

  it('the beat comes each minute and stops when nothing looks for what is due any more', async () => {
    start();
    await pass(3);
    expect(beats).toBe(4);
    quiet.store.withDueNotices = () => new Promise(() => undefined);
    await pass(3);
    expect(beats).toBeLessThanOrEqual(5);
  });
});
