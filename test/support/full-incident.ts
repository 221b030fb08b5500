import { dataCategoryWords } from '../../src/words/form-words.ts';
import { anIncident, NOW } from './tickets.ts';

const TEXT = '<&>*'.repeat(750);
const signed = { by: 'U0DPO', at: NOW };
const duties = { notifyAuthority: false, notifySubjects: true };

/** As full as an incident can be. */
export const worked = anIncident({
  concerns: Array.from({ length: 40 }, (_, i) => `U0MANAGER${i}`),
  standIns: ['U0ADMIN'],
  description: TEXT,
  client: 'gone',
  clientDue: NOW,
  messageLink: 'https://one.slack.com/archives/C0/p1',
  happenedAt: NOW,
  dataCategories: Object.keys(dataCategoryWords),
  assessment: {
    ...signed,
    ...duties,
    facts: {
      dataCategories: ['credentials'],
      breachType: ['confidentiality'],
      subjectCount: 100_000,
      role: 'processor',
    },
    level: 'very_high',
    score: 6,
    notifyController: true,
  },
  advice: { ...signed, ...duties, text: TEXT },
  decision: {
    ...signed,
    ...duties,
    decidedBy: 'U0BOSS',
    breach: true,
    reason: TEXT,
    needsSecond: true,
    confirmedBy: null,
    confirmedAt: null,
  },
  told: Array.from({ length: 9 }, () => ({
    ...signed,
    whom: 'authority' as const,
    sentAt: NOW,
    note: TEXT,
    delayReason: TEXT,
    stage: 'further' as const,
    changed: TEXT,
    how: 'email' as const,
    text: TEXT,
  })),
  clientAnswer: { ...signed, ...duties, text: TEXT },
  effects: { ...signed, text: TEXT },
  measures: { ...signed, text: TEXT },
  lessons: { ...signed, text: TEXT },
  links: Array.from({ length: 20 }, (_, i) => `DSR-2026-${1000 + i}`),
  tasks: Array.from({ length: 30 }, (_, i) => ({
    id: String(i + 1),
    text: TEXT,
    owner: 'U0HELPER',
    system: 'x'.repeat(100),
    client: 'gone',
    addedBy: 'U0DPO',
    addedAt: NOW,
    doneBy: i % 3 ? null : 'U0HELPER',
    doneAt: i % 3 ? null : NOW,
  })),
  history: Array.from({ length: 40 }, () => ({
    ...signed,
    event: 'commented',
    changes: { text: TEXT },
    commitment: '',
    hash: '',
  })),
});

/** An exercise that told as many as there may be. */
export const drilled = anIncident({
  drill: true,
  notices: Array.from({ length: 60 }, (_, i) => ({
    key: `breach_alert:1:U0DEPUTY${i}`,
    kind: 'breach_alert' as const,
    target: i % 3 ? `U0DEPUTY${i}` : 'webhook',
    dueAt: NOW,
    attempts: 1,
    ...(i % 2 ? { settledAt: NOW, message: { channel: 'D1', ts: '1.1' } } : { lastError: 'x'.repeat(60) }),
  })),
});
