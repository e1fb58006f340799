import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// One file without a hash in its name: Python asks for it with the hash of its content.
export default defineConfig({
  plugins: [react()],
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  build: {
    lib: { entry: "src/index.tsx", formats: ["es"], fileName: () => "canvas.js" },
    outDir: "../../../static",
    emptyOutDir: false,
    target: "es2022",
    cssCodeSplit: false,
    reportCompressedSize: false,
  },
  worker: { format: "es" },
  // Layouts of large graphs take their time on a busy machine.
  test: { include: ["tests/**/*.test.ts"], environment: "node", testTimeout: 30_000 },
} as Parameters<typeof defineConfig>[0]);
