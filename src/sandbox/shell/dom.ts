/** The element with that id; the page's own markup has it. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`the page has no #${id}`);
  return element;
}

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  values: Partial<HTMLElementTagNameMap[K]> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  Object.assign(element, values);
  element.append(...children);
  return element;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Offers the choices; a value that is not among them is offered as well. */
export function fillSelect(
  select: HTMLSelectElement,
  choices: readonly Choice[],
  value: string,
): void {
  const isKnown = choices.some((one) => one.value === value);
  const all = isKnown ? choices : [...choices, { value, label: value }];
  select.replaceChildren(...all.map((one) => make('option', { value: one.value }, [one.label])));
  select.value = value;
}
