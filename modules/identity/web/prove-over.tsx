import { type Refusal, RefusalNote, useAsk, useClient, useWords } from "@maple/platform/query";
import { Button, Drawer, Input, Skeleton } from "antd";
import { type FormEvent, useId, useState } from "react";
import type { Factors } from "../model/account.ts";
import { identityWords as words } from "./identity-words.ts";
import { type AskOptions, answerByPasskey } from "./passkey.ts";

/** Asks for a fresh proof over the page; the request that asked for it goes out again afterwards. */
export function ProveOver({ open, done }: { open: boolean; done(proved: boolean): void }) {
  const { say } = useWords();
  return (
    <Drawer
      open={open}
      placement="top"
      closable={false}
      size="auto"
      destroyOnHidden
      title={say(words.proveTitle)}
      onClose={() => done(false)}
    >
      <div className="sign-in-over">
        <p>{say(words.proveText)}</p>
        <ProofForm done={done} />
      </div>
    </Drawer>
  );
}

function ProofForm({ done }: { done(proved: boolean): void }) {
  const { say } = useWords();
  const client = useClient();
  const id = useId();
  const factors = useAsk<Factors>("/api/account/factors", {}, { staleMs: 0 });
  const [typed, setTyped] = useState({ password: "", code: "" });
  const [busy, setBusy] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const attempt = async (by: string, work: () => Promise<unknown>) => {
    setRefusal(null);
    setBusy(by);
    try {
      await work();
      done(true);
    } catch (fault) {
      setRefusal(fault as Refusal);
      setTyped({ password: "", code: "" });
    } finally {
      setBusy(null);
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { password, code } = typed;
    if (busy || (password === "" && code.trim() === "")) return;
    await attempt("typed", () => client.send("/api/prove", password === "" ? { code } : { password }));
  };
  const byPasskey = () =>
    attempt("passkey", async () => {
      const { options, step } = await client.send<{ options: AskOptions; step: string }>(
        "/api/prove/passkey",
        {},
      );
      await client.send("/api/prove", { step, credential: await answerByPasskey(options) });
    });

  if (!factors.data) return factors.error ? <RefusalNote refusal={factors.error} /> : <Skeleton active />;
  const { password, totp, passkeys } = factors.data;
  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <RefusalNote refusal={refusal} />
      {!password && !totp && passkeys.length === 0 && <p>{say(words.proveNone)}</p>}
      {passkeys.length > 0 && (
        <Button size="large" block loading={busy === "passkey"} onClick={() => void byPasskey()}>
          {say(words.usePasskey)}
        </Button>
      )}
      {password && (
        <>
          <label htmlFor={`${id}-password`}>{say(words.password)}</label>
          <Input.Password
            id={`${id}-password`}
            name="proof"
            autoComplete="current-password"
            size="large"
            autoFocus
            value={typed.password}
            onChange={(event) => setTyped({ password: event.target.value, code: "" })}
          />
        </>
      )}
      {totp && (
        <>
          <label htmlFor={`${id}-code`}>{say(words.code)}</label>
          <Input
            id={`${id}-code`}
            autoComplete="one-time-code"
            inputMode="numeric"
            size="large"
            maxLength={12}
            className="code-input"
            value={typed.code}
            onChange={(event) => setTyped({ password: "", code: event.target.value })}
          />
        </>
      )}
      <div className="buttons prove-buttons">
        {(password || totp) && (
          <Button type="primary" htmlType="submit" size="large" loading={busy === "typed"}>
            {say(words.goOn)}
          </Button>
        )}
        <Button size="large" onClick={() => done(false)}>
          {say(words.cancel)}
        </Button>
      </div>
    </form>
  );
}
