import type { PublicRule } from './types.ts';

/** A rule as its file says it: with sources and examples, without the id, which is the file's name. */
export type AuthoredRule = DistributiveOmit<PublicRule, 'id' | 'words'> & { sources: string[]; examples: unknown };
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * The rule as it travels to the browser: its id and the word lists it names are added, examples and
 * sources stay behind (pages print sources when they are built).
 * @param id the name of the rule's file
 * @param rule the parsed file
 * @param lists all word lists by name
 * @throws {Error} when the rule names a list that does not exist, in a sentence for the editor
 */
export function toPublic(id: string, rule: AuthoredRule, lists: Record<string, string[]>): PublicRule {
  const { sources: _sources, examples: _examples, ...spoken } = rule;
  const words: Record<string, string[]> = {};
  for (const name of listsNamed(rule)) {
    const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (list === undefined) {
      throw new Error(
        `content/rules/${id}.yaml names the word list "${name}", which does not exist. Lists: ${Object.keys(lists).join(', ')}.`,
      );
    }
    words[name] = list;
  }
  return { id, ...spoken, words } as PublicRule;
}

/** Names of the lists a rule refers to: in its patterns as {name}, or in its fields. */
export function listsNamed(rule: AuthoredRule): string[] {
  const named = [
    ...patternsOf(rule)
      .join(' ')
      .matchAll(/\{([a-z-]+)\}/gu),
  ].map((match) => match[1] ?? '');
  if (rule.check === 'absolute') named.push(...rule.complaints, ...rule.praise);
  if (rule.check === 'feeling') named.push(...rule.feelings);
  return [...new Set(named)].sort();
}

/** Every pattern of a rule, for checking. */
export function patternsOf(rule: AuthoredRule): string[] {
  const common = rule.unless ?? [];
  if (rule.check === 'phrase') return [...rule.phrases, ...(rule.notBefore ?? []), ...(rule.notAfter ?? []), ...common];
  if (rule.check === 'limit') return [...rule.limits, ...rule.acts, ...common];
  return common;
}
