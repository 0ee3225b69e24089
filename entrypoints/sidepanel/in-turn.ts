/** Runs tasks in the order given, at most `limit` at a time, so that a long page does not flood the background. */
export function inTurn(limit: number): (task: () => Promise<void>) => void {
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;
  const next = (): void => {
    while (running < limit) {
      const task = waiting.shift();
      if (task === undefined) return;
      running += 1;
      task().finally(() => {
        running -= 1;
        next();
      });
    }
  };
  return (task) => {
    waiting.push(task);
    next();
  };
}
