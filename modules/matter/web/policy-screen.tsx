import { useMay } from "@maple/identity/web";
import { RefusalNote, useAsk, useGo, useWords } from "@maple/platform/query";
import { Button, Input, Segmented, Skeleton } from "antd";
import type { PolicyPage } from "../model/policy-page.ts";
import { PolicyRules } from "./policy-rules.tsx";
import { policyScreenWords as words } from "./policy-screen-words.ts";
import { WhyPanel } from "./why-panel.tsx";
import "./policy.css";

/** The whole policy in words, searched and printed; and the answer to "why can she see this?". */
export function PolicyScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const { say } = useWords();
  const go = useGo();
  const mayAsk = useMay("policy.ask");
  const asked = useAsk<PolicyPage>("/api/policy");
  const tab = search.tab === "why" && mayAsk ? "why" : "rules";
  const to = (next: Record<string, string>, replace = false) => go.to("/setup/policy", next, { replace });
  return (
    <section className="policy" aria-label={say(words.title)}>
      <header className="policy-head">
        <h1>{say(words.title)}</h1>
        {mayAsk && (
          <Segmented<"rules" | "why">
            value={tab}
            onChange={(next) => to(next === "why" ? { tab: "why" } : {})}
            options={[
              { value: "rules", label: say(words.rules) },
              { value: "why", label: say(words.why) },
            ]}
          />
        )}
        {tab === "rules" && (
          <>
            <Input
              className="policy-search"
              type="search"
              aria-label={say(words.search)}
              placeholder={say(words.search)}
              value={search.find ?? ""}
              onChange={(event) => to(event.target.value ? { find: event.target.value } : {}, true)}
            />
            <Button onClick={() => window.print()}>{say(words.print)}</Button>
          </>
        )}
      </header>
      {tab === "why" && <WhyPanel code={search.code ?? ""} />}
      {tab === "rules" && asked.error && (
        <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      )}
      {tab === "rules" && asked.isPending && <Skeleton active paragraph={{ rows: 12 }} />}
      {tab === "rules" && asked.data && <PolicyRules page={asked.data} find={search.find ?? ""} />}
    </section>
  );
}
