import { type DeviceStore, mayKeep } from "@maple/platform/offline";
import { newCommandId, type Refusal, useClient, useWords } from "@maple/platform/query";
import { useEffect, useState } from "react";
import type { TakenAlong } from "../model/taken-along.ts";
import { AlongReceipt } from "./along-list.tsx";
import { type AlongRecord, alongKind, minuteOf, newRecord } from "./along-record.ts";
import { AlongSheet } from "./along-sheet.tsx";
import { alongWords as words } from "./along-words.ts";
import "./along.css";

export { AlongList } from "./along-list.tsx";

interface AlongProps {
  store: DeviceStore;
  matter: string;
  session: string;
}

/** One session's record on this device: found here, or else taken along now, while there is a network. */
export function AlongScreen({ store, matter, session }: AlongProps) {
  const { say } = useWords();
  const client = useClient();
  const [record, setRecord] = useState<AlongRecord | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    const take = async () => {
      if (!mayKeep()) return setFault(say(words.cannot));
      const kept = await store.find<AlongRecord>(session).catch(() => null);
      if (kept) return here && setRecord(kept);
      try {
        const taken = await client.tell<TakenAlong>(
          `/api/matters/${matter}/mediation/take-along`,
          { session },
          newCommandId(),
        );
        const made = newRecord(taken, newCommandId());
        await store.keep(alongKind, session, made);
        if (here) setRecord(made);
      } catch (refused) {
        const { detail } = refused as Partial<Refusal>;
        if (here) setFault(typeof detail === "string" ? detail : detail ? say(detail) : say(words.notSaved));
      }
    };
    void take();
    return () => {
      here = false;
    };
  }, [client, store, matter, session, say]);
  if (fault)
    return (
      <p role="alert" className="along-fault">
        {fault}
      </p>
    );
  if (!record) return <p className="along-quiet">{say(words.taking)}</p>;
  if (record.state === "sent") return <AlongReceipt receipt={record} />;
  const { taken } = record;
  return (
    <>
      <h1>{say(words.heading, { code: taken.code, n: taken.number })}</h1>
      <p className="along-quiet">
        {say(words.planned, { when: minuteOf(taken.plannedAt), place: taken.place })}
      </p>
      <Readiness />
      <AlongSheet record={record} store={store} changed={setRecord} />
    </>
  );
}

/** Whether this page will open without network: said, because whoever casts off must know before. */
function Readiness() {
  const { say } = useWords();
  const [state, setState] = useState<"preparing" | "ready" | "notReady">("preparing");
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return setState("notReady");
    let here = true;
    void navigator.storage?.persist?.();
    navigator.serviceWorker.register("/field/sw.js", { scope: "/field/" }).then(
      async () => {
        await navigator.serviceWorker.ready;
        if (here) setState("ready");
      },
      async () => {
        // Without network the worker that is there already is enough.
        const there = await navigator.serviceWorker.getRegistration("/field/");
        if (here) setState(there?.active ? "ready" : "notReady");
      },
    );
    return () => {
      here = false;
    };
  }, []);
  return (
    <p role="status" className={state === "notReady" ? "along-fault" : "along-note"}>
      {say(words[state])}
    </p>
  );
}
