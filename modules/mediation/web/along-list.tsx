import type { DeviceStore } from "@maple/platform/offline";
import { useWords } from "@maple/platform/query";
import { useEffect, useState } from "react";
import { type AlongRecord, alongKind, minuteOf } from "./along-record.ts";
import { alongWords as words } from "./along-words.ts";

type Kept = Awaited<ReturnType<typeof readAll>>;
const readAll = (store: DeviceStore) => store.all<AlongRecord>(alongKind);

/** Everything on this device with its state, the latest first. */
export function AlongList({ store, open }: { store: DeviceStore; open(path: string): void }) {
  const { say } = useWords();
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    readAll(store).then(setKept, () => setKept({ items: [], lost: 0 }));
  }, [store]);
  return (
    <>
      <h1>{say(words.title)}</h1>
      <p className="along-quiet">{say(words.lead)}</p>
      {kept && kept.lost > 0 && <p className="along-fault">{say(words.lost, { n: kept.lost })}</p>}
      {kept?.items.length === 0 && <p className="along-empty">{say(words.none)}</p>}
      <ul className="along-list">
        {kept?.items.map(({ id, savedAt, value }) => {
          if (value.state === "sent")
            return (
              <li key={id}>
                <ReceiptLine receipt={value} />
              </li>
            );
          const path = `/field/session/${value.taken.matter}/${value.taken.session}`;
          const begun = value.written.record.trim() !== "" || value.written.begunAt !== null;
          return (
            <li key={id}>
              <a
                href={path}
                onClick={(event) => {
                  event.preventDefault();
                  open(path);
                }}
              >
                {say(words.heading, { code: value.taken.code, n: value.taken.number })}
              </a>
              <span className="along-wait">
                {say(words.open)} · {begun ? say(words.saved, { when: minuteOf(savedAt) }) : say(words.empty)}
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <a href="/desk/">{say(words.toDesk)}</a>
      </p>
    </>
  );
}

type Receipt = Extract<AlongRecord, { state: "sent" }>;

function ReceiptLine({ receipt }: { receipt: Receipt }) {
  const { say } = useWords();
  return (
    <>
      <strong>{say(words.heading, { code: receipt.code, n: receipt.number })}</strong>
      <span className="along-done">✓ {say(words.sent, { when: minuteOf(receipt.sentAt) })}</span>
    </>
  );
}

/** What stays of a record that has arrived. */
export function AlongReceipt({ receipt }: { receipt: Receipt }) {
  const { say } = useWords();
  return (
    <>
      <h1>{say(words.heading, { code: receipt.code, n: receipt.number })}</h1>
      <p className="along-done">✓ {say(words.sent, { when: minuteOf(receipt.sentAt) })}</p>
      <p role="status" className="along-note">
        {say(words.arrived)}
      </p>
    </>
  );
}
