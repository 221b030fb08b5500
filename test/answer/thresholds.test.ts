/** From which share of the readings on the desk says a plain yes, or that a question is none of its business. */
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answer.ts';
import { isPermissive } from '../../src/answer/verdict.ts';
import { readCompiled } from '../../src/knowledge/compiled.ts';

const { rulebook } = readCompiled();
const RULE = rulebook.rules.findIndex(({ id }) => id === 'ordinary/preferences');
const rule = rulebook.rules[RULE];
const yes = rule?.rows.findIndex(({ verdict }) => isPermissive(verdict)) ?? -1;
const no = rule?.rows.findIndex(({ verdict }) => verdict === 'prohibited') ?? -1;
/** Rules, then "none of our business", then rows, then the same again. */
const firstRow = rulebook.rules.length + 1;
const rowsBefore = rulebook.rules.slice(0, RULE).reduce((sum, { rows }) => sum + rows.length, 0);
const none = firstRow + rulebook.rules.reduce((sum, { rows }) => sum + rows.length, 0);

/** Another rule, and the place of its no. */
const OTHER = rulebook.rules.findIndex(({ id }) => id === 'staff/own-file');
const otherNo = rulebook.rules[OTHER]?.rows.findIndex(({ verdict }) => verdict === 'prohibited') ?? -1;
const beforeOther = rulebook.rules.slice(0, OTHER).reduce((sum, { rows }) => sum + rows.length, 0);

/**
 * Answers as if every question read by these shares like the yes and the no of one rule, like the no of another and like none of
 * our business.
 */
const answerer = (shares: { yes: number; no: number; other?: number; none?: number }) => {
  const bias = new Float32Array(none + 1).fill(-50);
  // The rule's own share of the score, which says that the text is read at all, is taken off its rows again.
  bias[RULE] = 5;
  bias[OTHER] = 5;
  bias[firstRow + beforeOther + otherNo] = Math.log(shares.other ?? 1e-12) - 5;
  bias[firstRow - 1] = 0;
  bias[firstRow + rowsBefore + yes] = Math.log(shares.yes) - 5;
  bias[firstRow + rowsBefore + no] = Math.log(shares.no) - 5;
  bias[none] = Math.log(shares.none ?? 1e-9);
  const model = {
    hashes: new Uint32Array(),
    dimensions: 1,
    features: new Int8Array(),
    scale: 1,
    heads: new Float32Array(bias.length),
    bias,
  };
  const answer = createAnswerer({ ...rulebook, model });
  return (question: string) => answer({ question, language: 'en', asOf: '2026-11-25' });
};

const answering =
  (...shares: Parameters<typeof answerer>) =>
  (question: string) =>
    answerer(...shares)(question).verdict;

/** The vocabulary knows what it is about, so a fact supports the yes. */
const SUPPORTED = 'customer wants to be called after six, note that preference';
/** The vocabulary knows a word of it, but none that the rule is about. */
const UNSUPPORTED = 'the blue one is fine by the window of our colleague then';

describe('a plain yes', () => {
  it('takes ninety-three hundredths of all where a fact supports it', () => {
    expect(answering({ yes: 0.935, no: 0.065 })(SUPPORTED)).toBe('allowed');
    expect(answering({ yes: 0.925, no: 0.075 })(SUPPORTED)).toBe('prohibited');
  });

  it('is never given where none does', () => {
    expect(answering({ yes: 0.999, no: 0.001 })(UNSUPPORTED)).toBe('ask_dpo');
    expect(answering({ yes: 0.97, no: 0.03 })(UNSUPPORTED)).toBe('prohibited');
  });

  it('takes ninety-eight where somebody else is there in passing', () => {
    const question = `${SUPPORTED}, says her neighbour`;
    expect(answering({ yes: 0.982, no: 0.018 })(question)).toBe('allowed');
    expect(answering({ yes: 0.978, no: 0.022 })(question)).toBe('prohibited');
  });

  it('is weighed against what is too slim to be a reading of its own, too', () => {
    const question = `${SUPPORTED}, says her neighbour`;
    const faint = { yes: 0.976, no: 0.012, other: 0.012 };
    expect(answering(faint)(SUPPORTED)).toBe('allowed');
    expect(answering(faint)(question)).toBe('ask_dpo');
  });

  it.each(['he failed the check', 'noted it secretly', 'she has diabetes'])(
    'is never given when %s, however sure the readings are',
    (fact) => {
      expect(answering({ yes: 0.999999, no: 0.000001 })(`${SUPPORTED}, ${fact}`)).toBe('ask_dpo');
      expect(answering({ yes: 0.97, no: 0.03 })(`${SUPPORTED}, ${fact}`)).toBe('prohibited');
    },
  );
});

it('an incident that forbids a plain yes leads where nothing else is likely', () => {
  const found = answerer({ yes: 0.999999, no: 0.000001 })(`${SUPPORTED}, it was sent to the wrong person`);
  expect(found).toMatchObject({ rule: expect.stringMatching(/^incidents\//) });
  expect(isPermissive(found.verdict)).toBe(false);
});

describe('where a yes is withheld', () => {
  const question = `${SUPPORTED}, she has diabetes`;

  it('what is too slim to be a reading is no answer either: the DPO decides', () => {
    const found = answerer({ yes: 0.992, no: 1e-9, other: 0.008 })(question);
    expect(found).toMatchObject({ verdict: 'ask_dpo', rule: null, citations: [] });
    expect(found.because.join()).toContain('health');
  });

  it('other rules are named, but none by which a press would bring the yes', () => {
    const { alternatives } = answerer({ yes: 0.992, no: 1e-9, other: 0.008 })(question);
    expect(alternatives[0]?.rule).toBe('staff/own-file');
    expect(alternatives.map((other) => other.rule)).not.toContain(rule?.id);
  });

  it('a reading of more than a fiftieth of the likeliest leads', () => {
    const found = answerer({ yes: 0.978, no: 1e-9, other: 0.022 })(question);
    expect(found).toMatchObject({ verdict: 'prohibited', rule: 'staff/own-file' });
  });
});

describe('none of our business', () => {
  it('is what reads by fifteen hundredths like it', () => {
    expect(answering({ yes: 0.84, no: 0.001, none: 0.159 })(SUPPORTED)).toBe('out_of_scope');
    expect(answering({ yes: 0.858, no: 0.001, none: 0.141 })(SUPPORTED)).toBe('allowed');
  });

  it('is what reads by forty like it where something is named that calls for care', () => {
    const question = `${SUPPORTED}, she has diabetes`;
    expect(answering({ yes: 0.295, no: 0.295, none: 0.41 })(question)).toBe('out_of_scope');
    expect(answering({ yes: 0.305, no: 0.305, none: 0.39 })(question)).toBe('prohibited');
  });
});
