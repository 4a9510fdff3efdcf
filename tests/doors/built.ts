// A build of the extension on disk: made fresh, read as files, with what each page loads when it opens.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { buildExtension } from '../tools/build.mjs';
import { root } from '../tools/prepare.mjs';

export interface Built {
  /** Text by path inside the build. Pictures are left out. */
  files: Map<string, string>;
  manifest: Record<string, unknown>;
  /** The packed file's size in bytes. */
  zipBytes: number;
}

/** Builds and packs the store's extension for a browser, as `npm run zip` does. */
export function buildAndPack(browser: 'chrome' | 'firefox'): Built {
  const folder = buildExtension({ browser, task: 'zip' });
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(js|css|html|json)$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    files,
    manifest: JSON.parse(files.get('manifest.json') ?? '{}') as Record<string, unknown>,
    zipBytes: statSync(join(root, '.output', `shop-rounds-${version}-${browser}.zip`)).size,
  };
}

/** Scripts that are there once a page or worker has started: its own and all that they import at once. */
export function loadedAtStart(entry: string, { files }: Built): string[] {
  const seen = new Set<string>();
  const queue = [entry];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const text = files.get(path);
    if (text === undefined || seen.has(path)) continue;
    seen.add(path);
    queue.push(...linked(path, text));
  }
  return [...seen].filter((path) => path.endsWith('.js'));
}

function linked(from: string, text: string): string[] {
  const pattern = from.endsWith('.html')
    ? /(?:src|href)="([^"]+\.js)"/g
    : /(?:^|[;}\n])(?:import|export)(?:[\w$*{}\s,]*?from)?\s*["'](\.[^"']+)["']/g;
  return [...text.matchAll(pattern)].map(([, path = '']) =>
    path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path),
  );
}

export function kiloBytes(paths: string[], { files }: Built): number {
  return paths.reduce((sum, path) => sum + Buffer.byteLength(files.get(path) ?? ''), 0) / 1000;
}
