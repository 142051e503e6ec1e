import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkContent } from '../../src/integrations/content/check.ts';
import { type Problem, sentence } from '../../src/integrations/content/problem.ts';

const small = fileURLToPath(new URL('../fixtures/content', import.meta.url));

/** The files of the small content that tests break. */
export const section = 'sections/01-first.mdx';
export const choose = 'exercises/first/pick-one.yaml';
export const reflect = 'exercises/first/look-back.yaml';
export const sort = 'exercises/first/sort-some.yaml';
export const say = 'exercises/first/say-some.yaml';

/** The day on which the small content is checked: all its review days lie ahead. */
export const today = new Date('2026-12-01');

/** A copy of the small content of tests/fixtures/content, to break one thing in. */
export class ContentCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'goldseam-content-'));

  constructor() {
    cpSync(small, join(this.root, 'content'), { recursive: true });
  }

  private place(file: string): string {
    return join(this.root, 'content', file);
  }

  /** Writes a new file. */
  write(file: string, text: string): this {
    mkdirSync(dirname(this.place(file)), { recursive: true });
    writeFileSync(this.place(file), text);
    return this;
  }

  /** Puts one text in place of another that stands in the file. */
  replace(file: string, before: string, after: string): this {
    const text = readFileSync(this.place(file), 'utf8');
    if (!text.includes(before)) throw new Error(`tests/fixtures/content/${file} has no "${before}" to break`);
    return this.write(file, text.replace(before, after));
  }

  /** Changes what a YAML file holds. */
  // biome-ignore lint/suspicious/noExplicitAny: a test breaks what the schema would forbid
  change(file: string, change: (data: any) => void): this {
    const data = parse(readFileSync(this.place(file), 'utf8'));
    change(data);
    return this.write(file, stringify(data));
  }

  /** Copies a file under another name. */
  copy(from: string, to: string): this {
    return this.write(to, readFileSync(this.place(from), 'utf8'));
  }

  /** Checks the copy and deletes it. */
  check(options: { reviews?: boolean; today?: Date } = {}): Problem[] {
    try {
      return checkContent(this.root, { today, ...options });
    } finally {
      rmSync(this.root, { recursive: true, force: true });
    }
  }
}

/** The sentences an editor would read, one a line. */
export const said = (problems: Problem[]) => problems.map(sentence).join('\n');

/**
 * A test that breaks one thing in the small content and reads what an editor would be told.
 * @param title a requirement, with a verb
 * @param change breaks the copy
 * @param held what the sentence holds: file, what was expected, what was found, what to do
 */
export function breaking(title: string, change: (copy: ContentCopy) => ContentCopy, ...held: string[]): void {
  test(title, () => {
    const text = said(change(new ContentCopy()).check());
    for (const words of held) expect(text).toContain(words);
    // One mistake gives one sentence, or a second that follows from it.
    expect(text.split('\n').length, text).toBeLessThanOrEqual(2);
  });
}
