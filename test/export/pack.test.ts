import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { formFor } from '../../src/export/pack/forms.ts';
import { letterOf } from '../../src/export/pack/letter.ts';
import { packOf } from '../../src/export/pack/pack.ts';
import { textOf } from '../../src/export/pack/paper.ts';
import { anIncident, NOW } from '../support/tickets.ts';

const writer = {
  language: 'en' as const,
  timezone: 'Europe/Brussels',
  now: NOW,
  clients: { acme: 'Acme Energy' },
  organisation: 'Example',
  mayRead: () => true,
};
const signed = { by: 'U0DPO', at: NOW };
const pack = (change: Parameters<typeof anIncident>[0] = {}, more: Partial<typeof writer> = {}) =>
  packOf(anIncident(change), formFor('BE'), { ...writer, ...more });
const textIn = (paper: ReturnType<typeof pack>): string => paper.parts.map(({ text }) => text).join('\n');

describe('the pack', () => {
  it('names what is still to be filled in, and lists it as what follows', () => {
    const text = textIn(pack());
    expect(text).toContain('DPO or contact point: name and contact details: [STILL TO BE FILLED IN]');
    expect(text).toMatch(/What is still missing and follows:\n(- .+\n)*- DPO or contact point/);
  });

  it('asks for the reason of the delay only after the limit', () => {
    expect(textIn(pack())).not.toContain('Reason of the delay');
    expect(textIn(pack({}, { now: '2026-11-30T00:00:00.000Z' }))).toContain(
      'Reason of the delay (after 72 hours): [STILL',
    );
  });

  it('is a further notification once the authority was told, with its number', () => {
    const text = textIn(pack({ told: [{ ...signed, whom: 'authority', sentAt: NOW, note: 'GBA-77' }] }));
    expect(text).toContain('Kind of notification: further notification (Art. 33(4))');
    expect(text).toContain('The authority’s number of the earlier notification: GBA-77');
  });

  it('puts the client as controller where we are processor, and says that the client notifies', () => {
    const paper = pack({ role: 'processor', client: 'acme' });
    expect(textIn(paper)).toContain('Controller: Acme Energy');
    expect(textIn(paper)).toContain('Processor involved: Example');
    expect(paper.notes.join('\n')).toContain('the client notifies');
  });

  it('hides what somebody wrote in what the reader may not read', () => {
    const text = textIn(pack({ description: 'Secret' }, { mayRead: () => false as unknown as true }));
    expect(text).not.toContain('Secret');
    expect(text).toContain('[restricted: ask the DPO]');
  });

  it('says in English that the Belgian authority wants a national language, and what was not checked', () => {
    const notes = pack().notes.join('\n');
    expect(notes).toContain('The authority does not take the form in this language: nl, fr, de.');
    expect(notes).toContain('The order of this form was not checked');
    expect(packOf(anIncident(), formFor('NL'), { ...writer, language: 'nl' as never }).notes.join()).not.toContain(
      'niet nagekeken: zoek',
    );
  });
});

describe('the letter (Art. 34(2))', () => {
  it.each(LANGUAGES)('has in %s nature, contact, consequences and measures', (language) => {
    const incident = anIncident({ kind: 'phishing', dataCategories: ['credentials', 'health'] });
    const { parts } = letterOf(incident, { ...writer, language: language as 'en' });
    expect(parts).toHaveLength(7);
    expect(textOf({ title: '', notes: [], parts })).not.toMatch(/\{\w+\}|undefined/);
  });

  it('says what each kind of data can lead to, the gravest once', () => {
    const incident = anIncident({ dataCategories: ['financial', 'payment_card', 'credentials'] });
    const text = textOf(letterOf(incident, writer));
    expect(text.match(/use your account or card/g)).toHaveLength(1);
    expect(text).toContain('Change the password now');
    expect(text).not.toContain('calls, messages or letters');
  });

  it('claims nothing that is not in the record', () => {
    const text = textOf(letterOf(anIncident({ kind: 'other' }), writer));
    expect(text).toContain('[SAY IN ONE PLAIN SENTENCE WHAT HAPPENED]');
    expect(text).toContain('[SAY WHAT WAS DONE AND WHAT IS STILL BEING DONE]');
    expect(text).not.toContain('The leak has been stopped');
    expect(text).not.toContain('We notified the data protection authority');
    expect(text).toContain('[NAME, PHONE AND E-MAIL OF THE DPO]');
  });
});
