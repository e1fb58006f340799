// Which foldable parts of the inspector are open: kept while the page lives, whatever is selected.

import { create } from "zustand";

interface Opened {
  readonly open: ReadonlySet<string>;
  toggle(part: string): void;
}

const useOpened = create<Opened>()((set) => ({
  open: new Set<string>(),
  toggle: (part) =>
    set(({ open }) => ({ open: open.has(part) ? new Set([...open].filter((other) => other !== part)) : new Set([...open, part]) })),
}));

export function useOpen(part: string): [open: boolean, toggle: () => void] {
  const open = useOpened((state) => state.open.has(part));
  const toggle = useOpened((state) => state.toggle);
  return [open, () => toggle(part)];
}
