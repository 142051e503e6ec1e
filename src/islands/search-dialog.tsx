import { render } from 'preact';
import { load } from './browser/load.ts';
import { Search, type SearchProps } from './Search.tsx';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page, in a native dialog: Escape closes it and the focus goes back.
 * @param page address of the search page; the dialog's words lie beside it
 * @throws when they cannot be loaded; the caller then goes to the search page
 */
export async function openDialog(page: string): Promise<void> {
  if (!dialog) {
    const props = await load<SearchProps>(new URL('dialog.json', page).href);
    dialog = document.createElement('dialog');
    dialog.className = 'search-dialog';
    dialog.setAttribute('aria-label', props.words['title'] ?? '');
    // A click beside the box closes it; a click inside has a target inside.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog?.close());
    render(<Dialog {...props} onClose={() => dialog?.close()} />, dialog);
    // A modal dialog makes the bar behind it unreachable, so the way out comes along.
    const exit = document.querySelector('[data-exit]')?.cloneNode(true);
    if (exit) dialog.querySelector('.tools')?.prepend(exit);
    document.body.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.focus();
}

function Dialog({ onClose, ...props }: SearchProps & { onClose(): void }) {
  return (
    <div class="box">
      <p class="tools">
        <button type="button" class="link-button" onClick={onClose}>
          {props.words['close']}
        </button>
      </p>
      <Search {...props} />
    </div>
  );
}
