/** What people and attackers type: 500 strings, the same at every run. */
import fc from 'fast-check';

const KNOWN = [
  '<!channel>',
  '<!here>',
  '<!everyone>',
  '<@U0DPO>',
  '<#C0DPO>',
  '<!subteam^S1>',
  '<https://evil.example|your bank>',
  '&lt;!here&gt;',
  '<mailto:a@b.c|x>',
  '<!date^0^{date}|now>',
  '*bold* _italic_ ~gone~ `code`',
  '> quote',
  '```block```',
  ':rotating_light:',
  '{id, plural, one {x} other {y}}',
  '{limit}',
  "'{'",
  '$' + '{process.exit()}',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  '[object Object]',
  '\u202Etxet desrever',
  'a\u200Bb\u200Dc\uFEFF',
  '\u0000\u0001\u0007',
  '\uD800 lone',
  'e\u0301\u0301\u0301\u0301',
  '😀👩‍👩‍👧‍👦🏳️‍🌈',
  'İıŞß ﬁ ㎏',
  '\r\n\r\n',
  '=HYPERLINK("http://evil.example")',
  "'; drop table tickets; --",
  '../../../../etc/passwd',
  '%00%2e%2e',
  '"quote\\"',
  '{"q":1}',
  '中文 العربية עברית',
  'ﷺ'.repeat(10),
  '-'.repeat(60),
];

const random = fc.sample(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 50 }),
    fc.string({
      unit: fc.constantFrom('<', '>', '&', '|', '@', '!', '*', '_', '`', ':', '{', '}', "'", 'a', ' '),
      maxLength: 40,
    }),
  ),
  { seed: 20261125, numRuns: 700 },
);

export const NASTY: readonly string[] = [...new Set([...KNOWN, ...random])].slice(0, 500);
