/**
 * Draws rules for a second reading, the same ones for the same seed and rules: `node scripts/draw-rules.mjs SEED COUNT`.
 * A rule stands in the order of the SHA-256 of `SEED:id`, so that a new rule moves no other.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';

const [seed = '1', count = '60'] = process.argv.slice(2);
const place = (id) => createHash('sha256').update(`${seed}:${id}`).digest('hex');
const ids = readdirSync(new URL('../knowledge/rules', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.replaceAll('\\', '/').replace(/\.yml$/, ''));
const drawn = ids.sort((a, b) => (place(a) < place(b) ? -1 : 1)).slice(0, Number(count));
console.log(drawn.sort().join('\n'));
