import type { DeviceStore } from "@maple/platform/offline";
import { newCommandId, type Refusal, useClient, useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { useRef, useState } from "react";
import { mediationReasons } from "../model/mediation-reasons.ts";
import { unfitRecord } from "../rules/session-record.ts";
import { AlongFields } from "./along-fields.tsx";
import {
  type AlongRecord,
  alongKind,
  bodyOf,
  minuteOf,
  type OpenRecord,
  textOf,
  type Written,
} from "./along-record.ts";
import { alongWords as words } from "./along-words.ts";

interface SheetProps {
  record: OpenRecord;
  store: DeviceStore;
  changed(record: AlongRecord): void;
}

/** The record itself: kept on the device with every stroke, sent when whoever wrote it says so. */
export function AlongSheet({ record, store, changed }: SheetProps) {
  const { say } = useWords();
  const client = useClient();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [saveFault, setSaveFault] = useState(false);
  const [said, setSaid] = useState<string | WordPair | null>(null);
  const [conflict, setConflict] = useState(false);
  const [busy, setBusy] = useState(false);
  const [noteCommand] = useState(newCommandId);
  // What is kept follows what is written one after the other: an older stroke never lands on a newer one.
  const line = useRef<Promise<void>>(Promise.resolve());

  const keep = (next: AlongRecord) => {
    line.current = line.current.then(async () => {
      try {
        await store.keep(alongKind, record.taken.session, next);
        setSavedAt(new Date().toISOString());
        setSaveFault(false);
      } catch {
        setSaveFault(true);
      }
    });
    return line.current;
  };
  const write = (change: Partial<Written>) => {
    const next: OpenRecord = { ...record, written: { ...record.written, ...change } };
    changed(next);
    setSaid(null);
    void keep(next);
  };
  const arrived = async () => {
    const { code, number } = record.taken;
    const receipt: AlongRecord = { state: "sent", code, number, sentAt: new Date().toISOString() };
    await keep(receipt);
    changed(receipt);
  };
  const deliver = async (path: string, body: object, id: string) => {
    setBusy(true);
    setSaid(null);
    try {
      await client.tell(`/api/matters/${record.taken.matter}/${path}`, body, id);
      await arrived();
    } catch (fault) {
      const { reason, status, detail } = fault as Refusal;
      if (reason === "session-recorded") setConflict(true);
      else setSaid(status === 0 || detail === undefined ? words.waits : detail);
    }
    setBusy(false);
  };
  const send = async () => {
    const unfit = unfitRecord(record.written, record.taken.parties, new Date().toISOString());
    if (unfit) return setSaid(mediationReasons[unfit]);
    if (!navigator.onLine) return setSaid(words.waits);
    await deliver("mediation/record-session", bodyOf(record), record.command);
  };

  return (
    <form
      className="along-sheet"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <AlongFields taken={record.taken} written={record.written} write={write} />
      {saveFault ? (
        <p role="alert" className="along-fault">
          {say(words.notSaved)}
        </p>
      ) : (
        savedAt && <p className="along-quiet">{say(words.saved, { when: minuteOf(savedAt) })}</p>
      )}
      {said && (
        <p role="alert" className="along-fault">
          {typeof said === "string" ? said : say(said)}
        </p>
      )}
      {conflict ? (
        <Conflict
          record={record}
          busy={busy}
          addAsNote={(text) => deliver("note", { compartment: "staff", kind: "note", text }, noteCommand)}
        />
      ) : (
        <button type="submit" className="along-main" disabled={busy}>
          {say(busy ? words.sending : words.send)}
        </button>
      )}
      <Removal
        remove={async () => {
          await line.current;
          await store.forget(record.taken.session);
          location.assign("/field/");
        }}
      />
    </form>
  );
}

/** Two wrote of the same session: both stay, and a person says what becomes of this one. */
function Conflict({
  record,
  busy,
  addAsNote,
}: {
  record: OpenRecord;
  busy: boolean;
  addAsNote(text: string): Promise<void>;
}) {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const text = textOf(record, minuteOf);
  return (
    <div role="alert" className="along-conflict">
      <p>{say(words.conflict)}</p>
      <p className="along-acts">
        <button
          type="button"
          className="along-main"
          disabled={busy}
          onClick={() => void addAsNote(`${say(words.noteHead)}\n${text}`)}
        >
          {say(words.asNote)}
        </button>
        <a href={`/desk/matters/${record.taken.matter}?tab=mediation`}>{say(words.seeDesk)}</a>
        <button
          type="button"
          onClick={() =>
            navigator.clipboard.writeText(text).then(
              () => setCopied(true),
              () => null,
            )
          }
        >
          {say(copied ? words.copied : words.copy)}
        </button>
      </p>
    </div>
  );
}

function Removal({ remove }: { remove(): Promise<void> }) {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" className="along-remove" onClick={() => setAsking(true)}>
        {say(words.remove)}
      </button>
    );
  return (
    <div role="alert" className="along-conflict">
      <p>{say(words.removeSure)}</p>
      <p className="along-acts">
        <button type="button" onClick={() => setAsking(false)}>
          {say(words.keep)}
        </button>
        <button type="button" className="along-remove" onClick={() => void remove()}>
          {say(words.remove)}
        </button>
      </p>
    </div>
  );
}
