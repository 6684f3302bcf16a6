import { isOpen, type MatterView } from "@maple/matter";
import { Ago, CategoryPicker, StateMark, useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, type Telling, To, useTell, useWords } from "@maple/platform/query";
import { Button, Checkbox, Input } from "antd";
import { useId, useState } from "react";
import type { PartView, RepeatView } from "../model/repeat.ts";
import { alongTo } from "../rules/split.ts";
import { repeatWords as words } from "./repeat-words.ts";

/** The matter that this one was taken out of, and the parts that were taken out of this one. */
export function PartsOf({
  view,
  telling,
  onPutBack,
}: {
  view: RepeatView;
  telling: Telling<unknown>;
  onPutBack(part: string): void;
}) {
  const { say } = useWords();
  const mayPutBack = (part: PartView) => view.maySplit === null && isOpen(part.state) && part.seen;
  return (
    <>
      {view.partOf && (
        <p className="repeat-into">
          {view.partOf.seen ? (
            <To path={`/matters/${view.partOf.id}`}>{say(words.partOf, { code: view.partOf.code })}</To>
          ) : (
            say(words.partOf, { code: view.partOf.code })
          )}
        </p>
      )}
      {view.parts.length > 0 && (
        <>
          <h3>{say(words.parts)}</h3>
          <ul className="plain-list">
            {view.parts.map((part) => (
              <li key={part.id}>
                {part.seen ? <To path={`/matters/${part.id}`}>{part.title || part.code}</To> : part.code}
                <span className="quiet small">
                  <StateMark state={part.state} /> {part.code} · <Ago at={part.at} />
                  {part.by && ` · ${say(words.splitBy, { by: part.by })}`}
                </span>
                {mayPutBack(part) && (
                  <Button
                    size="small"
                    loading={telling.busy}
                    aria-label={say(words.putBackOf, { code: part.code })}
                    onClick={() => onPutBack(part.id)}
                  >
                    {say(words.putBack)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** One report held two matters: what goes into the second. */
export function SplitForm({ matter }: { matter: MatterView }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell([...useMatterKeys(matter.id), [`/api/matters/${matter.id}/repeats`]]);
  const [isOpened, setOpened] = useState(false);
  const [title, setTitle] = useState("");
  const [story, setStory] = useState("");
  const [category, setCategory] = useState<string | null>(matter.category);
  const [files, setFiles] = useState<string[]>([]);
  const offered = matter.files.filter((file) => alongTo(file) !== null);
  if (!isOpened)
    return (
      <Button size="small" className="split-begin" onClick={() => setOpened(true)}>
        {say(words.split)}
      </Button>
    );
  const submit = async () => {
    const body = { title, story, category, files };
    if (!(await telling.send(`/api/matters/${matter.id}/repeats/split`, body))) return;
    setOpened(false);
    setTitle("");
    setStory("");
    setFiles([]);
  };
  return (
    <ActPanel
      title={say(words.split)}
      hint={say(words.splitHint)}
      submit={say(words.splitDo)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={() => setOpened(false)}
    >
      <Field id={`${id}-title`} label={say(words.splitTitle)}>
        <Input
          id={`${id}-title`}
          maxLength={80}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
      <Field id={`${id}-story`} label={say(words.splitStory)}>
        <Input.TextArea
          id={`${id}-story`}
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={20_000}
          value={story}
          onChange={(event) => setStory(event.target.value)}
        />
      </Field>
      <Field id={`${id}-category`} label={say(words.splitKind)}>
        <CategoryPicker
          id={`${id}-category`}
          label={say(words.splitKind)}
          value={category}
          onChange={setCategory}
        />
      </Field>
      {offered.length > 0 && (
        <fieldset className="split-files">
          <legend>{say(words.splitFiles)}</legend>
          <p className="quiet small">{say(words.splitFilesWhy)}</p>
          <Checkbox.Group
            value={files}
            onChange={setFiles}
            options={offered.map((file) => ({ value: file.id, label: file.name }))}
          />
        </fieldset>
      )}
    </ActPanel>
  );
}
