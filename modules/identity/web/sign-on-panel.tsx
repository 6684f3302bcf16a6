import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useId } from "react";
import type { Factors } from "../model/account.ts";
import { factorWords as words } from "./factor-words.ts";

/** Linking my account to the county's own sign-on, where there is one. */
export function SignOnPanel({ factors }: { factors: Factors }) {
  const { say, name } = useWords();
  const id = useId();
  const telling = useTell<{ address: string }>();
  if (!factors.provider) return null;
  const provider = name(factors.provider);
  const link = async () => {
    const begun = await telling.send("/api/account/sign-on", {});
    if (begun) location.assign(begun.address);
  };
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>
        {say(words.signOn)}{" "}
        <span className="tag">
          {factors.subject === null ? say(words.signOnNot) : say(words.signOnLinked, { provider })}
        </span>
      </h2>
      <RefusalNote refusal={telling.refusal} />
      <Button loading={telling.busy} onClick={() => void link()}>
        {say(words.signOnLink, { provider })}
      </Button>
    </section>
  );
}
