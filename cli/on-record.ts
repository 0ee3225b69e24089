import { once } from 'node:events';
import { main } from './main.ts';

const { stdin, stdout, stderr } = process;

// Whoever reads us may stop early, as `head` does: that is the end, and no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

let progress = false;
const clear = (): void => {
  if (progress) stderr.write('\r\u001b[K');
  progress = false;
};

void main(process.argv.slice(2), {
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
  env: process.env,
  today: () => new Date(),
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
