import { useCounty } from "@maple/matter/web";
import { useWords } from "@maple/platform/query";
import { Input, Select } from "antd";
import { useId } from "react";
import { periodWords as words } from "./evaluation-words.ts";

/** The days and the police room that a list or a figure is asked for; what stands when nothing was chosen is shown. */
export function PeriodFields(props: {
  search: Readonly<Record<string, string>>;
  period: { from: string; until: string } | undefined;
  /** `typed`: a day that is being typed takes the place of the one before in the history. */
  change(next: Record<string, string | undefined>, typed?: boolean): void;
}) {
  const { search, period, change } = props;
  const { say, name } = useWords();
  const id = useId();
  const county = useCounty();
  return (
    <>
      {(["from", "until"] as const).map((end) => (
        <div className="field" key={end}>
          <label htmlFor={`${id}-${end}`}>{say(words[end])}</label>
          <Input
            id={`${id}-${end}`}
            type="date"
            value={search[end] ?? period?.[end] ?? ""}
            onChange={(event) => change({ [end]: event.target.value || undefined }, true)}
          />
        </div>
      ))}
      <div className="field grow">
        <label htmlFor={`${id}-room`}>{say(words.room)}</label>
        <Select
          id={`${id}-room`}
          className="wide"
          value={search.room ?? ""}
          showSearch={{ optionFilterProp: "label" }}
          onChange={(room) => change({ room: room || undefined })}
          options={[
            { value: "", label: say(words.allRooms) },
            ...(county.data?.rooms ?? []).map((room) => ({ value: room.id, label: name(room.name) })),
          ]}
        />
      </div>
    </>
  );
}
