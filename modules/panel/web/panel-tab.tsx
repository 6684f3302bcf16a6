import { exactTime } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useWords } from "@maple/platform/query";
import { Button, Empty, Skeleton } from "antd";
import { useState } from "react";
import { panelName } from "../model/meeting-words.ts";
import { adviceWays, outcomeWords, type PanelsOfMatter } from "../model/panel.ts";
import { isLive, panelStateWords } from "../model/panel-life.ts";
import { partRules, patternOf } from "../model/pattern.ts";
import { seatStateWords, sits } from "../model/seat-life.ts";
import { CallForm } from "./call-form.tsx";
import { Because } from "./panel-hint.tsx";
import { PanelSheet } from "./panel-sheet.tsx";
import { panelWords as words } from "./panel-words.ts";
import "./panel.css";

/** The panels of a matter on its screen: the suggestion, the one that runs, those that were. */
export function PanelTab({ matter }: { matter: string }) {
  const { say } = useWords();
  const asked = useAsk<PanelsOfMatter>(`/api/matters/${matter}/panels`);
  const [calling, setCalling] = useState(false);
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (asked.isPending) return <Skeleton active paragraph={{ rows: 6 }} />;
  const { data } = asked;
  const running = data.panels.find((panel) => isLive(panel.state));
  const whole = running && data.opens.includes(running.id) ? running : null;
  return (
    <div className="panel-page">
      {data.because.length > 0 && (
        <section className="block panel-suggest">
          <p>
            <strong>{say(words.suggest)}</strong> <Because data={data} />
          </p>
          <p className="quiet small">{say(words.suggestNote)}</p>
        </section>
      )}
      {data.mayCall === null &&
        (calling ? (
          <CallForm matter={matter} done={() => setCalling(false)} />
        ) : (
          <p>
            <Button type="primary" onClick={() => setCalling(true)}>
              {say(words.call)}
            </Button>
          </p>
        ))}
      {data.panels.length === 0 && !calling && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.noneOfMatter)} />
      )}
      {whole && <PanelSheet key={whole.id} panel={whole.id} />}
      {data.panels
        .filter((panel) => panel !== whole)
        .map((panel) => (
          <FrameBlock key={panel.id} panel={panel} opens={data.opens.includes(panel.id)} />
        ))}
    </div>
  );
}

/** What everyone who sees the matter knows of a panel: who sits, when they meet, what came of it. */
function FrameBlock({ panel, opens }: { panel: PanelsOfMatter["panels"][number]; opens: boolean }) {
  const { say, name, lang } = useWords();
  return (
    <section className="block panel-frame">
      <header className="panel-head">
        <strong>{panelName(panel)}</strong>
        <span className={`panel-state ${panel.state}`}>{say(panelStateWords[panel.state])}</span>
        <span>{say(patternOf(panel.pattern).words)}</span>
        {panel.owner && <span className="quiet">{say(words.owner, { name: panel.owner })}</span>}
      </header>
      <p className="quiet">
        {say(words.caller)} {panel.calledBy} · {exactTime(panel.calledAt)}
        {panel.meetsAt && ` · ${say(words.meets)} ${exactTime(panel.meetsAt)}`}
      </p>
      <p>
        {panel.seats
          .filter((seat) => sits(seat.state))
          .map(
            (seat) =>
              `${say(partRules[seat.part].words)} ${seat.name}${seat.unit ? (lang === "zh" ? `（${name(seat.unit)}）` : ` (${name(seat.unit)})`) : ""}${seat.state === "invited" ? ` ${say(seatStateWords.invited)}` : ""}`,
          )
          .join(lang === "zh" ? "；" : "; ")}
      </p>
      {panel.adviceWay && (
        <p>
          {say(words.sent, {
            way: say(adviceWays[panel.adviceWay]!),
            agree: panel.agree ?? 0,
            dissent: panel.dissent ?? 0,
          })}
          {panel.outcome && ` · ${say(outcomeWords[panel.outcome])}`}
        </p>
      )}
      {opens ? (
        <p>
          <To path="/panels" search={{ panel: panel.id }}>
            {say(words.whole)}
          </To>
        </p>
      ) : (
        <p className="quiet small">{say(words.frameOnly)}</p>
      )}
    </section>
  );
}
