import { exactTime } from "@maple/matter/web";
import { useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import { failureWords, type SessionView, sessionResultWords, sideWords } from "../model/mediation.ts";
import { mediationWords as words } from "./mediation-words.ts";
import { RecordSessionForm } from "./record-session-form.tsx";
import { buttonFor, can, type PartProps, partyName } from "./tab-facts.ts";

/** Sessions in their order: planned, held, and how each ended. */
export function Sessions({ mediation }: Pick<PartProps, "mediation">) {
  const { say } = useWords();
  const [recording, setRecording] = useState<string | null>(null);
  if (mediation.sessions.length === 0 && !can(mediation, "plan-session")) return null;
  return (
    <section className="block">
      <h2>{say(words.sessions)}</h2>
      {mediation.sessions.length === 0 && <p className="quiet">{say(words.noSessions)}</p>}
      <ol className="plain-list">
        {mediation.sessions.map((session) => (
          <li key={session.id} className="session">
            <p>
              <strong>{say(words.session, { n: session.number })}</strong>{" "}
              {exactTime(session.begunAt ?? session.plannedAt)} · {session.place}
              {session.result && (
                <span className={session.result === "failed" ? "tag bad-tag" : "tag"}>
                  {say(sessionResultWords[session.result])}
                </span>
              )}
            </p>
            <SessionRecord session={session} mediation={mediation} />
            {session.result === null && can(mediation, "record-session") && recording !== session.id && (
              <p className="part-acts">
                <Button
                  size="small"
                  {...buttonFor(mediation, "record-session")}
                  onClick={() => setRecording(session.id)}
                >
                  {say(words.record)}
                </Button>
                <a href={`/field/session/${mediation.matter}/${session.id}`} title={say(words.alongHint)}>
                  {say(words.along)}
                </a>
              </p>
            )}
            {recording === session.id && (
              <RecordSessionForm mediation={mediation} session={session} done={() => setRecording(null)} />
            )}
          </li>
        ))}
      </ol>
      {can(mediation, "plan-session") && (
        <p className="part-acts">
          <Button {...buttonFor(mediation, "plan-session")} onClick={toTime}>
            {say(words.plan)}
          </Button>
        </p>
      )}
    </section>
  );
}

/** Rooms and times stand below: whoever is there takes a room, keeps to the cooling-off, and is reminded. */
function toTime(): void {
  const part = document.getElementById("time-part");
  part?.scrollIntoView({ block: "start" });
  part?.focus({ preventScroll: true });
}

function SessionRecord({ session, mediation }: { session: SessionView; mediation: PartProps["mediation"] }) {
  const { say } = useWords();
  const sides = { A: say(sideWords.A), B: say(sideWords.B) };
  const present = session.present
    .map((id) =>
      partyName(
        mediation.parties.find((party) => party.id === id),
        sides,
      ),
    )
    .filter(Boolean);
  if (!session.result) return null;
  return (
    <>
      {present.length > 0 && (
        <p className="quiet">
          {say(words.present)}：{present.join("、")}
          {session.invited && `；${session.invited}`}
        </p>
      )}
      {session.failure && (
        <p className="warn">
          {say(failureWords[session.failure as keyof typeof failureWords] ?? failureWords.other)}
        </p>
      )}
      {session.record && <p className="note-text note">{session.record}</p>}
    </>
  );
}
