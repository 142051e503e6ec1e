import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coach } from './coach.ts';

const script = fileURLToPath(new URL('../../../scripts/coach.mjs', import.meta.url));
const run = (input: string) => spawnSync(process.execPath, [script], { input, encoding: 'utf8' });

describe('npm run coach', () => {
  it('writes one analysis a line, in order', () => {
    const { status, stdout, stderr } = run('{"text":"You never listen."}\n\n{"text":"No.","situation":"boundary"}\n');
    const lines = stdout.trim().split('\n');
    expect([status, stderr, lines.length]).toEqual([0, '', 2]);
    expect(JSON.parse(lines[0] ?? '')).toEqual(coach('You never listen.'));
  });

  it('names each line it cannot read, goes on, and ends with 1', () => {
    const { status, stdout, stderr } = run(
      'nonsense\n{"words":1}\n{"text":"Hi","situation":"dinner"}\n{"text":"Hi"}\n',
    );
    const problems = stderr.trim().split('\n');
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(/^line 1: .*JSON/);
    expect(problems[1]).toMatch(/^line 2: "text"/);
    expect(problems[2]).toMatch(/^line 3: "dinner"/);
  });
});
