/** What is in no language that the desk speaks, or no language at all, is never answered by a rule. */
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answer.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { readCompiled } from '../../src/knowledge/compiled.ts';

const answer = createAnswerer(readCompiled().rulebook);

describe('an unreadable text', () => {
  it.each([
    'какая погода',
    '你好',
    'ελληνικά είναι',
    '😀😀',
    'xyzzy plugh',
    '?',
    '',
    ':smile:',
    'hm',
    'mag da',
    'ok',
    'can i',
    'dove si trova la stazione',
  ])('is said to be unreadable, with an example of what can be asked: %s', (question) => {
    const { verdict, rule, headline, answer: help } = answer({ question, language: 'en', asOf: '2026-11-25' });
    expect([verdict, rule]).toEqual(['out_of_scope', null]);
    expect(headline).toBe('There is no question here that I can read.');
    expect(help).toContain('for example');
  });

  it.each(['which beer goes with mussels', 'how do I change the ink of the printer'])(
    'is none that is read well and none of our business: %s',
    (question) => {
      const { verdict, headline } = answer({ question, asOf: '2026-11-25' });
      expect(verdict).toBe('out_of_scope');
      expect(headline).not.toBe('There is no question here that I can read.');
    },
  );

  it('is one without any known word: one that is known is enough to be read', () => {
    expect(answer({ question: 'какая погода datalek', asOf: '2026-11-25' }).rule).not.toBeNull();
  });

  it('is answered by the rule that the person chose: every topic of the list, by its title', () => {
    const { rules } = readCompiled().rulebook;
    for (const rule of rules)
      for (const language of LANGUAGES) {
        const question = rule.text[language].title;
        expect(answer({ question, language, rule: rule.id, asOf: '2026-11-25' }).rule).toBe(rule.id);
      }
  });
});
