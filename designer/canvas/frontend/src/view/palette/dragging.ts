// The kind of layer that is being dragged out of the palette: a dragover event may not read its data.

export const KIND_TYPE = "application/x-layerloom-kind";

let dragged: string | null = null;

/** The kind under way, or null: "Dense", "ops.add", "model:encoder". */
export const draggedKind = (): string | null => dragged;

/** Begin a drag: what a drop reads with `getData(KIND_TYPE)`. */
export function beginDrag(transfer: DataTransfer, kind: string): void {
  dragged = kind;
  transfer.setData(KIND_TYPE, kind);
  transfer.effectAllowed = "copy";
}

export function endDrag(): void {
  dragged = null;
}
