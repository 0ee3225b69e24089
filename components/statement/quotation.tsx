import type { VNode } from 'preact';
import type { CorpusStatement } from '../../utils/model.ts';
import { spoken } from '../words/spoken.ts';
import './quotation.css';

/** A statement's words, set as quoted matter and in their own language. `short` keeps it to a few lines. */
export function Quotation({
  statement,
  short = false,
}: {
  readonly statement: CorpusStatement;
  readonly short?: boolean;
}): VNode {
  const language = statement.document?.language ?? null;
  return (
    <blockquote class={short ? 'quotation short' : 'quotation'} lang={language ?? undefined}>
      {spoken(statement.text, statement.kind, language)}
    </blockquote>
  );
}
