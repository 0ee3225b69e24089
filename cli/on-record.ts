import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import program from '../package.json' with { type: 'json' };
import { codeVersion } from './code-version.ts';
import { main } from './main.ts';

const { stdin, stdout, stderr } = process;
const entry = process.argv[1] ?? '';

/**
 * Of a reading thread, in MiB: the young part small, since what is read is soon done with and two threads must not
 * keep a hundred MiB each of it; the old part for an article of a million words.
 */
const READER_MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

// Whoever reads us may stop early, as `head` does: that is the end, and no error. A full disk is one.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  stderr.write(`on-record stopped: standard output cannot be written (${error.message}).\n`);
  process.exit(1);
});

let progress = false;
const clear = (): void => {
  if (progress) stderr.write('\r\u001b[K');
  progress = false;
};

const run = (): Promise<void> =>
  main(process.argv.slice(2), {
    stdin: () => stdin,
    async print(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    terminal: stdout.isTTY === true,
    complain(line) {
      clear();
      stderr.write(`${line}\n`);
    },
    progress(line) {
      if (!stderr.isTTY) return;
      clear();
      if (line === '') return;
      stderr.write(line.slice(0, (stderr.columns ?? 80) - 1));
      progress = true;
    },
    watched: stderr.isTTY === true,
    env: process.env,
    today: () => new Date(),
    clock: () => performance.now(),
    version: { name: program.version, code: () => codeVersion(entry) },
    // A thread is this program again, which then reads instead: see below.
    spawnReader: () => new Worker(entry, { resourceLimits: READER_MEMORY }),
    cores: availableParallelism(),
  })
    .catch((error: unknown): 1 => {
      clear();
      stderr.write(`on-record stopped: ${error instanceof Error ? error.message : error}\n`);
      if (process.env.DEBUG) console.error(error);
      return 1;
    })
    .then((status) => {
      process.exitCode = status;
      clear();
    });

if (isMainThread || parentPort === null) void run();
else {
  const port = parentPort;
  void import('./reader-thread.ts').then(({ serveReading }) => serveReading(port));
}
