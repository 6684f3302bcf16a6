import { Refusal, RefusalNote, useClient, useTell, useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { Button } from "antd";
import { useRef, useState } from "react";
import { evaluationReasons } from "../model/evaluation-reasons.ts";
import { type NumbersCheck, numberColumns } from "../model/given-number.ts";
import { numberFaultWords } from "../model/number-fault-words.ts";
import { numbersWords as words } from "./month-words.ts";

const reasons: Readonly<Record<string, WordPair>> = { ...evaluationReasons, ...numberFaultWords };

/** Numbers from a spreadsheet: template, dry run with every fault by row and column, import. */
export function NumbersImport({ month }: { month: string }) {
  const { say, lang } = useWords();
  const client = useClient();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<{ name: string; base64: string } | null>(null);
  const [check, setCheck] = useState<NumbersCheck | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState<number | null>(null);
  const telling = useTell<{ lines: number }>([["/api/numbers"], ["/api/months"]]);
  const choose = async (chosen: File | undefined) => {
    if (input.current) input.current.value = "";
    if (!chosen) return;
    setCheck(null);
    setRefusal(null);
    setTaken(null);
    telling.clear();
    setBusy(true);
    try {
      const base64 = await base64Of(chosen);
      setFile({ name: chosen.name, base64 });
      setCheck(await client.send<NumbersCheck>("/api/numbers/check", { file: base64 }));
    } catch (fault) {
      if (fault instanceof Refusal) setRefusal(fault);
      else throw fault;
    } finally {
      setBusy(false);
    }
  };
  const take = async () => {
    const done = await telling.send("/api/numbers/import", { file: file?.base64 });
    if (!done) return;
    setTaken(done.lines);
    setCheck(null);
  };
  return (
    <section className="month-station" aria-label={say(words.import)}>
      <h2>{say(words.import)}</h2>
      <p className="quiet">{say(words.importHint)}</p>
      <div className="act-row">
        <Button href={`/api/numbers/template.xlsx?month=${month}&lang=${lang}`}>{say(words.template)}</Button>
        <Button loading={busy} onClick={() => input.current?.click()}>
          {say(words.choose)}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx"
          aria-label={say(words.choose)}
          onChange={(event) => void choose(event.target.files?.[0])}
        />
        {file && <span className="quiet">{file.name}</span>}
      </div>
      <RefusalNote refusal={refusal ?? telling.refusal} />
      {taken !== null && (
        <p className="month-note" role="status">
          {say(words.taken, { lines: taken })}
        </p>
      )}
      {check && check.faults.length === 0 && (
        <div className="act-row" role="status">
          <span>{say(words.clean, { lines: check.lines, corrections: check.corrections })}</span>
          <Button type="primary" loading={telling.busy} onClick={() => void take()}>
            {say(words.take)}
          </Button>
        </div>
      )}
      {check && check.faults.length > 0 && (
        <div role="alert">
          <p className="field-fault">{say(words.faults, { n: check.faults.length })}</p>
          <ul>
            {check.faults.map((one) => (
              <li key={`${one.row} ${one.column}`}>
                {say(words.fault, {
                  row: one.row,
                  column: say(numberColumns[one.column]),
                  reason: say(reasons[one.reason] ?? { zh: one.reason, en: one.reason }),
                })}
                {one.value !== "" && say(words.faultValue, { value: one.value })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
