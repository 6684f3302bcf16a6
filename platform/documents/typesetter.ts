import { createRequire } from "node:module";
import { join } from "node:path";
import { type CompileDocArgs, NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { type Coverage, coverageOf } from "./glyphs.ts";

export type PdfStandard = "a-2b" | "a-3b" | "1.7";

/**
 * The one compiler of this process. It knows three fonts and no others, so a paper looks the same on every
 * machine. Creating it reads 40 MB of fonts (about 0.2 s); a compilation is synchronous and takes some
 * milliseconds a page.
 */
export type Typesetter = {
  covers: Coverage;
  /** Throws `Error` with the diagnostics when the paper cannot be set. `files` are visible under /img/. */
  toPdf(inputs: { file: string }, files: ReadonlyMap<string, Uint8Array>, standard: PdfStandard): Uint8Array;
  /** Tried before a file is joined, so that one unreadable scan does not cost the whole file. */
  canShowPdf(name: string, pdf: Uint8Array): boolean;
};

const fontPaths = [
  "@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
  "@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf",
  "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
];

let made: Typesetter | undefined;

export function typesetter(): Typesetter {
  made ??= makeTypesetter();
  return made;
}

function makeTypesetter(): Typesetter {
  const require = createRequire(import.meta.url);
  const fonts = fontPaths.map((path) => require.resolve(path));
  const workspace = join(import.meta.dirname, "typst");
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: fonts.map((font) => join(font, "..")) }],
  });

  function set(
    doc: CompileDocArgs,
    files: ReadonlyMap<string, Uint8Array>,
    standard: PdfStandard,
  ): Uint8Array {
    const paths = [...files.keys()].map((name) => join(workspace, "img", name));
    for (const [name, bytes] of files) compiler.mapShadow(join(workspace, "img", name), Buffer.from(bytes));
    try {
      const compiled = compiler.compile(doc);
      if (compiled.result === null) {
        const error = compiled.takeDiagnostics();
        const said = error === null ? [] : compiler.fetchDiagnostics(error);
        throw new Error(`the paper could not be set: ${JSON.stringify(said)}`);
      }
      return compiler.pdf(compiled.result, { pdfStandard: standard });
    } finally {
      for (const path of paths) compiler.unmapShadow(path);
      // Results of the last few papers stay warm; older ones are let go, or memory would grow for ever.
      compiler.evictCache(4);
    }
  }

  return {
    covers: coverageOf(fonts),
    toPdf: (inputs, files, standard) =>
      set({ mainFilePath: join(workspace, "paper.typ"), inputs }, files, standard),
    canShowPdf(name, pdf) {
      try {
        set({ mainFileContent: `#image("/img/${name}")` }, new Map([[name, pdf]]), "1.7");
        return true;
      } catch {
        return false;
      }
    },
  };
}
