import { useWords } from "@maple/platform/query";
import { requestKindWords } from "@maple/resident";
import type { RequestLineView } from "../model/requests-view.ts";
import { requestsWords as words } from "./requests-words.ts";

export const requestsPath = "/setup/requests";

/** What a request asks, in a few words. */
export function useAsked() {
  const { say } = useWords();
  return (one: Pick<RequestLineView, "kind" | "field">) =>
    one.kind === "correct" && one.field
      ? say(words.of, { kind: say(requestKindWords.correct), field: say(words[one.field]) })
      : say(requestKindWords[one.kind]);
}
