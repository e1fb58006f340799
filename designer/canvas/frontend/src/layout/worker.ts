// The layout of a large graph, away from the window's own thread.

import type { Graph, Position } from "../generated/messages";
import { layout, type Direction } from "../core/layout";

export interface Job {
  readonly graph: Graph;
  readonly sizes: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
  readonly direction: Direction;
  readonly fixed?: ReadonlyMap<string, Position>;
}

self.onmessage = (event: MessageEvent<Job>) => {
  const { graph, sizes, direction, fixed } = event.data;
  self.postMessage(layout(graph, sizes, direction, fixed));
};
