import type { MatterView } from "@maple/matter";
import { useMatterKeys } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useTell, useWords } from "@maple/platform/query";
import { Button, Skeleton } from "antd";
import { type EntryView, entryKindWords, type MatterGuide as Guide } from "../model/entry.ts";
import { BasicText, EntryText } from "./entry-parts.tsx";
import { libraryWords as words } from "./library-words.ts";
import "./library.css";

/** What helps with this kind of matter, folded; a way of working may be taken as the one that is followed here. */
export function MatterGuide({ matter }: { matter: MatterView }) {
  const { say } = useWords();
  const path = `/api/matters/${matter.id}/guide`;
  const asked = useAsk<Guide>(path);
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data) return <Skeleton active paragraph={{ rows: 2 }} />;
  const { basic, entries, followed, mayFollow } = asked.data;
  return (
    <div className="matter-guide">
      {basic ? (
        <details className="guide">
          <summary>
            <strong>{say(entryKindWords.mediator)}</strong>
          </summary>
          <BasicText basic={basic} before={false} />
        </details>
      ) : (
        <p className="quiet">{say(words.nothingHere)}</p>
      )}
      {entries.map((entry) => (
        <Fitting
          key={entry.entry}
          matter={matter.id}
          entry={entry}
          isFollowed={followed.includes(entry.entry)}
          mayFollow={mayFollow === null}
        />
      ))}
      <To path="/setup/library" search={{ category: matter.category }}>
        {say(words.open)}
      </To>
    </div>
  );
}

function Fitting(props: { matter: string; entry: EntryView; isFollowed: boolean; mayFollow: boolean }) {
  const { say, name } = useWords();
  const { matter, entry, isFollowed, mayFollow } = props;
  const telling = useTell([...useMatterKeys(matter), [`/api/matters/${matter}/guide`]]);
  return (
    <details className="guide">
      <summary>
        <strong>{name(entry.title)}</strong>
        <span className="tag">{say(entryKindWords[entry.kind])}</span>
        {isFollowed && <span className="guide-followed">{say(words.followedHere)}</span>}
      </summary>
      <EntryText entry={entry} />
      {entry.kind === "method" && !isFollowed && mayFollow && (
        <Button
          size="small"
          loading={telling.busy}
          aria-label={say(words.followHereOf, { title: name(entry.title) })}
          onClick={() => void telling.send(`/api/matters/${matter}/follow-method`, { entry: entry.entry })}
        >
          {say(words.followHere)}
        </Button>
      )}
      <RefusalNote refusal={telling.refusal} />
    </details>
  );
}
