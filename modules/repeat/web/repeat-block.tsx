import { type MatterView, matterCategories } from "@maple/matter";
import { Ago, StateMark, useMatterKeys } from "@maple/matter/web";
import { ActPanel, RefusalNote, To, useAsk, useTell, useWords } from "@maple/platform/query";
import { Button, Skeleton } from "antd";
import { useState } from "react";
import { type AlikeView, likenessWords, likeReasonWords, type RepeatView } from "../model/repeat.ts";
import { PartsOf, SplitForm } from "./parts-of.tsx";
import { repeatWords as words } from "./repeat-words.ts";
import "./repeat.css";

/** What may be the same as a matter, with why; what was merged with it, and the way back. */
export function RepeatBlock({ matter }: { matter: MatterView }) {
  const { say } = useWords();
  const path = `/api/matters/${matter.id}/repeats`;
  const asked = useAsk<RepeatView>(path);
  const telling = useTell([...useMatterKeys(matter.id), [path]]);
  const [chosen, setChosen] = useState<string | null>(null);
  const view = asked.data;
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (!view) return <Skeleton active paragraph={{ rows: 2 }} />;
  const undo = (of: string, merge: string) => void telling.send(`/api/matters/${of}/repeats/undo`, { merge });
  const merge = async (merged: string) => {
    if (await telling.send(`${path}/merge`, { merged })) setChosen(null);
  };
  const bound = view.merged.length + view.parts.length + (view.into || view.partOf ? 1 : 0);
  const isEmpty = view.alike.length + view.elsewhere + bound === 0;
  return (
    <div className="repeats">
      {view.into && (
        <p className="repeat-into">
          {view.into.seen ? (
            <To path={`/matters/${view.into.id}`}>{say(words.into, { code: view.into.code })}</To>
          ) : (
            say(words.into, { code: view.into.code })
          )}
          {view.into.mayUndo === null && (
            <Button size="small" loading={telling.busy} onClick={() => undo(matter.id, view.into!.merge)}>
              {say(words.undo)}
            </Button>
          )}
        </p>
      )}
      <PartsOf
        view={view}
        telling={telling}
        onPutBack={(part) => void telling.send(`${path}/merge`, { merged: part })}
      />
      {view.merged.length > 0 && (
        <>
          <h3>{say(words.merged)}</h3>
          <ul className="plain-list">
            {view.merged.map((one) => (
              <li key={one.merge}>
                <To path={`/matters/${one.id}`}>{one.title || one.code}</To>
                <span className="quiet small">
                  {one.code} · <Ago at={one.reportedAt} />
                  {one.by && ` · ${say(words.by, { by: one.by })}`}
                </span>
                {one.mayUndo === null && (
                  <Button
                    size="small"
                    loading={telling.busy}
                    aria-label={say(words.undoOf, { code: one.code })}
                    onClick={() => undo(one.id, one.merge)}
                  >
                    {say(words.undo)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {isEmpty && <p className="quiet">{say(words.none)}</p>}
      <ul className="plain-list">
        {view.alike.map((one) => (
          <li key={one.id}>
            <AlikeLine line={one} />
            {one.mayMerge === null &&
              (chosen === one.id ? (
                <ActPanel
                  title={say(words.mergeInOf, { code: one.code })}
                  hint={say(words.mergeAsk, { code: one.code })}
                  submit={say(words.mergeDo)}
                  telling={telling}
                  onSubmit={() => void merge(one.id)}
                  onCancel={() => setChosen(null)}
                />
              ) : (
                <Button
                  size="small"
                  aria-label={say(words.mergeInOf, { code: one.code })}
                  onClick={() => setChosen(one.id)}
                >
                  {say(words.mergeIn)}
                </Button>
              ))}
          </li>
        ))}
      </ul>
      {view.elsewhere > 0 && <p className="quiet">{say(words.elsewhere, { n: view.elsewhere })}</p>}
      {view.maySplit === null && <SplitForm matter={matter} />}
      {chosen === null && <RefusalNote refusal={telling.refusal} />}
    </div>
  );
}

function AlikeLine({ line }: { line: AlikeView }) {
  const { say, lang } = useWords();
  const category = matterCategories[line.category as keyof typeof matterCategories];
  const because = line.because.map((one) => say(likeReasonWords[one]));
  return (
    <>
      <span className={`likeness likeness-${line.likeness}`}>{say(likenessWords[line.likeness])}</span>
      <To path={`/matters/${line.id}`}>{line.title || line.code}</To>
      <span className="quiet small">
        <StateMark state={line.state} /> {category && say(category)}
        {line.placeWords && ` · ${line.placeWords}`} · <Ago at={line.reportedAt} />
      </span>
      <span className="small">{because.join(lang === "zh" ? "；" : "; ")}</span>
    </>
  );
}
