// A text that stands in a box, to be taken along by a button.

/** The box's text goes where copied texts go, and it is said whether it did. */
export const copies = (box, done = document.querySelector('[data-done]')) => {
  document.querySelector('[data-copy]').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(box.value);
      done.textContent = done.dataset.copied;
    } catch {
      // Where a page may not copy, the text is marked, and the browser's own way does it.
      box.focus();
      box.select();
      done.textContent = done.dataset.notCopied;
    }
  });
};
