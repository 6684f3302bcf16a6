import { RefusalNote, To, useAsk, useLive, useWords } from "@maple/platform/query";
import { Button, Empty, Skeleton } from "antd";
import { useEffect, useState } from "react";
import type { DayReport, Feed } from "../model/day-report.ts";
import { FeedEntry } from "./feed-entry.tsx";
import { FeedFilters } from "./feed-filters.tsx";
import { dayWords, feedWords as words } from "./feed-words.ts";
import { FeedWrite } from "./feed-write.tsx";
import type { RoomSearch } from "./room-search.ts";
import "./feed.css";

const asked = ["unit", "kind", "state", "from", "until", "report", "after"] as const;
/** A day of a whole station stands on one page, to be printed. */
const wholeDay = 60;

/** The daily reports: what waits too long, then the newest day first; the box to write stands beside them. */
export function FeedTab({
  search,
  change,
}: {
  search: RoomSearch;
  change(next: Record<string, string | undefined>): void;
}) {
  const { say, name } = useWords();
  const query = Object.fromEntries(asked.flatMap((key) => (search[key] ? [[key, search[key]]] : [])));
  const oneDay = search.from !== undefined && search.from === search.until;
  const answer = useAsk<Feed>("/api/feed", oneDay ? { ...query, limit: wholeDay } : query);
  useLive(true, (moved) => {
    if (moved.some((one) => one.type === "teamwork.report-moved")) void answer.refetch();
  });
  const view = answer.data;
  // While other filters are asked for, the box to write and the lists of the filters stay as they are.
  const [kept, setKept] = useState<Feed | null>(null);
  useEffect(() => {
    if (answer.data) setKept(answer.data);
  }, [answer.data]);
  const known = view ?? kept;
  const writes = known?.writes ?? [];
  const filtered = Object.keys(query).some((key) => key !== "after");
  const days = [...new Set(view?.reports.map((one) => one.day))];
  return (
    <div className={writes.length > 0 ? "feed-split" : "feed"}>
      {writes.length > 0 && <FeedWrite units={writes} />}
      <div className="feed-list">
        <FeedFilters search={search} change={change} view={known} filtered={filtered} />
        <RefusalNote refusal={answer.error} again={() => void answer.refetch()} />
        {answer.isPending && !answer.error && <Skeleton active paragraph={{ rows: 8 }} />}
        {view && <Silent view={view} />}
        {view && view.late.length > 0 && (
          <section className="feed-late" aria-label={say(words.late)}>
            <h2>
              {say(words.late)} <span className="quiet">{view.late.length}</span>
            </h2>
            <p className="quiet">{say(words.lateHint, { n: view.waitDays })}</p>
            {view.late.map(({ entry, unit, day }) => (
              <FeedEntry
                key={entry.id}
                entry={entry}
                about={say(words.ofReport, { unit: name(unit.name), day })}
              />
            ))}
          </section>
        )}
        {search.report && (
          <p className="room-proof">
            {say(words.oneReport)}{" "}
            <To path="/room" search={{ tab: "feed" }}>
              {say(words.clear)}
            </To>
          </p>
        )}
        {view?.reports.length === 0 && (
          <Empty
            image={Empty.PRESENTED_IMAGE_SIMPLE}
            description={say(filtered ? words.noneFound : words.none)}
          />
        )}
        {view && days.map((day) => <Day key={day} day={day} view={view} search={search} />)}
        {(view?.next || search.after) && (
          <p className="more no-print">
            {search.after && (
              <Button onClick={() => change({ after: undefined })}>{say(words.newest)}</Button>
            )}{" "}
            {view?.next && (
              <Button onClick={() => change({ after: view.next ?? undefined })}>{say(words.older)}</Button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

/** How many units have not written today, with the list behind it: units, never people. */
function Silent({ view }: { view: Feed }) {
  const { say, name, lang } = useWords();
  if (!view.workingDay) return <p className="quiet no-print">{say(words.restDay)}</p>;
  if (view.silent.length === 0) return <p className="quiet no-print">{say(words.allWrote)}</p>;
  return (
    <details className="feed-silent no-print">
      <summary>{say(words.silent, { n: view.silent.length })}</summary>
      <p>{view.silent.map((one) => name(one.name)).join(lang === "zh" ? "、" : ", ")}</p>
    </details>
  );
}

function Day({ day, view, search }: { day: string; view: Feed; search: RoomSearch }) {
  const { say, lang } = useWords();
  const single = search.from === day && search.until === day;
  return (
    <section className="feed-day">
      <h2>
        {dayWords(day, lang)}
        {day === view.today && <span className="tag">{say(words.today)}</span>}
        {!single && (
          <To
            path="/room"
            search={{ tab: "feed", ...(search.unit ? { unit: search.unit } : {}), from: day, until: day }}
            className="feed-only no-print"
          >
            {say(words.onlyDay, { day })}
          </To>
        )}
      </h2>
      {view.reports
        .filter((one) => one.day === day)
        .map((report) => (
          <Report key={report.id} report={report} />
        ))}
    </section>
  );
}

function Report({ report }: { report: DayReport }) {
  const { say, name } = useWords();
  const { cameIn, takenUp, settled, overdue } = report.numbers;
  return (
    <section className="feed-report" aria-label={`${name(report.unit.name)} ${report.day}`}>
      <div className="feed-report-head">
        <h3>{name(report.unit.name)}</h3>
        <p className="feed-numbers" title={say(words.numbersHow)}>
          <span className="only-read">{say(words.numbers)} </span>
          <span>{say(words.cameIn, { n: cameIn })}</span>
          <span>{say(words.takenUp, { n: takenUp })}</span>
          <span>{say(words.settled, { n: settled })}</span>
          {overdue !== null && (
            <span className={overdue > 0 ? "late" : ""}>{say(words.overdue, { n: overdue })}</span>
          )}
        </p>
      </div>
      {report.entries.map((entry) => (
        <FeedEntry key={entry.id} entry={entry} />
      ))}
    </section>
  );
}
