import { useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import type { TimelineLine } from "../model/matter.ts";
import { isCategory, matterCategories, matterGrades } from "../model/matter-categories.ts";
import { type SealedPurpose, type SealReason, sealedPurposeWords, sealReasonWords } from "../model/seal.ts";
import { outcomeWords } from "../model/track.ts";
import { answerWords, sideNames } from "./act-words.ts";
import { compartmentNames, seenByWords } from "./composer-words.ts";
import { useGridNames } from "./county.ts";
import { actorWords, matterEventWords, moneyWords, partyWrote, verifiedWords } from "./event-words.ts";
import { noteKindWords } from "./matter-words.ts";
import "./timeline.css";
import { Ago } from "./parts.tsx";

/** What happened, newest first; each line says who, what, when, and who may read the words under it. */
export function Timeline({
  lines,
  moreEvents,
}: {
  lines: readonly TimelineLine[];
  moreEvents: Readonly<Record<string, WordPair>>;
}) {
  const { say } = useWords();
  const detail = useDetail();
  return (
    <ol className="timeline">
      {[...lines].reverse().map((line) => {
        const what =
          line.note && line.by.kind === "party"
            ? partyWrote
            : (matterEventWords[line.type] ?? moreEvents[line.type]);
        const side = line.note?.compartment ?? line.data.side;
        const ofSide = line.by.kind === "party" ? sideNames[String(side)] : undefined;
        const who =
          (ofSide && say(ofSide)) ??
          line.by.name ??
          (actorWords[line.by.kind] ? say(actorWords[line.by.kind]!) : line.by.kind);
        const more = detail(line);
        const kind = line.note ? noteKindWords[line.note.kind] : undefined;
        return (
          <li key={line.id} className={line.note ? `event with-note note-${line.note.compartment}` : "event"}>
            <p className="event-head">
              <strong>{who}</strong> <span>{what ? say(what) : line.type}</span>
              {more && <span className="event-detail">{more}</span>}
              <Ago at={line.at} />
            </p>
            {line.note && (
              <div className="note">
                <p className="note-who">
                  {line.by.kind === "party"
                    ? say(seenByWords[line.note.compartment]!)
                    : compartmentNames[line.note.compartment] &&
                      say(compartmentNames[line.note.compartment]!)}
                  {kind && ` · ${say(kind)}`}
                </p>
                <p className="note-text">{line.note.text}</p>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The one value of an event that a reader wants beside it: the grade, the category, the grid, the answer. */
function useDetail(): (line: TimelineLine) => string | null {
  const { say, name } = useWords();
  const grids = useGridNames();
  return ({ type, data }) => {
    const text = (key: string) => (typeof data[key] === "string" ? (data[key] as string) : "");
    if (type === "matter.graded" && text("grade") in matterGrades)
      return say(matterGrades[text("grade") as keyof typeof matterGrades]);
    if (type === "matter.categorised" && isCategory(text("category")))
      return say(matterCategories[text("category") as "01"]);
    if (type === "matter.assigned-to-grid")
      return grids.has(text("grid")) ? name(grids.get(text("grid"))!) : null;
    if (type === "matter.given-to") return text("holderName") || null;
    if (type === "matter.sealed-opened" && text("purpose") in sealedPurposeWords)
      return say(sealedPurposeWords[text("purpose") as SealedPurpose]);
    if (type === "matter.sealed" && text("sealed") in sealReasonWords)
      return say(sealReasonWords[text("sealed") as SealReason]);
    if (type === "matter.settled") return outcomeWords[text("way")] ? say(outcomeWords[text("way")]!) : null;
    if (type === "matter.mediation-ended")
      return outcomeWords[text("outcome")] ? say(outcomeWords[text("outcome")]!) : null;
    if (type === "matter.outcome-answered") {
      const side = sideNames[text("side")];
      const answer = answerWords[text("answer")];
      return side && answer ? `${say(side)} · ${say(answer)}` : null;
    }
    if (type === "matter.verified")
      return say(verifiedWords, { confirmed: Number(data.confirmed), missed: Number(data.notReached) });
    if (type === "mediation.obligation-performed" && typeof data.cents === "number")
      return say(moneyWords, { yuan: yuanWords(data.cents) });
    if (type.startsWith("mediation.") && sideNames[text("side")]) return say(sideNames[text("side")]!);
    if (type === "matter.rated" && typeof data.score === "number") return `${data.score} / 5`;
    return null;
  };
}

/** An amount with both digits of its fen, or none. */
function yuanWords(cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return (cents / 100).toLocaleString("en-US", { minimumFractionDigits: digits });
}
