import { useMeFacts } from "@maple/identity/web";
import { RefusalNote, To, useGo, useWords } from "@maple/platform/query";
import { Button, Empty, Select, Skeleton } from "antd";
import { useCallback, useEffect, useRef, useState } from "react";
import type { MatterLine } from "../model/matter.ts";
import {
  filterCount,
  firstView,
  type ListSearch,
  type ListSort,
  listSorts,
  writeListSearch,
} from "./list-search.ts";
import { pageSize, useCounts, useMovingList, useViews, useWorklist } from "./worklist-data.ts";
import { WorklistFilters } from "./worklist-filters.tsx";
import { WorklistLine } from "./worklist-line.tsx";
import { emptyWords, sortWords, viewWords, worklistWords as words } from "./worklist-words.ts";
import "./worklist.css";

/** The day's work. `open`: the matter that stands beside the list; `compact`: the list is the left column. */
export function WorklistScreen(props: { search: ListSearch; open: string | null; compact: boolean }) {
  const { search, open, compact } = props;
  const { say } = useWords();
  const go = useGo();
  const facts = useMeFacts();
  const views = useViews();
  const view = search.view ?? firstView(facts.roles);
  const counts = useCounts(views);
  const { list, total } = useWorklist(search);
  const [filtering, setFiltering] = useState(filterCount(search) > 0);
  const scroller = useRef<HTMLDivElement>(null);
  const mayMove = useCallback(
    () => (scroller.current?.scrollTop ?? 0) < 40 && document.activeElement?.closest(".matter-line") === null,
    [],
  );
  const moving = useMovingList(mayMove);

  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow column the tab that is open may stand outside the row.
    if (view) tabs.current?.querySelector(".current")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [view]);

  const showNew = () => {
    scroller.current?.scrollTo({ top: 0 });
    moving.show();
  };
  const change = (next: Partial<ListSearch>) =>
    go.to("/", writeListSearch({ ...search, ...next }), { replace: true });
  const lines = list.data?.pages.flatMap((page) => page.lines) ?? [];
  useListKeys(lines, open, (id) => go.to(`/matters/${id}`, writeListSearch(search)));
  const filters = filterCount(search);

  return (
    <section className={compact ? "worklist compact" : "worklist"} aria-label={say(words.title)}>
      <div className="worklist-head">
        <h1 className="only-read">{say(words.title)}</h1>
        <nav className="views" ref={tabs} aria-label={say(words.views)}>
          {views.map((one) => (
            <To
              key={one}
              path="/"
              search={writeListSearch({ ...search, view: one })}
              current={one === view}
              className={one === view ? "view current" : "view"}
            >
              {say(viewWords[one])}
              {counts[one] !== undefined && (
                <span className={one === "overdue" && counts[one] > 0 ? "count late" : "count"}>
                  {counts[one]}
                </span>
              )}
            </To>
          ))}
        </nav>
        <div className="worklist-tools">
          <span className="total" aria-live="polite">
            {list.data && (total === null ? say(words.counting) : say(words.total, { n: total }))}
          </span>
          {search.search !== "" && (
            <Button size="small" onClick={() => change({ search: "" })} title={say(words.clearSearch)}>
              {say(words.found, { text: search.search })} <span aria-hidden="true">✕</span>
              <span className="only-read">{say(words.clearSearch)}</span>
            </Button>
          )}
          {moving.waiting > 0 && (
            <button type="button" className="fresh" onClick={showNew}>
              {say(words.fresh, { n: moving.waiting })}
            </button>
          )}
          <span className="push" />
          <Button size="small" aria-expanded={filtering} onClick={() => setFiltering(!filtering)}>
            {filters > 0 ? say(words.filtersWith, { n: filters }) : say(words.filters)}
          </Button>
          <Select<ListSort>
            size="small"
            aria-label={say(words.sort)}
            value={search.sort}
            popupMatchSelectWidth={false}
            onChange={(sort) => change({ sort })}
            options={listSorts.map((sort) => ({ value: sort, label: say(sortWords[sort]) }))}
          />
        </div>
        {filtering && <WorklistFilters search={search} change={change} />}
      </div>
      <div className="worklist-body" ref={scroller} aria-busy={list.isFetching}>
        <RefusalNote refusal={list.error} again={() => void list.refetch()} />
        {list.isPending && !list.error && <LinesComing />}
        {list.data && lines.length === 0 && (
          <Empty
            image={Empty.PRESENTED_IMAGE_SIMPLE}
            description={filters > 0 || search.search !== "" ? say(words.noneFound) : say(emptyWords[view])}
          >
            <To path="/new" className="button-link">
              {say(words.newMatter)}
            </To>
          </Empty>
        )}
        {lines.length > 0 && (
          <>
            {!compact && <ColumnHeads />}
            <ul className="lines">
              {lines.map((line) => (
                <WorklistLine key={line.id} line={line} open={line.id === open} search={search} />
              ))}
            </ul>
            <div className="more">
              <span className="quiet">
                {total !== null && say(words.shown, { shown: lines.length, total })}
              </span>
              {list.hasNextPage && (
                <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  {say(words.more, { n: Math.min(pageSize, (total ?? Infinity) - lines.length) })}
                </Button>
              )}
              <span className="quiet keys">{say(words.keys)}</span>
            </div>
          </>
        )}
      </div>
    </section>
  );
}

function ColumnHeads() {
  const { say } = useWords();
  return (
    <div className="line-heads" aria-hidden="true">
      <span>{say(words.grade)}</span>
      <span className="head-matter">
        <span>{say(words.matter)}</span>
        <span className="head-kind">{say(words.kindAndPlace)}</span>
      </span>
      <span>{say(words.state)}</span>
      <span>{say(words.due)}</span>
      <span>{say(words.holder)}</span>
      <span>{say(words.reported)}</span>
    </div>
  );
}

/** The shape of a list that is on its way: about what fits a small screen. */
const linesDrawn = [1, 2, 3, 4, 5, 6, 7, 8] as const;

function LinesComing() {
  return (
    <div className="lines-coming" aria-hidden="true">
      {linesDrawn.map((line) => (
        <Skeleton key={line} active title={false} paragraph={{ rows: 2, width: ["60%", "35%"] }} />
      ))}
    </div>
  );
}

/** j and k move along the list; Enter opens because the line under the focus is a link. */
function useListKeys(
  lines: readonly MatterLine[],
  open: string | null,
  openLine: (id: string) => void,
): void {
  const latest = useRef({ lines, open, openLine });
  latest.current = { lines, open, openLine };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (
        target.closest(
          "input, textarea, select, [contenteditable], [role=dialog], [role=listbox], [role=combobox]",
        )
      )
        return;
      const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
      if (step === 0) return;
      const { lines: now, open: shown, openLine: follow } = latest.current;
      const focused = target.closest<HTMLElement>("[data-matter]")?.dataset.matter ?? shown;
      const at = now.findIndex((line) => line.id === focused);
      const next = now[at < 0 ? 0 : Math.min(now.length - 1, Math.max(0, at + step))];
      if (!next) return;
      event.preventDefault();
      document.querySelector<HTMLElement>(`[data-matter="${next.id}"] a`)?.focus();
      if (shown) follow(next.id);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
