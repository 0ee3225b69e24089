/**
 * Takes files dropped anywhere on the page, which would otherwise open in place of it; tells while one is held
 * over it.
 */
export function takeDrops(
  page: Document,
  onFiles: (files: readonly File[]) => void,
  onOver: (over: boolean) => void,
): void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  page.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    onOver(true);
  });
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) onOver(false);
  });
  page.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    onOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
