// What a layer refers to by name: sub-models and code of the design's own, as its kind and within its configuration.

import type { Json, Layer } from "../generated/messages";
import { CUSTOM_PREFIX, customOf, MODEL_PREFIX, modelOf, placeholderOf } from "./topology";

type Key = "model" | "custom";
type Config = Layer["config"];
type Naming = (name: string) => string;

/** The names of the sub-models that a layer is or, as a wrapper, holds. What a placeholder holds is not looked into. */
export const modelsOf = (layer: Pick<Layer, "kind" | "config">): string[] => referredBy(layer, "model");

/** The names of the design's own code that a layer is or is given. */
export const functionsOf = (layer: Pick<Layer, "kind" | "config">): string[] => referredBy(layer, "custom");

/** The name in {"model": name}, which stands for a sub-model in a wrapper's configuration. */
export const heldModel = (value: Json | undefined): string | null => held("model", value);

/** The name in {"custom": name}, which stands for code of the design's own in a configuration. */
export const heldFunction = (value: Json | undefined): string | null => held("custom", value);

/** A layer that is or holds sub-models by their new names. */
export const withModels = (layer: Layer, names: Naming): Layer => renamed(layer, "model", names);

/** A layer that is or is given code of the design's own by its new names. */
export const withFunctions = (layer: Layer, names: Naming): Layer => renamed(layer, "custom", names);

/** A configuration in which code of the design's own has its new names. */
export const configWithFunctions = (config: Config, names: Naming): Config => renamedIn("custom", config, names) as Config;

const own = (kind: string, key: Key): string | null => (key === "model" ? modelOf(kind) : customOf(kind));

function referredBy({ kind, config }: Pick<Layer, "kind" | "config">, key: Key): string[] {
  if (placeholderOf(kind) !== null) return [];
  const name = own(kind, key);
  return [...(name === null ? [] : [name]), ...referredIn(key, config)];
}

/** The names of one sort that a configuration refers to. */
export function referredIn(key: Key, value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => referredIn(key, item));
  if (typeof value !== "object" || value === null) return [];
  const name = held(key, value);
  return name === null ? Object.values(value).flatMap((item) => referredIn(key, item)) : [name];
}

function held(key: Key, value: Json | undefined): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return typeof value[key] === "string" && Object.keys(value).length === 1 ? value[key] : null;
}

function renamed(layer: Layer, key: Key, names: Naming): Layer {
  if (!referredBy(layer, key).some((name) => names(name) !== name)) return layer;
  const name = own(layer.kind, key);
  const kind = name === null ? layer.kind : (key === "model" ? MODEL_PREFIX : CUSTOM_PREFIX) + names(name);
  return { ...layer, kind, config: renamedIn(key, layer.config, names) as Config };
}

function renamedIn(key: Key, value: Json, names: Naming): Json {
  if (Array.isArray(value)) return value.map((item) => renamedIn(key, item, names));
  if (typeof value !== "object" || value === null) return value;
  const name = held(key, value);
  if (name !== null) return { [key]: names(name) };
  return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, renamedIn(key, item, names)]));
}
