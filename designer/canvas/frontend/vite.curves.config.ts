import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

const licence = readFileSync(new URL("node_modules/uplot/LICENSE", import.meta.url), "utf8");

// The curves are a file of their own: whoever trains loads them without the canvas.
export default defineConfig({
  build: {
    lib: { entry: "src/curves/index.ts", formats: ["es"], fileName: () => "curves.js" },
    outDir: "../../../static",
    emptyOutDir: false,
    target: "es2022",
    reportCompressedSize: false,
    rolldownOptions: { output: { minify: true, postBanner: `/*! uPlot:\n${licence}*/` } },
  },
} as Parameters<typeof defineConfig>[0]);
