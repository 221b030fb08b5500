/** Guards only ever make stricter: shown on real questions with one sensitive word more. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answer.ts';
import { buildGuard } from '../../src/answer/guards.ts';
import { buildUnderstand } from '../../src/answer/understand.ts';
import { isPermissive } from '../../src/answer/verdict.ts';
import { readCompiled } from '../../src/knowledge/compiled.ts';

const FOLDER = new URL('../questions/kept/', import.meta.url);
const answer = createAnswerer(readCompiled().rulebook);
const ask = (question: string, language: 'nl' | 'fr' | 'en' | 'de') =>
  answer({ question, language, asOf: '2026-11-25' });

interface Kept {
  lang: 'nl' | 'fr' | 'en' | 'de';
  question: string;
  kind: string;
}

const questions: Kept[] = readdirSync(FOLDER).flatMap((name) =>
  readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Kept => JSON.parse(line)),
);

/** By language: a category of Art. 9, a register number, a child, a consent that is denied. */
const SENSITIVE = {
  en: [
    'he has diabetes',
    'with his national register number',
    'she is a muslim',
    'about a child of 9',
    'without consent',
  ],
  nl: [
    'hij heeft suikerziekte',
    'met zijn rijksregisternummer',
    'zij is moslim',
    'over een kind van 9',
    'zonder toestemming',
  ],
  fr: [
    'il est diabétique',
    'avec son registre national',
    'elle est musulmane',
    'sur un enfant de 9 ans',
    'sans consentement',
  ],
  de: ['er hat Diabetes', 'mit der Nationalregisternummer', 'sie ist Muslimin', 'über ein Kind', 'ohne Einwilligung'],
};

const INCIDENT = {
  en: ['and i sent it to the wrong customer', 'and his file was leaked'],
  nl: ['en ik heb het naar de verkeerde klant gestuurd', 'en zijn dossier is gelekt'],
  fr: ["et je l'ai envoyé au mauvais client", 'et son dossier a fuité'],
  de: ['und ich hab es dem falschen Kunden geschickt', 'und seine Akte wurde geleakt'],
};

/** Whether consent is needed at all: there its absence is the question, not a fact that makes it stricter. */
const ABOUT_CONSENT = [
  'ordinary/no-consent-needed',
  'marketing/customer-survey',
  'lawful-bases/contract',
  'lawful-bases/legal-obligation',
  'lawful-bases/public-task',
];

describe('a plain yes', () => {
  it('is given to some of these questions', () => {
    const given = questions.filter(({ question, lang }) => isPermissive(ask(question, lang).verdict));
    expect(given.length).toBeGreaterThan(30);
  });

  it.each(Object.keys(SENSITIVE) as (keyof typeof SENSITIVE)[])(
    'is given to none with a sensitive word more, in %s',
    (lang) => {
      for (const { question } of questions.filter((each) => each.lang === lang)) {
        for (const more of SENSITIVE[lang]) {
          const found = ask(`${question}, ${more}`, lang);
          const nobody = ['not-identifiable', 'anonymous', 'danger-to-life', 'emergency'].some((id) =>
            Object.values(found.facts).flat().includes(id),
          );
          const asksForConsent = more === SENSITIVE[lang].at(-1) && ABOUT_CONSENT.includes(found.rule ?? '');
          if (!nobody && !asksForConsent) expect(isPermissive(found.verdict), `${question}, ${more}`).toBe(false);
        }
      }
    },
  );

  it.each(Object.keys(INCIDENT) as (keyof typeof INCIDENT)[])(
    'is given to none with an incident more, in %s, but by a rule of incidents or where a life is in danger',
    (lang) => {
      for (const { question } of questions.filter((each) => each.lang === lang)) {
        for (const more of INCIDENT[lang]) {
          const { verdict, rule, facts } = ask(`${question}, ${more}`, lang);
          const ownRule = rule?.startsWith('incidents/') || rule === 'ordinary/no-personal-data-involved';
          const danger = ['danger-to-life', 'emergency'].some((id) => Object.values(facts).flat().includes(id));
          if (!ownRule && !danger) expect(isPermissive(verdict), `${question}, ${more}`).toBe(false);
        }
      }
    },
  );

  it('gives way to the report of an incident that a long ordinary story mentions in one clause', () => {
    const yes = questions.filter(({ question, lang }) => isPermissive(ask(question, lang).verdict));
    const reported = yes.filter(({ question, lang }) => {
      const { verdict, rule } = ask(`${question}, ${INCIDENT[lang][0]}`, lang);
      return verdict === 'required' && rule?.startsWith('incidents/');
    });
    expect(reported.length).toBeGreaterThan(0.6 * yes.length);
  });

  it.each([
    ['my bag was stolen with my work phone', 'en'],
    ['mijn laptop is gestolen', 'nl'],
    ['mon sac a été volé avec le gsm du travail', 'fr'],
    ['mein Laptop wurde gestolen', 'de'],
  ] as const)('is given to no loss or theft where nothing says that nobody was on it: %s', (question, lang) => {
    expect(isPermissive(ask(question, lang).verdict)).toBe(false);
  });

  it('says what forbade it', () => {
    const plain = ask('customer passed the check and gives his new address, may i save it', 'en');
    const guarded = ask('customer passed the check and gives his new address, may i save it, he has diabetes', 'en');
    expect(isPermissive(guarded.verdict)).toBe(false);
    if (isPermissive(plain.verdict)) expect(guarded.because.join(' ')).toContain('health data');
  });
});

it('another person is not excused by what the rule is about: the row itself must name them', () => {
  const { concepts, rules, ...book } = readCompiled().rulebook;
  const { facts } = buildUnderstand({ concepts, ...book })(
    'he is verified, how much is the open invoice of his mother',
    {},
  );
  const rule = rules.find(({ id }) => id === 'contacts/parent-asks');
  const row = rule?.rows.find(({ verdict }) => isPermissive(verdict));
  if (!rule || !row) throw new Error('the rule on parents is gone');
  expect(buildGuard(facts, concepts)({ rule, row })).toEqual({ level: 'careful', concept: 'parent' });
});

it.each([
  ['never printed, no names', 'en'],
  ['niet afgedrukt, zonder namen', 'nl'],
  ['pas imprimé, sans aucun nom', 'fr'],
  ['nicht gedruckt, keine Namen', 'de'],
] as const)('a term with a "no" of its own is not denied by the one before it: %s', (question, language) => {
  const { facts } = ask(question, language);
  expect(facts['stated']).toContain('not-identifiable');
  expect(facts['denied']).not.toContain('not-identifiable');
});

describe('the same text and edition', () => {
  it('give the same answer, byte for byte, from another engine too', () => {
    const other = createAnswerer(readCompiled().rulebook);
    for (const { question } of questions.slice(0, 100)) {
      const asked = { question, asOf: '2026-11-25' };
      expect(JSON.stringify(other(asked))).toBe(JSON.stringify(answer(asked)));
    }
  });
});

it('gives a second topic never as a plain yes, which would stand beside whatever leads', () => {
  const seconds = questions.flatMap(({ question, lang }) => ask(question, lang).also ?? []);
  expect(seconds.length).toBeGreaterThan(20);
  expect(seconds.filter(({ verdict }) => isPermissive(verdict))).toEqual([]);
});
