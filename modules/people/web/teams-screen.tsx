import { ActPanel, RefusalNote, To, useAsk, useGo, useTell, useWords } from "@maple/platform/query";
import { Button, Empty, Select, Table } from "antd";
import { useState } from "react";
import { type TeamKind, type TeamLine, type TeamPage, teamKinds, teamRules } from "../model/team.ts";
import { Field, fits, useNarrow } from "./parts.tsx";
import { NameFields, TermFields } from "./team-fields.tsx";
import { TeamPageView } from "./team-page.tsx";
import { teamWords as words } from "./team-words.ts";

const path = "/setup/teams";

/** The teams of one's area, and one team when the address names it. */
export function TeamsScreen({ search }: { search: Readonly<Record<string, string>> }) {
  return search.team ? (
    <TeamPageView key={search.team} team={search.team} search={search} />
  ) : (
    <TeamsList search={search} />
  );
}

function TeamsList({ search }: { search: Readonly<Record<string, string>> }) {
  const { say, name, lang } = useWords();
  const go = useGo();
  const narrow = useNarrow();
  const [founding, setFounding] = useState(false);
  const page = useAsk<TeamPage>("/api/teams", { kind: search.kind, unit: search.unit });
  const change = (next: Record<string, string | undefined>) => go.to(path, { ...search, ...next });
  const lines = page.data?.lines ?? [];
  const warned = lines.filter((line) => line.warnings.length > 0).length;
  const link = (line: TeamLine) => (
    <To path={path} search={{ ...search, team: line.id }} className="row-name">
      {name(line.name)}
    </To>
  );
  return (
    <div className="keep-page">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
        <span className="push" />
        <Button type="primary" onClick={() => setFounding(true)}>
          {say(words.found)}
        </Button>
      </div>
      <p className="keep-hint">{say(words.hint)}</p>
      {founding && page.data && (
        <FoundForm
          page={page.data}
          cancel={() => setFounding(false)}
          done={(team) => go.to(path, { ...search, team })}
        />
      )}
      <search className="keep-bar">
        <Field label={say(words.kind)}>
          {(id) => (
            <Select
              id={id}
              className="wide"
              value={search.kind ?? ""}
              onChange={(kind) => change({ kind: kind || undefined })}
              options={[
                { value: "", label: say(words.anyKind) },
                ...teamKinds.map((kind) => ({ value: kind as string, label: say(teamRules[kind].words) })),
              ]}
            />
          )}
        </Field>
        <Field label={say(words.unit)}>
          {(id) => (
            <Select
              id={id}
              className="wide"
              showSearch={{ filterOption: fits }}
              value={search.unit ?? ""}
              onChange={(unit) => change({ unit: unit || undefined })}
              options={[
                { value: "", label: say(words.anyUnit) },
                ...(page.data?.units ?? []).map((unit) => ({ value: unit.id, label: name(unit.name) })),
              ]}
            />
          )}
        </Field>
        <Button onClick={() => go.to(path, {})}>{say(words.clear)}</Button>
      </search>
      <RefusalNote refusal={page.error} again={() => void page.refetch()} />
      <Table<TeamLine>
        className="keep-table"
        rowKey="id"
        size="small"
        showHeader={!narrow}
        loading={page.isPending && !page.error}
        pagination={false}
        dataSource={lines}
        title={() => `${say(words.count, { n: lines.length })} · ${say(words.warned, { n: warned })}`}
        locale={{
          emptyText: page.isPending ? (
            <div className="coming" />
          ) : (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.empty)} />
          ),
        }}
        columns={
          narrow
            ? [
                {
                  title: say(words.team),
                  render: (_, line) => (
                    <div className="keep-card">
                      {link(line)}
                      <span className="quiet small">
                        {say(teamRules[line.kind].words)} · {name(line.unitName)}
                      </span>
                      <span>
                        {say(words.active)} {line.active} <Warned line={line} />
                      </span>
                    </div>
                  ),
                },
              ]
            : [
                {
                  title: say(words.team),
                  sorter: (a, b) => name(a.name).localeCompare(name(b.name), lang),
                  render: (_, line) => link(line),
                },
                {
                  title: say(words.kind),
                  sorter: (a, b) => teamKinds.indexOf(a.kind) - teamKinds.indexOf(b.kind),
                  render: (_, line) => say(teamRules[line.kind].words),
                },
                { title: say(words.unit), render: (_, line) => name(line.unitName) },
                {
                  title: say(words.active),
                  width: 90,
                  align: "right",
                  sorter: (a, b) => a.active - b.active,
                  render: (_, line) => line.active,
                },
                {
                  title: say(words.waiting),
                  width: 130,
                  align: "right",
                  sorter: (a, b) => a.waiting - b.waiting,
                  render: (_, line) => line.waiting,
                },
                {
                  title: say(words.warnings),
                  width: 150,
                  sorter: (a, b) => a.warnings.length - b.warnings.length,
                  render: (_, line) => <Warned line={line} />,
                },
              ]
        }
      />
    </div>
  );
}

/** Where no rule binds a kind of team there is nothing to say. */
function Warned({ line }: { line: TeamLine }) {
  const { say } = useWords();
  const n = line.warnings.length;
  const { least, termMonths } = teamRules[line.kind];
  if (n === 0 && least === null && termMonths === null) return null;
  return n === 0 ? (
    <span className="tag good">✓ {say(words.allWell)}</span>
  ) : (
    <span className="tag gap">! {say(words.warningCount, { n })}</span>
  );
}

function FoundForm(props: { page: TeamPage; cancel(): void; done(team: string): void }) {
  const { say, name: named } = useWords();
  const telling = useTell<{ team: string }>([["/api/teams"]]);
  const [kind, setKind] = useState<TeamKind | null>(null);
  const [unit, setUnit] = useState<string | null>(null);
  const [name, setName] = useState({ zh: "", en: "" });
  const [termFrom, setTermFrom] = useState("");
  const [termUntil, setTermUntil] = useState("");
  const [fault, setFault] = useState(false);
  const rules = kind && teamRules[kind];
  const submit = async () => {
    setFault(kind === null || unit === null);
    if (kind === null || unit === null) return;
    const term = { termFrom: termFrom || null, termUntil: termUntil || null };
    const made = await telling.send("/api/teams", { kind, unit, name, ...term });
    if (made) props.done(made.team);
  };
  return (
    <ActPanel
      title={say(words.found)}
      submit={say(words.found)}
      fault={fault ? say(words.needKind) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={props.cancel}
    >
      <div className="field-row">
        <Field label={say(words.kind)}>
          {(id) => (
            <Select
              id={id}
              className="wide"
              placeholder={say(words.pickKind)}
              value={kind}
              onChange={(next) => {
                setKind(next);
                setUnit(null);
              }}
              options={teamKinds.map((one) => ({ value: one, label: say(teamRules[one].words) }))}
            />
          )}
        </Field>
        <Field label={say(words.unit)}>
          {(id) => (
            <Select
              id={id}
              className="wide"
              placeholder={say(words.pickUnit)}
              disabled={rules === null}
              showSearch={{ filterOption: fits }}
              value={unit}
              onChange={setUnit}
              options={props.page.units
                .filter((one) => (rules?.unitKinds as readonly string[] | undefined)?.includes(one.kind))
                .map((one) => ({ value: one.id, label: named(one.name) }))}
            />
          )}
        </Field>
      </div>
      <NameFields value={name} onChange={setName} />
      {rules?.termMonths && (
        <TermFields from={termFrom} until={termUntil} setFrom={setTermFrom} setUntil={setTermUntil} />
      )}
    </ActPanel>
  );
}
