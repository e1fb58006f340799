// The code editor is a bundle of its own, loaded when its panel is opened first.

type Bundle = typeof import("./code");

let address = "";
let loading: Promise<Bundle> | undefined;

/** Where the bundle is, as the page says. */
export const codeIsAt = (where: string): void => void (address = where);

export function codeBundle(): Promise<Bundle> {
  loading ??= import(/* @vite-ignore */ address) as Promise<Bundle>;
  loading.catch(() => void (loading = undefined));
  return loading;
}
