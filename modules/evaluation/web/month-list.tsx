import { sealedTitle } from "@maple/matter";
import { exactTime } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useWords } from "@maple/platform/query";
import { Button, Empty, Segmented, Skeleton, Table } from "antd";
import { useEffect, useRef } from "react";
import type { GivenNumber, ListPart, MonthFigure, MonthLine, MonthUnit, NumberLine } from "../model/month.ts";
import { linesOfPart } from "../rules/month-figures.ts";
import { useNarrow } from "./line-card.tsx";
import { nameOf } from "./month-figure.tsx";
import { standingWords, monthWords as words } from "./month-words.ts";

interface Page {
  lines: MonthLine[];
  numbers: NumberLine[];
  total: number;
  pageSize: number;
}

/** What stands behind an indicator: a line for each thing it counts, and beside it the rest of its base and what is left out. */
export function MonthList(props: {
  unit: MonthUnit;
  figure: MonthFigure;
  month: string;
  part: ListPart;
  page: number;
  change(next: Record<string, string | undefined>): void;
}) {
  const { unit, figure, month, part, page, change } = props;
  const { say, name } = useWords();
  const place = useRef<HTMLElement>(null);
  const narrow = useNarrow();
  const { key } = figure;
  const asked = useAsk<Page>(`/api/months/${month}/list`, {
    unit: unit.id,
    key,
    part: key === "cases" ? "value" : part,
    page,
  });
  useEffect(() => {
    place.current?.scrollIntoView({ block: narrow ? "start" : "nearest" });
  }, [narrow]);
  const label = {
    value: words.counted,
    rest: words.rest,
    beside: key === "mediation" ? words.besideOpen : words.besideSilent,
  };
  const title = say(words.listTitle, {
    unit: name(unit.name),
    name: say(nameOf(key)),
    month,
    n: asked.data?.total ?? linesOfPart(figure, part),
  });
  return (
    <section className="figure-list" ref={place} aria-label={title}>
      <div className="page-head">
        <h3>{title}</h3>
        {key !== "cases" && (
          <Segmented<ListPart>
            size="small"
            value={part}
            onChange={(next) => change({ part: next === "value" ? undefined : next, page: undefined })}
            options={(["value", "rest", "beside"] as const).map((value) => ({
              value,
              label: say(label[value], { n: linesOfPart(figure, value) }),
            }))}
          />
        )}
        <span className="push" />
        <Button
          size="small"
          onClick={() => change({ unit: undefined, key: undefined, part: undefined, page: undefined })}
        >
          {say(words.closeList)}
        </Button>
      </div>
      {figure.changed && <p className="month-changed">{say(words.listChanged)}</p>}
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {asked.isPending && !asked.error && <Skeleton active paragraph={{ rows: 3 }} />}
      {asked.data &&
        (key === "cases" ? (
          <Numbers lines={asked.data.numbers} />
        ) : (
          <Lines data={asked.data} page={page} isMediation={key === "mediation"} change={change} />
        ))}
    </section>
  );
}

function Lines(props: {
  data: Page;
  page: number;
  isMediation: boolean;
  change(next: Record<string, string | undefined>): void;
}) {
  const { data, page, isMediation, change } = props;
  const { say, name } = useWords();
  const narrow = useNarrow();
  const how = (line: MonthLine) => {
    if (isMediation) return say(standingWords[line.standing ?? "open"]!);
    if (!line.matter) return "";
    return line.score === null
      ? line.on === null
        ? say(words.noScore)
        : "—"
      : say(words.score, { n: line.score });
  };
  const matter = (line: MonthLine) =>
    line.matter ? (
      <To path={`/matters/${line.matter.id}`}>
        {line.matter.sealed ? say(sealedTitle) : line.matter.title || line.matter.code}
      </To>
    ) : (
      <span className="quiet">{say(words.hidden)}</span>
    );
  const where = (line: MonthLine) =>
    line.matter ? (line.matter.gridName ? name(line.matter.gridName) : line.matter.placeWords) : "";
  const rows = data.lines.map((line, at) => ({ ...line, at }));
  type Row = (typeof rows)[number];
  return (
    <Table<Row>
      rowKey="at"
      size="small"
      className={narrow ? "line-table" : ""}
      showHeader={!narrow}
      dataSource={rows}
      locale={{
        emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.emptyList)} />,
      }}
      pagination={{
        current: page,
        pageSize: data.pageSize,
        total: data.total,
        hideOnSinglePage: true,
        showSizeChanger: false,
        onChange: (next) => change({ page: next > 1 ? String(next) : undefined }),
      }}
      columns={
        narrow
          ? [
              {
                title: say(words.matter),
                render: (_, line) => (
                  <div className="line-card">
                    {matter(line)}
                    <p>{how(line)}</p>
                    <p className="quiet">{[where(line), line.on].filter(Boolean).join(" · ")}</p>
                  </div>
                ),
              },
            ]
          : [
              { title: say(words.matter), render: (_, line) => matter(line) },
              { title: say(words.place), width: 240, render: (_, line) => where(line) },
              { title: say(words.how), width: 200, render: (_, line) => how(line) },
              { title: say(words.day), width: 110, render: (_, line) => line.on ?? "" },
            ]
      }
    />
  );
}

function Numbers({ lines }: { lines: readonly NumberLine[] }) {
  const { say, name } = useWords();
  const given = (one: GivenNumber | null, on: boolean) =>
    one === null ? (
      <span className="quiet">{say(words.notGiven)}</span>
    ) : (
      <>
        {say(words.number, {
          value: one.value,
          version: one.version,
          source: one.source,
          by: one.by ?? say(words.somebody),
          at: exactTime(one.at),
        })}
        {on && <span className="quiet whole">{say(words.numberOn, { day: one.day })}</span>}
      </>
    );
  return (
    <ul className="month-numbers">
      {lines.map((line) => (
        <li key={line.room.zh}>
          <strong>{name(line.room)}</strong>
          <span>
            {say(words.cases)} {given(line.cases, false)}
          </span>
          <span>{given(line.per, true)}</span>
        </li>
      ))}
    </ul>
  );
}
