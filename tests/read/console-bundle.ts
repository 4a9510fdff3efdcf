// A module of the tests as one script that a page can run, for tests and tools in a real browser without the extension.
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** A script that puts what a module of this folder exports on the page's window, under `name`; plugins may change modules. */
export async function pageBundle(path: string, name: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(new URL(path, import.meta.url)), formats: ['iife'], name, fileName: name },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${path} was not built`);
  return result.output[0].code;
}

/** A script that puts `readConsole` on the page's window. */
export const consoleBundle = (): Promise<string> => pageBundle('./read-console.ts', 'shopRounds');
