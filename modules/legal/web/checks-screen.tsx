import { matterCategories } from "@maple/matter";
import { exactTime } from "@maple/matter/web";
import { sideWords, yuanOf } from "@maple/mediation";
import { ActPanel, Field, RefusalNote, useAsk, useGo, useTell, useWords } from "@maple/platform/query";
import { Button, Empty, Input, Pagination, Segmented, Skeleton } from "antd";
import { useId, useState } from "react";
import { type CheckLine, type CheckList, checkStateWords } from "../model/legal.ts";
import { legalWords as words } from "./legal-words.ts";
import { PointsList } from "./points-list.tsx";
import "./legal.css";

const path = "/setup/legal-checks";
const perPage = 30;
const views = ["open", "done"] as const;

/** Texts that wait to be read, the oldest first, and those that were answered. */
export function ChecksScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const { say } = useWords();
  const go = useGo();
  const view = views.find((one) => one === search.view) ?? "open";
  const page = Number(search.page ?? 1) || 1;
  const asked = useAsk<CheckList>("/api/legal-checks", { view, page });
  const list = asked.data;
  return (
    <div className="legal-checks">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
      </div>
      <Segmented
        value={view}
        onChange={(next) => go.to(path, next === "open" ? {} : { view: next })}
        options={views.map((one) => ({ value: one as string, label: say(words[one]) }))}
      />
      <p className="quiet">{say(words.advice)}</p>
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {!list && !asked.error && <Skeleton active paragraph={{ rows: 6 }} />}
      {list?.lines.length === 0 && (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={say(view === "open" ? words.none : words.noneDone)}
        />
      )}
      <ul className="plain-list">
        {list?.lines.map((line) => (
          <li key={line.id}>
            <Check line={line} />
          </li>
        ))}
      </ul>
      {list && list.total > perPage && (
        <Pagination
          current={page}
          total={list.total}
          pageSize={perPage}
          showSizeChanger={false}
          onChange={(next) => go.to(path, { ...search, page: String(next) })}
        />
      )}
    </div>
  );
}

function Check({ line }: { line: CheckLine }) {
  const { say } = useWords();
  const category = matterCategories[line.category as keyof typeof matterCategories];
  const { text } = line;
  const parts = (["facts", "disputed", "responsibility", "remaining"] as const).filter(
    (key) => text[key] !== "",
  );
  const who = (side: "A" | "B" | null) => (side ? say(sideWords[side]) : "—");
  const sentence = (term: CheckLine["text"]["terms"][number]) => {
    const given = { who: who(term.who), what: term.what, date: term.dueOn, yuan: yuanOf(term.cents ?? 0) };
    const said = term.kind === "pay" ? words.pays : term.kind === "do" ? words.does : words.refrains;
    return [say(said, given), term.kind === "pay" ? term.what : "", term.way].filter(Boolean).join(" · ");
  };
  return (
    <article className="legal-text" aria-label={text.number}>
      <h2>
        <span className="code">{text.number}</span> {category && say(category)}
        <span className={`legal-state legal-${line.state}`}>{say(checkStateWords[line.state])}</span>
      </h2>
      <p className="quiet small">
        {line.code} · {line.askedBy && say(words.askedBy, { by: line.askedBy })} · {exactTime(line.askedAt)}
        {line.checkedBy && ` · ${say(words.checkedBy, { by: line.checkedBy })}`}
      </p>
      <dl>
        {parts.map((key) => (
          <div key={key}>
            <dt>{say(words[key])}</dt>
            <dd>{text[key]}</dd>
          </div>
        ))}
        <div>
          <dt>{say(words.terms)}</dt>
          <dd>
            <ol>
              {[...new Set(text.terms.map(sentence))].map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ol>
          </dd>
        </div>
      </dl>
      <PointsList points={line.points} />
      {line.remarks !== "" && <p className="legal-remarks">{line.remarks}</p>}
      {line.mayAnswer === null && <AnswerForm line={line} />}
    </article>
  );
}

function AnswerForm({ line }: { line: CheckLine }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell([["/api/legal-checks"]]);
  const [isOpen, setOpen] = useState(false);
  const [remarks, setRemarks] = useState("");
  if (!isOpen)
    return (
      <Button
        type="primary"
        aria-label={say(words.answerOf, { number: line.text.number })}
        onClick={() => setOpen(true)}
      >
        {say(words.answer)}
      </Button>
    );
  const answer = (verdict: "fit" | "mend") =>
    void telling.send(`/api/legal-checks/${line.id}/answer`, { verdict, remarks });
  return (
    <ActPanel
      title={say(words.answerOf, { number: line.text.number })}
      submit={say(words.fit)}
      telling={telling}
      onSubmit={() => answer("fit")}
      onCancel={() => setOpen(false)}
    >
      <Field id={id} label={say(words.remarks)}>
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={4000}
          value={remarks}
          onChange={(event) => setRemarks(event.target.value)}
        />
      </Field>
      <p>
        <Button disabled={telling.busy} onClick={() => answer("mend")}>
          {say(words.mend)}
        </Button>
      </p>
    </ActPanel>
  );
}
