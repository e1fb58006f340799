// The colours that a canvas is drawn with, as Streamlit's theme has them now.

export interface Theme {
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly batch: string;
  readonly train: string;
  readonly validation: string;
}

const NAMES = ["text", "muted", "grid", "batch", "train", "validation"] as const;

/** Reads the colours anew each time it is asked; elements stand for them, so that the browser works them out. */
export function themeOf(host: HTMLElement, changed: () => void): () => Theme {
  const probes = NAMES.map((name) => {
    const probe = document.createElement("i");
    probe.className = `ll-probe ll-probe-${name}`;
    host.append(probe);
    return probe;
  });
  // Streamlit changes its theme without a word; the text's colour then passes into another.
  probes[0]?.addEventListener("transitionend", changed);
  return () => {
    const found = probes.map((probe) => getComputedStyle(probe).color);
    return Object.fromEntries(NAMES.map((name, i) => [name, found[i]])) as unknown as Theme;
  };
}
