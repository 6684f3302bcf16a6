import { unitReasons } from "@maple/grid";
import { identityReasons } from "@maple/identity";
import { peopleReasons } from "@maple/people";
import { localDateOf, localTimeOf } from "@maple/platform/clock";
import { Refusal, RefusalNote, useAsk, useClient, useTell, useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { Button, Empty, Popconfirm, Skeleton, Table } from "antd";
import { useRef, useState } from "react";
import type { ImportCheck, ImportCounts, ImportLine } from "../model/import.ts";
import { type ImportFault, importFaultWords } from "../model/import-fault.ts";
import { type Column, sheets } from "../model/sheets.ts";
import { LinkList, type Links } from "./link-list.tsx";
import { setupWords as words } from "./setup-words.ts";

const touches = [["/api/setup/imports"], ["/api/units"], ["/api/grids-on-day"]];
const zone = "Asia/Shanghai";
const reasons: Readonly<Record<string, WordPair>> = {
  ...unitReasons,
  ...peopleReasons,
  ...identityReasons,
  ...importFaultWords,
};

/** Setting a county up from a file: template, dry run, import, and taking it back. */
export function ImportScreen() {
  const { say, lang } = useWords();
  const client = useClient();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<{ name: string; base64: string } | null>(null);
  const [check, setCheck] = useState<ImportCheck | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Links | null>(null);
  const telling = useTell<Links>(touches);

  const choose = async (chosen: File | undefined) => {
    if (input.current) input.current.value = "";
    if (!chosen) return;
    setMade(null);
    setCheck(null);
    setRefusal(null);
    telling.clear();
    setBusy(true);
    try {
      const base64 = await base64Of(chosen);
      setFile({ name: chosen.name, base64 });
      setCheck(await client.send<ImportCheck>("/api/setup/check", { file: base64 }));
    } catch (fault) {
      if (fault instanceof Refusal) setRefusal(fault);
      else throw fault;
    } finally {
      setBusy(false);
    }
  };
  const take = async () => {
    const done = await telling.send("/api/setup/imports", { file: file?.base64 });
    if (!done) return;
    setMade(done);
    setCheck(null);
  };

  return (
    <div className="setup-grids">
      <h1>{say(words.title)}</h1>
      <p className="quiet">{say(words.hint)}</p>
      <div className="act-row">
        <Button href={`/api/setup/template.xlsx?lang=${lang}`}>{say(words.template)}</Button>
        <Button type="primary" loading={busy} onClick={() => input.current?.click()}>
          {say(busy ? words.checking : check && check.faults.length > 0 ? words.again : words.choose)}
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
      {check && check.faults.length === 0 && (
        <section className="act-panel" aria-label={say(words.import)}>
          <p>{say(words.clean)}</p>
          <Counts counts={check.counts} />
          <div className="act-row">
            <Button type="primary" loading={telling.busy} onClick={() => void take()}>
              {say(words.import)}
            </Button>
          </div>
        </section>
      )}
      {check && check.faults.length > 0 && <Faults faults={check.faults} />}
      {made && <LinkList made={made} />}
      <History />
    </div>
  );
}

function Counts({ counts }: { counts: ImportCounts }) {
  const { say } = useWords();
  return (
    <ul className="plain-list">
      {(["units", "grids", "staff", "posts", "accounts"] as const).map((key) => (
        <li key={key}>
          {say(words[key])} {counts[key]}
        </li>
      ))}
    </ul>
  );
}

function Faults({ faults }: { faults: readonly ImportFault[] }) {
  const { say, name } = useWords();
  const columnOf = (fault: ImportFault): Column | undefined =>
    (sheets[fault.sheet].columns as Readonly<Record<string, Column>>)[fault.column];
  return (
    <section aria-label={say(words.faults, { count: faults.length })}>
      <p className="field-fault" role="alert">
        {say(words.faults, { count: faults.length })}
      </p>
      <Table<ImportFault>
        rowKey={(one) => `${one.sheet} ${one.row} ${one.column}`}
        size="small"
        className="import-faults"
        dataSource={[...faults]}
        pagination={{ pageSize: 50, hideOnSinglePage: true, size: "small", showSizeChanger: false }}
        scroll={{ x: 640 }}
        columns={[
          { title: say(words.sheet), width: 80, render: (_, one) => name(sheets[one.sheet]) },
          { title: say(words.row), width: 70, align: "right", dataIndex: "row" },
          {
            title: say(words.column),
            width: 130,
            render: (_, one) => {
              const column = columnOf(one);
              return column ? name(column) : one.column;
            },
          },
          { title: say(words.value), width: 180, dataIndex: "value" },
          {
            title: say(words.problem),
            render: (_, one) => (reasons[one.reason] ? say(reasons[one.reason]!) : one.reason),
          },
        ]}
      />
    </section>
  );
}

function History() {
  const { say } = useWords();
  const asked = useAsk<ImportLine[]>("/api/setup/imports");
  const undoing = useTell(touches);
  const lines = asked.data ?? [];
  return (
    <>
      <h2>{say(words.history)}</h2>
      <RefusalNote refusal={asked.error ?? undoing.refusal} />
      {asked.isPending && <Skeleton active />}
      {asked.data && lines.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.none)} />
      )}
      <ul className="plain-list import-lines">
        {lines.map((one) => (
          <li key={one.id} className="grid-line">
            <div>
              {localDateOf(one.at, zone)} {localTimeOf(one.at, zone)}
              <p className="quiet">
                {(["units", "grids", "staff", "posts", "accounts"] as const)
                  .map((key) => `${say(words[key])} ${one[key]}`)
                  .join(" · ")}
              </p>
            </div>
            {one.undoneAt ? (
              <span className="quiet">{say(words.undone)}</span>
            ) : (
              <Popconfirm
                title={say(words.undoSure)}
                okText={say(words.undo)}
                onConfirm={() => undoing.send(`/api/setup/imports/${one.id}/undo`, {})}
              >
                <Button size="small">{say(words.undo)}</Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 32_768)
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}
