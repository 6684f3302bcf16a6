import { fileURLToPath } from "node:url";
import { cssVariables } from "@maple/platform/ui";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The design tokens go into the style sheet where it asks for them, so that they have one source. */
const tokens: Plugin = {
  name: "maple-tokens",
  enforce: "pre",
  transform: (code, id) =>
    id.split("?")[0]?.endsWith("/portal.css")
      ? { code: code.replace("/* tokens */", cssVariables()), map: null }
      : null,
};

/** Two builds: the pages, rendered on the server, and the small scripts and the style sheet for the browser. */
export default defineConfig({
  root: here("."),
  base: "/assets/portal/",
  plugins: [tokens, react()],
  publicDir: false,
  builder: {},
  environments: {
    client: {
      build: {
        outDir: here("dist/client"),
        emptyOutDir: true,
        manifest: "manifest.json",
        // Old WebViews in phones here; the pages work without any of this.
        target: "es2019",
        cssTarget: ["chrome64", "safari11"],
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 1200,
        rolldownOptions: { input: { portal: here("src/client/portal.ts") } },
      },
    },
    ssr: {
      build: {
        outDir: here("dist/server"),
        emptyOutDir: true,
        ssr: true,
        target: "node20",
        minify: false,
        rolldownOptions: { input: { pages: here("src/pages.tsx") }, output: { entryFileNames: "[name].js" } },
      },
      resolve: { noExternal: [/^@maple\//], external: ["react", "react-dom", "zod", "@lingui/core"] },
    },
  },
});
