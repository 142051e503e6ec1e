// Trains the network that src/domain/phrasing/learned/network.ts runs: forward and backward pass written out,
// Adam as optimizer. The same seed and the same text give the same weights.
import { width } from '../../src/domain/phrasing/learned/network.ts';
import { markNames } from '../../src/domain/phrasing/learned/tokens.ts';

/** A generator of numbers from 0 up to 1 (mulberry32). @param {number} seed */
export function makeRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const sigmoid = (score) => 1 / (1 + Math.exp(-score));

/**
 * An example as the network sees it.
 * @typedef {{ rows: Int32Array, marks: number[][], features: Float32Array }} Example
 */

/** A network in training. */
export class Network {
  /**
   * @param {{ words: number, dims: number, filters: number, features: number, outputs: number }} size
   * @param {{ seed: number, hide: number, hideWords: number, decayWords: number, decay: number }} habits
   *   `hide` and `hideWords`: the share of pooled answers and of words left out by chance, so that nothing leans on one of them
   */
  constructor(size, habits) {
    Object.assign(this, { size, habits });
    const { words, dims, filters, features, outputs } = size;
    this.random = makeRandom(habits.seed);
    this.pooledSize = 2 * filters + dims;
    const make = (length, spread) => {
      const numbers = new Float32Array(length);
      if (spread > 0)
        for (let at = 0; at < length; at += 1)
          numbers[at] = spread * Math.sqrt(-2 * Math.log(1 - this.random())) * Math.cos(2 * Math.PI * this.random());
      return {
        numbers,
        slope: new Float32Array(length),
        mean: new Float32Array(length),
        square: new Float32Array(length),
      };
    };
    this.parts = {
      words: make(words * dims, 0.3),
      marks: make(markNames.length * dims, 0.05),
      filters: make(filters * width * dims, 1 / Math.sqrt(width * dims)),
      filterBias: make(filters, 0),
      pooled: make(outputs * this.pooledSize, 0.1 / Math.sqrt(filters)),
      features: make(outputs * features, 0),
      bias: make(outputs, 0),
    };
    this.touched = new Set();
    this.steps = 0;
  }

  /** Scores of one example, with all that `learn` needs. `training` leaves words and answers out by chance. @param {Example} example */
  read(example, training = false) {
    const { dims, filters, features, outputs } = this.size;
    const { words, marks, filters: weights, filterBias, pooled, features: given, bias } = this.numbers();
    const count = example.rows.length;
    const span = width * dims;
    const hidden = new Float32Array(this.pooledSize);
    const kept = new Float32Array(this.pooledSize).fill(1);
    const input = new Float32Array((count + 2) * dims);
    const left = new Uint8Array(count);
    for (let at = 0; at < count; at += 1) {
      const to = (at + 1) * dims;
      if (training && this.random() < this.habits.hideWords) left[at] = 1;
      else for (let dim = 0; dim < dims; dim += 1) input[to + dim] = words[example.rows[at] * dims + dim];
      for (const mark of example.marks[at])
        for (let dim = 0; dim < dims; dim += 1) input[to + dim] += marks[mark * dims + dim];
    }
    const strongest = new Int32Array(filters).fill(-1);
    const answers = new Float32Array(count * filters);
    const share = 0.5 / Math.sqrt(count + 1);
    for (let at = 0; at < count; at += 1) {
      for (let filter = 0; filter < filters; filter += 1) {
        let sum = filterBias[filter];
        for (let index = 0; index < span; index += 1) sum += weights[filter * span + index] * input[at * dims + index];
        if (sum <= 0) continue;
        answers[at * filters + filter] = sum;
        hidden[filters + filter] += sum * share;
        if (sum > hidden[filter]) {
          hidden[filter] = sum;
          strongest[filter] = at;
        }
      }
      for (let dim = 0; dim < dims; dim += 1) hidden[2 * filters + dim] += input[(at + 1) * dims + dim] * share;
    }
    if (training) {
      const { hide } = this.habits;
      for (let index = 0; index < this.pooledSize; index += 1) {
        kept[index] = this.random() < hide ? 0 : 1 / (1 - hide);
        hidden[index] *= kept[index];
      }
    }
    const scores = new Float32Array(outputs);
    for (let output = 0; output < outputs; output += 1) {
      let sum = bias[output];
      for (let index = 0; index < this.pooledSize; index += 1)
        sum += pooled[output * this.pooledSize + index] * hidden[index];
      for (let index = 0; index < features; index += 1)
        if (example.features[index] !== 0) sum += given[output * features + index] * example.features[index];
      scores[output] = sum;
    }
    return { example, count, input, left, strongest, answers, hidden, kept, share, scores };
  }

