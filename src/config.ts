/** Settings from the environment and the configuration file, parsed once; every problem is reported at once. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { LANGUAGES } from './domain/language.ts';
import { GUEST_RIGHTS } from './domain/permission.ts';
import { WEEKDAYS } from './domain/reminders/digest.ts';
import { DEFAULT_RETENTION, PERIOD } from './domain/retention.ts';
import { STRICTER_RULES } from './domain/severity/stricter.ts';

/** One thing wrong with the settings, with what to do about it. */
export interface ConfigProblem {
  setting: string;
  message: string;
  remedy: string;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: ConfigProblem[];
  constructor(problems: ConfigProblem[]) {
    super(problems.map(({ setting, message, remedy }) => `${setting}: ${message}. ${remedy}`).join('\n'));
    this.problems = problems;
  }
}

const userOrGroup = z
  .string()
  .regex(/^[UWS][A-Z0-9]+$/, 'must be a Slack user id (U…) or user-group id (S…), never a name');
const channel = z.string().regex(/^[CG][A-Z0-9]+$/, 'must be a Slack channel id (C…), never a name');
const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const isEachOnce = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as "08:30"');

const reminders = z.strictObject({
  /** Nobody is reminded of a request then; incidents know no night. */
  quiet: z
    .union(
      [
        z.literal(false),
        z.strictObject({ from: time, to: time }).refine(({ from, to }) => from !== to, 'must not end when it begins'),
      ],
      {
        error: 'must be false, or two different times such as { from: "20:00", to: "07:00" }',
      },
    )
    .default({ from: '20:00', to: '07:00' }),
  /** What is due, to the DPO's channel and the managers. */
  digest: z
    .union(
      [
        z.literal(false),
        z.strictObject({
          at: time.default('08:30'),
          days: z
            .array(z.enum(WEEKDAYS))
            .min(1, 'needs at least one day such as mon')
            .default([...WEEKDAYS.slice(0, 5)]),
          /** Also on a day on which nothing is due. */
          whenEmpty: z.boolean().default(false),
        }),
      ],
      { error: 'must be false, or such as { at: "08:30", days: [mon, tue, wed, thu, fri] }' },
    )
    .prefault({}),
});

const country = z.string().regex(/^[A-Z]{2}$/, 'must be a two-letter country code such as BE');

const period = z.string().regex(PERIOD, 'must be a number of years, months or days such as "5 years"');

const organisationFile = z.strictObject({
  organisation: z.strictObject({
    name: z.string().min(1),
    jurisdiction: country.default('BE'),
    timezone: z.string().refine(isZone, 'must be an IANA time zone such as Europe/Brussels').default('Europe/Brussels'),
    language: z.enum(LANGUAGES).default('en'),
  }),
  roles: z.strictObject({
    dpo: z.array(userOrGroup).min(1, 'needs at least one DPO'),
    deputy: z.array(userOrGroup).default([]),
    manager: z.array(userOrGroup).default([]),
    admin: z.array(userOrGroup).default([]),
  }),
  channels: z.strictObject({ dpo: channel, requests: channel.optional() }),
  clients: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens'),
        name: z.string().min(1).max(75),
        notifyWithinHours: z.number().positive().optional(),
        /** In which the notice of Art. 33(2) is written to it; else the organisation's. */
        language: z.enum(LANGUAGES).optional(),
        /** Where only this client is worked for: its instructions count for questions asked there. */
        channels: z.array(channel).optional(),
      }),
    )
    .refine(
      (clients) => isEachOnce(clients.flatMap(({ channels = [] }) => channels)),
      'a channel belongs to one client',
    )
    .max(98)
    .default([]),
  /** "Not a breach" and "do not notify" count only when a second person has confirmed them. */
  decisions: z.strictObject({ secondPerson: z.boolean().default(true) }).optional(),
  /** By country: what is stricter where its authority is; each is explained in the assessment. */
  severity: z.strictObject({ stricter: z.record(country, z.array(z.enum(STRICTER_RULES))).default({}) }).optional(),
  alerts: z.strictObject({ webhook: z.url().optional(), heartbeat: z.url().optional() }).optional(),
  reminders: reminders.prefault({}),
  /** How long the content of a closed ticket is kept (`store purge`). */
  retention: z
    .strictObject({
      incident: period.default(DEFAULT_RETENTION.incident),
      request: period.default(DEFAULT_RETENTION.request),
      question: period.default(DEFAULT_RETENTION.question),
    })
    .optional(),
  knowledge: z.array(z.string().min(1)).default([]),
  /** What guests of the workspace may do; staff of an agency often are guests. */
  guests: z.array(z.enum(GUEST_RIGHTS)).default([...GUEST_RIGHTS]),
});

export type Organisation = z.output<typeof organisationFile>;

export interface Config extends Organisation {
  transport:
    | { kind: 'socket'; appToken: string; healthPort?: number }
    | { kind: 'http'; signingSecret: string; port: number };
  botToken: string;
  /** Another Web API base, with its trailing slash. */
  slackApiUrl?: string;
  /** Folder of the embedded store. */
  dataFolder: string;
}

