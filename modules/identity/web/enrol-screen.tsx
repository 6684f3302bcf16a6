import { useAsk, useWords } from "@maple/platform/query";
import { Button, Skeleton } from "antd";
import { type ReactNode, useRef, useState } from "react";
import type { Factors } from "../model/account.ts";
import { factorWords as words } from "./factor-words.ts";
import { identityWords } from "./identity-words.ts";
import { PasskeyAdd } from "./passkey-add.tsx";
import { DoorPage } from "./sign-in-screen.tsx";
import { TotpSetup } from "./totp-setup.tsx";

/** After the password, where a second factor is required and there is none yet: one is set up before anything else. */
export function EnrolScreen(props: {
  countyName: { zh: string; en: string } | null;
  mark: ReactNode;
  corner: ReactNode;
  done(): void;
  signOut(): void;
}) {
  const { say } = useWords();
  const factors = useAsk<Factors>("/api/account/factors", {}, { staleMs: 0 });
  const [kept, setKept] = useState(false);
  // What stands here already when the page comes was set up elsewhere; what is set up here stays until it is kept.
  const elsewhere = useRef<boolean | null>(null);
  if (factors.data && elsewhere.current === null) elsewhere.current = factors.data.totp;
  const has = kept || (factors.data?.passkeys.length ?? 0) > 0;
  return (
    <DoorPage {...props} title={say(words.enrolTitle)}>
      <p className="quiet">{say(words.enrolText)}</p>
      {factors.isPending && <Skeleton active />}
      {elsewhere.current && <p>{say(words.enrolElsewhere)}</p>}
      {factors.data && !elsewhere.current && !has && (
        <div className="enrol">
          <h2>{say(words.totp)}</h2>
          <TotpSetup done={() => setKept(true)} />
          <h2>{say(words.passkeys)}</h2>
          <p className="quiet">{say(words.passkeysHint)}</p>
          <PasskeyAdd done={() => setKept(true)} />
        </div>
      )}
      {has && (
        <Button type="primary" size="large" block onClick={props.done}>
          {say(words.enrolDone)}
        </Button>
      )}
      <button type="button" className="plain-button" onClick={props.signOut}>
        {say(identityWords.signOut)}
      </button>
    </DoorPage>
  );
}
