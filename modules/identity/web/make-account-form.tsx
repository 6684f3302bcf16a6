import { RefusalNote, useAsk, useTell, useWords } from "@maple/platform/query";
import { Button, Input, Select } from "antd";
import { type FormEvent, useDeferredValue, useId, useState } from "react";
import type { Given } from "./account-link.tsx";
import { accountWords as words } from "./account-words.ts";

const touches = [["/api/accounts"], ["/api/accounts/wanting"]] as const;

/** Chooses someone without an account and their user name; the link that comes back is shown by `made`. */
export function MakeAccountForm(props: { made(given: Given, name: string): void; cancel(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell<Given>(touches);
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search.trim());
  const found = useAsk<Array<{ id: string; name: string }>>("/api/accounts/wanting", { search: wanted });
  const [staff, setStaff] = useState<{ value: string; label: string } | null>(null);
  const [username, setUsername] = useState("");
  const [missing, setMissing] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacks = staff === null || username.trim() === "";
    setMissing(lacks);
    if (lacks) return;
    const given = await telling.send("/api/accounts", { staff: staff.value, username });
    if (given) props.made(given, staff.label);
  };
  return (
    <form className="account-panel" aria-label={say(words.makeTitle)} onSubmit={submit} noValidate>
      <h2>{say(words.makeTitle)}</h2>
      <RefusalNote refusal={telling.refusal} />
      {missing && (
        <p className="field-fault" role="alert">
          {say(words.staffMissing)}
        </p>
      )}
      <div className="field-row">
        <div className="field">
          <label htmlFor={`${id}-staff`}>{say(words.staff)}</label>
          <Select
            id={`${id}-staff`}
            className="wide"
            labelInValue
            showSearch={{ filterOption: false, onSearch: setSearch }}
            placeholder={say(words.staffHint)}
            notFoundContent={say(words.staffNone)}
            value={staff}
            onChange={setStaff}
            options={(found.data ?? []).map((one) => ({ value: one.id, label: one.name }))}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-username`}>{say(words.username)}</label>
          <Input
            id={`${id}-username`}
            name="new-username"
            autoComplete="off"
            maxLength={40}
            aria-describedby={`${id}-hint`}
            value={username}
            onChange={(event) => setUsername(event.target.value)}
          />
          <span id={`${id}-hint`} className="quiet small">
            {say(words.usernameHint)}
          </span>
        </div>
      </div>
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={telling.busy}>
          {say(words.create)}
        </Button>
        <Button onClick={props.cancel}>{say(words.cancel)}</Button>
      </div>
    </form>
  );
}
