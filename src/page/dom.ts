type Value = string | number | boolean | null;

/** An element with text or other elements in it; texts never become markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...content: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, '');
    else if (value !== null && value !== false) element.setAttribute(key, String(value));
  }
  element.append(...content.filter((part) => part !== null));
  return element;
}

export function button(label: string, act: () => void, attributes: Readonly<Record<string, Value>> = {}) {
  const made = h('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

/** A heading that takes the focus when a new screen has come, so that it is read out first. */
export function heading(...content: readonly (Node | string)[]): HTMLHeadingElement {
  return h('h1', { tabindex: -1 }, ...content);
}
