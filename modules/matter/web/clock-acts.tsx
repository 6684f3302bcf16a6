import {
  lengthUnitWords,
  lengthWords,
  type PauseReason,
  pauseEndWords,
  pauseWords,
} from "@maple/platform/clock";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Button, Input, InputNumber, Radio, Select } from "antd";
import { useId, useState } from "react";
import type { MatterView } from "../model/matter.ts";
import { consentWords, clockActWords as words } from "./clock-act-words.ts";
import { useMatterKeys } from "./matter-keys.ts";

type Clock = MatterView["clocks"][number];
type Act = "pause" | "resume" | "extend" | "approve" | "refuse";
type Way = keyof typeof consentWords;

interface Owner {
  matter: string;
  /** The address of the legal track whose clock it is; absent for a clock of the matter itself. */
  track?: string | undefined;
}

/** What may be done to a clock that runs: stand still, run again, be made longer, and the decision that is waited for. */
export function ClockActs({ clock, matter, track }: Owner & { clock: Clock }) {
  const { say } = useWords();
  const [act, setAct] = useState<Act | null>(null);
  const { may, extension } = clock;
  if (!may) return null;
  const offered: Act[] = [
    ...(may.pause === null ? (["pause"] as const) : []),
    ...(may.resume === null ? (["resume"] as const) : []),
    ...(may.extend === null ? (["extend"] as const) : []),
  ];
  const nameOf = (one: Act) =>
    say(one === "extend" && extension?.needs === "approval" ? words.ask : words[one]);
  return (
    <>
      {may.asked && (
        <p className="clock-asked">
          {say(words.asked, {
            by: may.asked.by ?? say(words.somebody),
            length: say(lengthWords, lengthValues(may.asked)),
          })}
          {may.asked.approve === null && (
            <span className="clock-buttons">
              {(["approve", "refuse"] as const).map((one) => (
                <Button key={one} size="small" onClick={() => setAct(one)} data-clock-act={one}>
                  {say(words[one])}
                </Button>
              ))}
            </span>
          )}
        </p>
      )}
      {offered.length > 0 && (
        <p className="clock-buttons">
          {offered.map((one) => (
            <Button
              key={one}
              size="small"
              data-clock-act={one}
              aria-label={`${nameOf(one)}：${say(clock.name)}`}
              onClick={() => setAct(one)}
            >
              {nameOf(one)}
            </Button>
          ))}
        </p>
      )}
      {act && (
        <ClockForm
          key={act}
          act={act}
          clock={clock}
          matter={matter}
          track={track}
          done={() => setAct(null)}
        />
      )}
    </>
  );
}

const lengthValues = ({ length, unit }: { length: number; unit: string }) => ({
  length,
  unit: unit.replace("-", "_"),
});

function ClockForm({ act, clock, matter, track, done }: Owner & { act: Act; clock: Clock; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const keys = useMatterKeys(matter);
  const telling = useTell(track ? [...keys, [`/api/matters/${matter}/tracks`]] : keys);
  const { extension, pauses, may } = clock;
  const [reason, setReason] = useState<PauseReason | null>(pauses.length === 1 ? pauses[0]! : null);
  const [length, setLength] = useState<number | null>(extension?.most.length ?? 1);
  const [consents, setConsents] = useState<{ A: Way | null; B: Way | null }>({ A: null, B: null });
  const [told, setTold] = useState("");
  const byConsent = extension?.needs === "consent";
  const base = track ?? `/api/matters/${matter}`;
  const at = `${base}/clocks/${clock.rule}/${clock.serial}`;
  const sends: Record<Act, () => Promise<unknown>> = {
    pause: () => telling.send(`${at}/pause`, { reason: reason ?? pauses[0], words: told }),
    resume: () => telling.send(`${at}/resume`, { words: told }),
    extend: () =>
      byConsent
        ? telling.send(`${at}/extend`, {
            length: length ?? 0,
            consentA: consents.A,
            consentB: consents.B,
            words: told,
          })
        : telling.send(`${at}/ask-extension`, { length: length ?? 0, words: told }),
    approve: () => telling.send(`${base}/extensions/${may?.asked?.id}/approve`, { words: told }),
    refuse: () => telling.send(`${base}/extensions/${may?.asked?.id}/refuse`, { words: told }),
  };
  const most = extension ? say(lengthWords, lengthValues(extension.most)) : "";
  const hints: Partial<Record<Act, string>> = {
    pause: say(words.pauseHint),
    resume: say(words.resumeHint),
    extend: byConsent
      ? say(words.consentHint, { most })
      : say(words.approvalHint, { most, by: extension?.by ? say(extension.by) : "" }),
  };
  const title = say(words[`${act}Title`], { name: say(clock.name) });
  return (
    <ActPanel
      title={title}
      hint={hints[act]}
      submit={act === "extend" && !byConsent ? say(words.ask) : say(words[act])}
      telling={telling}
      onSubmit={async () => {
        if (await sends[act]()) done();
      }}
      onCancel={done}
    >
      {act === "pause" && (
        <fieldset className="field">
          <legend>{say(words.pauseWhy)}</legend>
          <Radio.Group
            className="choices"
            value={reason}
            onChange={(event) => setReason(event.target.value as PauseReason)}
          >
            {pauses.map((one) => (
              <Radio key={one} value={one}>
                {say(pauseWords[one])} <span className="quiet small">{say(pauseEndWords[one])}</span>
              </Radio>
            ))}
          </Radio.Group>
        </fieldset>
      )}
      {act === "extend" && extension && (
        <Field
          id={`${id}-length`}
          label={say(words.howLong, { unit: say(lengthUnitWords[extension.most.unit]) })}
        >
          <InputNumber
            id={`${id}-length`}
            min={1}
            max={extension.most.length}
            precision={0}
            value={length}
            onChange={setLength}
          />
        </Field>
      )}
      {act === "extend" &&
        byConsent &&
        (["A", "B"] as const).map((side) => (
          <Field
            key={side}
            id={`${id}-${side}`}
            label={say(words.consentOf, { side: say(side === "A" ? words.sideA : words.sideB) })}
          >
            <Select
              id={`${id}-${side}`}
              value={consents[side]}
              onChange={(way: Way) => setConsents({ ...consents, [side]: way })}
              options={(Object.keys(consentWords) as Way[]).map((way) => ({
                value: way,
                label: say(consentWords[way]),
              }))}
            />
          </Field>
        ))}
      <Field id={`${id}-words`} label={say(words.words)}>
        <Input.TextArea
          id={`${id}-words`}
          rows={2}
          maxLength={1000}
          value={told}
          onChange={(event) => setTold(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
