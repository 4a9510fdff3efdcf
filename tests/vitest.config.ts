// How the tests without a built extension run: pure knowledge in Node, readers and components in real Chromium.
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tools/chromium.mjs';
import './tools/older-node.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Tests of pure knowledge keep nothing between them: one world for all files saves loading the same modules a hundred times. */
const pure = ['lib', 'checks', 'files', 'panel'].map((room) => `tests/${room}/**/*.test.ts`);
const notNode = [
  'tests/**/*.page.test.ts',
  'tests/e2e/**',
  'tests/shop/node_modules/**',
  'tests/backend/node_modules/**',
];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...notNode, ...pure],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'node-pure',
          environment: 'node',
          include: pure,
          exclude: notNode,
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/**/*.page.test.ts', 'tests/**/*.page.test.tsx'],
          exclude: ['tests/e2e/**', 'tests/shop/node_modules/**', 'tests/backend/node_modules/**'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
