/** Where nothing is drawn, as in a tab that is hidden, it is not waited longer, in ms. */
const LONGEST_MS = 200;

/** Settles when what was just drawn is on the screen, for what may begin after it. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    const longest = setTimeout(done, LONGEST_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(longest);
        done();
      }),
    );
  });
}
