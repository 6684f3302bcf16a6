import { ActPanel, Field, RefusalNote, To, useAsk, useTell, useWords } from "@maple/platform/query";
import { Button, Input, Select, Skeleton } from "antd";
import { useId, useState } from "react";
import {
  type HandOverCard,
  type RefuseReason,
  refuseReasons,
  refuseReasonWords,
  wordsLimit,
} from "../model/hand-over.ts";
import { handOverActWords } from "../model/hand-over-life.ts";
import { About } from "./about-line.tsx";
import { HandOverFace } from "./hand-over-face.tsx";
import { TakeBack } from "./team-section.tsx";
import { teamworkWords as words } from "./teamwork-words.ts";

/** One hand-over beside its list: the story, who takes it, and the reason of a refusal. */
export function HandOverCardPanel({ handOver, close }: { handOver: string; close(): void }) {
  const { say } = useWords();
  const asked = useAsk<HandOverCard>(`/api/hand-overs/${handOver}`);
  const keys = [[`/api/hand-overs/${handOver}`], ["/api/hand-overs"], ["/api/room/unowned"]];
  const [act, setAct] = useState<"take" | "refuse" | null>(null);
  const view = asked.data;
  return (
    <section className="room-side" aria-label={say(words.handOvers)}>
      <p className="room-back">
        <Button size="small" onClick={close}>
          {say(words.backToList)}
        </Button>
      </p>
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {asked.isPending && !asked.error && <Skeleton active paragraph={{ rows: 6 }} />}
      {view && (
        <>
          <h2 className="room-card-title">
            <About line={view} />
          </h2>
          <HandOverFace one={view} />
          {act === null && (
            <div className="remark-buttons">
              {view.may.take === null && (
                <Button type="primary" size="small" data-act="take" onClick={() => setAct("take")}>
                  {say(handOverActWords.take)}
                </Button>
              )}
              {view.may.refuse === null && (
                <Button size="small" data-act="refuse" onClick={() => setAct("refuse")}>
                  {say(handOverActWords.refuse)}
                </Button>
              )}
              {view.may.takeBack === null && <TakeBack one={view} keys={keys} />}
              {view.opens && <To path={`/matters/${view.matter.id}`}>{say(words.openMatter)}</To>}
            </div>
          )}
          {act === "take" && <TakeForm view={view} keys={keys} done={() => setAct(null)} />}
          {act === "refuse" && <RefuseForm view={view} keys={keys} done={() => setAct(null)} />}
          {view.story && (
            <>
              <h3>{say(words.story)}</h3>
              <p className="story">{view.story}</p>
            </>
          )}
        </>
      )}
    </section>
  );
}

interface FormProps {
  view: HandOverCard;
  keys: ReadonlyArray<readonly unknown[]>;
  done(): void;
}

function TakeForm({ view, keys, done }: FormProps) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(keys);
  const meant = view.colleagues.find((one) => one.name === view.toStaff);
  const [holder, setHolder] = useState<string | null>(meant?.id ?? view.colleagues[0]?.id ?? null);
  const submit = async () => {
    if (await telling.send(`/api/hand-overs/${view.id}/take`, { holder })) done();
  };
  return (
    <ActPanel
      title={say(handOverActWords.take)}
      submit={say(handOverActWords.take)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      <Field id={`${id}-holder`} label={say(words.takeFor)}>
        <Select
          id={`${id}-holder`}
          value={holder}
          onChange={(next: string) => setHolder(next)}
          options={view.colleagues.map((one) => ({ value: one.id, label: one.name }))}
        />
      </Field>
    </ActPanel>
  );
}

function RefuseForm({ view, keys, done }: FormProps) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(keys);
  const [reason, setReason] = useState<RefuseReason>("civil");
  const [text, setText] = useState("");
  const submit = async () => {
    if (await telling.send(`/api/hand-overs/${view.id}/refuse`, { reason, words: text })) done();
  };
  return (
    <ActPanel
      title={say(handOverActWords.refuse)}
      hint={say(words.refuseHint)}
      submit={say(handOverActWords.refuse)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      <Field id={`${id}-reason`} label={say(words.refuseWhy)}>
        <Select
          id={`${id}-reason`}
          value={reason}
          onChange={(next: RefuseReason) => setReason(next)}
          options={refuseReasons.map((one) => ({ value: one, label: say(refuseReasonWords[one]) }))}
        />
      </Field>
      <Field id={`${id}-words`} label={say(words.words)}>
        <Input.TextArea
          id={`${id}-words`}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={wordsLimit}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
