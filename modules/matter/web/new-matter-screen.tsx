import { useWords } from "@maple/platform/query";
import { useState } from "react";
import type { Receipt } from "../model/matter.ts";
import { NewMatterForm } from "./new-matter-form.tsx";
import { newMatterWords as words } from "./new-matter-words.ts";
import { ReceiptCard } from "./receipt-card.tsx";
import "./acts.css";
import "./matter.css";

/** Filing for someone at the window or on the telephone; then the receipt to read out or hand over. */
export function NewMatterScreen() {
  const { say } = useWords();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  return (
    <div className="page form-page">
      <h1>{say(receipt ? words.done : words.title)}</h1>
      {receipt ? (
        <ReceiptCard receipt={receipt} another={() => setReceipt(null)} />
      ) : (
        <NewMatterForm done={setReceipt} />
      )}
    </div>
  );
}
