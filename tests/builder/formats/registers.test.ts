import { expect, test } from 'vitest';
import { plainOptions } from '../../../utils/builder/source.ts';
import { itemsOf } from '../source-of.ts';

test('Popolo gives people with their offices, dates and Wikidata ids, and organisations', async () => {
  const register = {
    persons: [
      {
        id: 'p1',
        name: 'Vendal Orsik',
        other_names: [{ name: 'Вендал Орсик' }],
        identifiers: [{ scheme: 'wikidata', identifier: 'Q4021' }],
      },
      { id: 'nameless' },
    ],
    organizations: [{ id: 'o1', name: 'Ministry of Canals of Zembla', classification: 'ministry' }],
    posts: [{ id: 'm', label: 'Minister of Canals', organization_id: 'o1' }],
    memberships: [
      { person_id: 'p1', post_id: 'm', start_date: '2024-05-01', end_date: null },
      { person_id: 'p1', organization_id: 'o1', role: 'Adviser', legislative_period_id: 't1' },
    ],
    events: [{ id: 't1', start_date: '2020', end_date: '2024' }],
  };

  expect(await itemsOf(JSON.stringify(register))).toMatchObject([
    { type: 'entity', kind: 'organisation', name: 'Ministry of Canals of Zembla' },
    {
      type: 'entity',
      kind: 'person',
      name: 'Vendal Orsik',
      aliases: ['Вендал Орсик'],
      sameAs: ['Q4021'],
      offices: [
        {
          title: 'Minister of Canals',
          institution: 'Ministry of Canals of Zembla',
          from: '2024-05-01',
          to: null,
        },
        { title: 'Adviser', from: '2020', to: '2024' },
      ],
    },
  ]);
});

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://check.example/1',
  claimReviewed: 'The canal cost nothing.',
  author: { '@type': 'Organization', name: 'Zembla Checks' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Vendal Orsik', jobTitle: 'Minister of Canals' },
    datePublished: '2026-03-12',
    appearance: { '@type': 'CreativeWork', url: 'https://herald.example/canal' },
  },
};
const claim = {
  type: 'statement',
  text: 'The canal cost nothing.',
  speaker: { name: 'Vendal Orsik', role: 'Minister of Canals' },
  said: '2026-03-12',
  meta: { url: 'https://herald.example/canal', outlet: 'Zembla Checks' },
};

test.each([
  ['alone', JSON.stringify(review)],
  ['one a line', `${JSON.stringify(review)}\n${JSON.stringify({ ...review, claimReviewed: '' })}\n`],
  ['laid out, in a list', JSON.stringify([review], null, 2)],
  [
    'in a graph',
    JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing' }, review] }),
  ],
  ['in a data feed', JSON.stringify({ '@type': 'DataFeed', dataFeedElement: [{ item: [review] }] })],
])('a claim that was checked, %s, is a statement of who made it', async (_, content) => {
  expect(await itemsOf(content)).toMatchObject([claim]);
});

test('a page gives its article, and the claims that it checks', async () => {
  const page = `<!doctype html><title>Check</title><script type="application/ld+json">${JSON.stringify(review)}</script><p>Words.`;

  expect(await itemsOf(page)).toMatchObject([{ type: 'document', markup: 'html' }, claim]);
});

const PEOPLE = `<?xml version="1.0"?><listPerson xmlns="http://www.tei-c.org/ns/1.0">
<org xml:id="gov"><orgName full="yes" xml:lang="en">Government of Zembla</orgName><orgName full="abb">GoZ</orgName></org>
<person xml:id="OrsikVendal"><persName><surname>Orsik</surname><forename>Vendal</forename></persName>
<affiliation role="member" ref="#gov"/><affiliation role="minister" ref="#gov" from="2024-05-01"><roleName xml:lang="en">Minister of Canals</roleName></affiliation>
<idno type="URI">https://www.wikidata.org/wiki/Q4021</idno></person></listPerson>`;
const SITTING = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
<titleStmt><title type="main">Sitting of 12 March</title></titleStmt>
<publicationStmt><date when="2028-01-01">of the corpus, not of what was said</date></publicationStmt>
<sourceDesc><bibl><idno type="URI">https://parliament.example/12</idno><date when="2026-03-12"/></bibl></sourceDesc></fileDesc></teiHeader>
<text><body><div><note type="speaker">Vendal Orsik, minister:</note>
<u xml:id="u1" who="#OrsikVendal"><seg xml:id="s1">We will dig <note>applause</note> 40 km.</seg><seg xml:id="s2"><s><w>No</w><w join="right">more</w><pc>.</pc></s></seg></u>
<u who="#QuillonMarta"><seg>It rained.</seg></u></div></body></text></TEI>`;

test('ParlaMint gives each paragraph of a speech as a statement, and people from lists read before', async () => {
  const options = plainOptions();

  const people = await itemsOf(PEOPLE, null, options);
  const speeches = await itemsOf(SITTING, null, options);

  expect(people).toMatchObject([
    { kind: 'organisation', name: 'Government of Zembla' },
    {
      kind: 'person',
      name: 'Vendal Orsik',
      sameAs: ['Q4021'],
      offices: [
        { title: 'member', institution: 'Government of Zembla' },
        { title: 'Minister of Canals', institution: 'Government of Zembla', from: '2024-05-01', to: null },
      ],
    },
  ]);
  const meta = {
    title: 'Sitting of 12 March',
    url: 'https://parliament.example/12',
    published: '2026-03-12',
  };
  const speaker = { name: 'Vendal Orsik', role: 'Minister of Canals', institution: 'Government of Zembla' };
  expect(speeches).toMatchObject([
    { type: 'statement', source: 's1', text: 'We will dig 40 km.', speaker, said: '2026-03-12', meta },
    { source: 's2', text: 'No more.', speaker },
    { text: 'It rained.', speaker: { name: 'Vendal Orsik, minister' } },
  ]);
});
