import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { compressed } from "../../scripts/compressed.ts";

// Vite asks for a default export.
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/field/",
  plugins: [
    react(),
    compressed(),
    VitePWA({
      // Registered by the page that goes along, when something goes along: nobody else pays for it.
      injectRegister: false,
      registerType: "autoUpdate",
      filename: "sw.js",
      manifest: {
        name: "枫桥随身 Maplebridge",
        short_name: "枫桥随身",
        lang: "zh-CN",
        start_url: "/field/",
        scope: "/field/",
        display: "standalone",
        theme_color: "#0B5C6B",
        background_color: "#F5F7F8",
        icons: [{ src: "/mark.svg", sizes: "any", type: "image/svg+xml" }],
      },
      workbox: {
        globPatterns: ["**/*.{html,js,css}"],
        navigateFallback: "/field/index.html",
        // What the server answers is never taken from the shelf: a record must come from where it was written.
        runtimeCaching: [],
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        skipWaiting: true,
      },
    }),
  ],
  build: { outDir: "dist", emptyOutDir: true, target: "es2020" },
});
