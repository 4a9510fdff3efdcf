// `npm start`: makes the machine ready, then walks the day's round over the demo shop. Imports only what Node brings.
import { spawn } from 'node:child_process';
import { platform } from 'node:os';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

const hasDisplay =
  platform() !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

try {
  prepare();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

const args = process.argv.slice(2);
const headless = args.includes('--headless') || !hasDisplay;
const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs');
const show = [jiti, join(root, 'tests/tools/show.ts'), ...args.filter((arg) => arg !== '--headless')];
const child = spawn(process.execPath, headless ? [...show, '--headless'] : show, {
  cwd: root,
  stdio: 'inherit',
});

// The terminal's Ctrl-C reaches the child by itself; it takes the browser and the shop down and then ends.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (signal === 'SIGTERM') child.kill(signal);
  });
}
child.on('exit', (code) => {
  process.exitCode = code ?? 130;
});
