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

export function fillSelect(select: HTMLSelectElement, choices: readonly Choice[], value: string) {
  select.replaceChildren(
    ...choices.map((one) => make('option', { value: one.value }, [one.label])),
  );
  select.value = value;
}
