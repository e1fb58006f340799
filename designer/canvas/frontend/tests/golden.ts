// The catalogue of the golden signatures file, as the canvas would get it, without its texts.

import golden from "../../../../tests/golden/catalogue-3.15.1.json";
import { catalogueOf, type Catalogue } from "../src/core/lookup";
import type { Entry, Json, Parameter } from "../src/generated/messages";

interface Signature {
  category: string;
  parameters?: Record<string, string>;
  ports?: string[];
  aliases?: string[];
}

/** "integers = [1, 1]", "activation required", "choice? = null of channels_last, channels_first". */
function parameter(name: string, written: string): Parameter {
  const [, type = "", optional, rest = ""] = /^(\w+)(\?)?(.*)$/.exec(written) ?? [];
  const [said = "", choices = ""] = rest.split(" of ");
  const value = said.startsWith(" = ") ? (JSON.parse(said.slice(3)) as Json) : null;
  return {
    name, type: type as Parameter["type"], required: rest.includes(" required"), default: value,
    choices: choices ? choices.split(", ") : [], help: "", optional: Boolean(optional),
  };
}

function entry(family: Entry["family"], name: string, { category, parameters = {}, ports = [], aliases = [] }: Signature): Entry {
  return {
    name, family, category, summary: "", doc: "", outputs: 1, source: "keras", arguments: [], aliases, starting: {},
    parameters: Object.entries(parameters).map(([key, written]) => parameter(key, written)),
    ports: ports.map((port) => ({ name: port.replace(/\W.*/, ""), many: port.includes("[]"), required: !port.endsWith("?"), variadic: false })),
  };
}

export function goldenCatalogue(): Catalogue {
  const families = Object.entries(golden as unknown as Record<string, Record<string, Signature>>);
  const entries = families.flatMap(([family, named]) =>
    Object.entries(named).map(([name, signature]) => entry(family as Entry["family"], name, signature)));
  return catalogueOf({ mark: "golden", keras: "3.15.1", entries });
}
