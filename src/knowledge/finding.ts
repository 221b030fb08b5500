import type { RuleSource, Sources } from './load.ts';
import type { Problem } from './yaml.ts';

export interface Finding extends Problem {
  check: string;
  severity: 'error' | 'warning';
}

export interface Check {
  name: string;
  /** What it makes sure of, in one sentence. */
  description: string;
  severity: Finding['severity'];
  check(rule: RuleSource, sources: Sources): Omit<Problem, 'file'>[];
}
