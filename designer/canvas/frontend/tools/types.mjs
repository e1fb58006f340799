// Writes src/generated/messages.ts from schema.json, which Python makes of its own types.
import { readFile, writeFile } from "node:fs/promises";
import { compile } from "json-schema-to-typescript";

const schema = JSON.parse(await readFile(new URL("../src/generated/schema.json", import.meta.url), "utf8"));
const compiled = await compile(schema, "Wire", {
  additionalProperties: false,
  bannerComment: "// Generated from designer/canvas/messages.py by `npm run types`. Do not edit.",
  format: false,
  unreachableDefinitions: true,
});
const remark = / \*( \n \*)? This interface was referenced by [^]*?(?= \*\/)/g;
const text = compiled.replaceAll(remark, "").replaceAll(/\/\*\*\n \*\/\n/g, "");
const target = new URL("../src/generated/messages.ts", import.meta.url);
if (process.argv.includes("--check")) {
  if ((await readFile(target, "utf8")) !== text) {
    console.error("src/generated/messages.ts is not what Python's types give. Run: npm run types");
    process.exit(1);
  }
} else {
  await writeFile(target, text);
}
