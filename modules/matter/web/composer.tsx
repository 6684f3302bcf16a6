import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button, Checkbox, Input, Select } from "antd";
import { useId, useState } from "react";
import type { Compartment, MatterView } from "../model/matter.ts";
import { compartmentNames, seenByWords, composerWords as words } from "./composer-words.ts";
import { FileDrop, type SentFile } from "./file-drop.tsx";
import { useMatterKeys } from "./matter-keys.ts";
import { waitingWords } from "./worklist-words.ts";

const kindOf = (compartment: Compartment, statement: boolean) =>
  statement ? "statement" : compartment === "staff" || compartment === "neutral" ? "note" : "message";

/** The head of the timeline: what is written, who will see it (said in words), what the matter waits for now. */
export function Composer({ matter }: { matter: MatterView }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(matter.id));
  const mediated = ["mediating", "agreed"].includes(matter.state);
  // Sides are there only while it is mediated; who may write to which is the server's answer.
  const named: Compartment[] = [
    "staff",
    "reporter",
    ...(mediated ? (["joint", "A", "B", "neutral"] as const) : []),
  ];
  const open = named.filter((one) => matter.writes.includes(one));
  const [compartment, setCompartment] = useState<Compartment>("staff");
  const [text, setText] = useState("");
  const [statement, setStatement] = useState(false);
  const [files, setFiles] = useState<SentFile[]>([]);
  const [waiting, setWaiting] = useState<string>(matter.waiting ?? "");
  const [fault, setFault] = useState(false);
  const isSide = compartment === "A" || compartment === "B";

  const send = async () => {
    const empty = text.trim() === "" && files.length === 0;
    setFault(empty);
    if (empty) return;
    const body = {
      compartment,
      kind: kindOf(compartment, isSide && statement),
      text,
      files: files.map((file) => file.id),
      waiting: waiting === "" ? null : waiting,
    };
    if (!(await telling.send(`/api/matters/${matter.id}/note`, body))) return;
    setText("");
    setFiles([]);
    setStatement(false);
  };

  return (
    <form
      className={`composer to-${compartment}`}
      aria-label={say(words.write)}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Input.TextArea
        aria-label={say(words.write)}
        placeholder={say(words.placeholder)}
        autoSize={{ minRows: 2, maxRows: 10 }}
        maxLength={20_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
        }}
      />
      <div className="composer-tools">
        <label htmlFor={`${id}-who`} className="only-read">
          {say(words.whoSees)}
        </label>
        <Select<Compartment>
          id={`${id}-who`}
          className="composer-who"
          value={compartment}
          onChange={setCompartment}
          options={open.map((one) => ({ value: one, label: say(compartmentNames[one]!) }))}
        />
        <label htmlFor={`${id}-waiting`} className="quiet">
          {say(words.waiting)}
        </label>
        <Select
          id={`${id}-waiting`}
          className="composer-waiting"
          value={waiting}
          onChange={setWaiting}
          popupMatchSelectWidth={false}
          options={[
            { value: "", label: say(words.waitingNobody) },
            ...Object.entries(waitingWords).map(([value, pair]) => ({ value, label: say(pair) })),
          ]}
        />
        <span className="push" />
        <Button type="default" htmlType="submit" loading={telling.busy}>
          {say(compartment === "reporter" ? words.sendTo : words.send)}
        </Button>
      </div>
      <p className={`who-sees who-${compartment}`}>
        {say(words.willSee, { who: say(seenByWords[compartment]!) })}
      </p>
      {isSide && (
        <Checkbox checked={statement} onChange={(event) => setStatement(event.target.checked)}>
          {say(words.statement)}
        </Checkbox>
      )}
      <FileDrop files={files} onChange={setFiles} />
      {fault && (
        <p className="field-fault" role="alert">
          {say(words.empty)}
        </p>
      )}
      <RefusalNote refusal={telling.refusal} again={() => void send()} />
    </form>
  );
}
