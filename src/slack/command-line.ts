/** What follows `/gdpr`: one of our words, in any of the four languages, or a question. */
import type { QuestionKind } from '../answer/rulebook.ts';
import { fold } from '../answer/text.ts';
import type { Language } from '../domain/language.ts';
import { wishOf } from './export-wish.ts';

type Verb =
  | 'incident'
  | 'request'
  | 'open'
  | 'ticket'
  | 'topics'
  | 'article'
  | 'language'
  | 'client'
  | 'drill'
  | 'export'
  | 'calendar'
  | 'privacy'
  | 'help';

export interface CommandLine {
  verb: Verb | 'question';
  /** The language of the word, where it tells one. */
  language?: Language;
  /** What follows the word; for a question, all of it. */
  rest: string;
  /** The line starts with a form's word but reads as a question: it is answered, with a button to file. */
  mayWantForm?: 'incident' | 'request';
}

/** By language; `-` for words that several languages share. */
const WORDS: Record<Verb, Partial<Record<Language | '-', string>>> = {
  incident: {
    '-': 'incident incidents',
    en: 'breach',
    nl: 'datalek lek',
    fr: 'violation fuite',
    de: 'vorfall datenpanne panne',
  },
  request: { '-': 'dsar', en: 'request', nl: 'verzoek aanvraag', fr: 'demande requete', de: 'anfrage antrag' },
  open: { '-': 'open', nl: 'openstaand openstaande', fr: 'ouvert ouverts encours', de: 'offen offene' },
  ticket: { '-': 'ticket dossier', fr: 'billet', de: 'vorgang' },
  topics: { en: 'topics', nl: 'onderwerpen', fr: 'sujets themes', de: 'themen' },
  article: { '-': 'article artikel art' },
  language: { en: 'lang language', nl: 'taal', fr: 'langue', de: 'sprache' },
  client: { '-': 'client', nl: 'opdrachtgever', fr: 'commanditaire', de: 'auftraggeber' },
  drill: { '-': 'drill', en: 'exercise', nl: 'oefening', fr: 'exercice', de: 'uebung ubung' },
  calendar: { '-': 'calendar kalender agenda', fr: 'calendrier' },
  export: { '-': 'export', nl: 'exporteren exporteer', fr: 'exporter', de: 'exportieren' },
  privacy: { '-': 'privacy', fr: 'vieprivee confidentialite', de: 'datenschutz' },
  help: { en: 'help', nl: 'hulp', fr: 'aide', de: 'hilfe' },
};

const VERBS = new Map<string, { verb: Verb; language?: Language }>();
for (const verb of Object.keys(WORDS) as Verb[]) {
  for (const [language, words] of Object.entries(WORDS[verb])) {
    for (const word of words.split(' '))
      VERBS.set(word, { verb, ...(language === '-' ? {} : { language: language as Language }) });
  }
}

const TICKET_ID = /^(inc|dsr|qst|drl)-\d{4}-\d{4,}$/i;
const ARTICLE = /^\d{1,3}(\s*\(\w{1,2}\))*$/;

/** What only the configuration knows. */
interface Known {
  /** Is that a client, or a word for none? */
  isClient: (name: string) => boolean;
  /** Does that narrow a list, as far as it is understood? */
  isFilter: (text: string) => boolean;
}

/** Which of our words needs what behind it; anything else behind it makes the line a question. */
const takes = (verb: Verb, rest: string, { isClient, isFilter }: Known): boolean => {
  if (verb === 'ticket') return rest === '' || TICKET_ID.test(rest);
  if (verb === 'article') return ARTICLE.test(rest);
  if (verb === 'language') return rest === '' || /^\p{L}{2,}$/u.test(rest);
  if (verb === 'export') return rest === '' || wishOf(rest) !== undefined;
  if (verb === 'client') return rest === '' || isClient(rest);
  if (verb === 'open') return rest === '' || isFilter(rest);
  return rest === '';
};

const ASKING: readonly QuestionKind[] = ['may', 'must', 'may-omit'];

/**
 * @param kindOf the engine's reading of the question's kind, asked only where a form's word stands first
 */
export const parseCommand = (
  text: string,
  kindOf: (text: string) => string | undefined,
  known: Partial<Known> = {},
): CommandLine => {
  const line = text.trim();
  const [first = '', ...others] = line.split(/\s+/);
  const { verb, ...said } = VERBS.get(fold(first).replace(/[:,.!?]+$/, '')) ?? {};
  const rest = others.join(' ');
  if (line === '') return { verb: 'help', rest: '' };
  if (verb === 'incident' || verb === 'request') {
    // Keeps the line breaks of what was typed behind the word.
    const typed = line.slice(first.length).trim();
    const asking = /[?？]/.test(line) || ASKING.some((kind) => kind === kindOf(rest));
    return asking && typed !== ''
      ? { verb: 'question', rest: line, mayWantForm: verb }
      : { verb, rest: typed, ...said };
  }
  return verb && takes(verb, rest, { isClient: () => false, isFilter: () => false, ...known })
    ? { verb, rest, ...said }
    : { verb: 'question', rest: line };
};
