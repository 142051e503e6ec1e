/** Opens the search dialog from its button, `/` or Ctrl+K. Nothing of search is loaded before that. */

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/**
 * Watches the search link and the two shortcuts. Without this script the link leads to the search page.
 * @param fetchDialog brings the dialog; called when it is first opened
 */
export function watchSearch(fetchDialog: () => Promise<{ openDialog(page: string): Promise<void> }>): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search]');
  if (!link) return;
  const open = async () => {
    try {
      const { openDialog } = await fetchDialog();
      await openDialog(link.href);
    } catch {
      location.assign(link.href);
    }
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if ((!slash && !k) || isTyping(event.target)) return;
    event.preventDefault();
    open();
  });
}
