import { type Refusal, RefusalNote, useClient, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { identityWords as words } from "./identity-words.ts";
import { type AskOptions, answerByPasskey } from "./passkey.ts";

/** After the password: a code of the authenticator, a passkey, or a recovery code. */
export function SecondStepForm(props: {
  second: { totp: boolean; passkey: boolean };
  done(): void;
  startOver(): void;
}) {
  const { say } = useWords();
  const client = useClient();
  const id = useId();
  const [code, setCode] = useState("");
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState<"code" | "passkey" | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { totp, passkey } = props.second;

  const attempt = async (by: "code" | "passkey", work: () => Promise<void>) => {
    setRefusal(null);
    setMissing(false);
    setBusy(by);
    try {
      await work();
      props.done();
    } catch (fault) {
      setRefusal(fault as Refusal);
      setCode("");
    } finally {
      setBusy(null);
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() === "") return setMissing(true);
    if (!busy) await attempt("code", () => client.send("/api/sign-in/code", { code }));
  };
  const byPasskey = () =>
    attempt("passkey", async () => {
      const options = await client.send<AskOptions>("/api/sign-in/passkey/ask", {});
      await client.send("/api/sign-in/passkey", { credential: await answerByPasskey(options) });
    });
  const startOver = async () => {
    await client.send("/api/sign-in/start-over", {}).catch(() => null);
    props.startOver();
  };

  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <h2>{say(words.secondTitle)}</h2>
      <p className="quiet">{say(totp ? words.secondHint : words.secondKeyHint)}</p>
      <RefusalNote refusal={refusal} />
      {missing && (
        <p className="field-fault" role="alert">
          {say(words.codeMissing)}
        </p>
      )}
      {passkey && (
        <Button
          type={totp ? "default" : "primary"}
          size="large"
          block
          loading={busy === "passkey"}
          onClick={() => void byPasskey()}
        >
          {say(words.usePasskey)}
        </Button>
      )}
      <label htmlFor={`${id}-code`}>{say(totp ? words.secondCode : words.recoveryOnly)}</label>
      <Input
        id={`${id}-code`}
        name="code"
        autoComplete="one-time-code"
        size="large"
        maxLength={20}
        autoFocus={totp}
        className="code-input"
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button
        type={totp ? "primary" : "default"}
        htmlType="submit"
        size="large"
        block
        loading={busy === "code"}
      >
        {say(words.goOn)}
      </Button>
      <button type="button" className="plain-button" onClick={() => void startOver()}>
        {say(words.startOver)}
      </button>
    </form>
  );
}
