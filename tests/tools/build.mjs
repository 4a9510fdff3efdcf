// Builds the extension for a browser and a mode, always as production code, and says where it stands.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './prepare.mjs';

/**
 * Builds with WXT and returns the folder; throws with WXT's own words when it fails.
 * The mode `e2e` is the demo and test build: it owns its hosts and takes `X.localhost` for X.
 */
export function buildExtension({ browser = 'chrome', mode = 'production', task = 'build' } = {}) {
  const args = ['node_modules/wxt/bin/wxt.mjs', task, '-b', browser, '--mode', mode];
  // Without it the test runner's or the mode's own name would bring in React's development code.
  const env = { ...process.env, NODE_ENV: 'production' };
  const done = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`wxt ${args.slice(1).join(' ')} failed:\n${done.stdout}${done.stderr}`);
  return join(root, '.output', `${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`);
}
