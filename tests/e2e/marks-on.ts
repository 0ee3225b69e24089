/** A page or frame of either driver, as far as it takes to look into it. */
interface Looked {
  evaluate(script: () => number): Promise<number>;
}

/** How many ranges are marked there. */
export function marksOn(where: Looked): Promise<number> {
  return where.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}
