import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const JOURNEYS = resolve(import.meta.dirname, 'e2e');

export default defineConfig({
  testDir: JOURNEYS,
  outputDir: '../.output/e2e',
  // A project each, so that each has a worker, and with it a browser and a corpus, of its own.
  projects: readdirSync(JOURNEYS)
    .filter((file) => file.endsWith('.e2e.ts'))
    .map((file) => ({ name: file.replace('.e2e.ts', ''), testMatch: file })),
  // Two cores: browsers side by side only make each other slow.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
});
