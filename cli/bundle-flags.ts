import type { Flags } from './command.ts';

/** What every command that writes a bundle takes: where to, what it is called, and what is wanted of its input. */
export const BUNDLE_FLAGS = {
  output: { value: true, short: 'o' },
  id: { value: true },
  name: { value: true },
  publisher: { value: true },
  licence: { value: true },
  since: { value: true },
  until: { value: true },
  language: { value: true, many: true },
  outlet: { value: true, many: true },
  exclude: { value: true },
  aliases: { value: true },
  shard: { value: false },
  strict: { value: false },
} as const satisfies Flags;
