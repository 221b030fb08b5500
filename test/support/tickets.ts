/** Builders that read as sentences. */
import { openIncident, openRequest } from '../../src/domain/filing.ts';
import { openQuestion } from '../../src/domain/question/ask.ts';
import type { DpoQuestion, Incident, SubjectRequest } from '../../src/domain/ticket.ts';

export const NOW = '2026-11-24T10:00:00.000Z';

export const anIncident = (change: Partial<Incident> = {}): Incident => ({
  ...openIncident(
    {
      workspace: 'T0ONE',
      by: 'U0AGENT',
      language: 'en',
      gesture: 'V1',
      description: 'Mailed the list to the wrong client',
      client: null,
      awareAt: NOW,
      dataCategories: ['contact'],
      peopleBand: '11-100',
    },
    { due: '2026-11-27T12:00:00+01:00', workTo: '2026-11-27T11:00:00+01:00', because: ['72 hours'] },
    { now: NOW, salt: '00' },
    ['C0DPO'],
  ),
  id: 'INC-2026-0001',
  revision: 1,
  ...change,
});

export const aRequest = (change: Partial<SubjectRequest> = {}): SubjectRequest => ({
  ...openRequest(
    {
      workspace: 'T0ONE',
      by: 'U0AGENT',
      language: 'nl',
      gesture: 'V2',
      description: 'Wil een kopie',
      client: 'acme',
      receivedAt: NOW,
      rights: ['access'],
      channel: 'phone',
      subjectReference: 'K-4711',
    },
    { due: '2026-12-24T23:59:59+01:00', workTo: '2026-12-24T23:59:59+01:00', because: ['one month'] },
    { now: NOW, salt: '00' },
    'C0REQUESTS',
  ),
  id: 'DSR-2026-0001',
  revision: 1,
  ...change,
});

export const aQuestion = (change: Partial<DpoQuestion> = {}): DpoQuestion => ({
  ...openQuestion(
    {
      workspace: 'T0ONE',
      by: 'U0AGENT',
      language: 'fr',
      gesture: 'V3',
      client: null,
      description: 'Puis-je noter une allergie ?',
      about: { reason: 'ask', rule: 'special-categories/health', verdict: 'prohibited', edition: '2026.11' },
      context: 'Le client le demande',
    },
    { now: NOW, salt: '00' },
    'C0DPO',
  ),
  id: 'QST-2026-0001',
  revision: 1,
  ...change,
});
