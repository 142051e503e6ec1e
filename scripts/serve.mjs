// Serves a built site on this machine alone, as a plain static host would: folders by their
// index.html, unknown addresses by 404.html, an optional base path in front.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

/**
 * Starts serving.
 * @param {{ dir: string, port?: number, base?: string }} options folder of the build, port (0: any free one), base path
 * @returns {Promise<{ server: import('node:http').Server, address: string }>} rejects when the port is taken
 */
export function serve({ dir, port = 0, base = '/' }) {
  const root = resolve(dir);
  const prefix = base.replace(/\/$/, '');
  const files = sirv(root, { etag: true });
  const notFound = (response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    const page = join(root, '404.html');
    if (existsSync(page)) createReadStream(page).pipe(response);
    else response.end('Not found');
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path !== prefix && !path.startsWith(`${prefix}/`)) return notFound(response);
    request.url = path.slice(prefix.length) || '/';
    files(request, response, () => notFound(response));
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () =>
      done({ server, address: `http://127.0.0.1:${server.address().port}${prefix}/` }),
    );
  });
}

// Run directly: node scripts/serve.mjs <dir> <port> [base]
if (process.argv[1] && resolve(process.argv[1]) === resolve(import.meta.filename)) {
  const [dir = 'dist', port = '4322', base = '/'] = process.argv.slice(2);
  const { address } = await serve({ dir, port: Number(port), base });
  console.log(address);
}
