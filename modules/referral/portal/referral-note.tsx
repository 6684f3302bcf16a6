import { Button, dayWords, Note, PageForm, type Reader, tellerFor } from "@maple/matter/portal";
import { localDateOf } from "@maple/platform/clock";
import { handedWords, type ReferralView, referralKinds, referralOutcomeWords } from "../model/referral.ts";
import { referralStateWords } from "../model/referral-life.ts";

const words = {
  title: { zh: "给您的帮助：{kind}", en: "Help for you: {kind}" },
  ask: {
    zh: "工作人员建议转介到“{to}”：{helps}。您同意后，只把下面列出的信息交给他们；不同意也不影响这件事的办理。",
    en: "Staff suggest “{to}”: {helps}. If you agree, they are given only what is listed here. If you do not, your matter goes on all the same.",
  },
  hands: { zh: "会交给他们", en: "They would be given" },
  words: { zh: "写给他们的情况", en: "What they would read" },
  yes: { zh: "同意转介", en: "I agree" },
  no: { zh: "不同意", en: "I do not agree" },
  state: { zh: "目前", en: "Now" },
  by: { zh: "{day} 前应有结果", en: "an answer is looked for by {day}" },
  back: { zh: "收回同意", en: "Take my consent back" },
} as const;

/** What was offered to whoever reads this page, and their own word on it; works without a script. */
export function ReferralNote(props: {
  reader: Reader;
  matter: string;
  referrals: readonly ReferralView[];
  command: string;
}) {
  const { reader, matter, referrals } = props;
  const tell = tellerFor(reader);
  return referrals.map((one) => {
    const kind = referralKinds[one.kind];
    const hands = one.hands.map((each) => tell(handedWords[each])).join(reader.lang === "zh" ? "、" : ", ");
    return (
      <Note key={one.id} title={tell(words.title, { kind: tell(kind.words) })}>
        {one.state === "offered" ? (
          <>
            <p>{tell(words.ask, { to: one.to, helps: tell(kind.helps) })}</p>
            <p>
              {tell(words.hands)}
              {reader.lang === "zh" ? "：" : ": "}
              <span className="strong">{hands}</span>
            </p>
            {one.hands.includes("facts") ? (
              <p dir="auto">
                {tell(words.words)}
                {reader.lang === "zh" ? "：" : ": "}
                {one.words}
              </p>
            ) : null}
            <PageForm action={`/m/${matter}/referral/${one.id}`} command={props.command}>
              <p>
                <Button name="answer" value="consent">
                  {tell(words.yes)}
                </Button>
              </p>
              <p>
                <Button name="answer" value="decline" kind="plain">
                  {tell(words.no)}
                </Button>
              </p>
            </PageForm>
          </>
        ) : (
          <>
            <p>
              {tell(words.state)}
              {reader.lang === "zh" ? "：" : ": "}
              <span className="strong">{tell(referralStateWords[one.state])}</span>
              {one.outcome ? ` · ${tell(referralOutcomeWords[one.outcome])}` : ""}
              {one.state === "handed-over" && one.answerBy
                ? ` · ${tell(words.by, { day: dayWords(one.answerBy, reader) })}`
                : ""}
            </p>
            <p className="soft">
              {one.to}
              {one.consentAt ? ` · ${dayWords(localDateOf(one.consentAt, reader.zone), reader)}` : ""}
            </p>
            {one.state === "consented" ? (
              <PageForm action={`/m/${matter}/referral/${one.id}`} command={props.command}>
                <Button name="answer" value="decline" kind="plain">
                  {tell(words.back)}
                </Button>
              </PageForm>
            ) : null}
          </>
        )}
      </Note>
    );
  });
}
