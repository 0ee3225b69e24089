import { describe, expect, test } from 'vitest';
import { analyze, articleFromText } from '../../utils/analyze.ts';
import { linkPage } from '../../utils/answer/link-page.ts';
import { openMemoryCorpus } from '../../utils/answer/open-memory-corpus.ts';
import type { EntityRow, PageReading } from '../../utils/model.ts';
import { nameCandidates } from '../../utils/reading/name-candidates.ts';
import { madeBundle, organisation, person } from '../corpus/made-bundle.ts';

const SEED = [
  person('p1', 'Serhii Boiev', { country: 'Ukraine' }),
  person('p2', 'Julius Pranevicius', { country: 'Lithuania' }),
  person('p3', 'Davyd Aloian', { country: 'Ukraine' }),
];

async function reading(
  language: string,
  text: string,
  entities: readonly EntityRow[] = SEED,
): Promise<PageReading> {
  const opened = await openMemoryCorpus([madeBundle({ entities })]);
  if (!opened.ok) throw new Error(opened.error.message);
  const article = articleFromText(text, { language });
  return linkPage(opened.value, article, analyze(article), nameCandidates(article));
}

/** Whom the corpus knows on a page: the entity's name there, the corpus's name, and each mention as it stands. */
async function known(
  ...[language, text, entities]: Parameters<typeof reading>
): Promise<[name: string, knownAs: string | undefined, mentions: string[]][]> {
  const page = await reading(language, text, entities);
  return page.analysis.entities.map((entity) => [
    entity.name,
    page.matches[entity.id]?.find(({ linked }) => linked)?.name,
    entity.mentions.map((span) => text.slice(...span)),
  ]);
}

