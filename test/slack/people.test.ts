/** Who somebody is, looked up behind the acknowledgement. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestDesk, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await startTestDesk();
});
afterEach(() => desk.stop());

const help = async (user: string): Promise<string> => (await desk.command(user, 'help')).text();

describe('a language that somebody chose', () => {
  it('counts after a restart, also where Slack tells nothing of them', async () => {
    await desk.command('U0AGENT', 'lang nl');
    await desk.restart();
    desk.api.refuse('users.info', 'ratelimited', { times: 100 });
    await help('U0AGENT');
    await expect.poll(() => help('U0AGENT')).toContain('Wat ik kan');
  });

  it('is not undone by a look-up that began before it', async () => {
    await Promise.all([help('U0AGENT'), desk.command('U0AGENT', 'lang de')]);
    await expect.poll(() => help('U0AGENT')).toContain('Was ich kann');
    for (let times = 0; times < 5; times += 1) expect(await help('U0AGENT')).toContain('Was ich kann');
  });
});

it('whoever chose a language first is still looked up: guests stay guests', async () => {
  await desk.stop();
  desk = await startTestDesk({ guests: [] });
  desk.api.account('U0GUEST', { is_restricted: true });
  await desk.command('U0GUEST', 'lang nl');
  await expect.poll(() => help('U0GUEST')).toContain('gast');
});
