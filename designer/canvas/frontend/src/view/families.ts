// Layers that are drawn alike: name, colour and glyph of a kind's family; the same families as designer/ui/palette.py.

export interface Family {
  readonly name: string;
  /** Readable on light and on dark ground. */
  readonly colour: string;
  /** The `d` of a line drawing, 12 by 12: colour is never the only sign. `FamilyGlyph` draws it. */
  readonly glyph: string;
}

const family = (name: string, colour: string, glyph: string): Family => ({ name, colour, glyph });

const INPUTS = family("Input", "#64748b", "M1.5 6h6M5 3.5 7.5 6 5 8.5M10.5 1.5v9");
const NESTED = family("Nested model", "#9f5fc0", "M1.5 1.5h9v9h-9zM4.5 4.5h3v3h-3z");
const OPERATION = family("Operation", "#8a7a5c", "M6 1.5v5M3.5 4h5M3.5 10h5");
const UNKNOWN = family("Placeholder", "#b4613f", "M1.5 3.5v-2h2M8.5 1.5h2v2M10.5 8.5v2h-2M3.5 10.5h-2v-2M4.8 4.6a1.3 1.3 0 1 1 1.9 1.2c-.5.3-.7.5-.7 1M6 8.6v.01");
const CUSTOM = family("Custom", "#d4567f", "M4.6 1.5c-1.7 0-1.5 1-1.5 2.2S2.6 6 1.5 6c1.1 0 1.6 1.1 1.6 2.3s-.2 2.2 1.5 2.2M7.4 1.5c1.7 0 1.5 1 1.5 2.2S9.4 6 10.5 6c-1.1 0-1.6 1.1-1.6 2.3s.2 2.2-1.5 2.2");
const OTHER = family("Other", "#7c8aa0", "M2 6h.01M6 6h.01M10 6h.01");

const BY_WORDS: readonly (readonly [words: RegExp, family: Family])[] = [
  [/Pool|UpSampling|Cropping|ZeroPadding|Resizing/, family("Pooling and resizing", "#2a9d8f", "M1.5 2.5h9L7.7 9.5H4.3z")],
  [/Conv/, family("Convolution", "#4a7fd6", "M1.5 1.5h9v9h-9zM4.5 1.5v9M7.5 1.5v9M1.5 4.5h9M1.5 7.5h9")],
  [/Concatenate|Add$|Average$|Maximum|Minimum|Multiply|Subtract|Dot$/, family("Merging", "#b5569b", "M1.5 2c3 0 2.5 4 5 4h4M1.5 10c3 0 2.5-4 5-4")],
  [/LSTM|GRU|RNN|Bidirectional|TimeDistributed/, family("Recurrent", "#5e8c3a", "M9.8 4.5A4.2 4.2 0 1 0 10.2 7M10 1.8v2.8H7.2")],
  [/Attention/, family("Attention", "#c2574f", "M1 6s2-3.5 5-3.5S11 6 11 6 9 9.5 6 9.5 1 6 1 6zM6 5v2")],
  [/Normalization/, family("Normalization", "#5aa4b8", "M1 9.8c3.2 0 2.8-7.6 5-7.6s1.8 7.6 5 7.6")],
  [/Dropout|Noise|Regularization/, family("Regularization", "#a3884d", "M6 1.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4zM3.1 3.1l5.8 5.8")],
  [/Flatten|Reshape|Permute|RepeatVector/, family("Reshaping", "#8d8fb0", "M1.5 4.5v-3h3M10.5 7.5v3h-3M1.5 1.5l9 9")],
  [/Dense|Embedding/, family("Dense", "#dd8a3e", "M2 2.5h8M2 9.5h8M2 2.5l8 7M2 9.5l8-7")],
  [/Activation|ReLU|Softmax|ELU/, family("Activation", "#c9a227", "M1.5 9H6l4-6.5")],
];

export const families: readonly Family[] = [INPUTS, NESTED, OPERATION, UNKNOWN, CUSTOM, ...BY_WORDS.map(([, found]) => found), OTHER];

const known = new Map<string, Family>();

/** The family of a kind of layer: "SeparableConv2D" is a convolution, "ops.square" an operation. */
export function familyOf(kind: string): Family {
  const found = known.get(kind) ?? find(kind);
  known.set(kind, found);
  return found;
}

function find(kind: string): Family {
  if (kind === "Input") return INPUTS;
  if (kind.startsWith("model:")) return NESTED;
  if (kind.startsWith("placeholder:")) return UNKNOWN;
  if (kind.startsWith("custom:")) return CUSTOM;
  if (kind.startsWith("ops.")) return OPERATION;
  return BY_WORDS.find(([words]) => words.test(kind))?.[1] ?? OTHER;
}
