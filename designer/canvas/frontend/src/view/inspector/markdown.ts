// Keras's documentation as parts to draw: headings, paragraphs, lists and code. Nothing in it is ever read as HTML.

export type Inline =
  | { readonly kind: "text" | "code" | "strong"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string };

export type Block =
  | { readonly kind: "heading" | "code"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly (readonly Block[])[] };

const ITEM = /^\s{0,3}(?:[-*]|\d+\.)\s+/;
const HEADING = /^(?:\*\*([^*]+?):?\*\*:?|#{1,6}\s+(.+))$/;
const FENCE = /^\s*```/;

/** The blocks of a text. */
export function blocksOf(text: string): Block[] {
  const lines = text.replaceAll("\r", "").split("\n");
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as string;
    const heading = HEADING.exec(line.trim());
    if (line.trim() === "") at++;
    else if (FENCE.test(line)) [blocks[blocks.length], at] = fenced(lines, at);
    else if (heading) [blocks[blocks.length], at] = [{ kind: "heading", text: heading[1] ?? heading[2] ?? "" }, at + 1];
    else if (ITEM.test(line)) [blocks[blocks.length], at] = list(lines, at);
    else if (/^ {4}\S/.test(line)) [blocks[blocks.length], at] = indented(lines, at);
    else [blocks[blocks.length], at] = paragraph(lines, at);
  }
  return blocks;
}

type Read = [block: Block, next: number];

function fenced(lines: readonly string[], start: number): Read {
  const end = lines.findIndex((line, place) => place > start && FENCE.test(line));
  const stop = end === -1 ? lines.length : end;
  return [{ kind: "code", text: unindented(lines.slice(start + 1, stop)) }, stop + 1];
}

function indented(lines: readonly string[], start: number): Read {
  const stop = until(lines, start, (line) => line.trim() !== "" && !/^ {4}/.test(line));
  return [{ kind: "code", text: unindented(lines.slice(start, stop)).trimEnd() }, stop];
}

/** Items go on while lines are indented deeper than their sign. */
function list(lines: readonly string[], start: number): Read {
  const items: Block[][] = [];
  let at = start;
  while (at < lines.length && ITEM.test(lines[at] as string)) {
    const depth = indent(lines[at] as string);
    const stop = until(lines, at + 1, (line) => line.trim() !== "" && indent(line) <= depth);
    const first = (lines[at] as string).replace(ITEM, "");
    items.push(blocksOf([first, unindented(lines.slice(at + 1, stop))].join("\n").trimEnd()));
    at = stop;
  }
  return [{ kind: "list", items }, at];
}

function paragraph(lines: readonly string[], start: number): Read {
  const ends = (line: string) => line.trim() === "" || FENCE.test(line) || ITEM.test(line) || HEADING.test(line.trim());
  const stop = until(lines, start + 1, ends);
  return [{ kind: "paragraph", text: lines.slice(start, stop).map((line) => line.trim()).join(" ") }, stop];
}

function until(lines: readonly string[], start: number, ends: (line: string) => boolean): number {
  const place = lines.findIndex((line, at) => at >= start && ends(line));
  return place === -1 ? lines.length : place;
}

const indent = (line: string): number => line.length - line.trimStart().length;

function unindented(lines: readonly string[]): string {
  const least = Math.min(...lines.filter((line) => line.trim() !== "").map(indent));
  return lines.map((line) => line.slice(Number.isFinite(least) ? least : 0)).join("\n");
}

const INLINE = /``?([^`]+)``?|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g;

/** Code, strong words and links in a paragraph; everything else as it stands. */
export function inlineOf(text: string): Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > at) found.push({ kind: "text", text: text.slice(at, match.index) });
    const [whole, code, strong, label, url] = match;
    if (code !== undefined) found.push({ kind: "code", text: code });
    else if (strong !== undefined) found.push({ kind: "strong", text: strong });
    else if (label !== undefined && url !== undefined) found.push({ kind: "link", text: label, url });
    at = match.index + whole.length;
  }
  if (at < text.length) found.push({ kind: "text", text: text.slice(at) });
  return found;
}
