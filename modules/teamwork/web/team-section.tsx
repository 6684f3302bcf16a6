import type { MatterView } from "@maple/matter";
import { useMatterKeys } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useTell, useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import type { HandOverView, MatterTeamwork } from "../model/hand-over.ts";
import { handOverActWords } from "../model/hand-over-life.ts";
import { feedWords } from "./feed-words.ts";
import { GiveForm } from "./give-form.tsx";
import { HandOverFace } from "./hand-over-face.tsx";
import { teamworkWords as words } from "./teamwork-words.ts";
import "./teamwork.css";

/** Whose a matter is, how it came there, and handing it over to another team. */
export function TeamSection({ matter }: { matter: MatterView }) {
  const { say, name } = useWords();
  const asked = useAsk<MatterTeamwork>(`/api/matters/${matter.id}/teamwork`);
  const keys = useMatterKeys(matter.id);
  const [giving, setGiving] = useState(false);
  const view = asked.data;
  if (!view)
    return asked.error ? <RefusalNote refusal={asked.error} again={() => void asked.refetch()} /> : null;
  if (view.handOvers.length === 0 && view.mayGive !== null && view.cameFrom === null) return null;
  const { unit, holder } = view.owner;
  const said =
    unit && holder
      ? say(words.ownerPerson, { unit: name(unit), name: holder })
      : unit
        ? say(words.ownerUnit, { unit: name(unit) })
        : holder
          ? say(words.ownerName, { name: holder })
          : say(words.ownerNone);
  return (
    <section className="block team-section" aria-label={say(words.owner)}>
      <div className="block-head">
        <h2>{say(words.owner)}</h2>
        <span className="push" />
        {view.mayGive === null && !giving && (
          <Button size="small" onClick={() => setGiving(true)}>
            {say(words.handOver)}
          </Button>
        )}
      </div>
      <p className="responsible">{said}</p>
      {view.cameFrom && <CameFrom from={view.cameFrom} />}
      {giving && view.mayGive === null && (
        <GiveForm
          matter={matter.id}
          title={say(words.handOverTo)}
          way="hand-over"
          teams={view.teams}
          proposed={null}
          keys={keys}
          done={() => setGiving(false)}
          cancel={() => setGiving(false)}
        />
      )}
      <ul className="plain-list">
        {view.handOvers.map((one) => (
          <li key={one.id} className="hand-over-card">
            <HandOverFace one={one} />
            {one.may.takeBack === null && <TakeBack one={one} keys={keys} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way back to the report that a problem was written in. */
function CameFrom({ from }: { from: NonNullable<MatterTeamwork["cameFrom"]> }) {
  const { say, name } = useWords();
  const said = say(feedWords.cameFrom, { unit: name(from.unit), day: from.day });
  return (
    <p className="came-from">
      {from.report ? (
        <To path="/room" search={{ tab: "feed", report: from.report }}>
          {said}
        </To>
      ) : (
        said
      )}
    </p>
  );
}

export function TakeBack({ one, keys }: { one: HandOverView; keys: ReadonlyArray<readonly unknown[]> }) {
  const { say } = useWords();
  const telling = useTell(keys);
  return (
    <>
      <RefusalNote refusal={telling.refusal} />
      <Button
        size="small"
        loading={telling.busy}
        onClick={() => void telling.send(`/api/hand-overs/${one.id}/take-back`, {})}
      >
        {say(handOverActWords["take-back"])}
      </Button>
    </>
  );
}
