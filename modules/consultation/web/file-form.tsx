import { CategoryPicker } from "@maple/matter/web";
import { ActPanel, Field, useWords } from "@maple/platform/query";
import { useId, useState } from "react";
import type { MeetingView, ResolutionWork } from "../model/meeting.ts";
import { Choice } from "./choice.tsx";
import { consultationWords as words } from "./consultation-words.ts";
import { useMeetingTell } from "./use-meeting.ts";

/** Makes a resolution a matter: all of it goes over; the category is suggested, the grid may be named. */
export function FileForm(props: { meeting: MeetingView; resolution: ResolutionWork; done(): void }) {
  const { say, name } = useWords();
  const id = useId();
  const { meeting, resolution } = props;
  const telling = useMeetingTell(meeting.id);
  const [category, setCategory] = useState<string | null>(resolution.category);
  const [grid, setGrid] = useState<string | null>(null);
  const submit = async () => {
    const body = { resolution: resolution.id, grid, ...(category ? { category } : {}) };
    if (await telling.send(`/api/meetings/${meeting.id}/file-resolution`, body)) props.done();
  };
  return (
    <ActPanel
      title={say(words.fileOf, { text: resolution.text })}
      hint={say(words.fileHint)}
      submit={say(words.file)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={props.done}
    >
      <div className="field-row">
        <Field id={`${id}-category`} label={say(words.category)}>
          <CategoryPicker
            id={`${id}-category`}
            label={say(words.category)}
            value={category}
            onChange={setCategory}
          />
        </Field>
        <Choice
          id={`${id}-grid`}
          label={say(words.grid)}
          value={grid}
          clears
          options={meeting.grids.map((one) => ({ value: one.id, label: name(one.name) }))}
          onChange={setGrid}
        />
      </div>
    </ActPanel>
  );
}
