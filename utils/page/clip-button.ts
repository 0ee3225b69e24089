/** A bookmark, as in `components/icon.tsx`, which a page's script does not load. */
const BOOKMARK = 'M4.5 2.5h7v11L8 10.6l-3.5 2.9z';

/**
 * A round button with a picture and no words, for a closed root. Only a press of the reader's own counts, and it
 * leaves the selection as it is.
 */
export function clipButton(document: Document, ink: string, onPress: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.style.cssText =
    'all: initial; position: absolute; display: grid; place-items: center; box-sizing: border-box; ' +
    `border-radius: 50%; border: 1px solid ${ink}; background: Canvas; pointer-events: auto; touch-action: none; ` +
    'box-shadow: 0 1px 4px rgb(0 0 0 / 0.3);';
  const space = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(space, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('width', '24');
  picture.setAttribute('height', '24');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', BOOKMARK);
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', ink);
  path.setAttribute('stroke-width', '1.5');
  picture.append(path);
  button.append(picture);
  for (const type of ['pointerdown', 'mousedown'])
    button.addEventListener(type, (event) => event.preventDefault());
  button.addEventListener('click', (event) => event.isTrusted && onPress());
  return button;
}
