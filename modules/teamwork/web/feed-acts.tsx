import { findDangerSigns, isCategory, matterCategories } from "@maple/matter";
import { CategoryPicker, DangerPanel, GridPicker, useSuggestion } from "@maple/matter/web";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Checkbox, Input } from "antd";
import { useId, useState } from "react";
import { type EntryView, entryLength } from "../model/day-report.ts";
import { feedWords as words } from "./feed-words.ts";
import { ProblemFields } from "./problem-fields.tsx";

const keys = [["/api/feed"]];

interface FormProps {
  entry: EntryView;
  done(): void;
}

/** A problem becomes a matter: its words are there already, the place and the category are confirmed. */
export function FileForm({ entry, done }: FormProps) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell<{ matter: string }>(keys);
  const story = entry.words ?? "";
  const suggestion = useSuggestion(story).find((one) => isCategory(one.category));
  const [grid, setGrid] = useState(entry.grid);
  const [place, setPlace] = useState(entry.place);
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const [policeTold, setPoliceTold] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  // The suggestion stands there until somebody chooses; pressing the button confirms what stands there.
  const category = chosen === undefined ? (suggestion?.category ?? null) : chosen;
  const signs = findDangerSigns(story);
  const urgent = signs.some((sign) => sign.tellPoliceNow);
  const submit = async () => {
    if (grid === null && place.trim() === "") return setFault(say(words.needPlace));
    if (category === null) return setFault(say(words.needCategory));
    if (urgent && !policeTold) return setFault(say(words.needPolice));
    setFault(null);
    const body = {
      place: grid === null ? { way: "words", words: place.trim() } : { way: "grid", grid },
      placeWords: place.trim(),
      category,
      policeTold,
    };
    if (await telling.send(`/api/feed/${entry.id}/file`, body)) done();
  };
  return (
    <ActPanel
      title={say(words.fileTitle)}
      hint={say(words.fileHint)}
      submit={say(words.fileSubmit)}
      fault={fault}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      <DangerPanel signs={signs} roomPhone={null} />
      {urgent && (
        <Checkbox checked={policeTold} onChange={(event) => setPoliceTold(event.target.checked)}>
          {say(words.policeTold)}
        </Checkbox>
      )}
      <div className="field-row">
        <Field id={`${id}-grid`} label={say(words.filePlace)}>
          <GridPicker id={`${id}-grid`} value={grid} onChange={setGrid} />
        </Field>
        <Field id={`${id}-place`} label={say(words.filePlaceWords)}>
          <Input
            id={`${id}-place`}
            maxLength={300}
            value={place}
            onChange={(event) => setPlace(event.target.value)}
          />
        </Field>
      </div>
      <Field id={`${id}-category`} label={say(words.category)}>
        <CategoryPicker
          id={`${id}-category`}
          label={say(words.category)}
          value={category}
          onChange={setChosen}
        />
      </Field>
      {suggestion && (
        <p className="quiet">
          {say(words.suggested, {
            category: say(matterCategories[suggestion.category as "01"]),
            words: suggestion.because.slice(0, 4).join("、"),
          })}
        </p>
      )}
    </ActPanel>
  );
}

/** Why a problem needs no matter, or what is to be added to an entry: one box of words. */
export function WordsForm({ entry, done, act }: FormProps & { act: "answer" | "add" }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(keys);
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const answers = act === "answer";
  const submit = async () => {
    if ([...text.trim()].length < entryLength.least) return setFault(say(words.needWords));
    setFault(null);
    if (await telling.send(`/api/feed/${entry.id}/${act}`, { words: text })) done();
  };
  return (
    <ActPanel
      title={say(answers ? words.answerTitle : words.addTitle)}
      hint={answers ? say(words.noNames) : `${say(words.addHint)} ${say(words.noNames)}`}
      submit={say(answers ? words.answer : words.add)}
      fault={fault}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      <Field id={`${id}-words`} label={say(answers ? words.answerWords : words.addWords)}>
        <Input.TextArea
          id={`${id}-words`}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={entryLength.most}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}

/** The writer puts an entry right on its day. */
export function CorrectForm({ entry, done }: FormProps) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(keys);
  const [text, setText] = useState(entry.words ?? "");
  const [where, setWhere] = useState({
    grid: entry.grid,
    place: entry.place,
    pressing: entry.pressing ?? ("soon" as const),
  });
  const [fault, setFault] = useState<string | null>(null);
  const submit = async () => {
    if ([...text.trim()].length < entryLength.least) return setFault(say(words.needWords));
    setFault(null);
    const body = { words: text, ...(entry.kind === "problem" ? where : {}) };
    if (await telling.send(`/api/feed/${entry.id}/correct`, body)) done();
  };
  return (
    <ActPanel
      title={say(words.correctTitle)}
      hint={say(words.correctHint)}
      submit={say(words.save)}
      fault={fault}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      <Field id={`${id}-words`} label={say(words.words)} hint={say(words.noNames)}>
        <Input.TextArea
          id={`${id}-words`}
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={entryLength.most}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      {entry.kind === "problem" && (
        <ProblemFields value={where} change={(next) => setWhere((before) => ({ ...before, ...next }))} />
      )}
    </ActPanel>
  );
}
