// Ids of what is drawn: groups among the nodes, and handles with the node and port that they stand for.

const GROUP = "group:";
export const groupNode = (group: string): string => GROUP + group;

/** The group that a node of the canvas stands for, or null for a card. */
export const groupOf = (id: string): string | null => (id.startsWith(GROUP) ? id.slice(GROUP.length) : null);

/** The node and the port behind a handle. */
export function behind(id: string, handle: string): { readonly node: string; readonly port: string } {
  const port = handle.slice(handle.indexOf(":") + 1);
  if (groupOf(id) === null) return { node: id, port };
  const [node, inner] = JSON.parse(port) as [string, string];
  return { node, port: inner };
}

/** The handle of a port on a folded group's card. */
export const handleAt = (side: "in" | "out", node: string, port: string): string => `${side}:${JSON.stringify([node, port])}`;
