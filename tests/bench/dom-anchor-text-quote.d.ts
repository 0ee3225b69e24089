/** The part of the library that is measured; it comes without types. */
declare module 'dom-anchor-text-quote' {
  export function toTextPosition(
    root: Pick<Node, 'textContent'>,
    selector: { readonly exact: string; readonly prefix: string; readonly suffix: string },
    options: { readonly hint?: number },
  ): { readonly start: number; readonly end: number } | null;
}
