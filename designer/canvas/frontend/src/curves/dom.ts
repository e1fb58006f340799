// Making elements.

export function element(tag: "button", kind: string, text?: string): HTMLButtonElement;
export function element(tag: string, kind: string, text?: string): HTMLElement;
export function element(tag: string, kind: string, text = ""): HTMLElement {
  return Object.assign(document.createElement(tag), { className: kind, textContent: text });
}
