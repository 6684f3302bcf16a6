import { Ago } from "@maple/matter/web";
import { RefusalNote, useWords } from "@maple/platform/query";
import { Button, Radio } from "antd";
import { useState } from "react";
import { adviceWays, type PanelView, type WordView } from "../model/panel.ts";
import { panelWords as words } from "./panel-words.ts";
import { TextForm } from "./text-form.tsx";
import { can, usePanelTell } from "./use-panel.ts";

/** The last one of each seat counts. */
const lastOfEach = (all: readonly WordView[]) =>
  all.filter((word, at) => all.findLastIndex((one) => one.seat === word.seat) === at);

/** Opinions by name, the draft, how each voted, and the one advice that leaves the panel. */
export function AdvicePart({ panel }: { panel: PanelView }) {
  const { say } = useWords();
  const telling = usePanelTell(panel.id, panel.matter);
  const [open, setOpen] = useState<"opinion" | "draft" | "vote" | null>(null);
  const opinions = lastOfEach(panel.words.filter((word) => word.kind === "opinion"));
  const draft = panel.words.find((word) => word.id === panel.draft);
  const votes = lastOfEach(
    panel.words.filter((word) => word.kind === "vote" && draft && word.at >= draft.at),
  );
  const own = opinions.find((word) => word.seat === panel.mySeat);
  const at = (act: string) => `/api/panels/${panel.id}/${act}`;
  const close = () => setOpen(null);
  if (panel.state === "called" || (panel.state === "composing" && opinions.length === 0)) return null;
  return (
    <>
      <section className="block">
        <h2>{say(words.opinions)}</h2>
        {opinions.length === 0 && <p className="quiet">{say(words.noOpinions)}</p>}
        {opinions.map((word) => (
          <div key={word.id} className="panel-word">
            <p className="quiet small">
              {word.by} · <Ago at={word.at} />
            </p>
            <p className="note-text">{word.text}</p>
          </div>
        ))}
        {can(panel, "give-opinion") && open !== "opinion" && (
          <p>
            <Button onClick={() => setOpen("opinion")}>{say(words.opine)}</Button>
          </p>
        )}
        {open === "opinion" && (
          <TextForm
            title={say(words.opine)}
            label={say(words.opinion)}
            first={own?.text ?? ""}
            telling={telling}
            send={(text) => telling.send(at("give-opinion"), { text })}
            done={close}
          />
        )}
      </section>
      {panel.state !== "ready" && panel.state !== "composing" && (
        <section className="block panel-advice">
          <h2>
            {say(words.advice)}
            {draft && panel.adviceWay === null && <span className="tag">{say(words.draftOf)}</span>}
          </h2>
          {!draft && <p className="quiet">{say(words.noDraft)}</p>}
          {draft && <p className="note-text advice-text">{draft.text}</p>}
          {panel.adviceWay && (
            <p>
              <strong>
                {say(words.sent, {
                  way: say(adviceWays[panel.adviceWay]!),
                  agree: panel.agree ?? 0,
                  dissent: panel.dissent ?? 0,
                })}
              </strong>
            </p>
          )}
          {votes.length > 0 && (
            <ul className="plain-list">
              {votes.map((vote) => (
                <li key={vote.id}>
                  {vote.by}{" "}
                  <span className={vote.agrees ? "ok" : "bad"}>
                    {say(vote.agrees ? words.agreed : words.dissented)}
                  </span>
                  {vote.text && <span className="quiet"> · {vote.text}</span>}
                </li>
              ))}
            </ul>
          )}
          {draft && panel.state === "met" && panel.votesOpen > 0 && (
            <p className="warn">{say(words.votesOpen, { n: panel.votesOpen })}</p>
          )}
          {open === "draft" && (
            <TextForm
              title={say(draft ? words.redraft : words.draft)}
              hint={say(words.draftHint)}
              label={say(words.draftText)}
              first={draft?.text ?? ""}
              rows={5}
              telling={telling}
              send={(text) => telling.send(at("draft-advice"), { text })}
              done={close}
            />
          )}
          {open === "vote" && draft && <VoteForm panel={panel} draft={draft.id} done={close} />}
          {open === null && (
            <p className="buttons">
              {can(panel, "vote") && draft && (
                <Button
                  type={votes.some((vote) => vote.seat === panel.mySeat) ? "default" : "primary"}
                  onClick={() => setOpen("vote")}
                >
                  {say(words.vote)}
                </Button>
              )}
              {can(panel, "draft-advice") && (
                <Button type={draft ? "default" : "primary"} onClick={() => setOpen("draft")}>
                  {say(draft ? words.redraft : words.draft)}
                </Button>
              )}
              {can(panel, "send-advice") && draft && panel.votesOpen === 0 && (
                <Button
                  type="primary"
                  loading={telling.busy}
                  onClick={() => void telling.send(at("send-advice"), {})}
                >
                  {say(words.send)}
                </Button>
              )}
            </p>
          )}
          {open === null && <RefusalNote refusal={telling.refusal} />}
        </section>
      )}
    </>
  );
}

function VoteForm({ panel, draft, done }: { panel: PanelView; draft: string; done(): void }) {
  const { say } = useWords();
  const telling = usePanelTell(panel.id, panel.matter);
  const [agrees, setAgrees] = useState(true);
  return (
    <TextForm
      title={say(words.vote)}
      label={say(words.dissentWords)}
      optional={agrees}
      telling={telling}
      send={(text) => telling.send(`/api/panels/${panel.id}/vote`, { draft, agrees, words: text })}
      done={done}
    >
      <Radio.Group
        className="panel-choices"
        value={agrees}
        onChange={(event) => setAgrees(event.target.value as boolean)}
        options={[
          { value: true, label: say(words.agree) },
          { value: false, label: say(words.dissent) },
        ]}
      />
    </TextForm>
  );
}
