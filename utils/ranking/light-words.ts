import { termOf } from './term-of.ts';

/**
 * Words that are in talk about anything: verbs of saying, giving and going, time, manner and measure. They are
 * not nothing, as stop words are (`a long time` may be all that a short sentence has), but of two statements the
 * one that shares the subject's words goes better with it, however rare `tremendous` or `keep` is in a corpus.
 */
const WORDS = `
say said says saying tell told tells telling talk talking talked speak speaking spoke call called calls calling
ask asked asking claim claimed claims
get gets getting got gotten give gives giving gave given go goes going gone come comes coming came take takes
taking took taken make makes making made put puts putting
want wants wanted wanting need needs needed think thinks thinking thought know knows knew knowing known believe
believes believed feel feels felt mean means meant see sees seen look looks looked looking find found hear heard
let lets try tried trying keep kept use used using work worked
thing things something anything everything nothing someone anyone everyone everybody nobody somebody people person
man guy guys way ways time times day days year years week month today tonight tomorrow yesterday lot lots bit kind
sort part place point number
good great bad better best worse worst well really actually very even still just never ever always also back
again right like new old first last next many another every two one other others same different sure true big able
around away already yet else long little whole
happen happened happening happens start started show shows showed shown seem seems become became
fact check please thank thanks hello ago`;

/** Made when it is first asked: a woken worker has no use for it. */
let lightTerms: ReadonlySet<string> | null = null;

/** Whether a term is that of one of those words. */
export function isLight(term: string): boolean {
  lightTerms ??= new Set(
    WORDS.split(/\s+/u)
      .map(termOf)
      .filter((one) => one !== ''),
  );
  return lightTerms.has(term);
}