type Environment = Record<string, string | undefined>;

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Set in the contract, not built yet: refusing is better than ignoring where data would be kept or left unencrypted. */
const LATER = {
  DATABASE_URL: 'PostgreSQL is not part of this version',
  GDPR_DESK_KEY: 'encryption at rest is not part of this version',
} as const;

const environmentProblems = (env: Environment): ConfigProblem[] => {
  const problems: ConfigProblem[] = [];
  const add = (setting: string, message: string, remedy: string): unknown =>
    problems.push({ setting, message, remedy });
  const {
    SLACK_BOT_TOKEN: bot,
    SLACK_APP_TOKEN: app,
    SLACK_SIGNING_SECRET: secret,
    SLACK_API_URL: url,
    PORT: port,
  } = env;
  if (!bot)
    add(
      'SLACK_BOT_TOKEN',
      'is not set',
      'Copy the Bot User OAuth Token (xoxb-…) from "OAuth & Permissions" of your Slack app.',
    );
  else if (!bot.startsWith('xoxb-'))
    add(
      'SLACK_BOT_TOKEN',
      'is no bot token',
      'It starts with xoxb-; xapp- is the app-level token, for SLACK_APP_TOKEN.',
    );
  if (app && !app.startsWith('xapp-'))
    add(
      'SLACK_APP_TOKEN',
      'is no app-level token',
      'It starts with xapp-; make one with the scope connections:write under "Basic Information".',
    );
  if (!app && !secret)
    add(
      'SLACK_SIGNING_SECRET',
      'is not set, and neither is SLACK_APP_TOKEN',
      'Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for signed HTTP.',
    );
  if (port && !(/^\d+$/.test(port) && Number(port) <= 65_535))
    add('PORT', 'is no port number', 'Use a number from 0 to 65535, or leave it out for 3000.');
  if (url) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (!parsed)
      add(
        'SLACK_API_URL',
        'is no address',
        'Use one such as http://127.0.0.1:8484/api/, or leave it out for Slack itself.',
      );
    else if (!LOOPBACK.test(parsed.hostname) && env['SLACK_API_URL_TRUSTED'] !== '1') {
      add(
        'SLACK_API_URL',
        'is another host',
        'The bot token would be sent there. Use a loopback address, or set SLACK_API_URL_TRUSTED=1 if you mean it.',
      );
    }
  }
  for (const [name, why] of Object.entries(LATER)) if (env[name]) add(name, why, 'Unset it.');
  return problems;
};

const REMEDY = 'Mend it in the configuration file; the README shows the least that works.';

const readOrganisation = (path: string): Organisation | ConfigProblem[] => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return [
      {
        setting: 'GDPR_DESK_CONFIG',
        message: `the file ${path} cannot be read`,
        remedy: 'Create it as the README shows, or point GDPR_DESK_CONFIG at it.',
      },
    ];
  }
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    return document.errors.map(({ message }) => ({
      setting: path,
      message: message.split('\n')[0] ?? 'not valid YAML',
      remedy: REMEDY,
    }));
  }
  const parsed = organisationFile.safeParse(document.toJS({ maxAliasCount: 0 }));
  // Folders are named from where the file stands.
  if (parsed.success)
    return { ...parsed.data, knowledge: parsed.data.knowledge.map((folder) => resolve(dirname(path), folder)) };
  return parsed.error.issues.map(({ path: where, message }) => ({
    setting: `${path}: ${where.join('.') || 'the file'}`,
    message,
    remedy: REMEDY,
  }));
};

/**
 * The configuration file alone, for what needs no Slack.
 * @throws ConfigError listing everything that is wrong with it
 */
export const loadOrganisation = (path: string): Organisation => {
  const organisation = readOrganisation(path);
  if (Array.isArray(organisation)) throw new ConfigError(organisation);
  return organisation;
};

/**
 * @throws ConfigError listing everything that is missing or wrong
 */
export const loadConfig = (env: Environment): Config => {
  const problems = environmentProblems(env);
  const organisation = readOrganisation(env['GDPR_DESK_CONFIG'] ?? './gdpr-desk.yml');
  if (Array.isArray(organisation)) problems.push(...organisation);
  if (problems.length > 0 || Array.isArray(organisation)) throw new ConfigError(problems);
  const {
    SLACK_BOT_TOKEN: botToken = '',
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret = '',
    SLACK_API_URL: url,
    PORT: port,
  } = env;
  return {
    ...organisation,
    botToken,
    transport: appToken
      ? { kind: 'socket', appToken, ...(port ? { healthPort: Number(port) } : {}) }
      : { kind: 'http', signingSecret, port: port ? Number(port) : 3000 },
    ...(url ? { slackApiUrl: url.endsWith('/') ? url : `${url}/` } : {}),
    dataFolder: env['GDPR_DESK_DATA'] ?? './data',
  };
};
