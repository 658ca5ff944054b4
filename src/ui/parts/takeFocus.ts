import { isFocusNowhere } from './keepFocus';

/**
 * Moves the focus to where something is told, unless the person has it elsewhere by now: in another
 * window, or in a part of the page that `isLeft` does not say is done with.
 */
export function takeFocus(
  target: HTMLElement | null,
  isLeft: (focused: Element) => boolean = () => false,
): void {
  if (!document.hasFocus()) return;
  const { activeElement } = document;
  if (isFocusNowhere(document) || (activeElement && isLeft(activeElement))) target?.focus();
}
