import { To, useGo, useWords } from "@maple/platform/query";
import { useParams, useSearch } from "@tanstack/react-router";
import { Skeleton } from "antd";
import { Suspense, useEffect } from "react";
import { deskWords as words } from "./desk-words.ts";
import { useSections } from "./setup-sections.ts";

/** Setting the county up: its sections at the left (above, on a phone), the chosen one beside them. */
export function SetupPage() {
  const { say } = useWords();
  const go = useGo();
  const mine = useSections();
  const { section: key } = useParams({ strict: false }) as { section?: string };
  const search = useSearch({ strict: false }) as Record<string, string>;
  const chosen = mine.find((one) => one.key === key);
  const first = mine[0]?.key;
  useEffect(() => {
    if (!chosen) go.to(first ? `/setup/${first}` : "/account", {}, { replace: true });
  }, [chosen, first, go]);
  if (!chosen) return null;
  const Screen = chosen.screen;
  return (
    <div className="setup">
      <nav className="setup-nav" aria-label={say(words.setup)}>
        {mine.map((one) => (
          <To
            key={one.key}
            path={`/setup/${one.key}`}
            current={one === chosen}
            className={one === chosen ? "current" : ""}
          >
            {say(one.words)}
          </To>
        ))}
      </nav>
      <div className="setup-body">
        <Suspense fallback={<Skeleton active />}>
          <Screen search={search} />
        </Suspense>
      </div>
    </div>
  );
}
