import { useWords } from "@maple/platform/query";
import { Button, Input, Segmented, Select } from "antd";
import { useId } from "react";
import { entryKinds, entryKindWords, type Feed } from "../model/day-report.ts";
import { problemStates, problemStateWords } from "../model/problem-life.ts";
import { feedWords as words } from "./feed-words.ts";
import type { RoomSearch } from "./room-search.ts";

/** What of the reports is shown; every choice stands in the address. */
export function FeedFilters(props: {
  search: RoomSearch;
  change(next: Record<string, string | undefined>): void;
  view: Feed | null;
  filtered: boolean;
}) {
  const { say, name } = useWords();
  const id = useId();
  const { search, view } = props;
  const change = (next: Record<string, string | undefined>) =>
    props.change({ after: undefined, report: undefined, ...next });
  const kind = entryKinds.find((one) => one === search.kind);
  const state = problemStates.find((one) => one === search.state);
  return (
    <search className="room-bar feed-bar no-print" aria-label={say(words.filters)}>
      {view && view.units.length > 1 && (
        <>
          <label htmlFor={`${id}-unit`} className="only-read">
            {say(words.byUnit)}
          </label>
          <Select
            id={`${id}-unit`}
            className="room-pick"
            showSearch={{ optionFilterProp: "label" }}
            value={search.unit ?? ""}
            onChange={(next: string) => change({ unit: next || undefined })}
            options={[
              { value: "", label: say(words.everyUnit) },
              ...view.units.map((one) => ({ value: one.id, label: name(one.name) })),
            ]}
          />
        </>
      )}
      <Segmented
        aria-label={say(words.byKind)}
        value={kind ?? ""}
        onChange={(next) =>
          change({ kind: next || undefined, ...(next === "problem" ? {} : { state: undefined }) })
        }
        options={[
          { value: "", label: say(words.all) },
          ...entryKinds.map((one) => ({ value: one as string, label: say(entryKindWords[one]) })),
        ]}
      />
      {(kind === "problem" || state !== undefined) && (
        <>
          <label htmlFor={`${id}-state`} className="only-read">
            {say(words.byState)}
          </label>
          <Select
            id={`${id}-state`}
            className="feed-state"
            value={state ?? ""}
            onChange={(next: string) => change({ state: next || undefined })}
            options={[
              { value: "", label: say(words.everyState) },
              ...problemStates.map((one) => ({ value: one as string, label: say(problemStateWords[one]) })),
            ]}
          />
        </>
      )}
      {(["from", "until"] as const).map((key) => (
        <span key={key} className="feed-date">
          <label htmlFor={`${id}-${key}`}>{say(words[key])}</label>
          <Input
            id={`${id}-${key}`}
            type="date"
            value={search[key] ?? ""}
            onChange={(event) => change({ [key]: event.target.value || undefined })}
          />
        </span>
      ))}
      {props.filtered && (
        <Button
          size="small"
          onClick={() =>
            change({ unit: undefined, kind: undefined, state: undefined, from: undefined, until: undefined })
          }
        >
          {say(words.clear)}
        </Button>
      )}
      <Button size="small" onClick={() => window.print()}>
        {say(words.print)}
      </Button>
    </search>
  );
}
