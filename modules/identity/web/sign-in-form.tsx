import { type Refusal, RefusalNote, useAsk, useClient, useWords } from "@maple/platform/query";
import { Alert, Button, Input, Skeleton } from "antd";
import { type FormEvent, useId, useState } from "react";
import { identityWords as words } from "./identity-words.ts";
import { type AskOptions, answerByPasskey } from "./passkey.ts";
import { SecondStepForm } from "./second-step-form.tsx";

interface Second {
  totp: boolean;
  passkey: boolean;
}
interface Ways {
  provider: { zh: string; en: string } | null;
  second: Second | null;
}

/**
 * User name and password, a passkey alone, or the county's provider; then the second step where there is one. The
 * password is cleared after a wrong try, the name stays. `why`: what the server said of the session before.
 */
export function SignInForm(props: { done(): void; autoFocus?: boolean; why?: string | null }) {
  const ways = useAsk<Ways>("/api/sign-in/ways", {}, { staleMs: 0 });
  const [second, setSecond] = useState<Second | null>(null);
  const [over, setOver] = useState(false);
  if (ways.isPending) return <Skeleton active />;
  const step = second ?? (over ? null : (ways.data?.second ?? null));
  if (step)
    return (
      <SecondStepForm
        second={step}
        done={props.done}
        startOver={() => {
          setSecond(null);
          setOver(true);
        }}
      />
    );
  return <FirstStepForm {...props} provider={ways.data?.provider ?? null} asks={setSecond} />;
}

function FirstStepForm(props: {
  done(): void;
  asks(second: Second): void;
  autoFocus?: boolean;
  why?: string | null;
  provider: { zh: string; en: string } | null;
}) {
  const { autoFocus = true, why, provider } = props;
  const { say, name } = useWords();
  const client = useClient();
  const id = useId();
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState<"password" | "passkey" | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const attempt = async (by: "password" | "passkey", work: () => Promise<void>) => {
    setRefusal(null);
    setBusy(by);
    try {
      await work();
    } catch (fault) {
      setRefusal(fault as Refusal);
      setPassword("");
    } finally {
      setBusy(null);
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacks = username.trim() === "" || password === "";
    setMissing(lacks);
    setRefusal(null);
    if (lacks || busy) return;
    await attempt("password", async () => {
      const body = { username: username.trim(), password };
      const answer = await client.send<{ second?: Second }>("/api/sign-in", body);
      if (answer.second) props.asks(answer.second);
      else props.done();
    });
  };
  const byPasskey = () =>
    attempt("passkey", async () => {
      setMissing(false);
      const options = await client.send<AskOptions>("/api/sign-in/passkey/ask", {});
      await client.send("/api/sign-in/passkey", { credential: await answerByPasskey(options) });
      props.done();
    });

  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      {refusal ? (
        <RefusalNote refusal={refusal} />
      ) : (
        why && <Alert type="info" showIcon role="status" className="refusal-note" title={why} />
      )}
      {missing && (
        <p className="field-fault" role="alert">
          {say(words.missing)}
        </p>
      )}
      <label htmlFor={`${id}-name`}>{say(words.username)}</label>
      <Input
        id={`${id}-name`}
        name="username"
        autoComplete="username webauthn"
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
      <Button type="primary" htmlType="submit" size="large" block loading={busy === "password"}>
        {say(words.signIn)}
      </Button>
      <p className="sign-in-or quiet">
        <span>{say(words.or)}</span>
      </p>
      <Button size="large" block loading={busy === "passkey"} onClick={() => void byPasskey()}>
        {say(words.byPasskey)}
      </Button>
      {provider && (
        <Button size="large" block href="/api/sign-in/oidc">
          {say(words.byProvider, { provider: name(provider) })}
        </Button>
      )}
    </form>
  );
}
