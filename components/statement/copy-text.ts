/**
 * Puts a text on the clipboard, during a press of the reader's; false where the browser does not let it. The older
 * command comes first: a page's permissions policy keeps the newer one from the frames in it, and complains of the
 * attempt in the page's console.
 */
export async function copyText(text: string): Promise<boolean> {
  return (
    copyByCommand(text) ||
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
  );
}

/** The command copies what the event is given; without a listener it would be the selection. */
function copyByCommand(text: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    given = true;
  };
  document.addEventListener('copy', give);
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return done && given;
}
