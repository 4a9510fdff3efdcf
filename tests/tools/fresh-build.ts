// The demo and test build, made anew only when a source is younger than it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { e2eBuild } from '../e2e/extension';
import { buildExtension } from './build.mjs';
import { root } from './prepare.mjs';

const sources = ['entrypoints', 'components', 'lib', 'assets', 'wxt.config.ts', 'package-lock.json'];

function youngest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => name !== 'cases')
      .map((name) => youngest(join(path, name))),
  );
}

/** The folder of a build that is no older than its sources. */
export function freshBuild(): string {
  const manifest = join(e2eBuild, 'manifest.json');
  const needed = Math.max(...sources.map((name) => youngest(join(root, name))));
  return existsSync(manifest) && statSync(manifest).mtimeMs > needed
    ? e2eBuild
    : buildExtension({ mode: 'e2e' });
}
