import type { CustodyList } from "@maple/matter";
import { exactTime } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useWords } from "@maple/platform/query";
import { Button, Skeleton } from "antd";
import { useState } from "react";
import { CustodyFile, isDamaged } from "./custody-file.tsx";
import { custodyWords as words } from "./custody-words.ts";
import "./evidence.css";

/** The custody list of a matter: read, checked against its hashes, printed. */
export function CustodyScreen({ matter }: { matter: string }) {
  const { say } = useWords();
  const [checking, setChecking] = useState(false);
  const asked = useAsk<CustodyList>(`/api/matters/${matter}/custody`, checking ? { check: "yes" } : {}, {
    staleMs: 0,
  });
  const list = asked.data;
  const bad = list?.lines.filter(isDamaged).length ?? 0;
  return (
    <section className="custody" aria-label={say(words.title)}>
      <header className="custody-head">
        <To path={`/matters/${matter}`} className="custody-link no-print">
          ← {say(words.back)}
        </To>
        <h1>{say(words.title)}</h1>
        {list && (
          <p className="quiet">
            {say(words.of, { code: list.code, n: list.lines.length, at: exactTime(list.at) })}
          </p>
        )}
        <p className="no-print">{say(words.lead)}</p>
        {list && list.lines.length > 0 && (
          <p className="buttons no-print">
            <Button
              type="primary"
              loading={checking && asked.isFetching}
              onClick={() => (checking ? void asked.refetch() : setChecking(true))}
            >
              {say(words.check)}
            </Button>
            <Button onClick={() => window.print()}>{say(words.print)}</Button>
          </p>
        )}
        <div role="status">
          {list?.checked && (
            <p className={bad > 0 ? "custody-wrong" : "custody-right"}>
              {bad > 0 ? say(words.checkedSome, { bad }) : say(words.checkedAll, { n: list.lines.length })}
            </p>
          )}
        </div>
      </header>
      {asked.failed && <RefusalNote refusal={asked.failed} again={() => void asked.refetch()} />}
      {asked.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {list?.lines.length === 0 && <p className="quiet">{say(words.none)}</p>}
      {list && (
        <ol className="plain-list">
          {list.lines.map((line) => (
            <CustodyFile
              key={line.file}
              matter={matter}
              code={list.code}
              line={line}
              mayOpen={list.mayOpenOriginals}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