  /** Adds what one reading says about every number. `slopes`: how the loss changes with each score. */
  learn({ example, count, input, left, strongest, answers, hidden, kept, share }, slopes) {
    const { dims, filters, features, outputs } = this.size;
    const { filters: weights, pooled } = this.numbers();
    const slope = Object.fromEntries(Object.entries(this.parts).map(([name, part]) => [name, part.slope]));
    const span = width * dims;
    const back = new Float32Array(this.pooledSize);
    for (let output = 0; output < outputs; output += 1) {
      const error = slopes[output];
      if (error === 0) continue;
      slope.bias[output] += error;
      for (let index = 0; index < this.pooledSize; index += 1) {
        slope.pooled[output * this.pooledSize + index] += error * hidden[index];
        back[index] += error * pooled[output * this.pooledSize + index];
      }
      for (let index = 0; index < features; index += 1)
        if (example.features[index] !== 0) slope.features[output * features + index] += error * example.features[index];
    }
    for (let index = 0; index < this.pooledSize; index += 1) back[index] *= kept[index];
    const inward = new Float32Array((count + 2) * dims);
    for (let at = 0; at < count; at += 1) {
      for (let filter = 0; filter < filters; filter += 1) {
        if (answers[at * filters + filter] <= 0) continue;
        const error = back[filters + filter] * share + (strongest[filter] === at ? back[filter] : 0);
        if (error === 0) continue;
        slope.filterBias[filter] += error;
        for (let index = 0; index < span; index += 1) {
          slope.filters[filter * span + index] += error * input[at * dims + index];
          inward[at * dims + index] += error * weights[filter * span + index];
        }
      }
    }
    for (let at = 0; at < count; at += 1) {
      const from = (at + 1) * dims;
      for (let dim = 0; dim < dims; dim += 1) inward[from + dim] += back[2 * filters + dim] * share;
      for (const mark of example.marks[at])
        for (let dim = 0; dim < dims; dim += 1) slope.marks[mark * dims + dim] += inward[from + dim];
      if (left[at] === 1) continue;
      const row = example.rows[at];
      this.touched.add(row);
      for (let dim = 0; dim < dims; dim += 1) slope.words[row * dims + dim] += inward[from + dim];
    }
  }

  /** Moves every number against its slope (Adam, Kingma & Ba 2015) and forgets the slopes. */
  step(rate, batch) {
    this.steps += 1;
    const [first, second] = [1 - 0.9 ** this.steps, 1 - 0.999 ** this.steps];
    const move = ({ numbers, slope, mean, square }, at, decay) => {
      const by = slope[at] / batch + decay * numbers[at];
      mean[at] = 0.9 * mean[at] + 0.1 * by;
      square[at] = 0.999 * square[at] + 0.001 * by * by;
      numbers[at] -= (rate * (mean[at] / first)) / (Math.sqrt(square[at] / second) + 1e-8);
      slope[at] = 0;
    };
    const { words, ...others } = this.parts;
    for (const part of Object.values(others))
      for (let at = 0; at < part.numbers.length; at += 1) move(part, at, this.habits.decay);
    const { dims } = this.size;
    for (const row of this.touched)
      for (let dim = 0; dim < dims; dim += 1) move(words, row * dims + dim, this.habits.decayWords);
    this.touched.clear();
  }

  /** The numbers themselves, by part. */
  numbers() {
    return Object.fromEntries(Object.entries(this.parts).map(([name, part]) => [name, part.numbers]));
  }
}
