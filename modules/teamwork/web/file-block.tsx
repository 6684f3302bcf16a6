import type { MatterView } from "@maple/matter";
import { useMatterKeys } from "@maple/matter/web";
import { localDateOf } from "@maple/platform/clock";
import { ActPanel, Field, RefusalNote, useAsk, useNow, useTell, useWords } from "@maple/platform/query";
import { Button, Input, InputNumber, Select } from "antd";
import { useId, useState } from "react";
import { wordsLimit } from "../model/hand-over.ts";
import {
  type FileItem,
  type FileSupervision,
  fileItems,
  fileItemWords,
  isRemarkOver,
  type RemarkAct,
  type RemarkView,
  remarkActWords,
  remarkDays,
  remarkStateWords,
} from "../model/remark.ts";
import { teamworkWords as words } from "./teamwork-words.ts";
import "./teamwork.css";

type Keys = ReadonlyArray<readonly unknown[]>;

/** What the file should hold by now, and the remarks on it. */
export function FileBlock({ matter }: { matter: MatterView }) {
  const { say } = useWords();
  const asked = useAsk<FileSupervision>(`/api/matters/${matter.id}/file-check`);
  const keys = useMatterKeys(matter.id);
  const fileKeys = [[`/api/matters/${matter.id}/file-check`], ...keys];
  const [making, setMaking] = useState(false);
  const view = asked.data;
  if (!view)
    return asked.error ? <RefusalNote refusal={asked.error} again={() => void asked.refetch()} /> : null;
  const missing = view.checklist.filter((one) => !one.has);
  return (
    <div className="file-block">
      {view.checklist.length === 0 ? (
        <p className="quiet">{say(words.fileNothing)}</p>
      ) : missing.length === 0 ? (
        <p className="file-whole">{say(words.fileWhole)}</p>
      ) : (
        <ul className="file-items">
          {view.checklist.map(({ item, has }) => (
            <li key={item} className={has ? "file-has" : "file-lacks"}>
              <span className="file-mark">{say(has ? words.has : words.lacks)}</span>
              {say(fileItemWords[item])}
            </li>
          ))}
        </ul>
      )}
      {view.remarks.map((remark) => (
        <Remark key={remark.id} remark={remark} keys={fileKeys} />
      ))}
      {making ? (
        <RemarkForm
          matter={matter.id}
          first={missing[0]?.item ?? "other"}
          keys={fileKeys}
          done={() => setMaking(false)}
        />
      ) : (
        view.mayRemark === null && (
          <Button size="small" onClick={() => setMaking(true)}>
            {say(words.remark)}
          </Button>
        )
      )}
    </div>
  );
}

/** One remark with its answer, its day, and the acts that this reader may do. */
export function Remark({ remark, keys }: { remark: RemarkView; keys: Keys }) {
  const { say } = useWords();
  const telling = useTell(keys);
  const [act, setAct] = useState<RemarkAct | null>(null);
  const mine = remark.may.filter((one) => one.reason === null).map((one) => one.act);
  const written: readonly RemarkAct[] = ["answer", "ask-again"];
  return (
    <div className={isRemarkOver(remark.state) ? "remark over" : "remark"}>
      <RemarkFace remark={remark} />
      <RefusalNote refusal={telling.refusal} />
      {act && mine.includes(act) ? (
        <RemarkActForm remark={remark} act={act} keys={keys} done={() => setAct(null)} />
      ) : (
        mine.length > 0 && (
          <div className="remark-buttons">
            {mine.map((one) => (
              <Button
                key={one}
                size="small"
                data-act={one}
                loading={telling.busy && !written.includes(one)}
                onClick={() =>
                  written.includes(one)
                    ? setAct(one)
                    : void telling.send(`/api/remarks/${remark.id}/${one}`, {})
                }
              >
                {say(remarkActWords[one])}
              </Button>
            ))}
          </div>
        )
      )}
    </div>
  );
}

export function RemarkFace({ remark }: { remark: RemarkView }) {
  const { say } = useWords();
  const today = localDateOf(useNow(), "Asia/Shanghai");
  const late = remark.state === "open" && remark.dueOn < today;
  return (
    <>
      <p className="remark-head">
        <strong>{say(fileItemWords[remark.item])}</strong>
        <span className={`remark-state remark-${remark.state}`}>{say(remarkStateWords[remark.state])}</span>
        {remark.round > 1 && <span className="quiet">{say(words.round, { n: remark.round })}</span>}
      </p>
      <p className="remark-words">{remark.words}</p>
      <p className="quiet small">
        {remark.madeBy} · {say(words.answerBy, { date: remark.dueOn })}
        {late && <span className="late"> {say(words.late)}</span>}
      </p>
      {remark.answer && (
        <p className="remark-answer">
          {remark.answeredBy} {say(words.answered, { words: remark.answer })}
        </p>
      )}
    </>
  );
}

function RemarkForm(props: { matter: string; first: FileItem; keys: Keys; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(props.keys);
  const [item, setItem] = useState<FileItem>(props.first);
  const [text, setText] = useState("");
  const [days, setDays] = useState<number>(remarkDays.usual);
  const submit = async () => {
    const body = { item, words: text, days };
    if (await telling.send(`/api/matters/${props.matter}/remark`, body)) props.done();
  };
  return (
    <ActPanel
      title={say(words.remark)}
      submit={say(words.remark)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={props.done}
    >
      <Field id={`${id}-item`} label={say(words.item)}>
        <Select
          id={`${id}-item`}
          value={item}
          onChange={(next) => setItem(next)}
          options={fileItems.map((one) => ({ value: one, label: say(fileItemWords[one]) }))}
        />
      </Field>
      <Words id={`${id}-words`} label={say(words.remarkWords)} value={text} change={setText} />
      <Days id={`${id}-days`} value={days} change={setDays} />
    </ActPanel>
  );
}

function RemarkActForm(props: { remark: RemarkView; act: RemarkAct; keys: Keys; done(): void }) {
  const { remark, act } = props;
  const { say } = useWords();
  const id = useId();
  const telling = useTell(props.keys);
  const again = act === "ask-again";
  const [text, setText] = useState("");
  const [days, setDays] = useState<number>(remarkDays.usual);
  const submit = async () => {
    const body = { words: text, ...(again ? { days } : {}) };
    if (await telling.send(`/api/remarks/${remark.id}/${act}`, body)) props.done();
  };
  return (
    <ActPanel
      title={say(remarkActWords[act])}
      submit={say(remarkActWords[act])}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={props.done}
    >
      <Words
        id={`${id}-words`}
        label={say(again ? words.remarkWords : words.answerWords)}
        value={text}
        change={setText}
      />
      {again && <Days id={`${id}-days`} value={days} change={setDays} />}
    </ActPanel>
  );
}

function Words(props: { id: string; label: string; value: string; change(next: string): void }) {
  return (
    <Field id={props.id} label={props.label}>
      <Input.TextArea
        id={props.id}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={wordsLimit}
        value={props.value}
        onChange={(event) => props.change(event.target.value)}
      />
    </Field>
  );
}

function Days(props: { id: string; value: number; change(next: number): void }) {
  const { say } = useWords();
  return (
    <Field id={props.id} label={say(words.answerDays)}>
      <InputNumber
        id={props.id}
        min={remarkDays.least}
        max={remarkDays.most}
        precision={0}
        value={props.value}
        onChange={(next) => props.change(next ?? remarkDays.usual)}
      />
    </Field>
  );
}
