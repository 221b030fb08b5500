import type { RuleSource, Sources } from './load.ts';
import type { Found, Problem } from './yaml.ts';

type Severity = 'error' | 'warning';

interface CheckHead {
  name: string;
  /** One sentence: what holds when it is silent. */
  description: string;
  severity: Severity;
}

/** One thing that must hold of every rule. */
export interface Check extends CheckHead {
  /** @param day on which it is checked, `YYYY-MM-DD` */
  check(rule: RuleSource, sources: Sources, day: string): Found[];
}

/** One thing that must hold of the whole: of the vocabulary, of what lies over the rules. */
export interface SourcesCheck extends CheckHead {
  /** @param day on which it is checked, `YYYY-MM-DD` */
  check(sources: Sources, day: string): (Found & { file: string })[];
}

export interface Finding extends Problem {
  check: string;
  severity: Severity;
}
