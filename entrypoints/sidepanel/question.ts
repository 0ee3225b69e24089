import type { PageItem } from '../../components/page/page-items.ts';
import { linkedRefs } from '../../components/panel/panel-state.ts';
import { saidOn } from '../../components/statement/newest-first.ts';
import type { RelateQuestion } from '../../utils/messages.ts';
import type { ArticleEntity, CorpusStatement, EntityRef, PageReading } from '../../utils/model.ts';

/** As many as a reader looks through under one statement. */
const LIMIT = 12;

/** What to ask the corpus for a statement or claim of the page. */
export function questionOf(item: PageItem, page: PageReading): RelateQuestion {
  const refs = (entities: readonly ArticleEntity[]): readonly EntityRef[] =>
    entities.flatMap((entity) => linkedRefs(page.matches[entity.id]));
  const own = page.document;
  return {
    text: item.text,
    speakers: refs(item.speakers),
    institutions: refs(item.institutions),
    published: page.article.published,
    exclude: own === null ? null : { bundle: own.bundle, id: own.row.id },
    limit: LIMIT,
  };
}

/** What to ask the corpus for one of its own statements: what goes with it in other articles. */
export function questionOfRecord(statement: CorpusStatement): RelateQuestion {
  const { bundle, document } = statement;
  return {
    text: statement.text,
    speakers: statement.speakers,
    institutions: statement.institutions,
    published: saidOn(statement),
    exclude: document === null ? null : { bundle: bundle.id, id: document.id },
    limit: LIMIT,
  };
}
