/**
 * Runs tasks in the order given, at most `limit` at a time, so that a long page does not flood the background.
 * A task tells of its own failure; here it only makes room for the next.
 */
export function inTurn(limit: number): (task: () => Promise<void>) => void {
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;
  const done = (): void => {
    running -= 1;
    next();
  };
  const next = (): void => {
    while (running < limit) {
      const task = waiting.shift();
      if (task === undefined) return;
      running += 1;
      task().then(done, done);
    }
  };
  return (task) => {
    waiting.push(task);
    next();
  };
}
