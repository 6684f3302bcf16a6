import { matterCategories } from "@maple/matter";
import { exactTime } from "@maple/matter/web";
import { localDateOf } from "@maple/platform/clock";
import { RefusalNote, To, useAsk, useGo, useNow, useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { Button, Empty, Input, Pagination, Segmented, Skeleton } from "antd";
import { useState } from "react";
import {
  type CallbackFigures,
  type CallbackLine,
  type CallbackList,
  callbackQuestions,
  callbackStateWords,
  callbackViews,
} from "../model/callback.ts";
import { CallForm } from "./call-form.tsx";
import { callbackSideWords, callbackWords as words } from "./callback-words.ts";
import "./callback.css";

const path = "/setup/callbacks";
const perPage = 50;

/** Drawn settlements: whom to call, and what came of it. Filters stand in the address. */
export function CallbacksScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const { say } = useWords();
  const go = useGo();
  const [calling, setCalling] = useState<string | null>(null);
  const view = callbackViews.find((one) => one === search.view) ?? "open";
  const page = Number(search.page ?? 1) || 1;
  const period = { from: search.from, until: search.until };
  const asked = useAsk<CallbackList>("/api/callbacks", { view, page, ...period });
  const list = asked.data;
  const change = (next: Record<string, string | undefined>) =>
    go.to(path, { ...search, page: undefined, ...next });
  return (
    <div className="callbacks">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
      </div>
      {list && <p className="quiet">{say(words.what, { n: list.perHundred })}</p>}
      <div className="callbacks-bar">
        <Segmented
          value={view}
          onChange={(next) => change({ view: next === "open" ? undefined : next })}
          options={callbackViews.map((one) => ({ value: one, label: say(words[one]) }))}
        />
        {(["from", "until"] as const).map((key) => (
          <span key={key} className="callbacks-day">
            <label htmlFor={`callbacks-${key}`}>{say(key === "from" ? words.fromDay : words.untilDay)}</label>
            <Input
              id={`callbacks-${key}`}
              type="date"
              value={search[key] ?? list?.figures[key] ?? ""}
              onChange={(event) => change({ [key]: event.target.value || undefined })}
            />
          </span>
        ))}
      </div>
      {list && <Figures figures={list.figures} show={(next) => change({ view: next })} />}
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {!list && !asked.error && <Skeleton active paragraph={{ rows: 5 }} />}
      {list?.lines.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.none)} />
      )}
      <ul className="plain-list callback-lines">
        {list?.lines.map((line) => (
          <li key={line.id}>
            <Line line={line} open={() => setCalling(line.id)} />
            {calling === line.id && <CallForm line={line} done={() => setCalling(null)} />}
          </li>
        ))}
      </ul>
      {list && list.total > perPage && (
        <Pagination
          current={page}
          total={list.total}
          pageSize={perPage}
          showSizeChanger={false}
          onChange={(next) => change({ page: String(next) })}
        />
      )}
    </div>
  );
}

function Line({ line, open }: { line: CallbackLine; open(): void }) {
  const { say, name } = useWords();
  const today = localDateOf(useNow(), "Asia/Shanghai");
  const category = matterCategories[line.category as keyof typeof matterCategories];
  const facts = [
    category && say(category),
    line.gridName && name(line.gridName),
    `${say(words.settledOn)} ${line.settledOn}`,
    line.tries > 0 && line.state === "drawn" && say(words.tries, { n: line.tries }),
    line.by && say(words.by, { by: line.by }),
    line.answeredAt && line.state !== "drawn" && exactTime(line.answeredAt),
  ].filter((one): one is string => typeof one === "string");
  return (
    <div className="callback-line">
      <span className="code">{line.code}</span>
      <span>{say(callbackSideWords[line.side])}</span>
      <span className="quiet small callback-facts">{facts.join(" · ")}</span>
      {line.state === "drawn" && (
        <span className={line.dueOn < today ? "small callback-found" : "quiet small"}>
          {say(words.due)} {line.dueOn}
        </span>
      )}
      <Answers line={line} />
      {line.matter && <To path={`/matters/${line.matter}`}>{say(words.openMatter)}</To>}
      {line.mayCall === null && (
        <Button size="small" aria-label={say(words.callOf, { code: line.code })} onClick={open}>
          {say(words.call)}
        </Button>
      )}
    </div>
  );
}

function Answers({ line }: { line: Pick<CallbackLine, "state" | "answers" | "finding"> }) {
  const { say } = useWords();
  const { answers, finding } = line;
  if (answers === null) return <span className="callback-state">{say(callbackStateWords[line.state])}</span>;
  return (
    <span className={finding ? "callback-state callback-found" : "callback-state callback-fine"}>
      {finding ? say(words.finding) : say(words.fine)}
      {" · "}
      {say(callbackQuestions.solved.answers[answers.solved])}
    </span>
  );
}

function Figures({ figures, show }: { figures: CallbackFigures; show(view: string): void }) {
  const { say } = useWords();
  const of = (n: number, base: number) => say(words.ofBase, { n, base });
  const tiles: Array<{ title: WordPair; text: string; view: string }> = [
    { title: words.drawn, text: of(figures.drawn, figures.settled), view: "all" },
    { title: words.reached, text: of(figures.reached, figures.closed), view: "done" },
    { title: words.asRecorded, text: of(figures.asRecorded, figures.reached), view: "done" },
    { title: words.findings, text: of(figures.findings, figures.reached), view: "found" },
  ];
  return (
    <ul className="plain-list callback-figures">
      {tiles.map((tile) => (
        <li key={tile.title.en}>
          <button type="button" className="plain-button" onClick={() => show(tile.view)}>
            <span className="quiet small">{say(tile.title)}</span>
            <strong>{tile.text}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}
