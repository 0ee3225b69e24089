import '../strings.ts';
import { expect, test } from 'vitest';
import { ArticleHead } from '../../../components/page/article-head.tsx';
import { NameList } from '../../../components/page/name-list.tsx';
import { spanInView } from '../../../components/page/page-view.tsx';
import type { ArticleEntity, Profile } from '../../../utils/model.ts';
import { ARTICLE, entityOf, PAGE, profileOf, TOLVANE } from '../made-up.ts';
import { drawn, texts } from '../render.ts';

const holding = (title: string): Profile =>
  profileOf([], {
    offices: [{ title, institution: null, country: 'Aldovia', from: null, to: null, document: null }],
  });
const list = (entity: ArticleEntity, knownAs: string | null, profile: Profile | null): Element =>
  drawn(
    <NameList
      names={[{ entity, standing: 'linked', knownAs }]}
      textLength={ARTICLE.text.length}
      published={ARTICLE.published}
      profileOf={() => profile}
      isForward={({ name }) => name === TOLVANE.name}
      onOpen={() => undefined}
      onHover={() => undefined}
    />,
  );

test('a name whose office the page does not give has the office of the corpus beside it', () => {
  const root = list(entityOf('e1', 'Міра Толване'), 'Mira Tolvane', holding('Minister of Rivers'));

  expect(texts(root, '.name-note')[0]).toContain('Minister of Rivers');
  expect(texts(root, '.name-note')[0]).toContain('in your corpus: Mira Tolvane');
});

test('where the page gives an office, that one stands', () => {
  expect(texts(list(TOLVANE, null, holding('Bridge keeper')), '.name-note')[0]).not.toContain(
    'Bridge keeper',
  );
});

test('where nobody was asked for, the name stands alone', () => {
  expect(texts(list(entityOf('e1', 'Міра Толване'), null, null), '.name-note')).toEqual([]);
});

test('a page in a language without rules says what is not read, and how a name opens its card', () => {
  const page = { ...PAGE, analysis: { ...PAGE.analysis, readable: false, statements: [], claims: [] } };

  const [note] = texts(
    drawn(<ArticleHead page={page} cardBlocked={false} inFrame={false} />),
    '.article-note',
  );

  expect(note).toContain('read in English only');
  expect(note).toContain('hold Shift over a name');
});

test('a name in what the reader has before them on the page is set forward', () => {
  expect(list(TOLVANE, null, null).querySelectorAll('.name-row.forward')).toHaveLength(1);
  expect(list(entityOf('e2', 'Odo Brisk'), null, null).querySelectorAll('.forward')).toHaveLength(0);
});

test('what is before the reader is the article’s text from the first paragraph in view to the last', () => {
  const [, second, third] = ARTICLE.paragraphs;

  expect(spanInView(ARTICLE, { first: 1, last: 2 })).toEqual([second?.[0], third?.[1]]);
  expect(spanInView(ARTICLE, null)).toBeNull();
});
