// The name of what can be added; an op's module stands back behind its name.

import type { Item } from "../../core/search";

export function KindName({ item }: { item: Item }) {
  const op = item.kind.startsWith("ops.");
  return (
    <span className="ll-kind-name">
      {op && <span className="ll-module">ops.</span>}
      {op ? item.title.slice(4) : item.title}
    </span>
  );
}
