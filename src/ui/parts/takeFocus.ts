import { isFocusNowhere } from './keepFocus';

/**
 * Moves the focus to where something is told, unless the person has it elsewhere by now: in a part of
 * the page that `isLeft` does not say is done with. Where another window or the host's own form has the
 * focus, that waits until it comes back.
 */
export function takeFocus(
  target: HTMLElement | null,
  isLeft: (focused: Element) => boolean = () => false,
): void {
  if (!document.hasFocus()) {
    addEventListener('focus', () => takeFocus(target, isLeft), { once: true });
    return;
  }
  const { activeElement } = document;
  if (isFocusNowhere(document) || (activeElement && isLeft(activeElement))) target?.focus();
}
