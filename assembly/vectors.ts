/** Sums, products and steps over the numbers that each feature and each head has, four at a time. Arrays are addresses. */
import { dimensions, WIDTH } from './memory';

/** Bytes of the four numbers that are worked on at once. */
const FOUR: usize = 16;

function total(four: v128): f32 {
  return (
    f32x4.extract_lane(four, 0) +
    f32x4.extract_lane(four, 1) +
    f32x4.extract_lane(four, 2) +
    f32x4.extract_lane(four, 3)
  );
}

export function meanSquare(numbers: usize): f32 {
  let squares = f32x4.splat(0);
  for (let d: usize = 0; d < WIDTH; d += FOUR) {
    const four = v128.load(numbers + d);
    squares = f32x4.add(squares, f32x4.mul(four, four));
  }
  return total(squares) / <f32>dimensions;
}

/** The products of four heads, which stand one after the other, with `sum`. */
export function fourProducts(heads: usize, sum: usize): v128 {
  let a = f32x4.splat(0);
  let b = a;
  let c = a;
  let e = a;
  for (let d: usize = 0; d < WIDTH; d += FOUR) {
    const by = v128.load(sum + d);
    a = f32x4.add(a, f32x4.mul(by, v128.load(heads + d, 0)));
    b = f32x4.add(b, f32x4.mul(by, v128.load(heads + d, WIDTH)));
    c = f32x4.add(c, f32x4.mul(by, v128.load(heads + d, 2 * WIDTH)));
    e = f32x4.add(e, f32x4.mul(by, v128.load(heads + d, 3 * WIDTH)));
  }
  // What is left to add stands side by side in each; afterwards, one below the other.
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7));
  const ce = f32x4.add(v128.shuffle<f32>(c, e, 0, 4, 1, 5), v128.shuffle<f32>(c, e, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<f32>(ab, ce, 0, 1, 4, 5), v128.shuffle<f32>(ab, ce, 2, 3, 6, 7));
}

/** `to += by * from` */
export function add(to: usize, by: f32, from: usize): void {
  const each = f32x4.splat(by);
  for (let d: usize = 0; d < WIDTH; d += 4 * FOUR) {
    v128.store(to + d, f32x4.add(v128.load(to + d, 0), f32x4.mul(each, v128.load(from + d, 0))), 0);
    v128.store(to + d, f32x4.add(v128.load(to + d, 16), f32x4.mul(each, v128.load(from + d, 16))), 16);
    v128.store(to + d, f32x4.add(v128.load(to + d, 32), f32x4.mul(each, v128.load(from + d, 32))), 32);
    v128.store(to + d, f32x4.add(v128.load(to + d, 48), f32x4.mul(each, v128.load(from + d, 48))), 48);
  }
}

/** The highest of the numbers that is below the limit. @param count a multiple of 4 */
export function highestBelow(numbers: usize, count: usize, limit: f32): f32 {
  const none = f32x4.splat(-Infinity);
  const limits = f32x4.splat(limit);
  let most = none;
  for (let i: usize = 0; i < count; i += 4) {
    const four = v128.load(numbers + i * 4);
    most = f32x4.pmax(most, v128.bitselect(four, none, f32x4.lt(four, limits)));
  }
  return max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  );
}

/** The sum of `count` features, each as often as its value says; sixteen numbers at a time stay in registers. */
export function sumUp(features: usize, places: usize, values: usize, count: usize, sum: usize): void {
  for (let d: usize = 0; d < WIDTH; d += 4 * FOUR) {
    let a = f32x4.splat(0);
    let b = a;
    let c = a;
    let e = a;
    for (let i: usize = 0; i < count; i++) {
      const from = features + <usize>load<u32>(places + i * 4) * WIDTH + d;
      const by = v128.load_splat<f32>(values + i * 4);
      a = f32x4.add(a, f32x4.mul(by, v128.load(from, 0)));
      b = f32x4.add(b, f32x4.mul(by, v128.load(from, 16)));
      c = f32x4.add(c, f32x4.mul(by, v128.load(from, 32)));
      e = f32x4.add(e, f32x4.mul(by, v128.load(from, 48)));
    }
    v128.store(sum + d, a, 0);
    v128.store(sum + d, b, 16);
    v128.store(sum + d, c, 32);
    v128.store(sum + d, e, 48);
  }
}
