import { useWords } from "@maple/platform/query";
import { Button } from "antd";
import { type MemberAct, memberActWords, memberStateWords } from "../model/member-life.ts";
import { criterionWords, partWords } from "../model/team.ts";
import type { MemberShown } from "./team-forms.tsx";
import { weekdayWords, teamWords as words } from "./team-words.ts";

const leaving: readonly MemberAct[] = ["leave", "decline"];

/** One member on the roster: who, what they can, when, how trained, and the next step. */
export function MemberLine(props: {
  member: MemberShown;
  living: boolean;
  busy: boolean;
  move(act: MemberAct): void;
  open(form: "member" | "training"): void;
}) {
  const { say, lang } = useWords();
  const { member, living } = props;
  const joined = (parts: string[]) => parts.join(lang === "zh" ? "、" : ", ");
  const hours = member.trainings.reduce((sum, one) => sum + one.hours, 0);
  const times = member.hours.map(
    (one) => `${say(weekdayWords[one.day - 1] ?? weekdayWords[0]!)} ${one.from}–${one.until}`,
  );
  const labelled = (act: string) => say(words.actOf, { act, name: member.name });
  return (
    <li>
      <div className="roster-who">
        <strong>{member.name}</strong>{" "}
        {member.part !== "member" && <span className="tag">{say(partWords[member.part])}</span>}{" "}
        <span className={member.state === "active" ? "tag good" : "tag plain"}>
          {say(memberStateWords[member.state])}
        </span>{" "}
        <span className="quiet small">{say(words.since, { day: member.since })}</span>
        <p className="quiet small">{[member.phone, chosenAs(member, say)].filter(Boolean).join(" · ")}</p>
      </div>
      <div className="small">
        {joined([...member.skills, ...member.dialects])}
        <p className="quiet">{joined(times)}</p>
      </div>
      <div className="small">
        {member.trainings.length === 0 ? (
          <span className="quiet">{say(words.noTraining)}</span>
        ) : (
          <details>
            <summary>{say(words.trainedHours, { n: hours })}</summary>
            <ul className="keep-posts">
              {member.trainings.map((one) => (
                <li key={one.id}>
                  {one.heldOn} {one.topic} <span className="quiet">{one.hours} h</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className="buttons">
        {member.acts.map((act, n) => (
          <Button
            key={act}
            size="small"
            danger={leaving.includes(act)}
            type={n === 0 && !leaving.includes(act) && member.state !== "active" ? "primary" : "default"}
            disabled={props.busy}
            aria-label={labelled(say(memberActWords[act]))}
            onClick={() => props.move(act)}
          >
            {say(memberActWords[act])}
          </Button>
        ))}
        {living && member.acts.length > 0 && (
          <>
            <Button
              size="small"
              aria-label={labelled(say(words.training))}
              onClick={() => props.open("training")}
            >
              {say(words.training)}
            </Button>
            <Button size="small" aria-label={labelled(say(words.edit))} onClick={() => props.open("member")}>
              {say(words.edit)}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** Of a sage: which of the three olds, proposed by whom; of everyone: approved when and by whom. */
function chosenAs(member: MemberShown, say: ReturnType<typeof useWords>["say"]): string {
  const parts: string[] = [];
  if (member.criterion) parts.push(say(criterionWords[member.criterion]));
  if (member.proposedBy) parts.push(say(words.proposedWords, { who: member.proposedBy }));
  if (member.approvedOn)
    parts.push(
      member.approvedByName
        ? say(words.approved, { day: member.approvedOn, name: member.approvedByName })
        : say(words.approvedPlain, { day: member.approvedOn }),
    );
  return parts.join(" · ");
}
