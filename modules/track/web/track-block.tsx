import type { MatterView } from "@maple/matter";
import { ClockActs, ClockStory, clockStateWords, Due, useMatterKeys } from "@maple/matter/web";
import { RefusalNote, useAsk, useTell, useWords } from "@maple/platform/query";
import { Button, Skeleton } from "antd";
import { useState } from "react";
import { trackActWords, trackStateWords } from "../model/track-life.ts";
import type { TrackLine, TracksView } from "../model/track-view.ts";
import { routeWords, tracks } from "../model/tracks.ts";
import { AgreementForm } from "./agreement-form.tsx";
import { ChooseForm } from "./choose-form.tsx";
import { trackBlockWords as words } from "./track-words.ts";
import "./track.css";

/** The legal tracks of a matter: what is proposed and why, what was chosen, each with its limits and its next step. */
export function TrackBlock({ matter }: { matter: MatterView }) {
  const { say } = useWords();
  const path = `/api/matters/${matter.id}/tracks`;
  const asked = useAsk<TracksView>(path);
  const [choosing, setChoosing] = useState(false);
  const view = asked.data;
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (!view) return <Skeleton active paragraph={{ rows: 2 }} />;
  return (
    <div className="tracks">
      {view.tracks.length === 0 && <p className="quiet">{say(words.none)}</p>}
      {view.tracks.map((track) => (
        <Track key={track.id} matter={matter.id} track={track} path={path} />
      ))}
      {view.mayChoose === null &&
        (choosing ? (
          <ChooseForm matter={matter.id} path={path} view={view} done={() => setChoosing(false)} />
        ) : (
          <Button size="small" onClick={() => setChoosing(true)} data-track-act="choose">
            {say(view.tracks.length === 0 ? words.choose : words.another)}
          </Button>
        ))}
    </div>
  );
}

function Track({ matter, track, path }: { matter: string; track: TrackLine; path: string }) {
  const { say, lang } = useWords();
  const telling = useTell([...useMatterKeys(matter), [path]]);
  const [writing, setWriting] = useState(false);
  const law = tracks[track.kind];
  const at = `${path}/${track.id}`;
  return (
    <section className="track" aria-label={say(law.name)}>
      <p className="track-head">
        <strong>{say(law.name)}</strong>
        <span className="tag">{say(trackStateWords[track.state])}</span>
      </p>
      <p className="quiet small">
        {say(words.by, { by: say(law.by), effect: say(law.effect) })}
        <br />
        {say(law.source)}
        {track.chosenBy && ` · ${say(words.chosen, { by: track.chosenBy })}`}
        {track.overruled && ` · ${say(words.overruled)}`}
        {track.kind === "people" && ` · ${say(words.follows)}`}
      </p>
      {track.clocks.map((clock) => (
        <details key={`${clock.rule} ${clock.serial}`} className="track-clock">
          <summary>
            {say(clock.name)}{" "}
            {clock.state === "paused" && <span className="quiet">{say(clockStateWords.paused!)}</span>}
            {clock.due && ["running", "overdue"].includes(clock.state) && <Due at={clock.due} />}
          </summary>
          <ClockStory clock={clock} />
          <ClockActs clock={clock} matter={matter} track={at} />
        </details>
      ))}
      {track.guardianTold === false && (
        <div className="track-guardian">
          <p className="warn">{say(words.guardianAsk)}</p>
          {track.acts.length > 0 &&
            (["told", "own-work"] as const).map((how) => (
              <Button
                key={how}
                size="small"
                loading={telling.busy}
                onClick={() => void telling.send(`${at}/guardian`, { how })}
              >
                {say(how === "told" ? words.guardianDone : words.guardianOwn)}
              </Button>
            ))}
        </div>
      )}
      {track.guardianTold === true && <p className="quiet small">{say(words.guardianTold)}</p>}
      {track.routes.length > 0 && (
        <>
          <p>{say(words.routes)}</p>
          <ul className="track-routes">
            {track.routes.map((code) => (
              <li key={code}>{say(routeWords[code])}</li>
            ))}
          </ul>
        </>
      )}
      <p className="track-acts">
        {track.mayWrite && !writing && (
          <Button size="small" type="primary" onClick={() => setWriting(true)} data-track-act="write">
            {say(words.write)}
          </Button>
        )}
        {track.acts.map((act) => (
          <Button
            key={act}
            size="small"
            disabled={telling.busy}
            data-track-act={act}
            onClick={() => void telling.send(`${at}/move`, { act })}
          >
            {say(trackActWords[act])}
          </Button>
        ))}
        {track.agreement && (
          <a href={`${at}/paper?form=agreement&lang=${lang}`} target="_blank" rel="noreferrer">
            {say(words.print)}（{track.agreement}）
          </a>
        )}
        <a href={`${at}/paper?form=notice&lang=${lang}`} target="_blank" rel="noreferrer">
          {say(words.notice)}
        </a>
      </p>
      {!writing && <RefusalNote refusal={telling.refusal} />}
      {writing && <AgreementForm matter={matter} track={track} path={path} done={() => setWriting(false)} />}
    </section>
  );
}
