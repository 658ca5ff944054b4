import { makeStaticStyles } from '@fluentui/react-components';

/** On paper nothing can be pressed, and what belongs together stays on one page. */
export const usePrintStyles = makeStaticStyles(`
@media print {
  @page { margin: 14mm; }
  :root .fui-Button, :root .fui-Field:has(.fui-Select) { display: none; }
  :root .fui-Link { color: inherit; text-decoration: none; }
  tr, li, figure { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
}`);

/**
 * Nothing turns, slides or pulses for a person who wants nothing to move: what waits says so in words.
 * Fluent only turns its spinner more slowly then.
 */
export const useReducedMotionStyles = makeStaticStyles(`
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation-name: none !important; transition-duration: 0.01ms !important; }
}`);

/**
 * Where fingers point, whatever can be pressed is 44 px high and wide. A link keeps its line: its
 * box grows over the lines beside it. Arrows of number fields stay small; the field takes digits.
 */
export const useTouchTargetStyles = makeStaticStyles(`
@media (pointer: coarse) {
  :root :is(button, select, .fui-Select, .fui-Input, .fui-Dropdown, .fui-SpinButton, .fui-MenuItem, .fui-MenuItemRadio, .fui-Option,
    .fui-Radio, .fui-Checkbox, .fui-Switch):not([class*='fui-SpinButton__']) {
    min-width: 44px;
    min-height: 44px;
  }
  :root :is(.fui-Radio, .fui-Checkbox, .fui-Switch, .fui-MenuItem, .fui-MenuItemRadio, .fui-Option) { align-items: center; }
  :root button.fui-Link { padding-block: 12px; margin-block: -12px; }
}`);
