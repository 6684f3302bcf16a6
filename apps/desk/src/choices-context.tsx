import type { Lang } from "@maple/platform/words/pairs";
import { createContext, useContext } from "react";

export interface Choices {
  large: boolean;
  chooseLang(lang: Lang): void;
  chooseLarge(large: boolean): void;
}

export const ChoicesContext = createContext<Choices | null>(null);

export function useChoices(): Choices {
  const choices = useContext(ChoicesContext);
  if (!choices) throw new Error("A page stands outside App.");
  return choices;
}
