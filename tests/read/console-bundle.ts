// The console reader as one script that a page can run, for tests in a real browser without the extension.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const reader = fileURLToPath(new URL('./read-console.ts', import.meta.url));

/** A script that puts `readConsole` on the page's window. */
export async function consoleBundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: reader, formats: ['iife'], name: 'shopRounds', fileName: 'console' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('the reader was not built');
  return result.output[0].code;
}
