// Code of the design's own that comes along with what is copied: what is here already is used, but only if it is the same.

import type { Document, Edit, Graph, Layer } from "../../generated/messages";
import * as e from "../edits";
import { functionsOf } from "../references";
import { own } from "../topology";

/** Sources by name. */
export type Code = { readonly [name: string]: string };

/** The code that layers and the models among them need, and all that this code names, in the design's order. */
export function codeFor(document: Document, layers: readonly Layer[], models: { readonly [name: string]: Graph }): Code {
  const all = [...layers, ...Object.values(models).flatMap((model) => Object.values(model.layers))];
  const needed = new Set<string>();
  const waiting = all.flatMap(functionsOf);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const source = own(document.functions, name);
    if (source === undefined || needed.has(name)) continue;
    needed.add(name);
    waiting.push(...(source.match(/[A-Za-z_]\w*/g) ?? []));
  }
  return Object.fromEntries(Object.entries(document.functions).filter(([name]) => needed.has(name)));
}

/** The edits that add what is missing here, or why the code cannot come along. */
export function importingCode(document: Document, code: Code): Edit[] | string {
  const other = Object.keys(code).find((name) => Object.hasOwn(document.functions, name) && document.functions[name] !== code[name]);
  if (other !== undefined) return `This design has other code under the name ${other}. Rename one of the two, then copy and paste again.`;
  const missing = Object.entries(code).filter(([name]) => !Object.hasOwn(document.functions, name));
  return missing.map(([name, source]) => e.setFunction(name, source));
}
