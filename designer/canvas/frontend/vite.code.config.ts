import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

const licence = readFileSync(new URL("node_modules/@codemirror/view/LICENSE", import.meta.url), "utf8");

// The code editor is a file of its own, so that it changes, and is loaded, without the canvas.
export default defineConfig({
  build: {
    lib: { entry: "src/code/index.ts", formats: ["es"], fileName: () => "code.js" },
    outDir: "../../../static",
    emptyOutDir: false,
    target: "es2022",
    reportCompressedSize: false,
    rolldownOptions: { output: { minify: true, postBanner: `/*! CodeMirror and Lezer:\n${licence}*/` } },
  },
} as Parameters<typeof defineConfig>[0]);
