/**
 * Gives the focus a place where what had it goes away: what opened it, where that was in a layer of its
 * own (a drawer, an explanation), else the first heading of what is around it, else that of the page.
 * Whoever has a better place gives it first. Nothing is taken from a person who has the focus elsewhere:
 * where the page has not the focus it waits until it has.
 *
 * @returns How to stop.
 */
export function restoreLostFocus(page: Document): () => void {
  let path: readonly HTMLElement[] = [];
  /** What had the focus last in each layer below that of the path, newest last. */
  let openers: readonly HTMLElement[] = [];
  const remember = ({ target }: Event) => {
    const next = pathOf(target);
    if (layerOf(next) !== layerOf(path)) {
      openers = [...openers, ...path.slice(0, 1)].filter(
        (opener) => opener.isConnected && layerOf(pathOf(opener)) !== layerOf(next),
      );
    }
    path = next;
  };
  // Whoever pressed beside everything has let go of what had the focus.
  const letGo = () => {
    if (path[0]?.isConnected === true && isFocusNowhere(page)) path = [];
  };
  const isLost = () => path[0]?.isConnected === false && isFocusNowhere(page) && page.hasFocus();
  const restore = () => {
    if (!isLost()) return;
    const around = path.filter(({ isConnected }) => isConnected);
    const isLayerGone = layerOf(path)?.isConnected === false;
    if (isLayerGone && openers.toReversed().some(takesFocus)) return;
    focusHeading(around);
    showAgain(page);
  };
  const restoreLater = () => {
    if (isLost()) requestAnimationFrame(() => requestAnimationFrame(restore));
  };
  const observer = new MutationObserver(restoreLater);
  observer.observe(page.body, { childList: true, subtree: true });
  page.addEventListener('focusin', remember);
  page.addEventListener('mouseup', letGo, true);
  page.defaultView?.addEventListener('focus', restoreLater);
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', remember);
    page.removeEventListener('mouseup', letGo, true);
    page.defaultView?.removeEventListener('focus', restoreLater);
  };
}

function isFocusNowhere({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

/** An element and all that is around it, nearest first. */
function pathOf(target: EventTarget | null): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  let each = target instanceof HTMLElement ? target : null;
  for (; each !== null; each = each.parentElement) path.push(each);
  return path;
}

/** What stands beside the rest of the page: a child of its body. */
function layerOf(path: readonly HTMLElement[]): HTMLElement | undefined {
  return path.at(-3);
}

/** What is hidden takes no focus, so the next heading is tried; a dialog keeps it inside. */
function focusHeading(places: readonly HTMLElement[]): void {
  for (const place of places) {
    const headings = [...place.querySelectorAll<HTMLElement>('h1, h2, h3, h4')];
    if (headings.some(takesFocus)) return;
    if (place.matches('[role="dialog"]')) return place.focus();
  }
}

/**
 * Fluent hides the page behind an open dialog from screen readers, and forgets to show it again where
 * the page under the dialog goes away together with it.
 */
function showAgain(page: Document): void {
  if (page.querySelector('[role="dialog"]') !== null) return;
  for (const each of pathOf(page.activeElement)) each.removeAttribute('aria-hidden');
}

function takesFocus(element: HTMLElement): boolean {
  element.focus();
  return element.ownerDocument.activeElement === element;
}

/**
 * Moves the focus to where something is told, unless the person has it elsewhere by now: in a part of
 * the page that `isLeft` does not say is done with. Where another window or the host's own form has the
 * focus, that waits until it comes back.
 */
export function moveFocusTo(
  target: HTMLElement | null,
  isLeft: (focused: Element) => boolean = () => false,
): void {
  if (!document.hasFocus()) {
    addEventListener('focus', () => moveFocusTo(target, isLeft), { once: true });
    return;
  }
  const { activeElement } = document;
  if (isFocusNowhere(document) || (activeElement && isLeft(activeElement))) target?.focus();
}
