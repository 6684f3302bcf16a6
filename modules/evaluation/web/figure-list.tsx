import { isOpen, sealedTitle } from "@maple/matter";
import { Due, exactTime, GradeMark, StateMark } from "@maple/matter/web";
import { obligationStateWords, yuanOf } from "@maple/mediation";
import { RefusalNote, To, useAsk, useWords } from "@maple/platform/query";
import { Button, Empty, Segmented, Table, type TableColumnType } from "antd";
import { type ReactNode, useEffect, useRef } from "react";
import type { FigureLine, FigureTile } from "../model/figures.ts";
import { registerWords, figuresScreenWords as words } from "./evaluation-words.ts";
import { LineCard, useNarrow, useWidths } from "./line-card.tsx";

type Line = FigureLine & { key: string };
interface Page {
  lines: FigureLine[];
  total: number;
  pageSize: number;
}

const titleWords = {
  matter: words.listMatters,
  obligation: words.listObligations,
  rating: words.listRatings,
} as const;

/** What stands behind one figure, a line for each thing it counts: those that count, and those of its base that do not. */
export function FigureList(props: {
  tile: FigureTile;
  asked: Record<string, string | undefined>;
  part: "value" | "rest";
  page: number;
  change(next: Record<string, string | undefined>): void;
}) {
  const { tile, part, page, change } = props;
  const { say } = useWords();
  const narrow = useNarrow();
  const width = useWidths();
  const columns = useColumns(tile);
  const list = useAsk<Page>(`/api/figures/${tile.key}`, { ...props.asked, part, page });
  const rest = tile.base - tile.value;
  const total = list.data?.total ?? (part === "value" ? tile.value : rest);
  const title = say(titleWords[tile.counts], { name: say(tile.name), n: total });
  // On a phone the figures fill the screen: whoever asks for the list is taken to it.
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: narrow ? "start" : "nearest" });
  }, [narrow]);
  return (
    <section className="figure-list" ref={place} aria-label={say(tile.name)}>
      <div className="page-head">
        <h2>{part === "value" ? title : say(words.listRest, { list: title })}</h2>
        {rest > 0 && (
          <Segmented
            size="small"
            value={part}
            onChange={(next) => change({ part: next === "rest" ? "rest" : undefined, page: undefined })}
            options={[
              { value: "value" as const, label: say(words.counted, { n: tile.value }) },
              { value: "rest" as const, label: say(words.rest, { n: rest }) },
            ]}
          />
        )}
        <span className="push" />
        <Button size="small" onClick={() => change({ key: undefined, part: undefined, page: undefined })}>
          {say(words.closeList)}
        </Button>
      </div>
      <RefusalNote refusal={list.error} />
      <Table<Line>
        rowKey="key"
        size="small"
        className={narrow ? "line-table" : ""}
        showHeader={!narrow}
        loading={list.isPending && !list.error}
        // One matter may stand here more than once: with each of its obligations, or each side's rating.
        dataSource={(list.data?.lines ?? []).map((line, at) => ({ ...line, key: `${line.id} ${at}` }))}
        scroll={narrow ? {} : { x: width(920) }}
        locale={{
          emptyText: list.isPending ? (
            <div className="coming" />
          ) : (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.emptyList)} />
          ),
        }}
        pagination={{
          current: page,
          pageSize: list.data?.pageSize ?? 50,
          total,
          hideOnSinglePage: true,
          showSizeChanger: false,
          onChange: (next) => change({ page: next > 1 ? String(next) : undefined }),
        }}
        columns={
          narrow
            ? [
                {
                  title: say(registerWords.matter),
                  render: (_, line) => (
                    <LineCard line={line}>
                      <Counted line={line} />
                    </LineCard>
                  ),
                },
              ]
            : columns
        }
      />
    </section>
  );
}

/** The one thing of a matter that was counted, in a line. */
function Counted({ line }: { line: FigureLine }) {
  const { say } = useWords();
  if (line.rating)
    return (
      <p>
        {say(words.score, { n: line.rating.score })}
        <span className="quiet">
          {" "}
          · {say(words.rated)} {line.rating.on}
        </span>
      </p>
    );
  if (!line.obligation) return null;
  return (
    <p>
      <ObligationSaid obligation={line.obligation} />
      <span className="quiet">
        {" "}
        · {say(words.due)} {line.obligation.dueOn}
      </span>
    </p>
  );
}

/** An obligation without opening the agreement: kind, sum, and how far it is performed. */
function ObligationSaid({ obligation }: { obligation: NonNullable<FigureLine["obligation"]> }) {
  const { say } = useWords();
  const { kind, cents, paidCents, state } = obligation;
  const open = state === "due" || state === "part";
  const stateSaid = obligationStateWords[state === "due" ? "overdue" : state];
  return (
    <>
      {kind === "pay" && cents !== null ? say(words.pay, { yuan: yuanOf(cents) }) : say(words.toDo)}
      {stateSaid && <span className="tag">{say(stateSaid)}</span>}
      {open && paidCents > 0 && (
        <span className="quiet"> {say(words.paidOf, { yuan: yuanOf(paidCents) })}</span>
      )}
    </>
  );
}

function useColumns(tile: FigureTile): TableColumnType<Line>[] {
  const { say, name } = useWords();
  const width = useWidths();
  const grade: TableColumnType<Line> = {
    title: say(registerWords.grade),
    width: width(80),
    render: (_, line) => <GradeMark grade={line.grade} />,
  };
  const matter: TableColumnType<Line> = {
    title: say(registerWords.matter),
    render: (_, line) => (
      <To path={`/matters/${line.id}`}>{line.sealed ? say(sealedTitle) : line.title || line.code}</To>
    ),
  };
  const place: TableColumnType<Line> = {
    title: say(registerWords.place),
    width: width(160),
    render: (_, line) => (line.gridName ? name(line.gridName) : line.placeWords),
  };
  const state: TableColumnType<Line> = {
    title: say(registerWords.state),
    width: width(180),
    render: (_, line) => <StateMark state={line.state} />,
  };
  const holder: TableColumnType<Line> = {
    title: say(registerWords.holder),
    width: width(80),
    render: (_, line) => line.holderName ?? "",
  };
  const last = (title: string, render: (line: FigureLine) => ReactNode): TableColumnType<Line> => ({
    title,
    width: width(110),
    render: (_, line) => render(line),
  });
  if (tile.counts === "obligation")
    return [
      matter,
      place,
      {
        title: say(words.obligation),
        width: width(210),
        render: (_, line) => line.obligation && <ObligationSaid obligation={line.obligation} />,
      },
      last(say(words.due), (line) => line.obligation?.dueOn),
      state,
      holder,
    ];
  if (tile.counts === "rating")
    return [
      matter,
      place,
      {
        title: say(words.rating),
        width: width(80),
        render: (_, line) => line.rating && say(words.score, { n: line.rating.score }),
      },
      last(say(words.rated), (line) => line.rating?.on),
      state,
      holder,
    ];
  const late = tile.key === "overdue";
  return [
    grade,
    matter,
    place,
    state,
    holder,
    last(say(late ? words.due : registerWords.reported), (line) =>
      late && isOpen(line.state) ? <Due at={line.dueAt} /> : exactTime(line.reportedAt).slice(0, 10),
    ),
  ];
}
