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
