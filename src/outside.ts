/** The two addresses outside Slack that an organisation may name: who is told when Slack fails, and who misses us. */
import type { SendFailure } from './domain/notice.ts';

const TIMEOUT_MS = 10_000;

const call = async (url: string, body?: object): Promise<SendFailure | undefined> => {
  try {
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET',
      // A redirect could lead anywhere.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    });
    await response.body?.cancel();
    return response.ok ? undefined : { code: `http_${response.status}`, kind: 'transient' };
  } catch {
    return { code: 'request_failed', kind: 'transient' };
  }
};

/** Posts `{"text", …}`, which most receivers of alerts show. Never throws. */
export const postToWebhook = (
  url: string,
  body: { text: string } & Record<string, unknown>,
): Promise<SendFailure | undefined> => call(url, body);

/** Somebody outside raises an alarm when these calls stop. Never throws. */
export const beat = (url: string): Promise<SendFailure | undefined> => call(url);
