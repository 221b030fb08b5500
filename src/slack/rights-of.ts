/** Which rights somebody's words are about, so that the form opens with them chosen; people decide. */
import { RIGHTS, type Right } from '../domain/request/rights.ts';

/** Concepts of the vocabulary (`knowledge/vocabulary/concepts.yml`). */
const BY_TOPIC: Readonly<Record<string, Right>> = {
  'access-request': 'access',
  'rectification-request': 'rectification',
  'erasure-request': 'erasure',
  'restriction-request': 'restriction',
  'portability-request': 'portability',
};

const BY_RULE: Readonly<Record<string, Right>> = {
  'rights/access': 'access',
  'rights/rectification': 'rectification',
  'rights/erasure': 'erasure',
  'rights/restriction': 'restriction',
  'rights/portability': 'portability',
  'rights/objection-to-marketing': 'objection_marketing',
  'rights/objection-to-other-use': 'objection',
  'rights/automated-decision': 'automated_decision',
};

interface Understood {
  facts: Record<string, string[]>;
  rule: string | null;
}

const objection = ({ topic = [], stated = [], purpose = [] }: Record<string, string[]>): Right[] => {
  if (!topic.includes('objection-right') && !stated.includes('objection')) return [];
  return [purpose.includes('marketing') ? 'objection_marketing' : 'objection'];
};

/**
 * Those that the words name, or else the one of the rule that answers, in the order of the form; access where nothing was
 * understood, so that the form can be sent as it opens.
 */
export const rightsOf = ({ facts, rule }: Understood): Right[] => {
  const named = new Set<Right>([
    ...(facts['topic'] ?? []).flatMap((topic) => BY_TOPIC[topic] ?? []),
    ...objection(facts),
    ...(facts['stated']?.includes('withdrawal') ? ['withdrawal' as const] : []),
  ]);
  if (named.size > 0) return RIGHTS.filter((right) => named.has(right));
  return [(rule ? BY_RULE[rule] : undefined) ?? 'access'];
};
