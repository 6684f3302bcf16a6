import type { MatterView } from "@maple/matter";
import type { MediationView } from "@maple/mediation";
import { RefusalNote, useAsk, useTell, useWords } from "@maple/platform/query";
import { Button, Skeleton } from "antd";
import { roomStandingWords, type TalkView, voiceWords } from "../model/talk.ts";
import { talkAt, useTalkKeys } from "./talk-keys.ts";
import { TalkMessages } from "./talk-messages.tsx";
import { TalkOffers } from "./talk-offers.tsx";
import { talkDeskWords as words } from "./talk-words.ts";
import "./talk.css";

/** The room as a mediator uses it: open it, read, pass on, write, offer, draft. */
export function TalkSection({ matter, mediation }: { matter: MatterView; mediation: MediationView }) {
  const { say } = useWords();
  const asked = useAsk<TalkView>(talkAt(matter.id));
  const telling = useTell(useTalkKeys(matter.id));
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data) return <Skeleton active paragraph={{ rows: 4 }} />;
  const view = asked.data;
  const empty = view.messages.length === 0 && view.offers.length === 0;
  if (view.standing === "none" && view.may.open !== null) return null;
  if (view.standing === "ended" && empty) return null;
  const act = (path: string) => void telling.send(talkAt(matter.id, path), {});
  return (
    <section className="block talk">
      <h2>
        {say(words.title)}
        <span className={`tag talk-${view.standing}`}>{say(roomStandingWords[view.standing])}</span>
      </h2>
      {view.standing === "none" && <p className="quiet">{say(words.none)}</p>}
      {view.standing !== "none" && (
        <div className="talk-summary">
          <h3>{say(words.summary)}</h3>
          {view.summary.slice(1).map((line) => (
            <p key={line.en}>{say(line)}</p>
          ))}
          {view.standing === "open" && <p className="quiet">{straightWords(view, say)}</p>}
        </div>
      )}
      <RefusalNote refusal={telling.refusal} />
      <p className="buttons part-acts">
        {view.may.open === null && (
          <Button loading={telling.busy} onClick={() => act("/open")}>
            {say(view.standing === "closed" ? words.reopen : words.open)}
          </Button>
        )}
        {view.news > 0 && view.may.write === null && (
          <Button loading={telling.busy} onClick={() => act("/note-seen")}>
            {say(words.seen)}
          </Button>
        )}
        {view.may.close === null && (
          <Button loading={telling.busy} onClick={() => act("/close")}>
            {say(words.close)}
          </Button>
        )}
      </p>
      {view.standing !== "none" && (
        <>
          <TalkOffers mediation={mediation} view={view} />
          <TalkMessages mediation={mediation} view={view} />
        </>
      )}
    </section>
  );
}

function straightWords(view: TalkView, say: ReturnType<typeof useWords>["say"]): string {
  const [first] = view.straight;
  if (view.straight.length === 2) return say(words.straightBoth);
  return first ? say(words.straightOne, { side: say(voiceWords[first]) }) : say(words.straightNone);
}
