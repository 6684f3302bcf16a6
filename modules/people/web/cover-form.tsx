import { ActPanel, useAsk, useTell, useWords } from "@maple/platform/query";
import { Checkbox, Input, Select } from "antd";
import { useState } from "react";
import type { PostView, StaffView } from "../model/staff.ts";
import { leaveWords as words } from "./leave-words.ts";
import { Field, fits } from "./parts.tsx";
import { peopleWords } from "./people-words.ts";

interface Colleague {
  id: string;
  name: string;
  unitName: { zh: string; en: string } | null;
}

/** Another person covers a post from a day to a day. */
export function CoverForm(props: { staff: StaffView; post: PostView; cancel(): void; done(): void }) {
  const { say, name } = useWords();
  const { staff, post } = props;
  const telling = useTell([[`/api/people/${staff.id}`], ["/api/people"]]);
  const colleagues = useAsk<Colleague[]>("/api/staff", {}, { staleMs: 600_000 });
  const [who, setWho] = useState<string | null>(null);
  const [from, setFrom] = useState(staff.today);
  const [until, setUntil] = useState("");
  const [suspend, setSuspend] = useState(true);
  const [fault, setFault] = useState(false);
  const listed = [...new Map((colleagues.data ?? []).map((one) => [one.id, one])).values()].filter(
    (one) => one.id !== staff.id,
  );
  const submit = async () => {
    setFault(who === null || until === "");
    if (who === null || until === "") return;
    const body = { staff: who, from, until, suspend };
    if (await telling.send(`/api/people/posts/${post.id}/substitute`, body)) props.done();
  };
  return (
    <ActPanel
      title={say(words.coverTitle, { role: say(post.roleWords), unit: name(post.unitName) })}
      hint={say(words.coverHint)}
      submit={say(words.coverNow)}
      fault={fault ? say(words.needWho) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={props.cancel}
    >
      <div className="field-row">
        <Field label={say(words.who)}>
          {(id) => (
            <Select
              id={id}
              className="wide"
              placeholder={say(words.pickWho)}
              showSearch={{ filterOption: fits }}
              loading={colleagues.isPending}
              value={who}
              onChange={setWho}
              options={listed.map((one) => ({
                value: one.id,
                label: `${one.name} · ${one.unitName ? name(one.unitName) : ""}`,
              }))}
            />
          )}
        </Field>
        <Field label={say(peopleWords.from)}>
          {(id) => (
            <Input
              id={id}
              type="date"
              min={staff.today}
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          )}
        </Field>
        <Field label={say(peopleWords.until)}>
          {(id) => (
            <Input id={id} type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
          )}
        </Field>
      </div>
      <Checkbox checked={suspend} onChange={(event) => setSuspend(event.target.checked)}>
        {say(words.suspend)}
      </Checkbox>
    </ActPanel>
  );
}
