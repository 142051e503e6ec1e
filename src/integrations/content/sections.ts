import type { Text } from './mdx.ts';
import { described, type Problem, quoted } from './problem.ts';
import type { ContentFile } from './read.ts';
import { valueAt } from './shape.ts';

/** The main headings of a section, in their order. */
const parts: { name: string; test: RegExp }[] = [
  { name: '## Why …', test: /^Why\b/ },
  { name: '## How …', test: /^How\b/ },
  { name: '## Say it', test: /^Say it$/ },
  { name: '## When not to do this', test: /^When not to do this$/ },
];

export const isWritten = ({ data }: ContentFile) => valueAt(data, ['status']) === 'written';

/** The main headings of a written section stand in their order, and its steps are counted. */
export function checkHeadings(file: ContentFile, { headings }: Text): Problem[] {
  if (!isWritten(file)) return [];
  const main = headings.filter(({ depth }) => depth === 2);
  const wrong = parts.findIndex(({ test }, index) => !test.test(main[index]?.text ?? ''));
  if (wrong !== -1 || main.length > parts.length) {
    const at = wrong === -1 ? parts.length : wrong;
    return [
      {
        file: file.path,
        line: main[at]?.line,
        expected: `the headings ${quoted(parts.map(({ name }) => name))}, in this order`,
        found: main[at] ? `"## ${main[at].text}" in place ${at + 1}` : `no heading "${parts[at]?.name}"`,
        todo: 'Add, rename or move the heading.',
      },
    ];
  }
  const [, how, say] = main;
  const steps = headings
    .slice(headings.indexOf(how as (typeof main)[0]) + 1, headings.indexOf(say as (typeof main)[0]))
    .filter(({ depth }) => depth === 3);
  const off = steps.findIndex(({ text }, index) => !text.startsWith(`${index + 1}. `));
  return off === -1 && steps.length > 0
    ? []
    : [
        {
          file: file.path,
          line: steps[off]?.line ?? how?.line,
          expected: `steps under "## How …" that count from "### 1. …"`,
          found: steps[off] ? `"### ${steps[off].text}" as step ${off + 1}` : 'no steps',
          todo: 'Number the steps in their order.',
        },
      ];
}

/** The day by which a section is read again has not passed. */
export function checkReview(file: ContentFile, today: Date): Problem[] {
  const value = valueAt(file.data, ['nextReview']);
  const day = new Date(String(value));
  const start = new Date(today.toISOString().slice(0, 10));
  if ((!isWritten(file) && file.role !== 'companion') || Number.isNaN(day.getTime()) || day >= start) return [];
  return [
    {
      file: file.path,
      line: file.lineOf(['nextReview']),
      expected: `"nextReview" to be today (${start.toISOString().slice(0, 10)}) or later`,
      found: described(value),
      todo: 'Read the section against its sources, correct what is out of date, then set "lastReviewed" to today and "nextReview" to a day within a year.',
    },
  ];
}
