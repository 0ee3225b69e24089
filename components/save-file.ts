/** How long the browser may take to begin with a file before its address is let go, in ms. */
const KEPT_MS = 60_000;

/** Offers a file to be saved where the browser puts what it downloads. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(blob);
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
