/** The alert under each error of Slack: who is told instead, and how soon. Time is an argument; the errors are Slack's. */
import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { sendFailure } from '../../src/slack/failure.ts';
import { incidentOf } from '../store/contract.ts';
import { createQuietDesk } from '../support/quiet-desk.ts';

const SECOND = 1000;
const CLASSES = {
  wait: ['ratelimited', 'rate_limited'],
  transient: ['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout'],
  target_broken: [
    'channel_not_found',
    'not_in_channel',
    'is_archived',
    'restricted_action',
    'restricted_action_read_only_channel',
    'restricted_action_thread_only_channel',
    'restricted_action_non_threadable_channel',
    'user_not_found',
    'cannot_dm_bot',
    'ekm_access_denied',
  ],
  app_broken: [
    'invalid_auth',
    'not_authed',
    'account_inactive',
    'token_revoked',
    'token_expired',
    'missing_scope',
    'org_login_required',
    'access_denied',
  ],
  our_bug: ['msg_too_long', 'invalid_blocks', 'no_text'],
  unknown: ['an_error_nobody_has_seen'],
} as const;

/** Seconds after which somebody else is told: at once, or after a fault that should pass lasted a minute. */
const WITHIN = { wait: 120, transient: 120, target_broken: 2, app_broken: 2, our_bug: 2, unknown: 2 } as const;

const failureOf = (code: string) => sendFailure(new webApi.WebAPIPlatformError({ ok: false, error: code }));

describe.each(Object.entries(CLASSES) as [keyof typeof CLASSES, readonly string[]][])('%s', (kind, codes) => {
  it.each(codes)(
    '%s on the channel: a person or the webhook is told in time, and the channel once it works',
    async (code) => {
      const failure = failureOf(code);
      expect(failure.kind).toBe(kind);
      const quiet = createQuietDesk();
      let broken = true;
      // A broken app is broken everywhere in Slack; anything else is this channel's.
      const isHit = (target: string): boolean => (kind === 'app_broken' ? target !== 'webhook' : target === 'C0DPO');
      quiet.onSend = ({ target }) => (broken && isHit(target) ? failure : undefined);
      await quiet.store.insert(incidentOf());
      await quiet.tick();
      await quiet.pass(WITHIN[kind] * SECOND);
      const told = quiet.posts.filter(({ kind: what }) => what === 'breach_alert').map(({ target }) => target);
      expect(told.length).toBeGreaterThan(0);
      expect(told).not.toContain('C0DPO');
      broken = false;
      await quiet.pass(3700 * SECOND, 20 * SECOND);
      expect(quiet.posts.some(({ target, key }) => target === 'C0DPO' && key === 'breach_alert')).toBe(true);
    },
  );
});
