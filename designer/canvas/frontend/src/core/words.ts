// Short words for small places: counts, and kinds of layers as they fit on a card seen from far away.

/** 320, 1.2 k, 31 M. */
export function shortCount(count: number): string {
  for (const [size, unit] of [[1e9, "G"], [1e6, "M"], [1e3, "k"]] as const) {
    if (count >= size * 0.9995) return `${trimmed(count / size)} ${unit}`;
  }
  return String(count);
}

const trimmed = (value: number): string => (value >= 99.95 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, ""));

/** What a kind is called: ops and layers of libraries without their module, sub-models, placeholders and own code by name. */
export const kindTitle = (kind: string): string => kind.replace(/^(ops\.|model:|placeholder:|custom:)/, "").replace(/^(nn|image|linalg)\./, "").replace(/^[\w.]+\.(?=[A-Z])/, "");

/** Longer names do not fit on a card beside their signs. */
const FITS = 18;

/** A kind as it fits on a card: "GlobalAvgPool2D", the rest as they are. */
export function cardTitle(kind: string): string {
  const title = kindTitle(kind);
  return title.length <= FITS ? title : title.replace("Average", "Avg").replace("Pooling", "Pool").replace("Normalization", "Norm").replace("Transpose", "T");
}

const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/Normalization/, "Norm"], [/GlobalAverage/, "GAvg"], [/GlobalMax/, "GMax"], [/Average/, "Avg"], [/Pooling/, "Pool"],
  [/Attention/, "Attn"], [/MultiHead/, "MH"], [/Concatenate/, "Concat"], [/Activation/, "Activ"], [/Separable/, "Sep"],
  [/Depthwise/, "DW"], [/Bidirectional/, "Bidir"], [/TimeDistributed/, "TimeDist"], [/Embedding/, "Embed"],
  [/UpSampling/, "UpSamp"], [/ZeroPadding/, "ZeroPad"], [/Transpose/, "T"], [/Multiply/, "Mult"], [/Subtract/, "Subtr"],
];

/** A kind in few letters, to be read on a small card. */
export const shortKind = (kind: string): string =>
  SHORTER.reduce((word, [long, short]) => word.replace(long, short), kindTitle(kind));

const UNITS = ["B", "kB", "MB", "GB", "TB"];

/** A number of bytes in the unit that reads best: "3.4 MB". */
export function sizeText(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const value = bytes / 1000 ** power;
  return `${value >= 100 || power === 0 ? Math.round(value) : value.toFixed(1)} ${UNITS[power]}`;
}
