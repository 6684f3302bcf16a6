import { ActPanel, RefusalNote, To, useTell, useWords } from "@maple/platform/query";
import { Button, Empty, Input, Select, Table } from "antd";
import { useState } from "react";
import type { LineCoverage, StaffingView, UnitStaffing } from "../model/staffing.ts";
import { FitMark } from "./fit-mark.tsx";
import { Field, useNarrow } from "./parts.tsx";
import { staffingWords as words } from "./staffing-words.ts";

type Followed = UnitStaffing["patterns"][number];

/** One unit: each pattern that it follows, line by line with who is counted. */
export function StaffingUnit(props: {
  view: StaffingView;
  unit: UnitStaffing;
  search: Readonly<Record<string, string>>;
}) {
  const { say, name } = useWords();
  const { view, unit, search } = props;
  const [assigning, setAssigning] = useState(false);
  const releasing = useTell([["/api/staffing"]]);
  return (
    <>
      <p>
        <To path="/setup/staffing" search={{ ...search, unit: undefined }}>
          {say(words.back)}
        </To>
      </p>
      <div className="keep-head">
        <h1>
          {name(unit.unitName)} <FitMark fits={unit.fits} />
        </h1>
        <p className="quiet">{say(words.asOf, { day: view.day })}</p>
        {view.may.keep && (
          <div className="keep-foot">
            <Button type="primary" onClick={() => setAssigning(true)}>
              {say(words.assign)}
            </Button>
          </div>
        )}
      </div>
      {assigning && <AssignForm view={view} unit={unit} shut={() => setAssigning(false)} />}
      <RefusalNote refusal={releasing.refusal} />
      {unit.patterns.length === 0 && (
        <section className="keep-section">
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.noUnitPattern)} />
        </section>
      )}
      {unit.patterns.map((pattern) => (
        <section className="keep-section" key={pattern.series}>
          <div className="keep-foot">
            <h2>{name(pattern.name)}</h2>
            <FitMark fits={pattern.fits} />
            <span className="push" />
            {view.may.keep && (
              <Button
                size="small"
                title={say(words.releaseHint)}
                aria-label={`${say(words.release)}: ${name(pattern.name)}`}
                loading={releasing.busy}
                onClick={() =>
                  void releasing.send(`/api/staffing/units/${unit.unit}/release`, {
                    series: pattern.series,
                    from: view.day,
                  })
                }
              >
                {say(words.release)}
              </Button>
            )}
          </div>
          <LineTable pattern={pattern} view={view} />
        </section>
      ))}
    </>
  );
}

function LineTable({ pattern, view }: { pattern: Followed; view: StaffingView }) {
  const { say, name, lang } = useWords();
  const narrow = useNarrow();
  const role = (key: string) => say(view.roleWords[key] ?? { zh: key, en: key });
  const asked = (line: LineCoverage) => {
    if (line.each !== null) return say(words.eachOf, { role: role(line.each), n: line.needed });
    if (line.atMost === null) return say(words.atLeast, { n: line.needed });
    return line.atMost === line.needed
      ? String(line.needed)
      : say(words.between, { least: line.needed, most: line.atMost });
  };
  const who = (line: LineCoverage) =>
    line.staff.map((id) => view.names[id] ?? "").join(lang === "zh" ? "、" : ", ");
  const rows = pattern.lines.map((line, n) => ({ ...line, n, note: pattern.notes[n] }));
  const number = (n: number) => (n > 0 ? <strong className="gap">{n}</strong> : "0");
  return (
    <Table
      className="line-coverage"
      rowKey="n"
      size="small"
      pagination={false}
      showHeader={!narrow}
      dataSource={rows}
      columns={
        narrow
          ? [
              {
                title: say(words.role),
                render: (_, line) => (
                  <div className="keep-card">
                    <strong>{role(line.role)}</strong>
                    <span>
                      {say(words.needed)} {asked(line)} · {say(words.held)} {line.held} ·{" "}
                      {say(words.missingHead)} {number(line.missing)} · {say(words.surplusHead)}{" "}
                      {number(line.surplus)}
                    </span>
                    <span className="quiet small">{who(line)}</span>
                  </div>
                ),
              },
            ]
          : [
              {
                title: say(words.role),
                width: 240,
                render: (_, line) => (
                  <>
                    {role(line.role)}
                    {line.note && name(line.note) && (
                      <>
                        <br />
                        <span className="quiet small">{name(line.note)}</span>
                      </>
                    )}
                  </>
                ),
              },
              { title: say(words.needed), width: 170, render: (_, line) => asked(line) },
              { title: say(words.held), width: 70, align: "right", render: (_, line) => line.held },
              {
                title: say(words.missingHead),
                width: 80,
                align: "right",
                render: (_, line) => number(line.missing),
              },
              {
                title: say(words.surplusHead),
                width: 70,
                align: "right",
                render: (_, line) => number(line.surplus),
              },
              { title: say(words.who), render: (_, line) => who(line) },
            ]
      }
    />
  );
}

function AssignForm({ view, unit, shut }: { view: StaffingView; unit: UnitStaffing; shut(): void }) {
  const { say, name } = useWords();
  const telling = useTell([["/api/staffing"]]);
  const [series, setSeries] = useState<string | null>(null);
  const [from, setFrom] = useState(view.day);
  const [fault, setFault] = useState(false);
  const offered = view.patterns.filter(
    (one) => one.unitKind === unit.kind && !unit.patterns.some((other) => other.series === one.series),
  );
  const submit = async () => {
    setFault(series === null);
    if (series !== null && (await telling.send(`/api/staffing/units/${unit.unit}/assign`, { series, from })))
      shut();
  };
  return (
    <ActPanel
      title={say(words.assign)}
      submit={say(words.assign)}
      fault={fault ? say(words.needPattern) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={shut}
    >
      <div className="field-row">
        <Field label={say(words.assignWhich)}>
          {(id) => (
            <Select
              id={id}
              className="wide"
              placeholder={say(words.pickPattern)}
              value={series}
              onChange={setSeries}
              options={offered.map((one) => ({ value: one.series, label: name(one.name) }))}
            />
          )}
        </Field>
        <Field label={say(words.from)}>
          {(id) => (
            <Input
              id={id}
              type="date"
              min={view.day}
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          )}
        </Field>
      </div>
    </ActPanel>
  );
}
