// Ids of what is drawn: groups among the nodes, and handles with the node and port that they stand for.

const GROUP = "group:";
export const groupNode = (group: string): string => GROUP + group;

/** The group that a node of the canvas stands for, or null for a card. */
export const groupOf = (id: string): string | null => (id.startsWith(GROUP) ? id.slice(GROUP.length) : null);

/** The handle of a port on a card: "in:query", "out:0". React Flow puts it into selectors, so quotes are written otherwise. */
export const handleOf = (side: "in" | "out", port: string): string => `${side}:${encodeURIComponent(port)}`;

/** The handle of a port on a folded group's card. */
export const handleAt = (side: "in" | "out", node: string, port: string): string =>
  `${side}:${encodeURIComponent(node)}/${encodeURIComponent(port)}`;

/** The node and the port behind a handle. */
export function behind(id: string, handle: string): { readonly node: string; readonly port: string } {
  const parts = handle.slice(handle.indexOf(":") + 1).split("/").map(decodeURIComponent);
  return groupOf(id) === null ? { node: id, port: parts[0] ?? "" } : { node: parts[0] ?? "", port: parts[1] ?? "" };
}
