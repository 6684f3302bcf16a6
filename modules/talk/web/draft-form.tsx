import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Input } from "antd";
import { useId, useState } from "react";
import type { OfferView, TalkView } from "../model/talk.ts";
import { talkAt, useTalkKeys } from "./talk-keys.ts";
import { talkDeskWords as words } from "./talk-words.ts";

/** The text around terms that both sides accepted: with it they become the draft of an agreement. */
export function DraftForm({ view, offer, done }: { view: TalkView; offer: OfferView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useTalkKeys(view.matter));
  const [text, setText] = useState({ facts: "", disputed: "", responsibility: "", remaining: "" });
  const [fault, setFault] = useState<string | null>(null);
  const submit = async () => {
    const missing = [...text.facts.trim()].length < 2 ? say(words.needFacts) : null;
    setFault(missing);
    if (missing) return;
    if (await telling.send(talkAt(view.matter, `/offers/${offer.id}/draft`), text)) done();
  };
  return (
    <ActPanel
      title={say(words.draft)}
      hint={say(words.draftHint)}
      submit={say(words.draft)}
      fault={fault}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      {(["facts", "disputed", "responsibility", "remaining"] as const).map((field) => (
        <Field key={field} id={`${id}-${field}`} label={say(words[field])}>
          <Input.TextArea
            id={`${id}-${field}`}
            autoSize={{ minRows: 2, maxRows: 10 }}
            maxLength={4000}
            value={text[field]}
            onChange={(event) => setText({ ...text, [field]: event.target.value })}
          />
        </Field>
      ))}
    </ActPanel>
  );
}
