import type { Locator } from 'playwright-core';

/** What a screen says: every text and every name for screen readers. */
export async function wordsOf(root: Locator): Promise<readonly string[]> {
  return root.evaluate((element) => {
    const words: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    // Texts that stand beside each other in one element are one.
    const blocks = new Set<Element>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent && !parent.closest('script, style, noscript')) blocks.add(parent);
    }
    for (const block of blocks) words.push(block.textContent.trim());
    for (const named of element.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const attribute of ['aria-label', 'title', 'placeholder']) {
        const text = named.getAttribute(attribute);
        if (text) words.push(text.trim());
      }
    }
    return words.filter((text) => text !== '');
  });
}

/** Elements whose words are cut off, named by what they say. */
export async function clippedWords(root: Locator): Promise<readonly string[]> {
  return root.evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>('*')]
      .filter((each) => {
        const { overflowX, overflowY, position } = getComputedStyle(each);
        const hides = overflowX === 'hidden' || overflowX === 'clip';
        const scrolls = overflowY === 'auto' || overflowY === 'scroll';
        const forScreenReaders = position === 'absolute' && each.clientWidth <= 1;
        return (
          hides &&
          !scrolls &&
          !forScreenReaders &&
          each.textContent.trim() !== '' &&
          each.clientWidth > 0 &&
          each.scrollWidth > each.clientWidth + 1
        );
      })
      .map((each) => each.textContent.trim().slice(0, 60)),
  );
}
