// Runs of boxes that follow one another without a fork: each is drawn as one long box, which is quicker and straighter.

export type Arrow = readonly [source: string, target: string];

/** All boxes in runs: the next box of a run is the only one behind the one before it, and takes from no other. */
export function runsOf(boxes: Iterable<string>, arrows: readonly Arrow[], parents: ReadonlyMap<string, string>): string[][] {
  const behind = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  for (const [source, target] of arrows) {
    put(behind, source, target);
    put(before, target, source);
  }
  const next = (id: string): string | undefined => {
    const [only, other] = behind.get(id) ?? [];
    const fits = only !== undefined && other === undefined && before.get(only)?.size === 1 && parents.get(only) === parents.get(id);
    return fits ? only : undefined;
  };
  const all = [...boxes];
  const followers = new Set(all.flatMap((id) => next(id) ?? []));
  const runs = all.filter((id) => !followers.has(id)).map((first) => followed(first, next));
  // What feeds itself in a circle has no first one.
  const found = new Set(runs.flat());
  return [...runs, ...all.filter((id) => !found.has(id)).map((id) => [id])];
}

function followed(first: string, next: (id: string) => string | undefined): string[] {
  const run = [first];
  for (let id = next(first); id !== undefined; id = next(id)) run.push(id);
  return run;
}

function put(table: Map<string, Set<string>>, key: string, item: string): void {
  const known = table.get(key) ?? new Set();
  table.set(key, known.add(item));
}
