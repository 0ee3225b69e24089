import { describe } from '../../../utils/answer/describe.ts';
import type { ClipRecord, ClipSource } from '../../../utils/messages/clipping-messages.ts';
import type { EntityRef, Profile } from '../../../utils/model.ts';
import type { Beside } from '../../../utils/reader/clip-source.ts';
import type { ClippingDraft } from '../../../utils/reader/clipping.ts';
import { draftClipping } from '../../../utils/reader/draft-clipping.ts';
import { draftRecord } from '../../../utils/reader/draft-record.ts';
import type { CorpusService } from '../corpus-service.ts';

/** The clipping that a piece of a page, or a statement of the corpus, becomes. */
export type Drafter = (
  of: ClipSource | ClipRecord,
  beside: Beside,
  isPrivate: boolean,
) => Promise<ClippingDraft>;

/** What the corpus cannot tell of a statement's speaker now is left out. */
export function createDrafter({ ask }: Pick<CorpusService, 'ask'>): Drafter {
  const who = async (ref: EntityRef | undefined): Promise<Profile | null> => {
    if (ref === undefined) return null;
    const { bundle, id } = ref;
    const answer = await ask((corpus) => describe(corpus, [{ bundle, id }], 0));
    return answer.ok ? answer.value : null;
  };
  return async (of, beside, isPrivate) => {
    if (!('what' in of)) return draftClipping(of, beside, isPrivate);
    const { statement } = of;
    const [speaker, institution] = await Promise.all([
      who(statement.speakers[0]),
      who(statement.institutions[0]),
    ]);
    return draftRecord(statement, { speaker, institution }, beside, isPrivate);
  };
}
