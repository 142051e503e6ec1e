import { fileURLToPath } from 'node:url';
import { checkIds } from './ids.ts';
import { type Text, textOf } from './mdx.ts';
import type { Problem } from './problem.ts';
import { type ContentFile, readContent } from './read.ts';
import { checkHeadings, checkReview } from './sections.ts';
import { checkShape, valueAt } from './shape.ts';
import { checkSources } from './sources.ts';
import { checkTags, checkTerms } from './tags.ts';
import { checkFolder, checkGlossary, checkLinks, checkSteps, type Targets, targetsOf } from './targets.ts';

export interface Options {
  today: Date;
  /** Reports review days that have passed. Off in a build: an old date must not stop a deploy. */
  reviews?: boolean;
}

/**
 * Looks through all of content/ for what Astro would only warn about, or would say in words that do not
 * help an editor.
 * @param root the project's folder
 * @returns every problem, in the order of the files; empty when all is well
 */
export function checkContent(root: string | URL, { today, reviews = false }: Options): Problem[] {
  const { files, problems } = readContent(typeof root === 'string' ? root : fileURLToPath(root));
  const targets = targetsOf(files);
  const references = referencesOf(files);
  return [
    ...problems,
    ...checkShape(files),
    ...checkIds(files),
    ...files.flatMap((file) => [...contentOf(file, targets, references), ...(reviews ? checkReview(file, today) : [])]),
  ];
}

/** Ids of all references; undefined where their file cannot be read, so that one mistake there is said once. */
function referencesOf(files: ContentFile[]): string[] | undefined {
  const list = files.find(({ role }) => role === 'references');
  if (list && !Array.isArray(list.data)) return undefined;
  return ((list?.data ?? []) as unknown[]).map((entry) => String(valueAt(entry, ['id'])));
}

function contentOf(file: ContentFile, targets: Targets, references: string[] | undefined): Problem[] {
  if (file.path.endsWith('.mdx')) {
    const text = textOf(file);
    return 'found' in text ? [text] : textProblems(file, text, targets, references);
  }
  if (file.role === 'exercise')
    return [...checkFolder(file, targets), ...checkSources(file, undefined, references), ...checkSteps(file, targets)];
  if (file.role === 'doors') return checkSteps(file, targets);
  if (file.role === 'rule') return checkSources(file, undefined, references);
  return file.role === 'glossary' ? checkGlossary(file, targets) : [];
}

function textProblems(file: ContentFile, text: Text, targets: Targets, references: string[] | undefined): Problem[] {
  return [
    ...checkTags(file, text, targets.exercises),
    ...checkTerms(file, text, targets.terms),
    ...checkSources(file, text, references),
    ...checkHeadings(file, text),
    ...checkLinks(file, text, targets),
  ];
}
