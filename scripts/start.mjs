// `npm start`: builds the site with its search index, serves it on this machine, prints the address.
import { build } from './build.mjs';
import { serve } from './serve.mjs';

console.log('Building the site.');
if (!build({}, { quiet: true })) {
  console.error('The build stopped. The message above says which file to correct.');
  process.exit(1);
}
const wanted = Number(process.env.PORT ?? 4321);
const { address } = await serve({ dir: 'dist', port: wanted }).catch(() => serve({ dir: 'dist' }));
console.log(`\nGoldseam is at ${address}\nStop it with Ctrl+C.`);
