import { stateWords } from "@maple/matter";
import { dayWords, Note, type Reader, tellerFor } from "@maple/matter/portal";
import { localDateOf } from "@maple/platform/clock";
import type { TogetherView } from "../model/repeat.ts";

const words = {
  title: { zh: "与同一件事并案，一并办理", en: "Handled together with the same matter" },
  since: {
    zh: "从 {day} 起，您反映的事和另一件反映同一问题的事一起办，不会因此变慢。",
    en: "Since {day} what you told is handled with another report of the same thing. It takes no longer because of that.",
  },
  now: { zh: "目前进度：{state}", en: "It is now: {state}" },
} as const;

/** Tells whoever reported a matter that was put into another how far that one is; nothing else of it. */
export function TogetherNote({ reader, together }: { reader: Reader; together: TogetherView | null }) {
  if (!together) return null;
  const tell = tellerFor(reader);
  const day = dayWords(localDateOf(together.since, reader.zone), reader);
  return (
    <Note title={tell(words.title)}>
      <p>{tell(words.since, { day })}</p>
      <p className="strong">{tell(words.now, { state: tell(stateWords[together.state]) })}</p>
    </Note>
  );
}
