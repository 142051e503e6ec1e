/** Opens the browser's own print dialog. */
export function printPage(): void {
  window.print();
}

/**
 * Calls back each time a print is over or was given up.
 * @returns ends the calls
 */
export function whenPrinted(then: () => void): () => void {
  window.addEventListener('afterprint', then);
  return () => window.removeEventListener('afterprint', then);
}
