import { useMe } from "@maple/identity/web";
import { To, useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import type { Receipt } from "../model/matter.ts";
import { newMatterWords as words } from "./new-matter-words.ts";
import { exactTime } from "./time-words.ts";

/** The receipt of a matter filed for someone: code, first answer, and the way to follow it. The secret is shown once. */
export function ReceiptCard({ receipt, another }: { receipt: Receipt; another(): void }) {
  const { say } = useWords();
  const [pictured, setPictured] = useState(true);
  const { county } = useMe();
  const link = `${location.origin}/t/${county}.${receipt.secret}`;
  return (
    <section className="receipt" aria-live="polite">
      <p className="quiet">{say(words.doneCode)}</p>
      <p className="receipt-code">{receipt.code}</p>
      <p>{say(words.doneUntil, { at: exactTime(receipt.firstAnswerBy) })}</p>
      <p>{say(words.doneTrack)}</p>
      {pictured && (
        <img
          className="receipt-qr"
          alt={say(words.doneQr)}
          src={`/api/qr.svg?text=${encodeURIComponent(link)}`}
          onError={() => setPictured(false)}
        />
      )}
      <p className="receipt-link">{link}</p>
      {!receipt.opens && <p className="quiet">{say(words.elsewhere)}</p>}
      <p className="buttons no-print">
        {receipt.opens && (
          <To path={`/matters/${receipt.matter}`} className="button-link filled">
            {say(words.open)}
          </To>
        )}
        <Button onClick={() => window.print()}>{say(words.print)}</Button>
        <Button autoFocus onClick={another}>
          {say(words.another)}
        </Button>
      </p>
    </section>
  );
}
