import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { provisionOf, REFUSAL_GROUNDS } from '../../src/domain/request/grounds.ts';
import { RIGHTS } from '../../src/domain/request/rights.ts';
import type { SubjectRequest } from '../../src/domain/ticket.ts';
import { loadLegalValues } from '../../src/knowledge/load-law.ts';
import { letterNow, letterOf } from '../../src/words/letter.ts';
import { LETTERS, type LetterKind } from '../../src/words/letter-words.ts';
import { provisionInWords } from '../../src/words/provision-words.ts';
import { aRequest, NOW } from '../support/tickets.ts';

const place = { timezone: 'Europe/Brussels', jurisdiction: 'BE', law: loadLegalValues() };
const signed = { by: 'U0DPO', at: NOW };
const own = (change: Partial<SubjectRequest> = {}) => aRequest({ client: null, callerLanguage: 'en', ...change });
const write = (
  request: SubjectRequest,
  kind: LetterKind,
  { language = 'en' as Language, client = null as string | null, jurisdiction = 'BE' } = {},
) => letterOf(request, kind, { language, organisation: 'Example', client, place: { ...place, jurisdiction } });

const refused: SubjectRequest = own({
  rights: ['access', 'erasure'],
  outcomes: [
    { ...signed, kind: 'answered', rights: ['access'], sentAt: NOW, note: 'By registered post.' },
    { ...signed, kind: 'refused', rights: ['erasure'], sentAt: NOW, note: 'Invoices of 2024.', ground: 'legal_duty' },
  ],
});

describe.each(LANGUAGES)('in %s', (language) => {
  const everything = own({
    rights: [...RIGHTS],
    representative: { kind: 'lawyer' },
    recipients: { ...signed, how: 'told', note: '' },
    outcomes: [
      { ...signed, kind: 'answered', rights: RIGHTS.slice(0, 4), sentAt: NOW, note: 'x' },
      { ...signed, kind: 'refused', rights: ['objection'], sentAt: NOW, note: 'y', ground: 'compelling_grounds' },
    ],
  });

  it.each(LETTERS)('%s reads as a letter: salutation, number, signature, nothing left in braces', (kind) => {
    for (const client of [null, 'Acme Energy']) {
      const { subject, body } = write(everything, kind, { language, client });
      expect(`${subject}${body}`).not.toMatch(/[{}]|undefined|NaN|null/);
      expect(subject).toContain('DSR-2026-0001');
      expect(body.split('\n\n').length).toBeGreaterThan(4);
      expect(body.endsWith('\nExample')).toBe(true);
    }
  });

  it('a refusal names ground, provision, reasons, the authority and the court', () => {
    const { body } = write(refused, 'refusal', { language });
    const said: Record<Language, string[]> = {
      nl: ['De wet verplicht ons', 'artikel 17, lid 3, punt b), AVG', 'Gegevensbeschermingsautoriteit', 'rechter'],
      fr: ['La loi nous oblige', 'article 17, paragraphe 3, point b), du RGPD', 'Autorité de protection', 'juge'],
      en: ['The law obliges us', 'Article 17(3)(b) GDPR', 'Data Protection Authority', 'court'],
      de: ['gesetzlich verpflichtet', 'Artikel 17 Absatz 3 Buchstabe b DSGVO', 'Datenschutzbehörde', 'Gericht'],
    };
    for (const part of [...said[language], 'Invoices of 2024.']) expect(body).toContain(part);
  });
});

describe('what a letter says', () => {
  it('the receipt says when it came in on the local day, and by when it is answered', () => {
    const late = own({ receivedAt: '2026-11-24T23:30:00.000Z', workTo: '2026-12-28T23:59:59+01:00' });
    expect(write(late, 'receipt').body).toContain('On Wednesday 25 November 2026 we received');
    expect(write(late, 'receipt').body).toContain('by Monday 28 December 2026 at the latest');
  });

  it('the receipt for a client promises nothing in its name', () => {
    const { body } = write(own({ client: 'acme' }), 'receipt', { client: 'Acme Energy' });
    expect(body).toContain('Acme Energy, who decides on it');
    expect(body).not.toContain('send you a copy');
  });

  it('whoever asks for somebody else is promised nothing before the mandate is seen', () => {
    const { body } = write(own({ representative: { kind: 'lawyer' } }), 'receipt');
    expect(body).not.toContain('send you a copy');
    expect(body).toContain('signed authorisation');
    const seen = write(own({ representative: { kind: 'lawyer', mandateSeenAt: NOW } }), 'receipt');
    expect(seen.body).toContain('send you a copy');
  });

  it('the question of identity never asks for what is too much', () => {
    const { body } = write(own(), 'identity');
    expect(body).toContain('Article 12(6) GDPR');
    expect(body).toContain('send no copy of an identity card');
    expect(body).not.toContain('on behalf of somebody else');
    expect(write(own({ representative: { kind: 'parent' } }), 'identity').body).toContain('signed authorisation');
  });

  it('the extension can be written before it is recorded, with both dates', () => {
    const { body } = write(own(), 'extension');
    expect(body).toContain('Our answer is due by Thursday 24 December 2026');
    expect(body).toContain('by Wednesday 24 February 2027 at the latest');
    expect(body).toContain('[reasons]');
    const extension = { ...signed, why: 'number' as const, reason: 'Eleven requests.', toldAt: NOW };
    expect(write(own({ extension }), 'extension').body).toContain('the number of requests: Eleven requests.');
  });

  it('around a month’s end it promises the earlier reading', () => {
    const { body } = write(own({ receivedAt: '2027-01-31T10:00:00.000Z' }), 'extension');
    expect(body).not.toContain('30 April 2027');
  });

  it('the answer says what was done, what was not and why, and what is still open', () => {
    const { body } = write(refused, 'answer');
    expect(body).toContain('We send you a copy of your data. By registered post.');
    expect(body).toContain('The law obliges us to keep the data');
    expect(body).not.toContain('Still open');
    const part = { ...refused, rights: ['access', 'erasure', 'portability'] };
    expect(write(part, 'answer').body).toContain('Still open');
  });

  it('a copy comes with what Art. 15(1) wants said, complaint included', () => {
    const { body } = write(own(), 'answer');
    expect(body).toContain('how long we keep them');
    expect(body).toContain('lodge a complaint');
  });

  it('a refusal that nobody has recorded leaves ground and reasons to be filled in', () => {
    const { body } = write(own(), 'refusal');
    expect(body).toContain('[ground and article]');
    expect(body).toContain('[reasons]');
  });

  it('of a country whose authority is not known, it is left to be filled in', () => {
    expect(write(refused, 'refusal', { jurisdiction: 'ES' }).body).toContain('[country or Land]');
  });

  it('the record says which letter is next', () => {
    expect(letterNow(own())).toBe('receipt');
    expect(letterNow(own({ identity: { state: 'asked', askedAt: NOW } }))).toBe('identity');
    expect(letterNow(refused)).toBe('answer');
  });

  it('every provision of a refusal can be read aloud', () => {
    for (const ground of REFUSAL_GROUNDS)
      for (const right of RIGHTS) {
        const ref = provisionOf(ground, right);
        if (ref) expect(provisionInWords(ref, 'en')).toMatch(/^Article \d+(\(\d\))?(\([a-e]\))? GDPR$/);
      }
  });
});
