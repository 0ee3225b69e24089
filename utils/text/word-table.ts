/**
 * A table that is asked for words of a page or a bundle. It has none of what every object has: in a plain object
 * `constructor`, which is a word like any other, would find a function.
 */
export function wordTable<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null), entries) as Readonly<Record<string, Value>>;
}
