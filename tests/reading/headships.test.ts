import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const MFA = 'Ministry of Foreign Affairs of Latvia';

describe('offices', () => {
  const SERVICE = 'The Federal Border Service is small. ';
  const MINISTRY = 'The Latvian Foreign Ministry met. ';
  const HEAD = `Head of the Ministry of Foreign Affairs | ${MFA} | Latvia`;
  const AGENCY = 'Head of the Federal Border Service | Federal Border Service | null';

  it.each([
    [
      'who took it over',
      `${MINISTRY}Anna Brandel, who took over the ministry in May, agreed.`,
      `${HEAD} | current`,
    ],
    ['who heads it', `${MINISTRY}Anna Brandel, who heads the ministry, agreed.`, `${HEAD} | current`],
    ['who is about to', `${MINISTRY}Anna Brandel is expected to head the ministry.`, `${HEAD} | designate`],
    [
      'who headed it',
      `${MINISTRY}Anna Brandel, who headed the ministry in 2014, agreed.`,
      `${HEAD} | former`,
    ],
    ['who has led it since', `${SERVICE}Anna Brandel has led the agency since 2019.`, `${AGENCY} | current`],
    [
      'by whom it is led',
      'The Federal Border Service, headed by Anna Brandel, agreed.',
      `${AGENCY} | current`,
    ],
    [
      'who chairs it',
      'Anna Brandel, who chairs the Central Election Commission, agreed.',
      'Chair of the Central Election Commission | Central Election Commission | null | current',
    ],
    [
      'who is its deputy head',
      `${MINISTRY}Anna Brandel, the ministry’s deputy head, agreed.`,
      `Deputy Head | ${MFA} | Latvia | current`,
    ],
    ['who heads it in a noun', `${MINISTRY}Anna Brandel, head of the ministry, agreed.`, `${HEAD} | current`],
    [
      'who became its minister',
      `${MINISTRY}Anna Brandel was appointed minister in May.`,
      `Minister | ${MFA} | Latvia | current`,
    ],
  ])('of a body named before are held by the one %s', (_who, text, role) => {
    expect(readingOf(text).roles('Anna Brandel')).toEqual([role]);
  });

  it.each([
    ['the building of a ministry', `${MINISTRY}Anna Brandel took over the ministry building.`],
    ['what belongs to it', `${MINISTRY}Anna Brandel led the ministry’s response.`],
    [
      'one of two ministries named together',
      'The Latvian Foreign Ministry met the Estonian Defence Ministry. Anna Brandel heads the ministry.',
    ],
    ['no office, but works for it', `${SERVICE}The agency’s lawyer, Anna Brandel, agreed.`],
    ['a company', 'Anna Brandel heads the Brandok Oil Company.'],
  ])('are none for whoever heads %s', (_what, text) => {
    expect(readingOf(text).roles('Anna Brandel')).toEqual([]);
  });

  it.each([
    ['of a ministry named before', `${MINISTRY}Ministry spokesperson Anna Brandel said that it was over.`],
    ['with a genitive', `${MINISTRY}The ministry’s spokeswoman, Anna Brandel, said that it was over.`],
    [
      'of its minister',
      'Latvian Foreign Minister Tomas Vaitkevar left. His spokeswoman Anna Brandel said that it was over.',
    ],
  ])('of those who speak for others give them the institution: %s', (_whose, text) => {
    const { analysis, entity } = readingOf(text);

    expect(analysis.statements[0]?.speakers).toEqual([entity('Anna Brandel').id]);
    expect(analysis.statements[0]?.institutions).toEqual([entity(MFA).id]);
  });

  it.each([
    ['behind `of`', 'Anna Brandel of the Latvian Foreign Ministry said that it was over.'],
    ['in brackets', 'Anna Brandel (Latvian Foreign Ministry) said that it was over.'],
  ])('are not needed to speak for an institution that stands %s', (_where, text) => {
    const { analysis, entity, roles } = readingOf(text);

    expect(roles('Anna Brandel')).toEqual([]);
    expect(analysis.statements[0]?.institutions).toEqual([entity(MFA).id]);
  });

  it('are had by whom a pronoun means, where there is only one', () => {
    const alone = `${MINISTRY}Anna Brandel spoke first. She has headed the ministry since May.`;
    const two = `${MINISTRY}Anna Brandel met Olga Petruleva. She has headed the ministry since May.`;

    expect(readingOf(alone).roles('Anna Brandel')).toEqual([`${HEAD} | current`]);
    expect(readingOf(two).roles('Anna Brandel')).toEqual([]);
  });
});
