/** Does every task, at most so many at a time, begun in their order. Gives what each has come to, in their order too. */
export async function inLanes<Task, Ended>(
  tasks: readonly Task[],
  lanes: number,
  run: (task: Task) => Promise<Ended>,
): Promise<readonly Ended[]> {
  const ended: Ended[] = [];
  // All lanes take from the same tasks, each the next one.
  const next = tasks.entries();
  const lane = async (): Promise<void> => {
    for (const [at, task] of next) ended[at] = await run(task);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return ended;
}
