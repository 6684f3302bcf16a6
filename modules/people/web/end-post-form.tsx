import { ActPanel, useTell, useWords } from "@maple/platform/query";
import { Input, Radio } from "antd";
import { useState } from "react";
import { type EndReason, endReasons, endReasonWords, type PostView, type StaffView } from "../model/staff.ts";
import { leaveWords } from "./leave-words.ts";
import { Field } from "./parts.tsx";
import { peopleWords as words } from "./people-words.ts";

interface FormProps {
  staff: StaffView;
  post: PostView;
  cancel(): void;
  done(): void;
}

const touched = (staff: string) => [[`/api/people/${staff}`], ["/api/people"]];

/** Asks once before a post ends: from which day, and why. */
export function EndPostForm({ staff, post, cancel, done }: FormProps) {
  const { say, name } = useWords();
  const telling = useTell(touched(staff.id));
  const [day, setDay] = useState(post.from > staff.today ? post.from : staff.today);
  const [why, setWhy] = useState<EndReason>("duties");
  const last = staff.posts.every(
    (other) => other.id === post.id || other.stands === "over" || other.stands === "annulled",
  );
  const submit = async () => {
    if (await telling.send(`/api/people/posts/${post.id}/end`, { day, why })) done();
  };
  return (
    <ActPanel
      title={say(words.endTitle, { role: say(post.roleWords), unit: name(post.unitName) })}
      hint={say(words.endHint)}
      submit={say(words.endNow)}
      telling={telling}
      onSubmit={submit}
      onCancel={cancel}
    >
      {last && <p className="warn">{say(leaveWords.lastPost)}</p>}
      <Field label={say(words.endDay)}>
        {(id) => (
          <Input
            id={id}
            type="date"
            min={staff.today}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
      </Field>
      <fieldset className="field">
        <legend>{say(words.endWhy)}</legend>
        <Radio.Group
          value={why}
          onChange={(event) => setWhy(event.target.value)}
          options={endReasons.map((reason) => ({ value: reason, label: say(endReasonWords[reason]) }))}
        />
      </fieldset>
    </ActPanel>
  );
}

/** A post that was written by mistake: asks for the reason. */
export function AnnulPostForm({ staff, post, cancel, done }: FormProps) {
  const { say, name } = useWords();
  const telling = useTell(touched(staff.id));
  const [reason, setReason] = useState("");
  const submit = async () => {
    if (await telling.send(`/api/people/posts/${post.id}/annul`, { reason })) done();
  };
  return (
    <ActPanel
      title={say(words.annulTitle, { role: say(post.roleWords), unit: name(post.unitName) })}
      hint={say(words.annulHint)}
      submit={say(words.annulNow)}
      ends
      telling={telling}
      onSubmit={submit}
      onCancel={cancel}
    >
      <Field label={say(words.annulReason)}>
        {(id) => (
          <Input id={id} maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
    </ActPanel>
  );
}
