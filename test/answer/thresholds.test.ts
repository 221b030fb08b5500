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

/** Answers as if every question read by these shares like the yes and the no of one rule and like none of our business. */
const answering = (shares: { yes: number; no: number; none?: number }) => {
  const bias = new Float32Array(none + 1).fill(-50);
  // The rule's own share of the score, which says that the text is read at all, is taken off its rows again.
  bias[RULE] = 5;
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
  return (question: string) => answer({ question, language: 'en', asOf: '2026-11-25' }).verdict;
};

/** The vocabulary knows what it is about, so a fact supports the yes. */
const SUPPORTED = 'customer wants to be called after six, note that preference';
/** The vocabulary knows a word of it, but none that the rule is about. */
const UNSUPPORTED = 'the blue one is fine by the window of our colleague then';

describe('a plain yes', () => {
  it('takes ninety-three hundredths of the readings where a fact supports it', () => {
    expect(answering({ yes: 0.94, no: 0.06 })(SUPPORTED)).toBe('allowed');
    expect(answering({ yes: 0.92, no: 0.08 })(SUPPORTED)).toBe('prohibited');
  });

  it('takes ninety-seven where none does', () => {
    expect(answering({ yes: 0.975, no: 0.025 })(UNSUPPORTED)).toBe('allowed');
    expect(answering({ yes: 0.96, no: 0.04 })(UNSUPPORTED)).toBe('prohibited');
  });

  it('takes ninety-eight where somebody else is there in passing', () => {
    const question = `${SUPPORTED}, says her neighbour`;
    expect(answering({ yes: 0.985, no: 0.015 })(question)).toBe('allowed');
    expect(answering({ yes: 0.97, no: 0.03 })(question)).toBe('prohibited');
  });

  it.each(['he failed the check', 'noted it secretly', 'it was sent to the wrong person'])(
    'is never given when %s',
    (fact) => {
      expect(answering({ yes: 0.999999, no: 0.000001 })(`${SUPPORTED}, ${fact}`)).toBe('prohibited');
    },
  );

  it('is never given where a guard forbids it, however sure the readings are', () => {
    expect(answering({ yes: 0.999999, no: 0.000001 })(`${SUPPORTED}, she has diabetes`)).toBe('prohibited');
  });
});

describe('none of our business', () => {
  it('is what reads by a quarter like it', () => {
    expect(answering({ yes: 0.74, no: 0.002, none: 0.258 })(SUPPORTED)).toBe('out_of_scope');
    expect(answering({ yes: 0.756, no: 0.002, none: 0.242 })(SUPPORTED)).toBe('allowed');
  });

  it('is what reads by half like it where something is named that calls for care', () => {
    const question = `${SUPPORTED}, she has diabetes`;
    expect(answering({ yes: 0.245, no: 0.245, none: 0.51 })(question)).toBe('out_of_scope');
    expect(answering({ yes: 0.255, no: 0.255, none: 0.49 })(question)).toBe('prohibited');
  });
});
