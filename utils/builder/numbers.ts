/** A list of whole numbers below 2³² that grows, in four bytes each. */
export interface Numbers {
  push(value: number): void;
  at(index: number): number;
  length(): number;
}

const FIRST_CAPACITY = 1024;

/** An empty list. */
export function createNumbers(): Numbers {
  let values = new Uint32Array(FIRST_CAPACITY);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const more = new Uint32Array(2 * length);
        more.set(values);
        values = more;
      }
      values[length++] = value;
    },
    at: (index) => values[index] ?? 0,
    length: () => length,
  };
}
