import { MAX_URL } from '../bundle/limits.ts';
import { NO_META, type SourceDocument, type SourceFile, type SourceMeta } from './source.ts';

/** An article of plain text, with what the source itself says of it; what the file's folder says fills the rest. */
export function textDocument(
  file: SourceFile,
  source: string,
  content: string,
  said: Partial<SourceMeta>,
): SourceDocument {
  return { type: 'document', source, content, markup: 'text', meta: filledMeta(file.meta, said) };
}

/** What is said, with what is known from outside where nothing is. */
export function filledMeta(known: SourceMeta, said: Partial<SourceMeta>): SourceMeta {
  const meta = { ...NO_META, ...said };
  return {
    title: meta.title ?? known.title,
    url: httpAddress(meta.url) ?? known.url,
    outlet: meta.outlet ?? known.outlet,
    published: meta.published ?? known.published,
    language: languageCode(meta.language) ?? known.language,
    authors: meta.authors.length > 0 ? meta.authors : known.authors,
  };
}

/** An address as a bundle may hold it; null for any other kind, or one that is too long. */
function httpAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/./i.test(url) && url.length <= MAX_URL ? url : null;
}

/** `en-GB` → `en`; null for what is no code. */
function languageCode(language: string | null): string | null {
  const code = language?.slice(0, 2).toLowerCase() ?? null;
  return code !== null && /^[a-z]{2}$/.test(code) ? code : null;
}
