import { RefusalNote, To, useWords } from "@maple/platform/query";
import { Skeleton } from "antd";
import { ArrangePart } from "./arrange-part.tsx";
import { ChoicePart } from "./choice-part.tsx";
import { OfferPart } from "./offer-part.tsx";
import { SessionsPart } from "./sessions-part.tsx";
import { timeWords as words } from "./time-words.ts";
import { useTime } from "./use-time.ts";
import "./venue.css";

/** Under the mediation of a matter: who mediates, when and where. Nothing while there is no mediation under way. */
export function TimePart({ matter }: { matter: string }) {
  const { say } = useWords();
  const { asked, nameOf } = useTime(matter);
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (asked.isPending) return <Skeleton active paragraph={{ rows: 3 }} />;
  const view = asked.data;
  if (!view?.open) return null;
  const part = { view, nameOf };
  return (
    <section className="block time-part" aria-labelledby="time-part-title">
      <header className="time-head">
        <h2 id="time-part-title">{say(words.title)}</h2>
        <To path="/setup/rooms">{say(words.week)}</To>
      </header>
      {!view.may.conduct && <p className="quiet">{say(words.notMine)}</p>}
      <ChoicePart {...part} />
      <ArrangePart {...part} />
      <OfferPart {...part} />
      <SessionsPart {...part} />
    </section>
  );
}
