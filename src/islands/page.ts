/** What runs on every page: the way out, and the door to the search. */
import { watchExit } from './browser/leave.ts';
import { watchSearch } from './browser/open-search.ts';

watchExit();
watchSearch(() => import('./search-dialog.tsx'));
