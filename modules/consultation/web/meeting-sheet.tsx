import { exactTime } from "@maple/matter/web";
import { RefusalNote, useAsk, useWords } from "@maple/platform/query";
import { Button, Skeleton } from "antd";
import { useState } from "react";
import { type MeetingView, meetingName } from "../model/meeting.ts";
import { type MeetingAct, meetingActWords, meetingStateWords } from "../model/meeting-life.ts";
import { sectorWords } from "../model/sector.ts";
import { isFinished } from "../rules/standing.ts";
import { AgendaPart } from "./agenda-part.tsx";
import { consultationWords as words } from "./consultation-words.ts";
import { HoldForm } from "./hold-form.tsx";
import { MinutesPart } from "./minutes-part.tsx";
import { PlanForm } from "./plan-form.tsx";
import { TextForm } from "./text-form.tsx";
import { can, useMeetingTell } from "./use-meeting.ts";

/** One meeting as its staff see it: what is to be done next first, then all in the order in which it is done. */
export function MeetingSheet({ meeting: id }: { meeting: string }) {
  const asked = useAsk<MeetingView>(`/api/meetings/${id}`);
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (asked.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  return <Sheet meeting={asked.data} />;
}

// Acts that stand at the head of the page; the others stand beside what they are about.
const atHead: readonly MeetingAct[] = [
  "announce",
  "hold",
  "confirm-minutes",
  "publish",
  "close",
  "arrange",
  "take-minutes-back",
  "cancel",
];

const hints = {
  announce: words.announceFirst,
  "confirm-minutes": words.confirmHint,
  publish: words.publishHint,
  close: words.closeHint,
  "take-minutes-back": words.takeBackHint,
} as const;

/** Whether it is what should be done next: a meeting waits to be closed until its resolutions came to an end. */
function isNext(act: MeetingAct, meeting: MeetingView): boolean {
  if (act === "arrange" || act === "cancel") return false;
  if (act === "announce") return meeting.items.length > 0;
  const open = meeting.items.flatMap((item) => item.resolutions).some((one) => !isFinished(one.standing));
  return act !== "close" || !open;
}

function Sheet({ meeting }: { meeting: MeetingView }) {
  const { say, name, lang } = useWords();
  const [open, setOpen] = useState<MeetingAct | null>(null);
  const done = () => setOpen(null);
  const acts = atHead.filter(
    (act) => can(meeting, act) && (act !== "hold" || Date.parse(meeting.meetsAt) <= Date.now()),
  );
  const announced = meeting.state !== "planned" && (meeting.state !== "cancelled" || meeting.cancelledWhy);
  return (
    <article className="meeting-sheet" aria-label={meeting.theme}>
      <header className="meeting-head">
        <h1>{meeting.theme}</h1>
        <span className={`meeting-state ${meeting.state}`}>{say(meetingStateWords[meeting.state])}</span>
        {meeting.movedAt && <span className="tag">{say(words.moved)}</span>}
        <span className="push" />
        {announced && (
          <a className="button-link" href={`/meetings/${meeting.id}`} target="_blank" rel="noreferrer">
            {say(words.publicPage)}
          </a>
        )}
      </header>
      <p className="quiet">
        {name(meeting.roomName)} · {meetingName(meeting, lang)} ·{" "}
        {say(words.chairedBy, { name: meeting.chairName })}
      </p>
      <p>
        <strong>{exactTime(meeting.meetsAt)}</strong> {meeting.place}{" "}
        <span className="quiet">{say(words.minutesOf, { n: meeting.minutes })}</span>
      </p>
      {meeting.cancelledWhy && (
        <p className="quiet">{say(words.cancelledWhy, { why: meeting.cancelledWhy })}</p>
      )}
      {open === null && acts.length > 0 && (
        <p className="buttons">
          {acts.map((act, at) => (
            <Button
              key={act}
              type={at === 0 && isNext(act, meeting) ? "primary" : "default"}
              disabled={act === "confirm-minutes" && meeting.hole !== null}
              onClick={() => setOpen(act)}
            >
              {say(meetingActWords[act])}
            </Button>
          ))}
        </p>
      )}
      {open === "arrange" && <PlanForm of={meeting} rooms={[]} done={done} />}
      {open === "hold" && <HoldForm meeting={meeting} done={done} />}
      {open !== null && open !== "arrange" && open !== "hold" && (
        <StepForm meeting={meeting} act={open} done={done} />
      )}
      <AgendaPart meeting={meeting} />
      {meeting.attendance.length > 0 && <AttendancePart meeting={meeting} />}
      {(meeting.attendance.length > 0 || meeting.state === "held") && <MinutesPart meeting={meeting} />}
    </article>
  );
}

/** An act that asks once, in words, and for a reason where one is read. */
function StepForm({ meeting, act, done }: { meeting: MeetingView; act: MeetingAct; done(): void }) {
  const { say } = useWords();
  const telling = useMeetingTell(meeting.id);
  const hint = act in hints ? hints[act as keyof typeof hints] : undefined;
  return (
    <TextForm
      key={act}
      title={say(meetingActWords[act])}
      {...(hint ? { hint: say(hint) } : {})}
      label={act === "cancel" ? say(words.cancelLabel) : null}
      ends={act === "cancel" || act === "publish"}
      telling={telling}
      send={(text) =>
        telling.send(`/api/meetings/${meeting.id}/${act}`, act === "cancel" ? { reason: text } : {})
      }
      done={done}
    />
  );
}

function AttendancePart({ meeting }: { meeting: MeetingView }) {
  const { say } = useWords();
  const people = meeting.attendance.reduce((sum, row) => sum + row.people, 0);
  return (
    <section className="block">
      <h2>{say(words.represented)}</h2>
      <AttendanceList meeting={meeting} />
      <p className="quiet small">
        {say(words.total, { n: people })} · {say(words.noNames)}
      </p>
    </section>
  );
}

function AttendanceList({ meeting }: { meeting: MeetingView }) {
  const { say } = useWords();
  return (
    <ul className="meeting-attendance">
      {meeting.attendance.map((row) => (
        <li key={`${row.sector}${row.organisation}`}>
          <span className="tag">{say(sectorWords[row.sector])}</span> {row.organisation}{" "}
          <span className="quiet">{say(words.cameFrom, { n: row.people })}</span>
        </li>
      ))}
    </ul>
  );
}
