import { exactTime, useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, momentOfField, useTell, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { failureWords, type SessionView, sessionResultWords, sideWords } from "../model/mediation.ts";
import { mediationWords as words } from "./mediation-words.ts";
import { RecordSessionForm } from "./record-session-form.tsx";
import { at, buttonFor, can, type PartProps, partyName } from "./tab-facts.ts";

/** Sessions in their order: planned, held, and how each ended. */
export function Sessions({ matter, mediation, toTime }: PartProps & { toTime(): void }) {
  const { say } = useWords();
  const [unplanned, setUnplanned] = useState(false);
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
                <Button
                  size="small"
                  type="link"
                  href={`/field/session/${mediation.matter}/${session.id}`}
                  title={say(words.alongHint)}
                >
                  {say(words.along)}
                </Button>
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
          {!unplanned && <Button onClick={() => setUnplanned(true)}>{say(words.unplanned)}</Button>}
        </p>
      )}
      {unplanned && <UnplannedForm matter={matter} mediation={mediation} done={() => setUnplanned(false)} />}
    </section>
  );
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

/** A session that nobody arranged: both were there and talked. What is still to come takes its room and time below. */
function UnplannedForm({ matter, mediation, done }: PartProps & { done(): void }) {
  const { say, name } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(matter.id));
  const [when, setWhen] = useState("");
  const [place, setPlace] = useState(matter.roomName ? name(matter.roomName) : "");
  const [fault, setFault] = useState(false);
  const submit = async () => {
    const plannedAt = momentOfField(when);
    const missing = plannedAt === null || Date.parse(plannedAt) > Date.now() || place.trim() === "";
    setFault(missing);
    if (missing) return;
    if (await telling.send(at(mediation, "plan-session"), { plannedAt, place })) done();
  };
  return (
    <ActPanel
      title={say(words.unplanned)}
      submit={say(words.unplanned)}
      fault={fault ? say(words.needUnplanned) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <div className="field-row">
        <Field id={`${id}-when`} label={say(words.planAt)}>
          <Input
            id={`${id}-when`}
            type="datetime-local"
            value={when}
            onChange={(event) => setWhen(event.target.value)}
          />
        </Field>
        <Field id={`${id}-place`} label={say(words.planPlace)}>
          <Input
            id={`${id}-place`}
            maxLength={200}
            value={place}
            onChange={(event) => setPlace(event.target.value)}
          />
        </Field>
      </div>
    </ActPanel>
  );
}
