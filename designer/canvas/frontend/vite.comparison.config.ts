import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

const licence = readFileSync(new URL("node_modules/uplot/LICENSE", import.meta.url), "utf8");

// The comparison of runs is a file of its own: pages without one do not load it.
export default defineConfig({
  build: {
    lib: { entry: "src/comparison/index.ts", formats: ["es"], fileName: () => "comparison.js" },
    outDir: "../../../static",
    emptyOutDir: false,
    target: "es2022",
    reportCompressedSize: false,
    rolldownOptions: { output: { minify: true, postBanner: `/*! uPlot:\n${licence}*/` } },
  },
} as Parameters<typeof defineConfig>[0]);
