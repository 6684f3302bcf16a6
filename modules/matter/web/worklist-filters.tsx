import { useWords } from "@maple/platform/query";
import { Button, Input, Select } from "antd";
import { useId } from "react";
import { matterCategories, matterCategoryCodes, matterGrades } from "../model/matter-categories.ts";
import { matterStates, stateWords } from "../model/matter-life.ts";
import { filterCount, type ListSearch } from "./list-search.ts";
import { GridPicker } from "./pickers.tsx";
import { worklistWords as words } from "./worklist-words.ts";

const none: Partial<ListSearch> = {
  state: [],
  category: [],
  grade: null,
  grid: null,
  from: null,
  until: null,
};

/** The filters of a list; each choice stands in the address at once. */
export function WorklistFilters({
  search,
  change,
}: {
  search: ListSearch;
  change(next: Partial<ListSearch>): void;
}) {
  const { say } = useWords();
  const id = useId();
  return (
    <section className="filters" aria-label={say(words.filters)}>
      <div className="field">
        <label htmlFor={`${id}-state`}>{say(words.state)}</label>
        <Select
          id={`${id}-state`}
          mode="multiple"
          className="wide"
          value={search.state}
          onChange={(state) => change({ state })}
          options={matterStates.map((state) => ({ value: state, label: say(stateWords[state]) }))}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-category`}>{say(words.category)}</label>
        <Select
          id={`${id}-category`}
          mode="multiple"
          className="wide"
          value={search.category}
          onChange={(category) => change({ category })}
          showSearch={{ optionFilterProp: "label" }}
          options={matterCategoryCodes.map((code) => ({
            value: code as string,
            label: `${code} ${say(matterCategories[code])}`,
          }))}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-grade`}>{say(words.grade)}</label>
        <Select
          id={`${id}-grade`}
          className="wide"
          allowClear
          value={search.grade}
          onChange={(grade) => change({ grade: grade ?? null })}
          options={Object.entries(matterGrades).map(([grade, pair]) => ({ value: grade, label: say(pair) }))}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-grid`}>{say(words.grid)}</label>
        <GridPicker id={`${id}-grid`} value={search.grid} onChange={(grid) => change({ grid })} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-from`}>{say(words.from)}</label>
        <Input
          id={`${id}-from`}
          type="date"
          value={search.from ?? ""}
          onChange={(event) => change({ from: event.target.value || null })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-until`}>{say(words.until)}</label>
        <Input
          id={`${id}-until`}
          type="date"
          value={search.until ?? ""}
          onChange={(event) => change({ until: event.target.value || null })}
        />
      </div>
      <Button className="filters-clear" disabled={filterCount(search) === 0} onClick={() => change(none)}>
        {say(words.clear)}
      </Button>
    </section>
  );
}
