import { useMay } from "@maple/identity/web";
import { isCategory, type MatterState, matterCategories, matterStates, stateWords } from "@maple/matter";
import { To, useWords } from "@maple/platform/query";
import { Button, Segmented, Skeleton } from "antd";
import { lazy, Suspense, useMemo } from "react";
import { type CountLine, daysOfMonth, tableOf } from "./counts.ts";
import { figuresScreenWords as words } from "./evaluation-words.ts";

const CountsChart = lazy(() =>
  import("./counts-chart.tsx").then((module) => ({ default: module.CountsChart })),
);

/** Category by month or by state, as a chart whose title says the finding, and as the table of the same numbers. */
export function CountsPanel(props: {
  lines: readonly CountLine[];
  /** The days that the table holds: whole months. */
  period: { from: string; until: string };
  room: string | undefined;
  asTable: boolean;
  byState: boolean;
  change(next: Record<string, string | undefined>): void;
}) {
  const { say } = useWords();
  const by = props.byState ? "state" : "month";
  const table = useMemo(() => tableOf(props.lines, by, matterStates), [props.lines, by]);
  const categoryName = (code: string) => (isCategory(code) ? say(matterCategories[code]) : code);
  const columnName = (column: string) =>
    by === "state" && column in stateWords ? say(stateWords[column as MatterState]) : column.slice(0, 7);
  const mayList = useMay("register.see");
  /** A number of the table leads to its list in the register, where there are just as many. */
  const cellOf = (count: number, category: string | null, column: string | null) => {
    if (count === 0 || !mayList) return count === 0 ? "" : count;
    const days = by === "month" && column ? daysOfMonth(column, props.period.until) : props.period;
    const label = say(words.cellList, {
      category: category === null ? say(words.total) : categoryName(category),
      column: column === null ? say(words.total) : columnName(column),
      n: count,
    });
    const search = {
      ...days,
      category: category ?? undefined,
      state: by === "state" ? (column ?? undefined) : undefined,
      room: props.room,
    };
    return (
      <To path="/register" search={search} label={label}>
        {count}
      </To>
    );
  };
  const first = table.rows[0];
  const finding =
    first && table.total > 0
      ? say(words.chartTitle, {
          category: categoryName(first.category),
          n: first.total,
          share: Math.round((first.total / table.total) * 100),
        })
      : say(words.chartNone);
  return (
    <section className="counts">
      <div className="page-head">
        <h2>{finding}</h2>
        <span className="push" />
        <Segmented
          size="small"
          value={by}
          onChange={(next) => props.change({ by: next === "state" ? "state" : undefined })}
          options={[
            { value: "month" as const, label: say(words.byMonth) },
            { value: "state" as const, label: say(words.byState) },
          ]}
        />
        <Button
          size="small"
          aria-pressed={props.asTable}
          onClick={() => props.change({ show: props.asTable ? undefined : "table" })}
        >
          {say(props.asTable ? words.showChart : words.showTable)}
        </Button>
      </div>
      {!props.asTable && table.total > 0 && (
        <Suspense fallback={<Skeleton.Node active className="chart" />}>
          <CountsChart
            table={table}
            label={say(words.chartLabel)}
            categoryName={categoryName}
            columnName={columnName}
            restName={say(words.rest16)}
          />
        </Suspense>
      )}
      {props.asTable && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
        <section className="count-table-box" tabIndex={0} aria-label={finding}>
          <table className="count-table">
            <caption className="only-read">{finding}</caption>
            <thead>
              <tr>
                <th scope="col">{say(words.category)}</th>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {columnName(column)}
                  </th>
                ))}
                <th scope="col">{say(words.total)}</th>
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.category}>
                  <th scope="row">{categoryName(row.category)}</th>
                  {row.cells.map((cell, at) => (
                    <td key={table.columns[at]}>{cellOf(cell, row.category, table.columns[at]!)}</td>
                  ))}
                  <td className="sum">{cellOf(row.total, row.category, null)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{say(words.total)}</th>
                {table.columns.map((column, at) => (
                  <td key={column}>{cellOf(table.sums[at]!, null, column)}</td>
                ))}
                <td>{cellOf(table.total, null, null)}</td>
              </tr>
            </tfoot>
          </table>
        </section>
      )}
      <p className="quiet">
        {say(words.chartUnder, {
          from: props.period.from.slice(0, 7),
          until: props.period.until.slice(0, 7),
          n: table.total,
        })}
      </p>
    </section>
  );
}
