// Code that a person wrote and has not applied yet: kept in this browser until it is applied or discarded.

export interface Draft {
  readonly text: string;
  /** The code of the design that they began from. */
  readonly base: string;
}

const key = (design: string): string => `layerloom-code:${design}`;

export function keptDraft(design: string): Draft | null {
  try {
    const found = JSON.parse(localStorage.getItem(key(design)) ?? "null");
    return found && typeof found.text === "string" && typeof found.base === "string" ? found : null;
  } catch {
    return null;
  }
}

export function keepDraft(design: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(key(design), JSON.stringify(draft));
    else localStorage.removeItem(key(design));
  } catch {
    // A full or forbidden storage only costs what a reload would lose.
  }
}
