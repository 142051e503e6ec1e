const adopted = new Set<string>();

/**
 * Adds a style sheet that arrived with a script, once. Pages carry only the styles of their first screen;
 * those of a running exercise or the search come with it. A constructed sheet needs no exception in the policy.
 * @param css the text of the sheet; its rules name their own layer
 */
export function adopt(css: string): void {
  // The build draws first screens without a page to style.
  if (import.meta.env.SSR) return;
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
