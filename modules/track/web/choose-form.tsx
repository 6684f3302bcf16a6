import { useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Checkbox, Input, Radio } from "antd";
import { useId, useState } from "react";
import { type TrackFact, trackFacts, trackFactWords } from "../model/track-facts.ts";
import type { TracksView } from "../model/track-view.ts";
import { type TrackKind, tracks } from "../model/tracks.ts";
import { tracksFor } from "../rules/tracks-for.ts";
import { trackBlockWords as words } from "./track-words.ts";

/** What is ticked decides at once what is proposed, with the line of the law; the same rule decides on the server. */
export function ChooseForm(props: { matter: string; path: string; view: TracksView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const { view, path } = props;
  const telling = useTell([...useMatterKeys(props.matter), [path]]);
  const [facts, setFacts] = useState<TrackFact[]>([]);
  const [picked, setPicked] = useState<TrackKind | null>(null);
  const [reason, setReason] = useState("");
  const proposal = tracksFor({ category: view.category, subtype: view.subtype, facts: new Set(facts) });
  const kind = picked ?? proposal.fits[0]!.kind;
  return (
    <ActPanel
      title={say(words.choose)}
      submit={say(words.choose)}
      telling={telling}
      onSubmit={async () => {
        if (await telling.send(path, { kind, facts, reason })) props.done();
      }}
      onCancel={props.done}
    >
      <fieldset className="field">
        <legend>{say(words.ticks)}</legend>
        <Checkbox.Group
          className="track-ticks"
          value={facts}
          onChange={(ticked) => {
            setFacts(ticked as TrackFact[]);
            setPicked(null);
          }}
          options={trackFacts.map((fact) => ({ value: fact, label: say(trackFactWords[fact]) }))}
        />
      </fieldset>
      <fieldset className="field">
        <legend>{say(words.fits)}</legend>
        <Radio.Group
          className="choices track-choices"
          value={kind}
          onChange={(event) => setPicked(event.target.value as TrackKind)}
        >
          {proposal.fits.map((fit, place) => (
            <Radio key={fit.kind} value={fit.kind}>
              <strong>{say(tracks[fit.kind].name)}</strong>
              {place === 0 && <span className="tag">{say(words.proposed)}</span>}
              <span className="quiet small">
                {say(fit.words)} <em>{say(fit.source)}</em>
              </span>
            </Radio>
          ))}
        </Radio.Group>
        <details className="track-excluded">
          <summary>{say(words.excluded, { n: proposal.excluded.length })}</summary>
          <Radio.Group
            className="choices track-choices"
            value={kind}
            onChange={(event) => setPicked(event.target.value as TrackKind)}
          >
            {proposal.excluded.map((out) => (
              <Radio key={out.kind} value={out.kind} disabled={!out.overrulable}>
                {say(tracks[out.kind].name)}
                {out.overrulable && <span className="tag">{say(words.overrulable)}</span>}
                <span className="quiet small">
                  {say(out.words)} <em>{say(out.source)}</em>
                </span>
              </Radio>
            ))}
          </Radio.Group>
        </details>
      </fieldset>
      {proposal.duties.map((duty) => (
        <p key={duty.line} className="warn">
          {say(duty.words)}
        </p>
      ))}
      <Field id={`${id}-reason`} label={say(words.reason)}>
        <Input
          id={`${id}-reason`}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
