import { To, useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import { consultationReasons } from "../model/consultation-reasons.ts";
import type { ItemView, MeetingView, ResolutionWork } from "../model/meeting.ts";
import { outcomeWords, sectorWords, standingWords } from "../model/sector.ts";
import { consultationWords as words } from "./consultation-words.ts";
import { FileForm } from "./file-form.tsx";
import { MinutesForm } from "./minutes-form.tsx";
import { can } from "./use-meeting.ts";

type Item = ItemView<ResolutionWork>;

/** What was said and decided on each topic, and how far each resolution is. */
export function MinutesPart({ meeting }: { meeting: MeetingView }) {
  const { say } = useWords();
  const [writing, setWriting] = useState<string | null>(null);
  const hole = meeting.hole && consultationReasons[meeting.hole.reason as keyof typeof consultationReasons];
  return (
    <section className="block">
      <h2>{say(words.minutesTitle)}</h2>
      {hole && (
        <p className="meeting-hole">
          {say(words.hole)}
          {say(hole, { n: meeting.hole!.n })}
        </p>
      )}
      <ol className="meeting-minutes">
        {meeting.items.map((item, at) => (
          <li key={item.topic}>
            <h3>{item.wording}</h3>
            {writing === item.topic ? (
              <MinutesForm meeting={meeting} item={item} n={at + 1} done={() => setWriting(null)} />
            ) : (
              <ItemMinutes meeting={meeting} item={item} />
            )}
            {writing === null && can(meeting, "write-minutes") && (
              <p className="buttons">
                <Button
                  size="small"
                  type={item.outcome === null ? "primary" : "default"}
                  onClick={() => setWriting(item.topic)}
                >
                  {say(words.writeOf, { n: at + 1 })}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function ItemMinutes({ meeting, item }: { meeting: MeetingView; item: Item }) {
  const { say } = useWords();
  return (
    <>
      {item.opinions.length > 0 && (
        <ul className="meeting-opinions">
          {item.opinions.map((one) => (
            <li key={`${one.sector}${one.text}`}>
              <span className="tag">{say(sectorWords[one.sector])}</span> {one.text}
            </li>
          ))}
        </ul>
      )}
      <p>
        {item.outcome === null ? (
          <span className="quiet">{say(words.noOutcome)}</span>
        ) : (
          <>
            <strong>{say(outcomeWords[item.outcome])}</strong> {item.outcomeWords}
          </>
        )}
      </p>
      {item.resolutions.map((one) => (
        <Resolution key={one.id} meeting={meeting} resolution={one} />
      ))}
    </>
  );
}

function Resolution({ meeting, resolution }: { meeting: MeetingView; resolution: ResolutionWork }) {
  const { say, name } = useWords();
  const [open, setOpen] = useState(false);
  const files = resolution.matter === null && can(meeting, "file-resolution");
  return (
    <div className="meeting-resolution">
      <p>{resolution.text}</p>
      <p className="meeting-marks small">
        <span>
          {say(words.ownerShort)}{" "}
          <strong>{resolution.ownerName ? name(resolution.ownerName) : say(words.noOwner)}</strong>
        </span>
        <span>
          {say(words.dueShort)} <strong>{resolution.dueOn ?? say(words.noOwner)}</strong>
        </span>
        <span className={`meeting-standing ${resolution.standing}`}>
          {say(standingWords[resolution.standing])}
        </span>
        {resolution.matter !== null &&
          (resolution.opens ? (
            <To path={`/matters/${resolution.matter}`}>
              {say(words.toMatter)}
              <span className="only-read"> {resolution.text}</span>
            </To>
          ) : (
            <span className="quiet">{say(words.filedMatter)}</span>
          ))}
      </p>
      {files && !open && (
        <p>
          <Button size="small" type="primary" onClick={() => setOpen(true)}>
            {say(words.file)}
            <span className="only-read"> {resolution.text}</span>
          </Button>
        </p>
      )}
      {open && <FileForm meeting={meeting} resolution={resolution} done={() => setOpen(false)} />}
    </div>
  );
}
