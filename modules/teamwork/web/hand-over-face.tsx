import { Ago } from "@maple/matter/web";
import { useWords } from "@maple/platform/query";
import {
  giveReasonWords,
  type HandOverView,
  overruleReasonWords,
  refuseReasonWords,
} from "../model/hand-over.ts";
import { handOverStateWords } from "../model/hand-over-life.ts";
import { teamworkWords as words } from "./teamwork-words.ts";

/** From where to where, how it stands, why, and what was answered. */
export function HandOverFace({ one }: { one: HandOverView }) {
  const { say, name } = useWords();
  return (
    <div className="hand-over">
      <p className="hand-over-route">
        <strong>
          {say(words.route, { from: one.from ? name(one.from) : say(words.outside), to: name(one.to) })}
        </strong>
        <span className={`hand-over-state hand-over-${one.state}`}>{say(handOverStateWords[one.state])}</span>
        {one.toStaff && <span className="tag">{say(words.forPerson, { name: one.toStaff })}</span>}
      </p>
      <p className="quiet">
        {say(words.givenBy, { name: one.givenBy ?? say(words.giverNone) })} · <Ago at={one.givenAt} /> ·{" "}
        {say(giveReasonWords[one.reason])}
        {one.overrules && ` · ${say(overruleReasonWords[one.overrules])}`}
      </p>
      {one.words && <p className="hand-over-words">{one.words}</p>}
      {one.answeredAt && (one.answer || one.answeredBy) && (
        <p className="hand-over-answer">
          {one.answeredBy} <Ago at={one.answeredAt} />
          {one.answer && `：${say(refuseReasonWords[one.answer])}`}
          {one.answerWords && ` · ${one.answerWords}`}
        </p>
      )}
    </div>
  );
}
