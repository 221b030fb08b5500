/**
 * The inner loop of `src/knowledge/learn.ts`: one lesson of a softmax regression of low rank, with AdaGrad. AssemblyScript, which
 * the build compiles to WebAssembly: JavaScript takes four times as long. Arrays are addresses in the module's own memory.
 */
import {
  biases,
  biasSquares,
  end,
  featureSquares,
  features,
  firstRow,
  firstVerdict,
  headSquares,
  heads,
  open,
  pull,
  seen,
  seenValues,
  slopes,
  sum,
  WIDTH,
} from './memory';
import { count, look, openCount } from './softmax';
import { add, meanSquare } from './vectors';

const RATE: f32 = 0.1;
/** Biases learn slower: what is asked often here is not what is asked often elsewhere. */
const BIAS_RATE: f32 = 0.05;
/** A slope that is smaller moves nothing. */
const FLAT: f32 = 3e-3;

/** A step of a head against its slope, which is 0 afterwards. @param size mean square of `sum` */
function stepHead(head: usize, size: f32): void {
  const is = load<f32>(slopes + head * 4);
  store<f32>(slopes + head * 4, 0);
  if (abs(is) < FLAT) return;
  const squares = load<f32>(headSquares + head * 4) + is * is * size;
  store<f32>(headSquares + head * 4, squares);
  const at = heads + head * WIDTH;
  add(pull, is, at);
  add(at, (-RATE * is) / sqrt<f32>(squares), sum);
  const biasSquare = load<f32>(biasSquares + head * 4) + is * is;
  store<f32>(biasSquares + head * 4, biasSquare);
  const bias = biases + head * 4;
  store<f32>(bias, load<f32>(bias) - (BIAS_RATE * is) / sqrt<f32>(biasSquare));
}

function stepFeatures(): void {
  const size = meanSquare(pull);
  if (size === 0) return;
  for (let i: usize = 0; i < count; i++) {
    const place = <usize>load<u32>(seen + i * 4);
    const value = load<f32>(seenValues + i * 4);
    const squares = load<f32>(featureSquares + place * 4) + value * value * size;
    store<f32>(featureSquares + place * 4, squares);
    add(features + place * WIDTH, (-RATE * value) / sqrt<f32>(squares), pull);
  }
}

/** Learns from one lesson. */
export function teach(lesson: usize): void {
  if (!look(lesson)) return;
  memory.fill(pull, 0, WIDTH);
  const size = meanSquare(sum);
  for (let head: usize = 0; head < firstRow; head++) stepHead(head, size);
  for (let head = firstVerdict; head < end; head++) stepHead(head, size);
  for (let i: usize = 0; i < openCount; i++) stepHead(firstRow + <usize>load<u16>(open + i * 2), size);
  stepFeatures();
}
