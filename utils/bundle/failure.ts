import type { Problem } from '../model.ts';

/** Where in the input a problem lies. */
export type Where = Pick<Problem, 'file' | 'line' | 'field'>;

/**
 * A failed `Result`. The message is one plain sentence and says itself which file, line and field it means; `values`
 * are what differs from one such sentence to the next, for the reader's own language.
 */
export function failure(
  code: string,
  message: string,
  where: Where = {},
  values: readonly (string | number)[] = [],
): { readonly ok: false; readonly error: Problem } {
  return { ok: false, error: { code, message, ...(values.length === 0 ? {} : { values }), ...where } };
}

/** A foreign string as a message may show it: short, and without control characters or direction marks. */
export function shown(text: string, longest = 60): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '�');
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}
