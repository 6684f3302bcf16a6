import { stateWords } from "@maple/matter";
import { dayWords, Note, type Reader, tellerFor } from "@maple/matter/portal";
import { localDateOf } from "@maple/platform/clock";
import type { OwnPart } from "../model/repeat.ts";

const words = {
  title: { zh: "其中一部分单独办理", en: "A part is handled on its own" },
  since: {
    zh: "您反映的情况里有不止一件事。从 {day} 起，编号 {code} 单独办，期限仍从您最初反映时算起。目前进度：{state}",
    en: "What you told holds more than one matter. Since {day} number {code} is handled on its own; its time still counts from when you first told it. It is now: {state}",
  },
  open: { zh: "打开 {code}", en: "Open {code}" },
} as const;

/** Tells a reporter which part of their matter goes on by itself, and opens it for them. */
export function PartsNote({
  reader,
  matter,
  parts,
}: {
  reader: Reader;
  matter: string;
  parts: ReadonlyArray<OwnPart & { command: string }>;
}) {
  if (parts.length === 0) return null;
  const tell = tellerFor(reader);
  return (
    <Note title={tell(words.title)}>
      {parts.map((part) => (
        <form key={part.matter} method="post" action={`/m/${matter}/part/${part.matter}`}>
          <p>
            {tell(words.since, {
              day: dayWords(localDateOf(part.since, reader.zone), reader),
              code: part.code,
              state: tell(stateWords[part.state]),
            })}
          </p>
          <input type="hidden" name="command" value={part.command} />
          <button type="submit" className="link-button">
            {tell(words.open, { code: part.code })}
          </button>
        </form>
      ))}
    </Note>
  );
}
