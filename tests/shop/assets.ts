// Reads the files the demo shop's pages load: the component libraries' browser builds and the shop's own scripts and styles.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

/** The libraries' styles name icon fonts on other machines; nothing of the demo shop may reach outside this one. */
const REMOTE_FONT = /@font-face\s*\{[^}]*url\(["']?\/\/[^}]*\}/g;

/** A script or style by its path: /lib/… from the shop's own node_modules, /consoles/… and /pages/… from this folder. */
export async function readAsset(path: string): Promise<{ type: string; body: Buffer } | undefined> {
  const type = TYPES[extname(path)];
  const clean = normalize(path);
  if (!type || clean !== path) return undefined;
  const file = path.startsWith('/lib/') ? join(here, 'node_modules', path.slice(5)) : join(here, path);
  try {
    const body = await readFile(file);
    return {
      type,
      body: type === 'text/css' ? Buffer.from(body.toString('utf8').replace(REMOTE_FONT, '')) : body,
    };
  } catch {
    return undefined;
  }
}
