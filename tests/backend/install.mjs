// Installs the backend's own packages when they are missing or when its lockfile has changed since.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const mark = join(here, 'node_modules', '.installed-lockfile');
const wanted = createHash('sha256')
  .update(readFileSync(join(here, 'package-lock.json')))
  .digest('hex');
const present = existsSync(mark) ? readFileSync(mark, 'utf8') : '';
const npm = (...words) =>
  execFileSync('npm', words, { cwd: here, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });

if (present !== wanted) {
  npm('ci', '--no-audit', '--no-fund', '--ignore-scripts');
  // The two with machine code of their own; no other package's script runs.
  npm('rebuild', 'better-sqlite3', 'bcrypt');
  writeFileSync(mark, wanted);
}
