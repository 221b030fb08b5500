import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { LIMITS } from '../../src/slack/limits.ts';
import { clientNotice } from '../../src/words/client-notice-words.ts';
import { dataCategoryWords } from '../../src/words/form-words.ts';
import { anIncident, NOW } from '../support/tickets.ts';

const written = (text: string) => ({ text, by: 'U0DPO', at: NOW });
const parties = { client: 'Acme Energy', organisation: 'Example Contact Centre', timezone: 'Europe/Brussels' };
const incident = anIncident({
  kind: 'misdirected',
  happenedAt: '2026-11-23T08:00:00.000Z',
  effects: written('Unwanted calls'),
  measures: written('Recipient asked to delete'),
});

describe('the notice to the client', () => {
  it('has what Art. 33 wants, from the record, in the client’s language', () => {
    const text = clientNotice(incident, { ...parties, language: 'nl' });
    for (const part of [
      'Acme Energy: inbreuk op persoonsgegevens die wij voor u verwerken (INC-2026-0001)',
      'artikel 33, lid 2, AVG',
      'Naar de verkeerde verstuurd. Mailed the list to the wrong client',
      'Gebeurd: maandag 23 november 2026 om 09:00',
      'Soorten gegevens: Adres, e-mail, telefoon',
      'Betrokken personen: 11-100'.replace('11-100', '11–100'),
      'Gevolgen: Unwanted calls',
      'Maatregelen: Recipient asked to delete',
      'beslist u',
      'Example Contact Centre, gegevensbescherming',
    ])
      expect(text).toContain(part);
  });

  it.each(LANGUAGES)('in %s says what is not known, and fits the form with the longest words', (language) => {
    const bare = clientNotice(anIncident({ peopleBand: 'unknown', dataCategories: [] }), { ...parties, language });
    expect(bare).toContain({ en: 'not known', nl: 'niet bekend', fr: 'inconnu', de: 'nicht bekannt' }[language]);
    const long = 'x'.repeat(3000);
    const full = anIncident({
      description: long,
      effects: written(long),
      measures: written(long),
      dataCategories: Object.keys(dataCategoryWords),
    });
    expect([...clientNotice(full, { ...parties, client: 'N'.repeat(75), language })].length).toBeLessThanOrEqual(
      LIMITS.plainTextInput,
    );
  });
});
