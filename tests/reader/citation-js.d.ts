/** The part of citation-js that tests use; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
