import { useWords } from "@maple/platform/query";
import { helperWords, type Typed } from "../model/talk.ts";
import { talkDeskWords as words } from "./talk-words.ts";

/** Whose hand typed it, where it was not the party's own. */
export function TypedTag({ typed }: { typed: Typed }) {
  const { say } = useWords();
  if (typed.by === "self") return null;
  const text =
    typed.by === "window"
      ? say(words.byWindow)
      : say(words.byHelper, { relation: typed.relation ? say(helperWords[typed.relation]) : "" });
  return <span className="tag">{text}</span>;
}
