import type { Clipping } from './clipping.ts';
import type { ExportFormat } from './export-format.ts';

const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** W3C Web Annotation Data Model, 2017: one page of annotations in JSON-LD. */
export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  extension: 'jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  importable: true,
  async *write(clippings) {
    yield `{"@context":${JSON.stringify(ANNOTATION_CONTEXT)},"type":"AnnotationPage","items":[`;
    for (const [at, clipping] of clippings.entries())
      yield `${at === 0 ? '' : ','}\n${JSON.stringify(annotationOf(clipping))}`;
    yield '\n]}\n';
  },
};

function annotationOf(clipping: Clipping): Readonly<Record<string, unknown>> {
  const { note, tags, colour, speaker, institution } = clipping;
  const said = [speaker, institution].filter((name) => name !== null).map(({ name }) => name);
  const body = (purpose: string, value: string, format = 'text/plain'): unknown => ({
    type: 'TextualBody',
    purpose,
    value,
    format,
  });
  return {
    id: `urn:on-record:clipping:${encodeURIComponent(clipping.id)}`,
    type: 'Annotation',
    motivation: note.trim() === '' ? 'highlighting' : 'commenting',
    created: clipping.created,
    modified: clipping.changed,
    body: [
      ...(note.trim() === '' ? [] : [body('commenting', note, 'text/markdown')]),
      ...tags.map((tag) => body('tagging', tag)),
      ...said.map((name) => body('identifying', name)),
      ...(colour === null ? [] : [body('classifying', colour)]),
    ],
    target: targetOf(clipping),
  };
}

/** Without an address the page is named by a fragment of nothing, since an annotation must have a source. */
function targetOf({ article, quote, place, accessed }: Clipping): Readonly<Record<string, unknown>> {
  const fields = {
    'dcterms:title': article.title,
    'dcterms:publisher': article.outlet,
    'dcterms:creator': article.authors.length === 0 ? null : article.authors,
    'dcterms:issued': article.published,
    'dcterms:language': article.language,
  };
  return {
    type: 'SpecificResource',
    source: article.url ?? 'about:blank',
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    state: { type: 'TimeState', sourceDate: accessed },
    selector: [
      { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      ...(quote.position === null
        ? []
        : [{ type: 'TextPositionSelector', start: quote.position[0], end: quote.position[1] }]),
      ...(place.fragment === null
        ? []
        : [
            {
              type: 'FragmentSelector',
              conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
              value: place.fragment,
            },
          ]),
    ],
  };
}
