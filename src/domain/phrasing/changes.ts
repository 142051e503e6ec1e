/** A run of words that stands in both versions, only in the first, or only in the second. */
export interface Change {
  kind: 'kept' | 'gone' | 'come';
  text: string;
}

/** Above this many words nothing is compared: the table would grow with their square. */
const most = 600;

/** Words, each with a space or what stands for one after it, so that pieces can be joined. */
function cut(text: string): string[] {
  return `${text} `.split(/(?<=\s)(?=\S)/u).filter((word) => word.trim() !== '');
}

/** `table[i][j]`: how many words are common to the first version from word i on and the second from word j on. */
function commonTable(first: string[], second: string[]): Uint16Array[] {
  const table = Array.from({ length: first.length + 1 }, () => new Uint16Array(second.length + 1));
  for (let i = first.length - 1; i >= 0; i -= 1) {
    const [row, below] = [table[i], table[i + 1]];
    if (row === undefined || below === undefined) break;
    for (let j = second.length - 1; j >= 0; j -= 1)
      row[j] =
        first[i]?.trim() === second[j]?.trim() ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return table;
}

/**
 * What changed between two versions of a message, word by word, by their longest common run of words.
 * The pieces `kept` and `gone` give the first version, `kept` and `come` the second (spaces aside).
 * Texts of more than 600 words come back whole.
 */
export function changesBetween(first: string, second: string): Change[] {
  const [one, two] = [cut(first), cut(second)];
  const changes: Change[] = [];
  const add = (kind: Change['kind'], text: string) => {
    const last = changes.at(-1);
    if (last?.kind === kind) last.text += text;
    else changes.push({ kind, text });
  };
  if (Math.max(one.length, two.length) > most) {
    add('gone', first);
    add('come', second);
    return changes;
  }
  const table = commonTable(one, two);
  let [i, j] = [0, 0];
  while (i < one.length || j < two.length) {
    const [word, other] = [one[i], two[j]];
    if (word !== undefined && other !== undefined && word.trim() === other.trim()) {
      add('kept', other);
      i += 1;
      j += 1;
    } else if (other === undefined || (word !== undefined && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      add('gone', word ?? '');
      i += 1;
    } else {
      add('come', other);
      j += 1;
    }
  }
  return changes;
}
