import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button, Input, QRCode } from "antd";
import { type FormEvent, useId, useState } from "react";
import { factorWords as words } from "./factor-words.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";

const touches = [["/api/account/factors"]] as const;

/** Setting an authenticator up: scan or type the secret, give a first code, keep the recovery codes. */
export function TotpSetup({ done, codesTitle }: { done(): void; codesTitle?: string }) {
  const { say } = useWords();
  const id = useId();
  const beginning = useTell<{ secret: string; address: string }>();
  const confirming = useTell<{ codes: string[] }>(touches);
  const [begun, setBegun] = useState<{ secret: string; address: string } | null>(null);
  const [code, setCode] = useState("");
  const [codes, setCodes] = useState<string[] | null>(null);
  const begin = async () => setBegun(await beginning.send("/api/account/totp", {}));
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() === "") return;
    const answer = await confirming.send("/api/account/totp/confirm", { code });
    if (answer) setCodes(answer.codes);
    else setCode("");
  };
  if (codes) return <RecoveryCodes codes={codes} title={codesTitle ?? say(words.codes)} kept={done} />;
  if (!begun)
    return (
      <>
        <RefusalNote refusal={beginning.refusal} />
        <Button loading={beginning.busy} onClick={() => void begin()}>
          {say(words.setUp)}
        </Button>
      </>
    );
  return (
    <form className="totp-setup" onSubmit={confirm} noValidate>
      <p>{say(words.totpScan)}</p>
      <div className="totp-secret">
        <div aria-hidden="true" className="qr-paper">
          <QRCode
            value={begun.address}
            type="svg"
            size={168}
            bordered={false}
            color="#14202B"
            bgColor="#FFFFFF"
          />
        </div>
        <div className="field">
          <span className="field-name">{say(words.totpSecret)}</span>
          <code className="secret-text">{begun.secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
        </div>
      </div>
      <RefusalNote refusal={confirming.refusal} />
      <div className="field">
        <label htmlFor={`${id}-code`}>{say(words.totpCode)}</label>
        <span className="with-button">
          <Input
            id={`${id}-code`}
            name="totp-code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            className="code-input"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
          <Button type="primary" htmlType="submit" loading={confirming.busy}>
            {say(words.enable)}
          </Button>
        </span>
      </div>
    </form>
  );
}
