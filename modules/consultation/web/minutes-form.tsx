import { ActPanel, Field, useWords } from "@maple/platform/query";
import { Button, Input, Radio } from "antd";
import { useId, useState } from "react";
import type { ItemView, MeetingView, ResolutionWork } from "../model/meeting.ts";
import { outcomes, outcomeWords, type Sector, type TopicOutcome } from "../model/sector.ts";
import { Choice, SectorChoice } from "./choice.tsx";
import { consultationWords as words } from "./consultation-words.ts";
import { useMeetingTell } from "./use-meeting.ts";

interface Opinion {
  key: number;
  sector: Sector;
  text: string;
}
interface Resolving {
  key: number;
  text: string;
  owner: string | null;
  dueOn: string;
}

const nextKey = (rows: ReadonlyArray<{ key: number }>) => Math.max(-1, ...rows.map((row) => row.key)) + 1;

/** The minutes of one topic: opinions by sector, the outcome, and what was resolved with owner and date. */
export function MinutesForm(props: {
  meeting: MeetingView;
  item: ItemView<ResolutionWork>;
  n: number;
  done(): void;
}) {
  const { say } = useWords();
  const id = useId();
  const { meeting, item } = props;
  const telling = useMeetingTell(meeting.id);
  const [opinions, setOpinions] = useState<Opinion[]>(
    item.opinions.length > 0
      ? item.opinions.map((one, key) => ({ key, ...one }))
      : [{ key: 0, sector: "residents", text: "" }],
  );
  const [outcome, setOutcome] = useState<TopicOutcome | null>(item.outcome);
  const [outcomeText, setOutcomeText] = useState(item.outcomeWords);
  const [resolutions, setResolutions] = useState<Resolving[]>(
    item.resolutions.map(({ text, owner, dueOn }, key) => ({ key, text, owner, dueOn: dueOn ?? "" })),
  );
  const agreed = outcome === null || outcome === "agreed";
  const submit = async () => {
    const body = {
      topic: item.topic,
      opinions: opinions
        .filter((one) => one.text.trim() !== "")
        .map(({ sector, text }) => ({ sector, text })),
      outcome,
      outcomeWords: outcomeText,
      resolutions: agreed
        ? resolutions
            .filter((one) => one.text.trim() !== "" || one.owner !== null || one.dueOn !== "")
            .map(({ text, owner, dueOn }) => ({ text, owner, dueOn: dueOn === "" ? null : dueOn }))
        : [],
    };
    if (await telling.send(`/api/meetings/${meeting.id}/write-minutes`, body)) props.done();
  };
  return (
    <ActPanel
      title={say(words.writeOf, { n: props.n })}
      submit={say(words.keepMinutes)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={props.done}
    >
      <fieldset className="field">
        <legend>{say(words.opinions)}</legend>
        {opinions.map((one, at) => (
          <OpinionRow
            key={one.key}
            id={`${id}-o${one.key}`}
            n={at + 1}
            one={one}
            change={(change) =>
              setOpinions(opinions.map((each) => (each.key === one.key ? { ...each, ...change } : each)))
            }
            remove={() => setOpinions(opinions.filter((each) => each.key !== one.key))}
          />
        ))}
        <span>
          <Button
            size="small"
            onClick={() =>
              setOpinions([...opinions, { key: nextKey(opinions), sector: "residents", text: "" }])
            }
          >
            {say(words.addOpinion)}
          </Button>
        </span>
      </fieldset>
      <fieldset className="field">
        <legend>{say(words.outcome)}</legend>
        <Radio.Group
          value={outcome}
          onChange={(event) => setOutcome(event.target.value as TopicOutcome)}
          options={outcomes.map((value) => ({ value, label: say(outcomeWords[value]) }))}
        />
      </fieldset>
      <Field id={`${id}-words`} label={say(words.outcomeWords)}>
        <Input
          id={`${id}-words`}
          maxLength={1000}
          value={outcomeText}
          onChange={(event) => setOutcomeText(event.target.value)}
        />
      </Field>
      {agreed && (
        <fieldset className="field">
          <legend>{say(words.resolutions)}</legend>
          {resolutions.map((one, at) => (
            <ResolutionRow
              key={one.key}
              id={`${id}-r${one.key}`}
              n={at + 1}
              one={one}
              owners={meeting.owners}
              change={(change) =>
                setResolutions(
                  resolutions.map((each) => (each.key === one.key ? { ...each, ...change } : each)),
                )
              }
              remove={() => setResolutions(resolutions.filter((each) => each.key !== one.key))}
            />
          ))}
          <span>
            <Button
              size="small"
              onClick={() =>
                setResolutions([
                  ...resolutions,
                  { key: nextKey(resolutions), text: "", owner: null, dueOn: "" },
                ])
              }
            >
              {say(words.addResolution)}
            </Button>
          </span>
        </fieldset>
      )}
    </ActPanel>
  );
}

function OpinionRow(props: {
  id: string;
  n: number;
  one: Opinion;
  change(change: Partial<Opinion>): void;
  remove(): void;
}) {
  const { say } = useWords();
  const { id, n, one } = props;
  return (
    <div className="meeting-row opinion">
      <SectorChoice
        id={`${id}-sector`}
        label={say(words.opinionSector, { n })}
        value={one.sector}
        onChange={(sector) => props.change({ sector })}
      />
      <Field id={`${id}-text`} label={say(words.opinion, { n })}>
        <Input.TextArea
          id={`${id}-text`}
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={1000}
          value={one.text}
          onChange={(event) => props.change({ text: event.target.value })}
        />
      </Field>
      <Button aria-label={say(words.removeOpinion, { n })} onClick={props.remove}>
        ×
      </Button>
    </div>
  );
}

function ResolutionRow(props: {
  id: string;
  n: number;
  one: Resolving;
  owners: MeetingView["owners"];
  change(change: Partial<Resolving>): void;
  remove(): void;
}) {
  const { say, name } = useWords();
  const { id, n, one } = props;
  return (
    <div className="meeting-row resolution">
      <Field id={`${id}-text`} label={say(words.resolution, { n })}>
        <Input.TextArea
          id={`${id}-text`}
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={500}
          value={one.text}
          onChange={(event) => props.change({ text: event.target.value })}
        />
      </Field>
      <Choice
        id={`${id}-owner`}
        label={say(words.owner, { n })}
        value={one.owner}
        clears
        options={props.owners.map((unit) => ({ value: unit.id, label: name(unit.name) }))}
        onChange={(owner) => props.change({ owner })}
      />
      <Field id={`${id}-due`} label={say(words.dueOn, { n })}>
        <Input
          id={`${id}-due`}
          type="date"
          value={one.dueOn}
          onChange={(event) => props.change({ dueOn: event.target.value })}
        />
      </Field>
      <Button aria-label={say(words.removeResolution, { n })} onClick={props.remove}>
        ×
      </Button>
    </div>
  );
}
