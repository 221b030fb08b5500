import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mrkdwn, plain } from '../../src/slack/escape.ts';

/** What Slack's parser would read as a token that pings or links. */
const TOKEN = /<[@#!][^>]*>|<https?:[^>]*>/;

describe('what people typed', () => {
  it.each([
    '<!channel>',
    '<@U0DPO>',
    '<!subteam^S1>',
    '<https://evil.example|your bank>',
    '&lt;!here&gt;',
    '<mailto:a@b.c|x>',
  ])('%s becomes no mention and no link', (text) => expect(mrkdwn(text)).not.toMatch(TOKEN));

  it('keeps what can be read', () => {
    expect(plain('Zoë’s café – 10:30 😀\nsecond line')).toBe('Zoë’s café – 10:30 😀\nsecond line');
  });

  it('loses characters that turn the direction or cannot be seen', () => {
    expect(plain('a\u202Eb\u200Bc\u0000d\uFEFFe\u2066f')).toBe('abcdef');
  });

  it('is never read as markup, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = mrkdwn(text);
        expect(shown).not.toMatch(/[<>]/);
        expect(shown.replace(/&(amp|lt|gt);/g, '')).not.toContain('&');
        expect(shown.isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['*bold*', '_it_', '~gone~', '`code`', '> quote', ':smile:'])('%s shows no format', (text) => {
    expect(mrkdwn(text)).not.toMatch(/(^|\s)[*_~`]\w|^&gt;|(^|\s):\w/);
  });
});
