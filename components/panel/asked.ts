/** What was asked of the background: under way, failed with a plain sentence, or answered. */
export type Asked<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'answered'; readonly value: T };
