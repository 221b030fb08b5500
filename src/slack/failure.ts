/** What a refusal of Slack means for the message that it refused. */
import { webApi } from '@slack/bolt';
import type { FailureKind, SendFailure } from '../domain/notice.ts';

const KINDS: Record<Exclude<FailureKind, 'unknown'>, readonly string[]> = {
  wait: ['ratelimited', 'rate_limited', 'restricted_too_many', 'message_limit_exceeded'],
  transient: [
    'fatal_error',
    'internal_error',
    'service_unavailable',
    'request_timeout',
    'team_added_to_org',
    'request_failed',
    'bad_answer',
  ],
  target_broken: [
    'channel_not_found',
    'not_in_channel',
    'is_archived',
    'restricted_action',
    'restricted_action_read_only_channel',
    'restricted_action_thread_only_channel',
    'restricted_action_non_threadable_channel',
    'user_not_found',
    'user_disabled',
    'user_not_visible',
    'cannot_dm_bot',
    'messages_tab_disabled',
    'ekm_access_denied',
  ],
  app_broken: [
    'invalid_auth',
    'not_authed',
    'account_inactive',
    'token_revoked',
    'token_expired',
    'missing_scope',
    'not_allowed_token_type',
    'org_login_required',
    'access_denied',
    'no_permission',
    'team_access_not_granted',
    'two_factor_setup_required',
  ],
  our_bug: [
    'msg_too_long',
    'msg_blocks_too_long',
    'invalid_blocks',
    'invalid_blocks_format',
    'invalid_attachments',
    'too_many_attachments',
    'no_text',
    'invalid_arguments',
    'invalid_arg_name',
    'invalid_post_type',
  ],
};

const KIND_OF = new Map<string, FailureKind>(
  Object.entries(KINDS).flatMap(([kind, codes]) =>
    codes.map((code): [string, FailureKind] => [code, kind as FailureKind]),
  ),
);

/** Slack did not say for how long, or said something that is no number. */
const DEFAULT_WAIT_SECONDS = 30;

const failure = (code: string): SendFailure => {
  const kind = KIND_OF.get(code) ?? 'unknown';
  return kind === 'wait' ? { code, kind, retryAfterSeconds: DEFAULT_WAIT_SECONDS } : { code, kind };
};

/** Never more of what Slack said than its code: a broken proxy answers with whole pages. */
export const sendFailure = (error: unknown): SendFailure => {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { code: 'ratelimited', kind: 'wait', retryAfterSeconds: error.retryAfter };
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = error.data.error;
    return failure(/^[a-z][a-z0-9_]{1,59}$/.test(code) ? code : 'bad_answer');
  }
  const limited = error instanceof Error && /retry/i.test(error.message) && !(error instanceof webApi.SlackError);
  return failure(limited ? 'ratelimited' : 'request_failed');
};
