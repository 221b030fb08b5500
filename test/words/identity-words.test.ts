import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { RIGHTS } from '../../src/domain/request/rights.ts';
import { channelWords } from '../../src/words/form-words.ts';
import { identityAdvice } from '../../src/words/identity-words.ts';

const CHANNELS = Object.keys(channelWords);

describe.each(RIGHTS)('%s', (right) => {
  it.each(CHANNELS)('by %s: something is enough, something is too much, and never the same', (channel) => {
    const { mayAsk, tooMuch } = identityAdvice([right], channel);
    for (const language of LANGUAGES) {
      const [enough, more] = [mayAsk, tooMuch].map((each) => each.map((sentence) => sentence[language]));
      expect(enough?.length).toBeGreaterThan(0);
      expect(more?.length).toBeGreaterThan(0);
      expect(enough?.filter((sentence) => more?.includes(sentence))).toEqual([]);
    }
  });
});

describe('what is enough', () => {
  const enough = (rights: string[], channel = 'phone') =>
    identityAdvice(rights, channel)
      .mayAsk.map(({ en }) => en)
      .join(' ');
  const tooMuch = (rights: string[], channel = 'phone') =>
    identityAdvice(rights, channel)
      .tooMuch.map(({ en }) => en)
      .join(' ');

  it('to stop marketing nothing is asked but where to stop', () => {
    expect(enough(['objection_marketing'])).not.toContain('invoice');
    expect(tooMuch(['objection_marketing'])).toContain('Any proof at all');
  });

  it('asked together with a copy, the copy decides', () => {
    expect(enough(['objection_marketing', 'access'])).toContain('two or three things on file');
    expect(tooMuch(['objection_marketing', 'access'])).not.toContain('Any proof at all');
  });

  it('a call is never proof by itself, and a copy of a card always too much', () => {
    for (const right of RIGHTS.filter((each) => each !== 'objection_marketing' && each !== 'withdrawal'))
      expect(enough([right])).toContain('A call alone proves nothing');
    for (const channel of CHANNELS) expect(tooMuch(['access'], channel)).toContain('A copy of an identity card');
  });

  it('where others can read along, no document is taken', () => {
    expect(tooMuch(['access'], 'social')).toContain('others can read along');
    expect(tooMuch(['access'], 'letter')).not.toContain('others can read along');
  });
});
