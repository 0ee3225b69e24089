import type { VNode } from 'preact';

/** An address in running text, without the marks that end a sentence or a bracket around it. */
const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/g;

/** A note as text, whatever marks are in it; its addresses are links, and nothing is loaded. */
export function PlainNote({ text }: { readonly text: string }): VNode {
  return (
    <p class="clipping-note">
      {text.split(ADDRESS).map((part, at) =>
        at % 2 === 1 && URL.canParse(part) ? (
          <a key={`${at} ${part}`} href={part} target="_blank" rel="noopener noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
