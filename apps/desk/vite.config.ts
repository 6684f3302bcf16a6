import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "../../scripts/compressed.ts";

/** Where a server runs while the desk is developed; the product itself serves what is built. */
const server = process.env.MAPLEBRIDGE_SERVER ?? "http://localhost:8080";

// Vite asks for a default export.
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/desk/",
  plugins: [react(), compressed()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { "/api": server } },
});
