import { useMe } from "@maple/identity/web";
import { useMatterKeys } from "@maple/matter/web";
import { addDays, localDateOf } from "@maple/platform/clock";
import { ActPanel, Field, useNow, useTell, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { evidenceWords as words } from "./evidence-words.ts";

/** Days in which an answer is usually asked for. */
const usualDays = 5;
const fields = ["receiver", "asked", "place", "hours", "purpose"] as const;
const most = { receiver: 80, asked: 500, place: 200, hours: 100, purpose: 300 } as const;

/** The request, then its link: shown this once. */
export function AskForm({ matter, done }: { matter: string; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const me = useMe();
  const path = `/api/matters/${matter}/evidence`;
  const telling = useTell<{ secret: string }>([...useMatterKeys(matter), [path]]);
  const today = localDateOf(useNow(), "Asia/Shanghai");
  const [text, setText] = useState({ receiver: "", asked: "", place: "", hours: "", purpose: "" });
  const [answerBy, setAnswerBy] = useState(addDays(today, usualDays));
  const [link, setLink] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  if (link !== null)
    return (
      <div className="evidence-link" role="status">
        <p>{say(words.link)}</p>
        <code>{link}</code>
        <p className="buttons">
          <Button
            size="small"
            onClick={() => void navigator.clipboard?.writeText(link).then(() => setCopied(true))}
          >
            {say(copied ? words.copied : words.copy)}
          </Button>
          <Button size="small" onClick={done}>
            {say(words.ready)}
          </Button>
        </p>
      </div>
    );
  const submit = async () => {
    const made = await telling.send(path, { ...text, answerBy });
    if (made) setLink(`${window.location.origin}/e/${me.county}.${made.secret}`);
  };
  return (
    <ActPanel
      title={say(words.ask)}
      hint={say(words.hint)}
      submit={say(words.send)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      {fields.map((key) => (
        <Field key={key} id={`${id}-${key}`} label={say(words[key])}>
          <Input
            id={`${id}-${key}`}
            maxLength={most[key]}
            value={text[key]}
            onChange={(event) => setText({ ...text, [key]: event.target.value })}
          />
        </Field>
      ))}
      <Field id={`${id}-by`} label={say(words.answerBy)}>
        <Input
          id={`${id}-by`}
          type="date"
          min={today}
          value={answerBy}
          onChange={(event) => setAnswerBy(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
