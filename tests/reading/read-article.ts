import { analyze, articleFromText } from '../../utils/analyze.ts';
import type { Analysis, IsoDate, Span } from '../../utils/model.ts';

/** A statement as a person would write it down. */
export interface Told {
  readonly kind: string;
  /** The content, its spans joined by ` … `. */
  readonly said: string;
  readonly source: string | null;
  readonly speakers: readonly string[];
}

/** The statements of a text, in words. */
export function tell(text: string): Told[] {
  const analysis = read(text);
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const at = (span: Span | null): string | null => span && text.slice(...span);
  return analysis.statements.map((statement) => ({
    kind: statement.kind,
    said: statement.content.map(at).join(' … '),
    source: at(statement.source),
    speakers: statement.speakers.map((id) => names.get(id) ?? ''),
  }));
}

/** The reading of an English text, published on a given day or undated. */
export function read(text: string, published: string | null = null): Analysis {
  return analyze(articleFromText(text, { language: 'en', published: published as IsoDate | null }));
}
