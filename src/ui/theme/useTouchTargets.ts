import { makeStaticStyles } from '@fluentui/react-components';

/**
 * Where fingers point, whatever can be pressed is 44 px high and wide. A link keeps its line: its
 * box grows over the lines beside it. Arrows of number fields stay small; the field takes digits.
 */
export const useTouchTargets = makeStaticStyles(`
@media (pointer: coarse) {
  :root :is(button, select, .fui-Select, .fui-Input, .fui-Dropdown, .fui-SpinButton, .fui-MenuItem, .fui-MenuItemRadio, .fui-Option,
    .fui-Radio, .fui-Checkbox, .fui-Switch):not([class*='fui-SpinButton__']) {
    min-width: 44px;
    min-height: 44px;
  }
  :root :is(.fui-Radio, .fui-Checkbox, .fui-Switch, .fui-MenuItem, .fui-MenuItemRadio, .fui-Option) { align-items: center; }
  :root button.fui-Link { padding-block: 12px; margin-block: -12px; }
}`);
