import { useEffect, useState } from "react";
import { type CategorySuggestion, suggestCategories } from "../rules/suggest-category.ts";

/** Typing pauses this long (ms) before the text is read. */
const pauseMs = 250;

/** The likely categories of a text as it is typed; the word list is loaded with the first sentence. */
export function useSuggestion(story: string): CategorySuggestion[] {
  const [found, setFound] = useState<CategorySuggestion[]>([]);
  useEffect(() => {
    if (story.trim().length < 6) {
      setFound([]);
      return;
    }
    let gone = false;
    const timer = setTimeout(async () => {
      const { categoryWeights } = await import("../model/category-weights.generated.ts");
      if (!gone) setFound(suggestCategories(story, categoryWeights).slice(0, 3));
    }, pauseMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [story]);
  return found;
}
