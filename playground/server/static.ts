import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves the built page; nothing outside its folder. */
export const serveStatic = async (
  folder: string | undefined,
  pathname: string,
  response: ServerResponse,
): Promise<void> => {
  const inside = normalize(decodeURIComponent(pathname)).replace(/^([./\\])+/, '');
  try {
    const file = join(folder ?? '/nowhere', inside === '' ? 'index.html' : inside);
    const body = await readFile(file);
    response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
      })
      .end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('The page is not built. Run "npm run build" first.');
  }
};
