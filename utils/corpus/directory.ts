import { foldName } from '../text/fold.ts';

/**
 * The entities of a segment of names in the order of their folded names, for browsing from A to Z. Every
 * sixty-fourth name is written out as a guide, as at the head of a dictionary's page; the rest is in the rows.
 *
 * Layout: number of entities, their ordinals (32 bits each); the guide names as JSON.
 */
export interface Directory {
  readonly ordinals: Uint32Array;
  /** Of the entries 0, 64, 128, … */
  readonly guides: readonly string[];
}

const GUIDE_EVERY = 64;

export interface DirectoryBuilder {
  add(name: string, ordinal: number): void;
  build(): Uint8Array<ArrayBuffer>;
}

/** Collects the names of an install; `build` sorts and packs them. */
export function createDirectoryBuilder(): DirectoryBuilder {
  const entries: { name: string; ordinal: number }[] = [];
  return {
    add(name, ordinal) {
      entries.push({ name: foldName(name), ordinal });
    },
    build() {
      entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.ordinal - b.ordinal));
      const guides = entries.filter((_, at) => at % GUIDE_EVERY === 0).map(({ name }) => name);
      const text = new TextEncoder().encode(JSON.stringify(guides));
      const bytes = new Uint8Array(4 + entries.length * 4 + text.length);
      const words = new Uint32Array(bytes.buffer, 0, 1 + entries.length);
      words[0] = entries.length;
      entries.forEach(({ ordinal }, at) => {
        words[at + 1] = ordinal;
      });
      bytes.set(text, 4 + entries.length * 4);
      return bytes;
    },
  };
}

/** A packed directory, over the stored bytes as they lie. */
export function openDirectory(stored: Uint8Array<ArrayBuffer>): Directory {
  const bytes = stored.byteOffset % 4 === 0 ? stored : stored.slice();
  const count = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0] as number;
  const text = new TextDecoder().decode(bytes.subarray(4 + count * 4));
  return {
    ordinals: new Uint32Array(bytes.buffer, bytes.byteOffset + 4, count),
    guides: JSON.parse(text) as string[],
  };
}

/** An entry at or before the first whose folded name is not below `name`, at most 64 before it. */
export function startOf({ guides }: Directory, name: string): number {
  let guide = 0;
  while (guide + 1 < guides.length && (guides[guide + 1] as string) < name) guide++;
  return guide * GUIDE_EVERY;
}
