/** What a question to the DPO holds beside its first words. */
import type { Signed } from '../incident/file.ts';

/** Somebody wants to know, or says that an answer of the rulebook is not right. */
export const QUESTION_REASONS = ['ask', 'wrong'] as const;

export type QuestionReason = (typeof QUESTION_REASONS)[number];

/** The answer that the asker had before them. */
export interface AskedAbout {
  reason: QuestionReason;
  /** The rule's id, or null where none fitted. */
  rule: string | null;
  verdict: string;
  /** Edition of the rulebook. */
  edition: string;
}

/** What was said after the question, oldest first. */
export interface Said extends Signed {
  from: 'asker' | 'dpo';
  text: string;
}
