import { localDateOf } from "@maple/platform/clock";
import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button, Input, Popconfirm } from "antd";
import { useId, useState } from "react";
import type { Factors } from "../model/account.ts";
import { factorWords as words } from "./factor-words.ts";
import { useMe } from "./me.tsx";
import { PasskeyAdd } from "./passkey-add.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { TotpSetup } from "./totp-setup.tsx";

const touches = [["/api/account/factors"]] as const;
const day = (at: string) => localDateOf(at, "Asia/Shanghai");

/** My second factors: the authenticator, recovery codes, passkeys. */
export function FactorsPanel({ factors }: { factors: Factors }) {
  const { say } = useWords();
  const id = useId();
  const me = useMe();
  const telling = useTell<{ codes?: string[] }>(touches);
  const [codes, setCodes] = useState<string[] | null>(null);
  // What was just given stays to be kept, although the answer already says that the authenticator is in use.
  const [settingUp, setSettingUp] = useState(!factors.totp);
  const drop = async () => {
    if (await telling.send("/api/account/totp/drop", {})) setSettingUp(true);
  };
  const newCodes = async () => {
    const answer = await telling.send("/api/account/codes", {});
    if (answer?.codes) setCodes(answer.codes);
  };
  const any = factors.totp || factors.passkeys.length > 0;
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{say(words.second)}</h2>
      <p className="quiet">
        {say(words.secondHint)} {factors.required && <strong>{say(words.required)}</strong>}
      </p>
      <RefusalNote refusal={telling.refusal} />
      <div className="factor">
        <h3>
          {say(words.totp)} <span className="tag">{say(factors.totp ? words.on : words.off)}</span>
        </h3>
        {settingUp || !factors.totp ? (
          <TotpSetup
            codesTitle={say(words.codesFor, { username: me.username })}
            done={() => setSettingUp(false)}
          />
        ) : (
          <Popconfirm title={say(words.sure)} onConfirm={drop} okText={say(words.remove)}>
            <Button>{say(words.remove)}</Button>
          </Popconfirm>
        )}
      </div>
      <div className="factor">
        <h3>{say(words.passkeys)}</h3>
        <p className="quiet">{say(words.passkeysHint)}</p>
        {factors.passkeys.length > 0 && (
          <ul className="plain-list passkeys">
            {factors.passkeys.map((key) => (
              <PasskeyLine key={key.id} passkey={key} />
            ))}
          </ul>
        )}
        <PasskeyAdd />
      </div>
      {any && !(settingUp && factors.totp) && (
        <div className="factor">
          {codes ? (
            <RecoveryCodes
              codes={codes}
              title={say(words.codesFor, { username: me.username })}
              kept={() => setCodes(null)}
            />
          ) : (
            <>
              <h3>
                {say(words.codes)}{" "}
                <span className="tag">{say(words.codesLeft, { n: factors.codesLeft })}</span>
              </h3>
              <Button loading={telling.busy} onClick={() => void newCodes()}>
                {say(words.codesNew)}
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  );
}

function PasskeyLine({ passkey }: { passkey: Factors["passkeys"][number] }) {
  const { say } = useWords();
  const telling = useTell(touches);
  const [name, setName] = useState<string | null>(null);
  const path = `/api/account/passkeys/${passkey.id}`;
  const rename = async () => {
    if (await telling.send(`${path}/name`, { name })) setName(null);
  };
  return (
    <li className="session-line">
      {name === null ? (
        <div>
          <strong>{passkey.name}</strong>
          <span className="quiet">
            {say(words.passkeyMade, { at: day(passkey.madeAt) })} ·{" "}
            {passkey.usedAt ? say(words.passkeyUsed, { at: day(passkey.usedAt) }) : say(words.passkeyUnused)}
          </span>
          <RefusalNote refusal={telling.refusal} />
        </div>
      ) : (
        <Input
          aria-label={say(words.newName)}
          maxLength={40}
          autoFocus
          value={name}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={() => void rename()}
        />
      )}
      <span className="buttons">
        {name === null ? (
          <>
            <Button
              size="small"
              aria-label={say(words.renameOf, { name: passkey.name })}
              onClick={() => setName(passkey.name)}
            >
              {say(words.rename)}
            </Button>
            <Popconfirm
              title={say(words.sure)}
              okText={say(words.remove)}
              onConfirm={() => telling.send(`${path}/drop`, {})}
            >
              <Button size="small" aria-label={say(words.removeOf, { name: passkey.name })}>
                {say(words.remove)}
              </Button>
            </Popconfirm>
          </>
        ) : (
          <>
            <Button size="small" type="primary" loading={telling.busy} onClick={() => void rename()}>
              {say(words.save)}
            </Button>
            <Button size="small" onClick={() => setName(null)}>
              {say(words.cancel)}
            </Button>
          </>
        )}
      </span>
    </li>
  );
}
