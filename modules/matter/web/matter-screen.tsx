import { RefusalNote, To, useAsk, useLive, useOffer, useTell, useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { useQueryClient } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import type { MatterView } from "../model/matter.ts";
import { actWords, type MatterAct } from "../model/matter-life.ts";
import { AssignHolderForm } from "./assign-holder-form.tsx";
import { AssignToGridForm } from "./assign-to-grid-form.tsx";
import { CategoriseForm } from "./categorise-form.tsx";
import { Composer } from "./composer.tsx";
import { DangerPanel } from "./danger-panel.tsx";
import { EndEarlyForm } from "./end-early-form.tsx";
import { GradeForm } from "./grade-form.tsx";
import { MatterAside } from "./matter-aside.tsx";
import { barredWords, MatterHead, ofTheTab } from "./matter-head.tsx";
import { useMatterKeys } from "./matter-keys.ts";
import { matterWords as words } from "./matter-words.ts";
import { ReopenForm } from "./reopen-form.tsx";
import { SealedDoor } from "./sealed-door.tsx";
import { SettleForm } from "./settle-form.tsx";
import { exactTime } from "./time-words.ts";
import { Timeline } from "./timeline.tsx";
import "./acts.css";
import "./matter.css";

/** Acts that need no words: one press does them. */
const atOnce: ReadonlySet<MatterAct> = new Set(["accept", "verify"]);

export interface MatterScreenProps {
  matter: string;
  tab: string;
  listSearch: Record<string, string>;
  openTab(tab: string): void;
  /** No list stands beside it: the matter itself follows what moves. */
  alone: boolean;
  /** What the mediation module shows of this matter. */
  mediation(matter: MatterView): ReactNode;
  /** What departments have of this matter. */
  handling(matter: MatterView): ReactNode;
  /** What the panels on this matter show. */
  panels(matter: MatterView): ReactNode;
  /** What other modules suggest for it, above its story. */
  hint(matter: MatterView): ReactNode;
  /** What other modules show beside it, each under its title. */
  beside(matter: MatterView): ReadonlyArray<{ key: string; title: WordPair; node: ReactNode }>;
  /** Words for events of other modules. */
  moreEvents: Readonly<Record<string, WordPair>>;
}

/** One matter on one screen. */
export function MatterScreen(props: MatterScreenProps) {
  const { say } = useWords();
  const asked = useAsk<MatterView>(`/api/matters/${props.matter}`);
  const queries = useQueryClient();
  const keys = useMatterKeys(props.matter);
  useLive(props.alone, (moved) => {
    if (moved.some((one) => one.stream === props.matter))
      for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
  });
  // Moved out of sight (to another room, say): what was read before is not theirs to read any more.
  if (asked.data && !asked.error) return <Matter key={props.matter} {...props} view={asked.data} />;
  if (asked.error?.reason === "matter-sealed")
    return <SealedDoor key={props.matter} matter={props.matter} backSearch={props.listSearch} />;
  return (
    <article className="matter" aria-busy={asked.isPending} aria-label={say(words.lookingUp)}>
      {asked.error ? (
        <div className="matter-missing">
          <h1>{say(words.notShown)}</h1>
          <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
          <To path="/" search={props.listSearch}>
            {say(words.back)}
          </To>
        </div>
      ) : (
        <div className="matter-coming">
          <Skeleton active paragraph={{ rows: 2 }} />
          <Skeleton active paragraph={{ rows: 8 }} />
        </div>
      )}
    </article>
  );
}

function Matter(props: MatterScreenProps & { view: MatterView }) {
  const { view: matter, tab, openTab } = props;
  const { say } = useWords();
  const telling = useTell(useMatterKeys(matter.id));
  const [act, setAct] = useState<MatterAct | null>(null);
  const mediated =
    ["mediating", "agreed", "settled", "verified", "ended"].includes(matter.state) || tab === "mediation";
  const mayBegin = matter.may.some((one) => one.act === "begin-mediation");

  const tabs = [
    "work",
    ...(mediated || mayBegin ? ["mediation"] : []),
    ...(matter.state === "reported" ? [] : ["panel"]),
  ];

  const start = (wanted: MatterAct) => {
    telling.clear();
    if (ofTheTab.includes(wanted)) {
      setAct(null);
      openTab("mediation");
    } else if (atOnce.has(wanted)) {
      void telling.send(`/api/matters/${matter.id}/${wanted}`, {});
    } else if (wanted === "answer-outcome") {
      openTab("work");
      document.querySelector<HTMLElement>(".check button")?.focus();
    } else {
      setAct(wanted);
    }
  };
  useOffer(
    "matter",
    matter.may
      .filter((one) => one.act !== "note")
      .map((one) => ({
        id: `act-${one.act}`,
        label: `${say(actWords[one.act])}：${matter.title}`,
        barred: one.reason === null ? null : say(barredWords(one.reason)),
        run: () => start(one.act),
      })),
    `${matter.id} ${matter.version} ${say(words.work)}`,
  );
  useEffect(() => {
    document.title = `${matter.title} ${matter.code}`;
  }, [matter.title, matter.code]);

  return (
    <article className="matter" aria-label={matter.title}>
      <MatterHead
        matter={matter}
        telling={telling}
        start={start}
        backSearch={props.listSearch}
        toMediation={tab === "mediation" ? null : () => openTab("mediation")}
      />
      {act && <ActForm act={act} matter={matter} done={() => setAct(null)} />}
      {tabs.length > 1 && (
        <nav className="tabs" aria-label={say(words.tabs)}>
          {(tabs as Array<"work" | "mediation" | "panel">).map((one) => (
            <button
              key={one}
              type="button"
              className={one === tab ? "tab current" : "tab"}
              aria-current={one === tab}
              onClick={() => openTab(one)}
            >
              {say(words[one])}
            </button>
          ))}
        </nav>
      )}
      {tab === "mediation" ? (
        <div className="matter-mediation">{props.mediation(matter)}</div>
      ) : tab === "panel" ? (
        <div className="matter-mediation">{props.panels(matter)}</div>
      ) : (
        <div className="matter-body">
          <div className="matter-main">
            {["reported", "accepted", "mediating"].includes(matter.state) && (
              <DangerPanel signs={matter.dangerSigns} roomPhone={matter.roomPhone} />
            )}
            {["accepted", "mediating"].includes(matter.state) && props.hint(matter)}
            <section className="block">
              <h2>{say(words.story)}</h2>
              {matter.happenedAt && (
                <p className="quiet">{say(words.happened, { at: exactTime(matter.happenedAt) })}</p>
              )}
              <Story text={matter.story} />
            </section>
            {props.handling(matter)}
            <section className="block">
              <h2>{say(words.timeline)}</h2>
              {matter.may.some((one) => one.act === "note" && one.reason === null) && (
                <Composer key={matter.id} matter={matter} />
              )}
              <Timeline lines={matter.timeline} moreEvents={props.moreEvents} />
            </section>
          </div>
          <MatterAside matter={matter} more={props.beside(matter)} />
        </div>
      )}
    </article>
  );
}

/** Longer stories are folded after this many characters. */
const foldAfter = 1200;

function Story({ text }: { text: string }) {
  const { say } = useWords();
  const [whole, setWhole] = useState(text.length <= foldAfter);
  return (
    <>
      <p className="story">{whole ? text : `${text.slice(0, foldAfter)}……`}</p>
      {!whole && (
        <button type="button" className="plain-button" onClick={() => setWhole(true)}>
          {say(words.moreStory)}
        </button>
      )}
    </>
  );
}

function ActForm({ act, matter, done }: { act: MatterAct; matter: MatterView; done(): void }) {
  switch (act) {
    case "decline":
    case "withdraw":
    case "hand-to-police":
      return <EndEarlyForm key={act} matter={matter.id} act={act} done={done} />;
    case "assign-to-grid":
      return <AssignToGridForm matter={matter.id} grid={matter.grid} point={matter.point} done={done} />;
    case "assign-holder":
      return <AssignHolderForm matter={matter.id} done={done} />;
    case "categorise":
      return <CategoriseForm matter={matter} done={done} />;
    case "grade":
      return <GradeForm matter={matter.id} grade={matter.grade} done={done} />;
    case "settle":
      return <SettleForm matter={matter} done={done} />;
    case "reopen":
      return <ReopenForm matter={matter.id} done={done} />;
    default:
      return null;
  }
}
