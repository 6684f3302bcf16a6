import type { MatterView } from "@maple/matter";
import { exactTime } from "@maple/matter/web";
import { RefusalNote, useAsk, useWords } from "@maple/platform/query";
import { Button, Empty, Skeleton } from "antd";
import { type ReactNode, useState } from "react";
import { endReasonWords, type MediationView, routesAfter, routeWords } from "../model/mediation.ts";
import { mediationActWords, mediationStateWords } from "../model/mediation-life.ts";
import { AgreementSection } from "./agreement-section.tsx";
import { BeginForm } from "./begin-form.tsx";
import { ChangeMediatorsForm } from "./change-mediators-form.tsx";
import { Confirmation } from "./confirmation.tsx";
import { EndForm } from "./end-form.tsx";
import { askedByWords, mediationWords as words } from "./mediation-words.ts";
import { Papers } from "./papers.tsx";
import { PartyList } from "./party-list.tsx";
import { Proposals } from "./proposals.tsx";
import { Sessions } from "./sessions.tsx";
import { can } from "./tab-facts.ts";
import "./mediation.css";

/** The mediation of a matter: begin it, or all of it in the order in which it is done. */
export function MediationTab({
  matter,
  close,
  toTime,
  talk,
  signer,
}: {
  matter: MatterView;
  close(): void;
  /** Leads to where rooms and times are arranged; whoever is there takes a room and keeps to the cooling-off. */
  toTime(): void;
  /** What stands above mediation shows of it, between the proposals and the agreement. */
  talk?: (mediation: MediationView) => ReactNode;
  /** And of one who signs, beside the signature. */
  signer?: (party: string) => ReactNode;
}) {
  const asked = useAsk<MediationView | null>(`/api/matters/${matter.id}/mediation`);
  const { say } = useWords();
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (asked.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  const mediation = asked.data;
  const mayBegin = matter.may.some((one) => one.act === "begin-mediation" && one.reason === null);
  if (!mediation || (mayBegin && mediation.state === "ended")) {
    return mayBegin ? (
      <BeginForm matter={matter} cancel={close} />
    ) : (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.none)} />
    );
  }
  return (
    <Mediation
      matter={matter}
      mediation={mediation}
      toTime={toTime}
      talk={talk?.(mediation)}
      signer={signer}
    />
  );
}

function Mediation({
  matter,
  mediation,
  toTime,
  talk,
  signer,
}: {
  matter: MatterView;
  mediation: MediationView;
  toTime(): void;
  talk: ReactNode;
  signer: ((party: string) => ReactNode) | undefined;
}) {
  const { say, name, lang } = useWords();
  const [open, setOpen] = useState<"end-mediation" | "change-mediators" | null>(null);
  const reason = endReasonWords[mediation.endReason ?? ""];
  const watching =
    mediation.may.length > 0 &&
    mediation.may.every((one) => one.reason !== null || one.act === "change-mediators");
  return (
    <div className="mediation">
      <header className="mediation-head">
        <strong className={`state med-${mediation.state}`}>
          {say(mediationStateWords[mediation.state])}
        </strong>
        <span>{name(mediation.committee.name)}</span>
        <span>{say(words.number, { number: mediation.number })}</span>
        <span>
          {say(words.mediatorsShort)} {mediation.mediators.length === 0 && "—"}
          {mediation.mediators.map((one) => one.name).join("、")}
        </span>
        <span className="quiet">
          {askedByWords[mediation.askedBy] && say(askedByWords[mediation.askedBy]!)} · {say(words.begunAt)}{" "}
          {exactTime(mediation.begunAt)}
        </span>
        <span className="push" />
        {(["change-mediators", "end-mediation"] as const).map(
          (act) =>
            can(mediation, act) &&
            open === null && (
              <Button key={act} size="small" onClick={() => setOpen(act)}>
                {say(mediationActWords[act])}
              </Button>
            ),
        )}
      </header>
      {mediation.mediators.length === 0 && (
        <p className="warn" role="status">
          {say(words.noMediator)}
        </p>
      )}
      {watching && <p className="quiet">{say(words.notMine)}</p>}
      {mediation.state === "ended" && (
        <div className="mediation-ended">
          {reason && <p>{say(words.endedBecause, { reason: say(reason) })}</p>}
          <p>
            {say(words.routesTold, {
              routes: routesAfter(mediation.endReason)
                .map((code) => say(routeWords[code]))
                .join(lang === "zh" ? "；" : "; "),
            })}
          </p>
        </div>
      )}
      {open === "end-mediation" && <EndForm mediation={mediation} done={() => setOpen(null)} />}
      {open === "change-mediators" && (
        <ChangeMediatorsForm mediation={mediation} done={() => setOpen(null)} />
      )}
      <div className="mediation-grid">
        <div className="mediation-main">
          <PartyList matter={matter} mediation={mediation} />
          <Sessions matter={matter} mediation={mediation} toTime={toTime} />
          <Proposals matter={matter} mediation={mediation} />
          {talk}
          <AgreementSection matter={matter} mediation={mediation} signer={signer} />
        </div>
        <div className="mediation-side">
          <Confirmation mediation={mediation} />
          <Papers matter={matter.id} />
        </div>
      </div>
    </div>
  );
}
