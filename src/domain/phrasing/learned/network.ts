import type { Token } from './tokens.ts';
import { markNames } from './tokens.ts';

/** Numbers written as one letter each: value = (place of the letter − middle) × scale. */
export interface Packed {
  letters: string;
  scale: number;
}

/** The file of weights, as training writes it. */
export interface NetworkFile {
  /** Words the network knows, with spaces between; their places are the rows of `words`. The first stands for all others. */
  vocabulary: string;
  /** Numbers per word, filters, features and outputs. */
  size: { dims: number; filters: number; features: number; outputs: number };
  /** Rows of words and of marks; filters over three neighboring words; then the way to the outputs. */
  words: Packed;
  marks: Packed;
  filters: Packed;
  filterBias: Packed;
  pooled: Packed;
  features: Packed;
  bias: Packed;
}

/** A network made ready. */
export interface Network {
  /** One raw score (log-odds) per output, for the tokens from `first` up to `end`. */
  score(tokens: Token[], features: Float32Array, first?: number, end?: number): Float32Array;
}

/** Letters for numbers, in the order of their values. The middle one is zero. */
export const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-';
/** The place of the letter that stands for zero. */
export const middle = (alphabet.length - 1) / 2;
/** How many neighbors a filter sees. */
export const width = 3;
const place = new Map([...alphabet].map((letter, index) => [letter, index - middle]));

function unpack({ letters, scale }: Packed): Float32Array {
  return Float32Array.from(letters, (letter) => (place.get(letter) ?? 0) * scale);
}

/**
 * Makes a network out of its file: word vectors, one layer of filters over three neighboring tokens (as in
 * Kim 2014, "Convolutional neural networks for sentence classification"), the strongest and the summed answer
 * of each filter, and a linear layer over those, the summed word vectors and the features.
 */
export function readNetwork(file: NetworkFile): Network {
  const { dims, filters, features: featureSize, outputs } = file.size;
  const rows = new Map(file.vocabulary.split(' ').map((word, row) => [word, row]));
  const words = unpack(file.words);
  const marks = unpack(file.marks);
  const weights = unpack(file.filters);
  const bias = unpack(file.filterBias);
  const pooled = unpack(file.pooled);
  const features = unpack(file.features);
  const outputBias = unpack(file.bias);
  const pooledSize = 2 * filters + dims;

  /** What a vector adds to each filter when it stands first, in the middle or last: made once per word, then reused. */
  function partsOf(vectors: Float32Array, row: number): Float32Array {
    const parts = new Float32Array(width * filters);
    for (let filter = 0; filter < filters; filter += 1) {
      for (let offset = 0; offset < width; offset += 1) {
        let sum = 0;
        for (let dim = 0; dim < dims; dim += 1)
          sum += (weights[(filter * width + offset) * dims + dim] ?? 0) * (vectors[row * dims + dim] ?? 0);
        parts[offset * filters + filter] = sum;
      }
    }
    return parts;
  }
  const wordParts = new Map<number, Float32Array>();
  const markParts = markNames.map((_, mark) => partsOf(marks, mark));

  function addToken(token: Token, at: number, sums: Float32Array, summed: Float32Array): void {
    const row = rows.get(token.text) ?? 0;
    let parts = wordParts.get(row);
    if (parts === undefined) {
      parts = partsOf(words, row);
      wordParts.set(row, parts);
    }
    spread(parts, at, sums);
    for (const mark of token.marks) spread(markParts[mark] ?? parts, at, sums);
    for (let dim = 0; dim < dims; dim += 1) {
      summed[dim] = (summed[dim] ?? 0) + (words[row * dims + dim] ?? 0);
      for (const mark of token.marks) summed[dim] = (summed[dim] ?? 0) + (marks[mark * dims + dim] ?? 0);
    }
  }

  /** A token at a place stands last for the filter before it, in the middle for its own, first for the next. */
  function spread(parts: Float32Array, at: number, sums: Float32Array): void {
    const count = sums.length / filters;
    for (let offset = 0; offset < width; offset += 1) {
      const target = at + 1 - offset;
      if (target < 0 || target >= count) continue;
      for (let filter = 0; filter < filters; filter += 1)
        sums[target * filters + filter] =
          (sums[target * filters + filter] ?? 0) + (parts[offset * filters + filter] ?? 0);
    }
  }

  function score(tokens: Token[], given: Float32Array, first = 0, end = tokens.length): Float32Array {
    const count = end - first;
    const sums = new Float32Array(count * filters);
    const hidden = new Float32Array(pooledSize);
    const summed = hidden.subarray(2 * filters);
    for (let at = 0; at < count; at += 1) {
      const token = tokens[first + at];
      if (token !== undefined) addToken(token, at, sums, summed);
    }
    const share = 0.5 / Math.sqrt(count + 1);
    for (let at = 0; at < count; at += 1) {
      for (let filter = 0; filter < filters; filter += 1) {
        const value = (sums[at * filters + filter] ?? 0) + (bias[filter] ?? 0);
        if (value <= 0) continue;
        hidden[filter] = Math.max(hidden[filter] ?? 0, value);
        hidden[filters + filter] = (hidden[filters + filter] ?? 0) + value * share;
      }
    }
    for (let dim = 0; dim < dims; dim += 1) summed[dim] = (summed[dim] ?? 0) * share;
    const scores = new Float32Array(outputs);
    for (let output = 0; output < outputs; output += 1) {
      let sum = outputBias[output] ?? 0;
      for (let index = 0; index < pooledSize; index += 1)
        sum += (pooled[output * pooledSize + index] ?? 0) * (hidden[index] ?? 0);
      for (let index = 0; index < featureSize; index += 1)
        sum += (features[output * featureSize + index] ?? 0) * (given[index] ?? 0);
      scores[output] = sum;
    }
    return scores;
  }

  return { score };
}
