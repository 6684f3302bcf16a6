import type { MatterView } from "@maple/matter";
import { Ago, useMatterKeys } from "@maple/matter/web";
import { localDateOf } from "@maple/platform/clock";
import { ActPanel, Field, RefusalNote, useAsk, useTell, useWords } from "@maple/platform/query";
import { Button, Input, Select, Skeleton } from "antd";
import { useId, useState } from "react";
import {
  type ConsentWay,
  consentWayWords,
  handedWords,
  type ReferralList,
  type ReferralOutcome,
  type ReferralView,
  referralKinds,
  referralOutcomes,
  referralOutcomeWords,
  referralSideWords,
} from "../model/referral.ts";
import { type ReferralAct, referralActWords, referralStateWords } from "../model/referral-life.ts";
import { ReferForm } from "./refer-form.tsx";
import { referralWords as words } from "./referral-words.ts";
import "./referral.css";

/** Help that somebody else gives to a side of the matter: what was offered, agreed to, handed over and answered. */
export function ReferralBlock({ matter }: { matter: MatterView }) {
  const { say } = useWords();
  const asked = useAsk<ReferralList>(`/api/matters/${matter.id}/referrals`);
  const [making, setMaking] = useState(false);
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data) return <Skeleton active paragraph={{ rows: 2 }} />;
  const { referrals, mayRefer, sides } = asked.data;
  return (
    <div className="referrals">
      {referrals.length === 0 && !making && <p className="quiet">{say(words.none)}</p>}
      <ul className="plain-list">
        {referrals.map((one) => (
          <li key={one.id}>
            <Referral matter={matter.id} one={one} />
          </li>
        ))}
      </ul>
      {making ? (
        <ReferForm matter={matter.id} sides={sides} done={() => setMaking(false)} />
      ) : (
        mayRefer && (
          <Button size="small" onClick={() => setMaking(true)}>
            {say(words.refer)}
          </Button>
        )
      )}
    </div>
  );
}

function Referral({ matter, one }: { matter: string; one: ReferralView }) {
  const { say, lang } = useWords();
  const [open, setOpen] = useState<ReferralAct | null>(null);
  const letter = `/api/matters/${matter}/referrals/${one.id}/letter?lang=${lang}`;
  const hands = one.hands.map((each) => say(handedWords[each])).join(lang === "zh" ? "、" : ", ");
  return (
    <>
      <p>
        <strong>{say(referralKinds[one.kind].words)}</strong>{" "}
        <span className="quiet">{say(words.forSide, { side: say(referralSideWords[one.side]) })}</span>{" "}
        <span className={`tag referral-${one.state}`}>{say(referralStateWords[one.state])}</span>
      </p>
      <p className="quiet small">
        {one.to} · <Ago at={one.offeredAt} />
      </p>
      <p>{one.words}</p>
      <p className="quiet small">{hands}</p>
      {one.consentAt && one.consentWay && (
        <p className="quiet small">
          {say(words.agreed, {
            way: say(consentWayWords[one.consentWay]),
            on: localDateOf(one.consentAt, "Asia/Shanghai"),
          })}{" "}
          · <a href={letter}>{say(words.letterPdf)}</a>{" "}
          <a href={`${letter}&as=docx`}>{say(words.letterWord)}</a>
        </p>
      )}
      {one.state === "handed-over" && one.answerBy && (
        <p className={one.late ? "warn small" : "quiet small"}>
          {say(words.answerBy, { day: one.answerBy })}
          {one.late && ` · ${say(words.late)}`}
        </p>
      )}
      {one.outcome && (
        <p>
          {say(referralOutcomeWords[one.outcome])}
          {one.outcomeWords && `：${one.outcomeWords}`}
        </p>
      )}
      {open === null ? (
        one.may.length > 0 && (
          <span className="buttons">
            {one.may.map((act) => (
              <Button key={act} size="small" onClick={() => setOpen(act)}>
                {say(referralActWords[act])}
              </Button>
            ))}
          </span>
        )
      ) : (
        <ReferralActForm matter={matter} one={one} act={open} done={() => setOpen(null)} />
      )}
    </>
  );
}

function ReferralActForm(props: { matter: string; one: ReferralView; act: ReferralAct; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const { matter, one, act, done } = props;
  const path = `/api/matters/${matter}/referrals`;
  const telling = useTell([...useMatterKeys(matter), [path]]);
  const [way, setWay] = useState<ConsentWay>("spoken");
  const [outcome, setOutcome] = useState<ReferralOutcome>("helped");
  const [text, setText] = useState("");
  const at = `${path}/${one.id}`;
  const submit = async () => {
    const kept =
      act === "hand-over"
        ? await telling.send(`${at}/hand-over`, {})
        : act === "record-outcome"
          ? await telling.send(`${at}/outcome`, { outcome, words: text })
          : await telling.send(`${at}/answer`, { answer: act, way });
    if (kept) done();
  };
  return (
    <ActPanel
      title={say(referralActWords[act])}
      {...(act === "record-outcome" ? { hint: say(words.outcomeHint) } : {})}
      submit={say(referralActWords[act])}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      {act === "consent" && (
        <Field id={`${id}-way`} label={say(words.way)}>
          <Select<ConsentWay>
            id={`${id}-way`}
            className="wide"
            value={way}
            onChange={setWay}
            options={(["spoken", "paper"] as const).map((value) => ({
              value,
              label: say(consentWayWords[value]),
            }))}
          />
        </Field>
      )}
      {act === "record-outcome" && (
        <>
          <Field id={`${id}-outcome`} label={say(words.outcome)}>
            <Select<ReferralOutcome>
              id={`${id}-outcome`}
              className="wide"
              value={outcome}
              onChange={setOutcome}
              options={referralOutcomes.map((value) => ({ value, label: say(referralOutcomeWords[value]) }))}
            />
          </Field>
          <Field id={`${id}-text`} label={say(words.outcomeWords)}>
            <Input.TextArea
              id={`${id}-text`}
              rows={2}
              maxLength={1000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
        </>
      )}
    </ActPanel>
  );
}
