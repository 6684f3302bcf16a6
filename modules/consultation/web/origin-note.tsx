import { To, useAsk, useWords } from "@maple/platform/query";
import { type MatterOrigin, meetingName } from "../model/meeting.ts";
import { standingWords } from "../model/sector.ts";
import { consultationWords as words } from "./consultation-words.ts";
import "./consultation.css";

/** From which meeting a matter came, with who sees to it and by when; nothing on all others. */
export function OriginNote({ matter }: { matter: string }) {
  const { say, name, lang } = useWords();
  const asked = useAsk<MatterOrigin | null>(`/api/matters/${matter}/meeting`);
  const origin = asked.data;
  if (!origin) return null;
  return (
    <aside className="meeting-origin" aria-label={say(words.originTitle)}>
      <p>
        <strong>{say(words.originTitle)}</strong>{" "}
        {say(words.origin, {
          room: name(origin.roomName),
          meeting: meetingName(origin, lang),
          theme: origin.theme,
        })}
        <br />
        <span className="small">
          {say(words.originOwner, {
            owner: origin.ownerName ? name(origin.ownerName) : say(words.noOwner),
            due: origin.dueOn ?? say(words.noOwner),
          })}{" "}
          · {say(standingWords[origin.standing])}
        </span>
      </p>
      {origin.opens && (
        <To path="/meetings" search={{ meeting: origin.meeting }}>
          {say(words.toMeeting)}
        </To>
      )}
    </aside>
  );
}
