import type { SourcesCheck } from '../finding.ts';
import { KNOWLEDGE } from '../load.ts';

const FILE = `${KNOWLEDGE}/questions`;

export const labelKnown: SourcesCheck = {
  name: 'label-known',
  description: 'Each labelled question has a topic of some rule and, where it names one, a rule that exists.',
  severity: 'error',
  check: ({ rules, questions }) => {
    const topics = new Set(rules.flatMap((rule) => rule.topics));
    const ids = new Set(rules.map(({ id }) => id));
    const isOff = (verdict: readonly string[]): boolean => verdict.includes('out_of_scope');
    const unknown = (kind: string, names: readonly string[]) =>
      [...new Set(names)].map((name) => ({
        file: FILE,
        at: [],
        message: `the ${kind} "${name}" of ${names.filter((other) => other === name).length} questions is unknown`,
        remedy: `Use the ${kind} of the rule that answers them; nothing is learnt from them as they are.`,
      }));
    return [
      ...unknown(
        'topic',
        questions.flatMap(({ topic, verdict }) => (isOff(verdict) || topics.has(topic) ? [] : [topic])),
      ),
      ...unknown(
        'rule',
        questions.flatMap(({ rule }) => (rule === undefined || ids.has(rule) ? [] : [rule])),
      ),
    ];
  },
};
