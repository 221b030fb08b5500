// The engine's scores on every list, and beside it full-text search over the same phrasings.
import { create, insertMultiple, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createAnswerer } from '../dist/answer/answer.js';
import { readCompiled } from '../dist/knowledge/compiled.js';
import { readSources } from '../dist/knowledge/load.js';
import { lists } from './lists.mjs';
import { score, summary } from './score.mjs';

const AS_OF = '2026-11-25';

/** Every phrasing of every row, in all languages, with what its row says. */
const documents = () => {
  let id = 0;
  return readSources().rules.flatMap((rule) =>
    ['nl', 'fr', 'en', 'de'].flatMap((language) =>
      rule.rows.flatMap((row) =>
        rule[language].rows[row.id].phrasings.map((text) => {
          id += 1;
          return { id, text, verdict: row.verdict, refs: row.cites };
        }),
      ),
    ),
  );
};

const NOTHING = { verdict: 'out_of_scope', refs: [] };

/** Each takes the documents and gives a function from question to the best document. */
export const RIVALS = {
  MiniSearch: (all) => {
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(all);
    const byId = new Map(all.map((each) => [each.id, each]));
    return (question) => byId.get(index.search(question)[0]?.id) ?? NOTHING;
  },
  'MiniSearch fuzzy + prefix': (all) => {
    const index = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
    index.addAll(all);
    const byId = new Map(all.map((each) => [each.id, each]));
    return (question) => byId.get(index.search(question)[0]?.id) ?? NOTHING;
  },
  FlexSearch: (all) => {
    const index = new FlexSearch.Index({ tokenize: 'forward' });
    for (const { id, text } of all) index.add(id, text);
    const byId = new Map(all.map((each) => [each.id, each]));
    return (question) => byId.get(index.search(question, { limit: 1, suggest: true })[0]) ?? NOTHING;
  },
  Orama: (all) => {
    const index = create({ schema: { text: 'string', place: 'number' } });
    void insertMultiple(
      index,
      all.map(({ text }, place) => ({ text, place })),
    );
    return (question) =>
      all[search(index, { term: question, properties: ['text'], limit: 1 }).hits[0]?.document.place] ?? NOTHING;
  },
  Fuse: (all) => {
    const index = new Fuse(all, { keys: ['text'], ignoreLocation: true, threshold: 0.6 });
    return (question) => index.search(question, { limit: 1 })[0]?.item ?? NOTHING;
  },
};

/** Fuse takes a tenth of a second a question. */
const FUSE_QUESTIONS = 100;

export const run = () => {
  const { rulebook } = readCompiled();
  const engine = createAnswerer(rulebook);
  const answer = (question) => {
    const { verdict, citations } = engine({ question, asOf: AS_OF });
    return { verdict, refs: citations.map(({ ref }) => ref) };
  };
  console.log(`edition ${rulebook.edition}, ${rulebook.rules.length} rules`);
  const kept = [];
  for (const kind of ['learnt', 'kept']) {
    for (const { name, questions } of lists(kind)) {
      console.log(`${name.padEnd(22)} ${summary(score(questions, answer))}`);
      if (kind === 'kept') kept.push(...questions);
    }
  }
  console.log(`${'all kept'.padEnd(22)} ${summary(score(kept, answer))}`);
  if (process.argv.includes('--topics')) {
    const { by } = score(kept, answer);
    const topics = Object.entries(by).filter(([key]) => key.startsWith('topic '));
    for (const [key, { right, all }] of topics.sort(([, a], [, b]) => a.right / a.all - b.right / b.all))
      console.log(`  ${key.slice(6).padEnd(30)} ${right} of ${all}`);
  }
  const all = documents();
  for (const [name, build] of Object.entries(RIVALS)) {
    const find = build(all);
    const questions = name === 'Fuse' ? kept.filter((_, i) => i % Math.ceil(kept.length / FUSE_QUESTIONS) === 0) : kept;
    console.log(`${name.padEnd(26)} ${summary(score(questions, find))}`);
  }
};

export const phrasings = documents;
