/** The stories of alert.yml, on a desk with a clock. */
import { expect, it } from 'vitest';
import { fileIncident } from '../../src/desk/file.ts';
import type { FailureKind } from '../../src/domain/notice.ts';
import { acknowledge } from '../../src/domain/transition.ts';
import { createQuietDesk, LADDER } from '../support/quiet-desk.ts';
import { NOW } from '../support/tickets.ts';
import { storiesOf } from './stories.ts';

interface Story {
  story: string;
  why: string;
  acknowledged?: number;
  until: number;
  concerns?: string[];
  broken?: Record<string, string>;
  told: Record<string, number[]>;
}

const MINUTE = 60_000;
const TARGETS: Record<string, string> = {
  channel: 'C0DPO',
  dpo: 'U0DPO',
  deputy: 'U0DEPUTY',
  admin: 'U0ADMIN',
  manager: 'U0MANAGER',
  webhook: 'webhook',
};
const nameOf = (target: string): string => Object.entries(TARGETS).find(([, id]) => id === target)?.[0] ?? target;
const KIND = (code: string): FailureKind => (code === 'token_revoked' ? 'app_broken' : 'target_broken');

it.each(storiesOf<Story>('alert.yml'))('%s', async (_, story) => {
  const quiet = createQuietDesk();
  const broken = new Map(Object.entries(story.broken ?? {}).map(([name, code]) => [TARGETS[name] ?? name, code]));
  quiet.desk.ladder = () => ({ ...LADDER, reserve: [['U0ADMIN'], ['U0MANAGER']] });
  quiet.onSend = ({ target }) => {
    const code = broken.get(target);
    return code === undefined ? undefined : { code, kind: KIND(code) };
  };
  const filed = await fileIncident(quiet.desk, {
    workspace: 'T0ONE',
    by: 'U0AGENT',
    language: 'en',
    gesture: 'V1',
    description: 'x',
    client: null,
    awareAt: NOW,
    dataCategories: [],
    peopleBand: 'unknown',
    concerns: (story.concerns ?? []).map((name) => TARGETS[name] ?? name),
  });
  if ('refused' in filed) throw new Error(filed.refused);
  await quiet.tick();
  const step = MINUTE / 4;
  if (story.acknowledged !== undefined) {
    await quiet.pass(story.acknowledged * MINUTE, step);
    const current = await quiet.store.get('T0ONE', filed.id);
    if (current?.type !== 'incident') throw new Error('no incident');
    const done = acknowledge(current, { by: 'U0DPO', now: quiet.desk.now(), salt: '0' });
    if ('refused' in done) throw new Error('refused');
    await quiet.store.replace(done);
  }
  await quiet.pass((story.until - (story.acknowledged ?? 0)) * MINUTE, step);
  const told: Record<string, number[]> = {};
  for (const { kind, target, at } of quiet.posts) {
    if (kind !== 'breach_alert') continue;
    const name = nameOf(target);
    told[name] = [...(told[name] ?? []), Math.floor(at / MINUTE)];
  }
  expect(told, story.why).toEqual(story.told);
});
