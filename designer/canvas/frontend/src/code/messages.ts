// What Python and the code editor say to each other; the other side is designer/ui/code_editor.py.

export interface Mark {
  readonly line: number;
  readonly message: string;
  readonly severity: "error" | "warning";
}

/** What Python wants to be seen. */
export interface View {
  /** The name of the server's memory; another one after the server was started again. */
  readonly session: string;
  /** The name of the text that the person goes on from; another one means: take `text` over. */
  readonly start: string;
  /** The text as Python knows it, which is the one that was sent as number `seen`. */
  readonly text: string;
  readonly seen: number;
  readonly saved: number;
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly readOnly: boolean;
  /** The first and the last line to show as meant. */
  readonly highlight: readonly [number, number] | null;
}

/** What the person wrote. */
export interface Sent {
  readonly start: string;
  readonly number: number;
  readonly text: string;
  readonly saved: number;
}
