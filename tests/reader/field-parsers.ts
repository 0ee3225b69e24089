import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { load } from 'js-yaml';
import jsonld from 'jsonld';
import Papa from 'papaparse';

/** What newsrooms and libraries read exported files with: parsers that are not ours. */

/** The fields before a Markdown document. */
export function frontMatterOf(text: string): Record<string, unknown> {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  return load(yaml) as Record<string, unknown>;
}

/** The rows of a table by its head; throws where a row is broken. */
export function tableRows(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true });
  const broken = errors.filter(({ code }) => code !== 'TooFewFields');
  if (broken.length > 0) throw new Error(`The table is broken: ${broken[0]?.message}`);
  return data;
}

/** The items of CSL-JSON, BibTeX or RIS. */
export function citedItems(text: string): readonly Readonly<Record<string, unknown>>[] {
  return new Cite(text).data;
}

/** The terms that are used, as the W3C's own context maps them; it is not loaded from the network. */
export const OA = 'http://www.w3.org/ns/oa#';
const TERMS = {
  '@vocab': OA,
  dcterms: 'http://purl.org/dc/terms/',
  id: '@id',
  type: '@type',
  body: { '@id': `${OA}hasBody` },
  target: { '@id': `${OA}hasTarget` },
  source: { '@id': `${OA}hasSource`, '@type': '@id' },
  selector: { '@id': `${OA}hasSelector` },
  items: { '@id': 'https://www.w3.org/ns/activitystreams#items', '@container': '@list' },
};

/** A page of annotations, expanded as JSON-LD and written down again, so that its terms can be looked for. */
export async function expandedAnnotations(text: string): Promise<string> {
  const document = JSON.parse(text);
  if (document['@context'] !== 'http://www.w3.org/ns/anno.jsonld')
    throw new Error(`The context is ${document['@context']}.`);
  const [page] = await jsonld.expand({ ...document, '@context': TERMS });
  return JSON.stringify(page);
}
