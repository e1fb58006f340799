// Lines of code and the nodes they are for, also in a text that a person has changed meanwhile.

import type { Code, CodeLine } from "../generated/messages";

export const textOf = (code: Code): string => code.lines.map(({ text }) => `${text}\n`).join("");

/** The lines, from first to last, that make or call some nodes of a graph. */
export function linesFor(code: Code, graph: string, nodes: ReadonlySet<string>): (readonly [number, number])[] {
  const found: [number, number][] = [];
  code.lines.forEach((line, place) => {
    if (line.graph !== graph || !line.nodes.some((node) => nodes.has(node))) return;
    const last = found.at(-1);
    if (last && last[1] === place) last[1] = place + 1;
    else found.push([place + 1, place + 1]);
  });
  return found;
}

export const lineAt = (code: Code, line: number): CodeLine | undefined => code.lines[line - 1];

/** Where a line of one text is in another that grew out of it; a line that was rewritten is where its place is. */
export function follow(line: number, before: string, after: string): number {
  if (before === after) return line;
  const [old, now] = [before.split("\n"), after.split("\n")];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  if (line <= start) return line;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  if (line > old.length - end) return line + now.length - old.length;
  return Math.max(Math.min(line, now.length - end), 1);
}
