import { yuanOf } from "@maple/mediation";
import { blankTerm, type TermDraft, TermRows, termOf } from "@maple/mediation/web";
import { addDays, localDateOf } from "@maple/platform/clock";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Input, Radio } from "antd";
import { useId, useState } from "react";
import { type OfferView, type Table, type Voice, voiceWords } from "../model/talk.ts";
import { type TalkProps, talkAt, useTalkKeys } from "./talk-keys.ts";
import { Speaker } from "./talk-messages.tsx";
import { talkDeskWords as words } from "./talk-words.ts";

type To = "all" | "mediator" | "A" | "B";

const choicesOf = (speaker: Voice): To[] => (speaker === "M" ? ["all", "A", "B"] : ["all", "mediator"]);

function tableOf(speaker: Voice, to: To): Table {
  if (to === "all") return "joint";
  return to !== "mediator" ? to : speaker === "M" ? "joint" : speaker;
}

/** The first table at which nothing waits for an answer already. */
function firstOpen(view: TalkProps["view"], speaker: Voice): To {
  const choices = choicesOf(speaker);
  return choices.find((to) => view.may.offer[tableOf(speaker, to)] === null) ?? "all";
}

/** Terms to put on the table: the mediator's own, or a side's at the window; as an answer it begins with what was offered. */
export function OfferForm(props: TalkProps & { counters: OfferView | null; done(): void }) {
  const { mediation, view, counters, done } = props;
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useTalkKeys(view.matter));
  const first = (side: "A" | "B") => view.parties.find((party) => party.side === side)?.id ?? null;
  const [speaker, setSpeaker] = useState<Voice>("M");
  const [to, setTo] = useState<To>(() => firstOpen(view, "M"));
  const [terms, setTerms] = useState<TermDraft[]>(
    counters ? counters.terms.map(draftOf) : [blankTerm(first("B"), first("A"))],
  );
  const [note, setNote] = useState("");
  const today = localDateOf(new Date().toISOString(), "Asia/Shanghai");
  const [until, setUntil] = useState(addDays(today, 7));
  const [fault, setFault] = useState<string | null>(null);
  const labels: Record<To, string> = {
    all: say(words.toBoth),
    mediator: say(words.toMe),
    A: say(words.toSide, { side: say(voiceWords.A) }),
    B: say(words.toSide, { side: say(voiceWords.B) }),
  };
  const submit = async () => {
    const whole = terms.map(termOf);
    const unfit = whole.indexOf(null);
    setFault(unfit < 0 ? null : say(words.offerUnfit, { n: unfit + 1 }));
    if (unfit >= 0) return;
    const as = speaker === "M" ? {} : { as: speaker };
    const made = { ...as, to, terms: whole, note, until, counters: counters?.id ?? null };
    if (await telling.send(talkAt(view.matter, "/offers"), made)) done();
  };
  return (
    <ActPanel
      title={say(counters ? words.counterTitle : words.makeOffer)}
      submit={say(words.makeOffer)}
      fault={fault}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      {counters === null && (
        <>
          <Speaker
            speaker={speaker}
            change={(next) => {
              setSpeaker(next);
              setTo(firstOpen(view, next));
            }}
          />
          <fieldset className="field">
            <legend>{say(words.to)}</legend>
            <Radio.Group
              value={to}
              onChange={(event) => setTo(event.target.value as To)}
              options={choicesOf(speaker).map((value) => ({
                value,
                label: labels[value],
                disabled: view.may.offer[tableOf(speaker, value)] !== null,
              }))}
            />
          </fieldset>
        </>
      )}
      <TermRows terms={terms} parties={mediation.parties} change={setTerms} />
      <Field id={`${id}-note`} label={say(words.note)}>
        <Input.TextArea
          id={`${id}-note`}
          rows={2}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
      <Field id={`${id}-until`} label={say(words.untilField)}>
        <Input
          id={`${id}-until`}
          type="date"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}

function draftOf(term: OfferView["terms"][number]): TermDraft {
  return {
    ...blankTerm(term.who, term.toward),
    kind: term.kind,
    what: term.what,
    yuan: term.cents === null ? "" : yuanOf(term.cents),
    dueOn: term.dueOn,
    way: term.way,
    dates: term.plan?.amount ?? "once",
    every: term.plan?.every ?? "month",
    times: term.plan?.times ?? 2,
  };
}
