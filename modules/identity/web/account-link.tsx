import { localDateOf, localTimeOf } from "@maple/platform/clock";
import { useWords } from "@maple/platform/query";
import { Button, QRCode } from "antd";
import { useState } from "react";
import { accountWords as words } from "./account-words.ts";

const zone = "Asia/Shanghai";

export interface Given {
  link: string;
  until: string;
}

/** The link for the owner of an account: once on this screen, to be scanned or copied. */
export function AccountLink({ given, name, close }: { given: Given; name: string; close(): void }) {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const address = `${location.origin}/desk/set-password#${given.link}`;
  const until = `${localDateOf(given.until, zone)} ${localTimeOf(given.until, zone)}`;
  const copy = async () => {
    await navigator.clipboard?.writeText(address).catch(() => null);
    setCopied(true);
  };
  return (
    <section className="account-link" aria-label={say(words.linkTitle, { name })}>
      <div aria-hidden="true" className="qr-paper">
        <QRCode value={address} type="svg" size={148} bordered={false} color="#14202B" bgColor="#FFFFFF" />
      </div>
      <div>
        <h2>{say(words.linkTitle, { name })}</h2>
        <p>{say(words.linkText, { until })}</p>
        <code className="link-text">{address}</code>
        <div className="buttons">
          <Button type="primary" onClick={() => void copy()}>
            {say(copied ? words.copied : words.copy)}
          </Button>
          <Button onClick={close}>{say(words.close)}</Button>
        </div>
      </div>
    </section>
  );
}
