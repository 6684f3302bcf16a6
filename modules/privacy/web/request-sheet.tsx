import { exactTime } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useWords } from "@maple/platform/query";
import { requestStateWords } from "@maple/resident";
import { Skeleton } from "antd";
import type { ReactNode } from "react";
import { keptReasonWords, refusalReasonWords } from "../model/request-refusals.ts";
import type { RequestLineView, RequestView } from "../model/requests-view.ts";
import { AnswerForm } from "./answer-form.tsx";
import { requestsWords as words } from "./requests-words.ts";
import { requestsPath, useAsked } from "./use-asked.ts";

const proofs = {
  link: words.proofLink,
  "link-and-digits": words.proofDigits,
  "link-and-code": words.proofCode,
};

/** One request with what was written and what is recorded, and its answer or the form for it. */
export function RequestSheet({ line }: { line: RequestLineView }) {
  const { say } = useWords();
  const asked = useAsked();
  const view = useAsk<RequestView>(`/api/matters/${line.matter}/requests/${line.id}`);
  const one = view.data;
  return (
    <>
      <p>
        <To path={requestsPath} search={{}}>
          ‹ {say(words.back)}
        </To>
      </p>
      <div className="page-head">
        <h1>{asked(line)}</h1>
        <span className="quiet">
          {line.code} · {say(requestStateWords[line.state])}
        </span>
        <span className="push" />
        <To path={`/matters/${line.matter}`} search={{}}>
          {say(words.toMatter)}
        </To>
      </div>
      {view.error?.reason === "matter-sealed" ? (
        <p className="privacy-hint">{say(words.sealed)}</p>
      ) : (
        <RefusalNote refusal={view.error} again={() => void view.refetch()} />
      )}
      {view.isPending && !view.error && <Skeleton active />}
      {one && (
        <>
          <section className="privacy-sheet">
            <dl>
              <Facts one={one} />
            </dl>
          </section>
          {one.state === "asked" && <AnswerForm one={one} />}
        </>
      )}
    </>
  );
}

function Facts({ one }: { one: RequestView }) {
  const { say } = useWords();
  const reasons: Record<string, { zh: string; en: string }> = { ...keptReasonWords, ...refusalReasonWords };
  const rows: Array<[string, ReactNode]> = [
    [say(words.asked), exactTime(one.askedAt)],
    [say(words.due), `${exactTime(one.dueAt)} · ${say(one.clock.basis)}`],
  ];
  if (one.field) {
    rows.push([say(words.present), one.present ?? say(words.nothing)]);
    rows.push([say(words.wanted), <strong key="wanted">{one.wanted ?? say(words.nothing)}</strong>]);
  }
  if (one.words) rows.push([say(words.words), one.words]);
  rows.push([say(words.proof), say(proofs[one.proof])]);
  if (one.state === "asked" && one.kept) {
    rows.push([say(words.kept), say(keptReasonWords[one.kept.reason])]);
    if (one.kept.until)
      rows.push([
        "",
        say(one.kept.reason === "open" ? words.keptEarliest : words.keptUntil, { day: one.kept.until }),
      ]);
  }
  if (one.reason && reasons[one.reason]) rows.push([say(words.reason), say(reasons[one.reason]!)]);
  if (one.answer) rows.push([say(words.answer), one.answer]);
  if (one.answeredBy) rows.push([say(words.by), one.answeredBy]);
  return rows.map(([name, value]) => (
    <div key={name + String(value)} style={{ display: "contents" }}>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  ));
}
