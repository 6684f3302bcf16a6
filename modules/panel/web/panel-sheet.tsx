import { exactTime } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useWords } from "@maple/platform/query";
import { Button, Skeleton } from "antd";
import { useState } from "react";
import { panelName } from "../model/meeting-words.ts";
import { outcomeWords, type PanelView } from "../model/panel.ts";
import { panelStateWords } from "../model/panel-life.ts";
import { patternOf } from "../model/pattern.ts";
import { AdvicePart } from "./advice-part.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { FollowForm } from "./follow-form.tsx";
import { MaterialPart } from "./material-part.tsx";
import { MeetingPart } from "./meeting-part.tsx";
import { panelWords as words } from "./panel-words.ts";
import { SeatsPart } from "./seats-part.tsx";
import { TextForm } from "./text-form.tsx";
import { can, usePanelTell } from "./use-panel.ts";

/** One panel as its reader may see it: what is asked of them first, then all in the order in which it is done. */
export function PanelSheet({ panel: id }: { panel: string }) {
  const asked = useAsk<PanelView>(`/api/panels/${id}`);
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (asked.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  return <Sheet panel={asked.data} />;
}

function Sheet({ panel }: { panel: PanelView }) {
  const { say, lang } = useWords();
  const telling = usePanelTell(panel.id, panel.matter);
  const [open, setOpen] = useState<"cancel" | "follow" | null>(null);
  const of = (kind: string) => panel.words.filter((word) => word.kind === kind);
  const about = of("about").at(-1);
  const reason = of("reason").at(-1);
  const outcome = of("outcome").at(-1);
  return (
    <article className="panel-sheet" aria-label={panelName(panel)}>
      <header className="panel-head">
        <h1>{panelName(panel)}</h1>
        <span className={`panel-state ${panel.state}`}>{say(panelStateWords[panel.state])}</span>
        <span>{say(patternOf(panel.pattern).words)}</span>
        {panel.owner && <span className="quiet">{say(words.owner, { name: panel.owner })}</span>}
        <span className="push" />
        {panel.matter && (
          <To path={`/matters/${panel.matter}`} search={{ tab: "panel" }}>
            {say(words.toMatter)}
          </To>
        )}
        {panel.reads === "whole" && panel.state !== "called" && (
          <a
            className="button-link"
            href={`/api/panels/${panel.id}/minutes?lang=${lang}`}
            target="_blank"
            rel="noreferrer"
          >
            {say(words.minutesPaper)}
          </a>
        )}
        {can(panel, "cancel") && open === null && (
          <Button size="small" onClick={() => setOpen("cancel")}>
            {say(words.cancel)}
          </Button>
        )}
      </header>
      <p className="quiet">
        {say(words.caller)} {panel.calledBy} · {exactTime(panel.calledAt)}
      </p>
      {about && <p className="panel-about">{about.text}</p>}
      {reason && (
        <p className="quiet">
          {say(words.reason)}
          {lang === "zh" ? "：" : ": "}
          {reason.text}
        </p>
      )}
      {panel.reads === "convenor" && <p className="quiet">{say(words.frameOnly)}</p>}
      {open === "cancel" && (
        <TextForm
          title={say(words.cancel)}
          label={say(words.reason)}
          ends
          telling={telling}
          send={(text) => telling.send(`/api/panels/${panel.id}/cancel`, { reason: text })}
          done={() => setOpen(null)}
        />
      )}
      {can(panel, "answer") && <AnswerForm panel={panel} />}
      {panel.state === "advised" && can(panel, "follow") && open !== "follow" && (
        <p>
          <Button type="primary" onClick={() => setOpen("follow")}>
            {say(words.follow)}
          </Button>
        </p>
      )}
      {open === "follow" && <FollowForm panel={panel} done={() => setOpen(null)} />}
      {panel.outcome && (
        <section className="block">
          <h2>{say(words.outcome)}</h2>
          <p>
            <strong>{say(outcomeWords[panel.outcome])}</strong> {outcome?.text}
          </p>
        </section>
      )}
      {panel.reads === "whole" && <AdvicePart panel={panel} />}
      {panel.reads !== "asked" && <MeetingPart panel={panel} />}
      {panel.reads === "whole" && <MaterialPart panel={panel} />}
      {panel.reads !== "asked" && <SeatsPart panel={panel} />}
    </article>
  );
}
