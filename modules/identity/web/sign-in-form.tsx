import { type Refusal, RefusalNote, useClient, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { identityWords as words } from "./identity-words.ts";

/** User name and password. The password is cleared after a wrong try, the name stays. */
export function SignInForm({ done, autoFocus = true }: { done(): void; autoFocus?: boolean }) {
  const { say } = useWords();
  const client = useClient();
  const id = useId();
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacks = username.trim() === "" || password === "";
    setMissing(lacks);
    setRefusal(null);
    if (lacks || busy) return;
    setBusy(true);
    try {
      await client.send("/api/sign-in", { username: username.trim(), password });
      done();
    } catch (fault) {
      setRefusal(fault as Refusal);
      setPassword("");
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <RefusalNote refusal={refusal} />
      {missing && (
        <p className="field-fault" role="alert">
          {say(words.missing)}
        </p>
      )}
      <label htmlFor={`${id}-name`}>{say(words.username)}</label>
      <Input
        id={`${id}-name`}
        name="username"
        autoComplete="username"
        size="large"
        autoFocus={autoFocus}
        value={username}
        onChange={(event) => setUsername(event.target.value)}
      />
      <label htmlFor={`${id}-password`}>{say(words.password)}</label>
      <Input.Password
        id={`${id}-password`}
        name="password"
        autoComplete="current-password"
        size="large"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        {say(words.signIn)}
      </Button>
    </form>
  );
}
