import { type Refusal, RefusalNote, useClient, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { factorWords } from "./factor-words.ts";
import { identityWords as words } from "./identity-words.ts";
import { DoorPage } from "./sign-in-screen.tsx";

/** The owner of an account sets their password with the link they were given; its secret stands behind the #. */
export function SetPasswordScreen(props: {
  countyName: { zh: string; en: string } | null;
  mark: ReactNode;
  corner: ReactNode;
}) {
  const { say } = useWords();
  const client = useClient();
  const id = useId();
  const [link] = useState(() => location.hash.slice(1));
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [username, setUsername] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || password === "") return;
    setBusy(true);
    setRefusal(null);
    try {
      const done = await client.send<{ username: string }>("/api/account/set-password", { link, password });
      setUsername(done.username);
    } catch (fault) {
      setRefusal(fault as Refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <DoorPage {...props} title={say(words.setTitle)}>
      {username === null ? (
        <form className="sign-in-form" onSubmit={submit} noValidate>
          <p className="quiet">{say(words.setText)}</p>
          <RefusalNote refusal={refusal} />
          <label htmlFor={`${id}-new`}>{say(factorWords.next)}</label>
          <Input.Password
            id={`${id}-new`}
            name="new-password"
            autoComplete="new-password"
            aria-describedby={`${id}-hint`}
            size="large"
            autoFocus
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
          <p id={`${id}-hint`} className="quiet small">
            {say(factorWords.nextHint)}
          </p>
          <Button type="primary" htmlType="submit" size="large" block loading={busy}>
            {say(factorWords.save)}
          </Button>
        </form>
      ) : (
        <>
          <p role="status">{say(words.setDone, { username })}</p>
          <Button type="primary" size="large" block href="/desk/">
            {say(words.toSignIn)}
          </Button>
        </>
      )}
    </DoorPage>
  );
}