describe('names that the corpus knows, on a page in a language without rules', () => {
  test('in Ukrainian, in any case, with the surname alone later on', async () => {
    const text =
      'Учора делегація зустрілася з Юлюсом Праневічюсом. На зустрічі були Давид Алоян і Сергій Боєв. ' +
      'Боєв подякував Праневічюсові. За словами Боєва, слово мав і Алоян. Подальші слова Сергія Боєва передав відділ.';
    expect(await known('uk', text)).toEqual([
      ['Юлюсом Праневічюсом', 'Julius Pranevicius', ['Юлюсом Праневічюсом', 'Праневічюсові']],
      ['Давид Алоян', 'Davyd Aloian', ['Давид Алоян', 'Алоян']],
      ['Сергій Боєв', 'Serhii Boiev', ['Сергій Боєв', 'Боєв', 'Боєва', 'Сергія Боєва']],
    ]);
  });

  test('in Lithuanian, in any case, foreign names with Lithuanian endings too', async () => {
    const text =
      'Vakar delegacija susitiko su Juliumi Pranevičiumi. Susitikime dalyvavo Serhijus Bojevas ir Davydas Alojanas. ' +
      'Pranevičius padėkojo Bojevui. Pasak Pranevičiaus, kalbėjo ir Alojanas. Serhijaus Bojevo ir Davydo Alojano žodžiai.';
    expect(await known('lt', text)).toEqual([
      ['Juliumi Pranevičiumi', 'Julius Pranevicius', ['Juliumi Pranevičiumi', 'Pranevičius', 'Pranevičiaus']],
      ['Serhijus Bojevas', 'Serhii Boiev', ['Serhijus Bojevas', 'Bojevui', 'Serhijaus Bojevo']],
      ['Davydas Alojanas', 'Davyd Aloian', ['Davydas Alojanas', 'Alojanas', 'Davydo Alojano']],
    ]);
  });

  test.each([
    ['uk', 'Учора бачили Сергія Боєва. Сергій Боєв мовчав.', 'Сергій Боєв'],
    ['uk', 'Учора говорили із Сергієм Боєвим про слова Сергія Боєва.', 'Сергієм Боєвим'],
    ['lt', 'Susitiko su Juliumi Pranevičiumi. Kalbėjo Julius Pranevičius.', 'Julius Pranevičius'],
  ])(
    'in %s “%s” is about %s: the form that others are cases of, where the page has it',
    async (language, text, name) => {
      expect((await known(language, text)).map(([called]) => called)).toEqual([name]);
    },
  );

  test('a capitalised word before the name is no part of it', async () => {
    expect(await known('uk', 'Міністр Віта Кломбер приїхала.', [person('p', 'Vita Klomber')])).toEqual([
      ['Віта Кломбер', 'Vita Klomber', ['Віта Кломбер']],
    ]);
  });

  test('an initial stands for somebody whose full name is there, another initial does not', async () => {
    const text = 'каже Віта Кломбер. Так думає В. Кломбер, а не О. Кломбер.';
    expect(await known('uk', text, [person('p', 'Vita Klomber')])).toEqual([
      ['Віта Кломбер', 'Vita Klomber', ['Віта Кломбер', 'В. Кломбер']],
    ]);
  });

  test('an acronym is an institution of the same letters', async () => {
    const rows = [organisation('o', 'NATO')];
    expect(await known('lt', 'Apie tai pranešė NATO atstovas.', rows)).toEqual([['NATO', 'NATO', ['NATO']]]);
  });

  test('two people of one surname leave the surname alone to nobody', async () => {
    const rows = [person('p', 'Vita Klomber'), person('q', 'Marko Klomber')];
    const text = 'приїхали Віта Кломбер і Марко Кломбер. Потім Кломбер поїхала.';
    expect((await known('uk', text, rows)).map(([, , mentions]) => mentions)).toEqual([
      ['Віта Кломбер'],
      ['Марко Кломбер'],
    ]);
  });

  test('a stranger of the same surname leaves it to nobody either', async () => {
    const text = 'приїхали Сергій Боєв і Олена Боєва. Потім слова Боєва передав відділ.';
    expect((await known('uk', text)).map(([, , mentions]) => mentions)).toEqual([['Сергій Боєв']]);
  });

  test.each([
    ['a surname without its full name', 'Про це каже Боєв.'],
    ['a given name', 'Про це каже Сергій, а Давид мовчить.'],
    ['somebody else of the same given name', 'Про це каже Сергій Бойко.'],
    ['somebody else of the same surname', 'Про це каже Марта Боєва.'],
    ['words with capitals', 'Кабінет Міністрів України та Верховна Рада України.'],
  ])('nobody by %s', async (_, text) => {
    expect(await known('uk', text)).toEqual([]);
  });

  test('nobody where two people have the full name', async () => {
    const rows = [
      person('p', 'Vita Klomber', { country: 'Ruritania' }),
      person('q', 'Vita Klomber', { country: 'Freedonia' }),
    ];
    expect(await known('uk', 'каже Віта Кломбер', rows)).toEqual([]);
  });
});

describe('a name in Cyrillic on an English page', () => {
  test('leads to the same official', async () => {
    const text =
      'Sanctions are not enough, Сергій Боєв, Ukraine’s First Deputy Minister of Defence, said on Monday. ' +
      'The world must act, Боєв added.';
    const [first] = await known('en', text);
    expect(first).toEqual(['Сергій Боєв', 'Serhii Boiev', ['Сергій Боєв', 'Боєв']]);
  });

  test('that only the corpus tells is a reference of the official, as mentions are marked', async () => {
    const text = 'The delegation of Serhii Boiev (Сергій Боєв) met Davyd Aloian on Monday.';
    const { analysis, matches } = await reading('en', text);
    const boiev = analysis.entities.find(({ name }) => name === 'Serhii Boiev');
    expect(boiev?.mentions.map((span) => text.slice(...span))).toEqual(['Serhii Boiev']);
    expect(boiev?.references.map((span) => text.slice(...span))).toEqual(['Сергій Боєв']);
    expect(Object.keys(matches)).toHaveLength(2);
  });

  test('that only the corpus tells, of somebody not named otherwise, is an entity without mentions', async () => {
    const text = 'The head of the delegation (Сергій Боєв) met the press on Monday, and it rained.';
    const { analysis } = await reading('en', text);
    const boiev = analysis.entities.find(({ name }) => name === 'Сергій Боєв');
    expect(boiev).toMatchObject({ mentions: [], references: [[28, 39]] });
  });
});
