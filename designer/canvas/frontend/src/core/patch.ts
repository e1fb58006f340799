// Patches of JSON values: the same as designer/canvas/patch.py. What a patch does not name keeps its identity.
//
//   {}                                      no change
//   {set: value}                            the new value
//   {in: {key: patch}, drop: […], order: […]}   changes inside an object; new keys go last
//   {at: i, cut: n, put: […]}               in an array: n values from i on replaced
//   {at: i, cut: n, text: "…"}              the same for the characters of a string
//   {items: {i: patch}}                     changes inside values of an array

import type { Json } from "../generated/messages";

type Table = { [key: string]: Json };

/** The value after a patch; an error when the patch is not one of this value. */
export function patched(value: unknown, patch: unknown): Json {
  if (!isTable(patch)) throw new Error("A patch is an object.");
  if (Object.hasOwn(patch, "set")) return patch["set"] as Json;
  if (Object.hasOwn(patch, "items")) return each(value, patch["items"]);
  if (Object.hasOwn(patch, "text")) return respelt(value, patch);
  if (Object.hasOwn(patch, "at")) return spliced(value, patch);
  if (["in", "drop", "order"].some((key) => Object.hasOwn(patch, key))) return within(value, patch);
  return value as Json;
}

function within(value: unknown, patch: Table): Json {
  if (!isTable(value)) throw new Error("A patch of an object met something else.");
  const inner = isTable(patch["in"]) ? patch["in"] : {};
  const gone = new Set(Array.isArray(patch["drop"]) ? patch["drop"] : []);
  const left = Object.entries(value).filter(([key]) => !gone.has(key));
  const after = new Map<string, Json>(left);
  for (const [key, change] of Object.entries(inner)) after.set(key, patched(after.get(key), change));
  if (!Array.isArray(patch["order"])) return Object.fromEntries(after);
  return Object.fromEntries(patch["order"].map((key) => [key, after.get(key as string) as Json]));
}

function spliced(value: unknown, patch: Table): Json {
  const { at, cut, put } = patch;
  if (!Array.isArray(value) || typeof at !== "number") throw new Error("A patch of an array met something else.");
  return (value as Json[]).toSpliced(at, typeof cut === "number" ? cut : 0, ...(Array.isArray(put) ? put : []));
}

function respelt(value: unknown, { at, cut, text }: Table): Json {
  if (typeof value !== "string" || typeof at !== "number" || typeof cut !== "number") throw new Error("A patch of a text met something else.");
  return value.slice(0, at) + String(text) + value.slice(at + cut);
}

function each(value: unknown, changes: unknown): Json {
  if (!Array.isArray(value) || !isTable(changes)) throw new Error("A patch of an array met something else.");
  return (value as Json[]).map((item, place) => (Object.hasOwn(changes, place) ? patched(item, changes[place]) : item));
}

const isTable = (value: unknown): value is Table =>
  typeof value === "object" && value !== null && !Array.isArray(value);
