import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../src/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-config-'));
const file = (text: string): string => {
  const path = join(folder, `${Math.abs(text.length)}-${text.slice(0, 5).replace(/\W/g, '')}.yml`);
  writeFileSync(path, text);
  return path;
};

const LEAST = `
organisation: { name: Example, jurisdiction: BE, timezone: Europe/Brussels }
roles: { dpo: [U0DPO] }
channels: { dpo: C0DPO }
`;

const env = (change: Record<string, string> = {}) => ({
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_APP_TOKEN: 'xapp-1',
  GDPR_DESK_CONFIG: file(LEAST),
  ...change,
});

const problemsOf = (settings: Record<string, string | undefined>): string[] => {
  try {
    loadConfig(settings);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ setting, message, remedy }) => `${setting}: ${message}. ${remedy}`);
  }
};

describe('settings', () => {
  it('the least that works, works, with sensible defaults', () => {
    expect(loadConfig(env())).toMatchObject({
      transport: { kind: 'socket', appToken: 'xapp-1' },
      organisation: { jurisdiction: 'BE', timezone: 'Europe/Brussels' },
      roles: { dpo: ['U0DPO'], deputy: [], manager: [] },
      clients: [],
      reminders: {
        quiet: { from: '20:00', to: '07:00' },
        digest: { at: '08:30', days: ['mon', 'tue', 'wed', 'thu', 'fri'], whenEmpty: false },
      },
      dataFolder: './data',
    });
  });

  it('without an app token it is signed HTTP, on port 3000 unless told otherwise', () => {
    const { SLACK_APP_TOKEN: _, ...http } = env({ SLACK_SIGNING_SECRET: 's' });
    expect(loadConfig(http).transport).toEqual({ kind: 'http', signingSecret: 's', port: 3000 });
    expect(loadConfig({ ...http, PORT: '8080' }).transport).toEqual({ kind: 'http', signingSecret: 's', port: 8080 });
  });

  it('tells everything that is missing at once, each with its remedy', () => {
    const problems = problemsOf({ GDPR_DESK_CONFIG: join(folder, 'none.yml') });
    expect(problems).toHaveLength(3);
    expect(problems.join('\n')).toMatch(/SLACK_BOT_TOKEN[\s\S]*SLACK_SIGNING_SECRET[\s\S]*none\.yml/);
    for (const problem of problems) expect(problem).toMatch(/\. (Copy|Set|Create)/);
  });

  it.each([
    ['a token in the wrong place', { SLACK_BOT_TOKEN: 'xapp-1' }, /SLACK_BOT_TOKEN.*xoxb-/],
    ['a wrong port', { PORT: 'eighty' }, /PORT/],
    ['a foreign API host', { SLACK_API_URL: 'https://evil.example/api/' }, /SLACK_API_URL_TRUSTED/],
    ['no address', { SLACK_API_URL: 'localhost' }, /SLACK_API_URL/],
    ['a database, which this version does not have', { DATABASE_URL: 'postgres://x' }, /DATABASE_URL/],
    ['a key, which this version does not use', { GDPR_DESK_KEY: 'k' }, /GDPR_DESK_KEY/],
  ])('refuses %s', (_, change, expected) => {
    const problems = problemsOf(env(change));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  it.each(['http://127.0.0.1:1/api/', 'http://localhost:1/api', 'http://[::1]:1/api/'])(
    'takes the loopback address %s',
    (url) => {
      expect(loadConfig(env({ SLACK_API_URL: url })).slackApiUrl).toMatch(/\/api\/$/);
    },
  );

  it.each([
    ['a name for an id', LEAST.replace('U0DPO', '"@dominique"'), /roles\.dpo.*user id/s],
    ['no DPO', LEAST.replace('[U0DPO]', '[]'), /at least one DPO/],
    ['a misspelt key', `${LEAST}\nchanels: {}\n`, /chanels/],
    ['a zone that is none', LEAST.replace('Europe/Brussels', 'Europe/Brussel'), /IANA/],
    [
      'a night without an end',
      `${LEAST}\nreminders: { quiet: { from: "20:00" } }\n`,
      /reminders\.quiet.*two different/s,
    ],
    ['a night of no length', `${LEAST}\nreminders: { quiet: { from: "07:00", to: "07:00" } }\n`, /must not end/],
    [
      'an hour that is none',
      `${LEAST}\nreminders: { quiet: { from: "7:00", to: "24:00" } }\n`,
      /from: must be a time of day/,
    ],
    ['a digest on no day', `${LEAST}\nreminders: { digest: { days: [] } }\n`, /at least one day/],
    ['a digest on a day that is none', `${LEAST}\nreminders: { digest: { days: [monday] } }\n`, /reminders\.digest/],
    ['broken YAML', 'organisation: {', /configuration file/],
    ['a file that is no map', '- 1', /configuration file/],
    [
      'a channel of two clients',
      `${LEAST}clients: [{ id: a, name: A, channels: [C0A] }, { id: b, name: B, channels: [C0A] }]`,
      /belongs to one client/,
    ],
  ])('refuses %s in the file', (_, text, expected) => {
    expect(problemsOf(env({ GDPR_DESK_CONFIG: file(text) })).join('\n')).toMatch(expected);
  });

  it('takes a night of its own, or none', () => {
    const quiet = (text: string) =>
      loadConfig(env({ GDPR_DESK_CONFIG: file(`${LEAST}\nreminders: { quiet: ${text} }\n`) })).reminders.quiet;
    expect(quiet('false')).toBe(false);
    expect(quiet('{ from: 18:30, to: 09:00 }')).toEqual({ from: '18:30', to: '09:00' });
  });

  it('never tells a token', () => {
    expect(problemsOf(env({ SLACK_BOT_TOKEN: 'secret-token-value' })).join()).not.toContain('secret-token-value');
  });
});
