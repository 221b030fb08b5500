import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/slack/command-line.ts';

const kindOf = (text: string): string | undefined =>
  /\b(may|must|mag|moet|peut|darf)\b/i.test(text) ? 'may' : undefined;
const parse = (text: string) => parseCommand(text, kindOf);

describe('what follows /gdpr', () => {
  it.each([
    ['', 'help'],
    ['   ', 'help'],
    ['help', 'help'],
    ['AIDE', 'help'],
    ['hilfe', 'help'],
    ['open', 'open'],
    ['openstaand', 'open'],
    ['ouvert', 'open'],
    ['offen', 'open'],
    ['incident', 'incident'],
    ['datalek', 'incident'],
    ['Vorfall', 'incident'],
    ['requête', 'request'],
    ['verzoek', 'request'],
    ['Anfrage', 'request'],
    ['privacy', 'privacy'],
    ['sujets', 'topics'],
    ['article 9', 'article'],
    ['artikel 9(2)(a)', 'article'],
    ['ticket inc-2026-0001', 'ticket'],
    ['taal nl', 'language'],
    ['calendar', 'calendar'],
    ['Kalender', 'calendar'],
    ['agenda', 'calendar'],
    ['calendrier', 'calendar'],
    ['export', 'export'],
    ['export register', 'export'],
    ['exporteren verzoeken csv', 'export'],
    ['exporter demandes', 'export'],
    ['Exportieren Vorfälle PDF', 'export'],
  ])('%j is %s', (text, verb) => expect(parse(text).verb).toBe(verb));

  it.each([
    'open the file of a customer',
    'calendar of a colleague is public?',
    'help a customer who lost her card',
    'article in the newspaper about a client',
    'ticket for the concert',
    'language of the caller may I note it',
    'can I store health info?',
    'privacy of my colleague',
    'export of data to the US',
    'export csv',
  ])('%j is a question', (text) => expect(parse(text)).toEqual({ verb: 'question', rest: text }));

  it('takes the rest of the line as the form’s description, line breaks included', () => {
    expect(parse('incident laptop left\non the train')).toMatchObject({
      verb: 'incident',
      rest: 'laptop left\non the train',
    });
  });

  it.each([
    ['request from a caller: how long do we have?', 'request'],
    ['incident: must we tell the client', 'incident'],
    ['verzoek van klant, mag ik weigeren', 'request'],
  ])('%j reads as a question and offers the form', (text, form) => {
    expect(parse(text)).toMatchObject({ verb: 'question', rest: text, mayWantForm: form });
  });

  it('tells the language of a word that only one language has', () => {
    expect(parse('demande').language).toBe('fr');
    expect(parse('datalek').language).toBe('nl');
    expect(parse('incident').language).toBeUndefined();
  });
});
