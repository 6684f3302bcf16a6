import { named, say } from "@maple/platform/words";
import type { Lang, WordPair } from "@maple/platform/words/pairs";
import { createContext, type ReactNode, useContext, useMemo } from "react";

export interface Words {
  lang: Lang;
  /** The words of a pair in the reader's language, with its values filled in. */
  say(pair: WordPair, values?: Record<string, string | number>): string;
  /** A name kept in both languages. */
  name(name: { zh: string; en?: string | null }): string;
}

const LangContext = createContext<Lang>("zh");

export function LangProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <LangContext.Provider value={lang}>{children}</LangContext.Provider>;
}

/** How a screen speaks: every sentence for people goes through this. */
export function useWords(): Words {
  const lang = useContext(LangContext);
  return useMemo(
    () => ({
      lang,
      say: (pair: WordPair, values?: Record<string, string | number>) => say(pair, lang, values),
      name: (name: { zh: string; en?: string | null }) => named(name, lang),
    }),
    [lang],
  );
}
