import { useWords } from "@maple/platform/query";
import type { MatterView } from "../model/matter.ts";
import { dangerSignWords, matterWords as words } from "./matter-words.ts";

/** The words that may mean danger, as they stand in the text. Urgent ones lead to the police, never to a queue. */
export function DangerPanel({
  signs,
  roomPhone,
}: {
  signs: MatterView["dangerSigns"];
  roomPhone: string | null;
}) {
  const { say } = useWords();
  if (signs.length === 0) return null;
  const urgent = signs.some((sign) => sign.tellPoliceNow);
  return (
    <section
      className={urgent ? "danger urgent" : "danger"}
      role={urgent ? "alert" : undefined}
      aria-label={say(urgent ? words.dangerNow : words.danger)}
    >
      <h2>{say(urgent ? words.dangerNow : words.danger)}</h2>
      <p>{say(urgent ? words.dangerNowText : words.dangerHint)}</p>
      <ul>
        {signs.map((sign) => (
          <li key={sign.sign}>
            <strong>{dangerSignWords[sign.sign] ? say(dangerSignWords[sign.sign]!) : sign.sign}</strong>{" "}
            {sign.words.map((word) => (
              <mark key={word}>{word}</mark>
            ))}
          </li>
        ))}
      </ul>
      {urgent && (
        <p className="danger-calls">
          <a className="call" href="tel:110">
            {say(words.call110)}
          </a>
          {roomPhone && <a href={`tel:${roomPhone}`}>{say(words.callRoom, { phone: roomPhone })}</a>}
        </p>
      )}
    </section>
  );
}
