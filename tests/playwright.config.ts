// How the end-to-end tests run: the built extension in real Chromium, two browsers side by side as an ordinary machine has cores.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../out/test/e2e',
  // Only what hangs ends here: beside heavy pages on two cores a test takes five times its time alone.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json']],
});
