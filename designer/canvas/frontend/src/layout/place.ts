// Places for the nodes of a graph: at once for a small one, in a worker for a large one.

import { layout } from "../core/layout";
import type { Position } from "../generated/messages";
import type { Job } from "./worker";
import LayoutWorker from "./worker?worker&inline";

/** From so many nodes on the window would stand still. */
const LARGE = 300;

type Places = ReadonlyMap<string, Position>;

export const isLarge = (job: Job): boolean => Object.keys(job.graph.nodes).length > LARGE;

export const placeNow = (job: Job): Places => layout(job.graph, job.sizes, job.direction, job.fixed);

export function placeAside(job: Job): Promise<Places> {
  return new Promise((resolve) => {
    const worker = started();
    const done = (places: Places): void => {
      worker?.terminate();
      resolve(places);
    };
    if (!worker) return done(placeNow(job));
    worker.onmessage = (event: MessageEvent<Places>) => done(event.data);
    // A policy may forbid workers: then the window stands still for a moment, which is better than no layout.
    worker.onerror = () => done(placeNow(job));
    worker.postMessage(job);
  });
}

function started(): Worker | null {
  try {
    return new LayoutWorker();
  } catch {
    return null;
  }
}
