import { useMay } from "@maple/identity/web";
import {
  isCategory,
  type MatterLine,
  matterCategories,
  matterCategoryCodes,
  matterStates,
  outcomeWords,
  sealedTitle,
  stateWords,
} from "@maple/matter";
import { exactTime, GradeMark, GridPicker, StateMark } from "@maple/matter/web";
import {
  type Refusal,
  RefusalNote,
  To,
  useAsk,
  useClient,
  useGo,
  useWords,
  withQuery,
} from "@maple/platform/query";
import { Button, Empty, Select, Table } from "antd";
import { useId, useState } from "react";
import { exportAtMost } from "../model/figures.ts";
import { registerWords as words } from "./evaluation-words.ts";
import { LineCard, useNarrow, useWidths } from "./line-card.tsx";
import { PeriodFields } from "./period-fields.tsx";
import "./evaluation.css";

type RegisterLine = MatterLine & {
  acceptedAt: string | null;
  closedAt: string | null;
  outcome: string | null;
};
interface RegisterPage {
  lines: RegisterLine[];
  total: number;
  pageSize: number;
  /** The days that were asked for, or stand when none were. */
  period: { from: string; until: string };
}

const asked = ["from", "until", "room", "grid", "category", "state", "page"] as const;
const day = (at: string | null) => (at ? exactTime(at).slice(0, 10) : "");

/** The register: what the address asks for, as a table, as a spreadsheet, and on paper. */
export function RegisterScreen({ search }: { search: Record<string, string> }) {
  const { say, name } = useWords();
  const id = useId();
  const go = useGo();
  const mayExport = useMay("register.export");
  const query = Object.fromEntries(asked.map((key) => [key, search[key]]));
  const page = useAsk<RegisterPage>("/api/register", query);
  const narrow = useNarrow();
  const width = useWidths();
  const client = useClient();
  /** A day that is being typed takes the place of the one before; a choice can be taken back by going back. */
  const change = (next: Record<string, string | undefined>, typed = false) =>
    go.to("/register", { ...search, page: undefined, ...next }, { replace: typed });
  const sheet = withQuery("/api/register.xlsx", { ...query, page: undefined });
  const [refused, setRefused] = useState<Refusal | null>(null);
  /** Through the client, so that an ended session or a missing proof is asked for instead of kept as a broken file. */
  const takeSheet = async () => {
    setRefused(null);
    try {
      const file = await client.file(sheet);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(file.bytes);
      link.download = file.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch (fault) {
      setRefused(fault as Refusal);
    }
  };
  const total = page.data?.total ?? 0;
  const period = page.data?.period;

  return (
    <div className="page register">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
        <span className="quiet">{say(words.hint)}</span>
        <span className="push" />
        <Button onClick={() => window.print()}>{say(words.print)}</Button>
        {mayExport && total <= exportAtMost && (
          <a
            className="button-link filled no-print"
            href={sheet}
            title={say(words.exportHint)}
            download
            onClick={(event) => {
              event.preventDefault();
              void takeSheet();
            }}
          >
            {say(words.export)}
          </a>
        )}
      </div>
      <div className="filter-bar no-print">
        <PeriodFields search={search} period={period} change={change} />
        <div className="field grow">
          <label htmlFor={`${id}-grid`}>{say(words.grid)}</label>
          <GridPicker
            id={`${id}-grid`}
            value={search.grid ?? null}
            onChange={(grid) => change({ grid: grid ?? undefined })}
          />
        </div>
        <div className="field grow">
          <label htmlFor={`${id}-category`}>{say(words.category)}</label>
          <Select
            id={`${id}-category`}
            className="wide"
            value={search.category ?? ""}
            showSearch={{ optionFilterProp: "label" }}
            onChange={(category) => change({ category: category || undefined })}
            options={[
              { value: "", label: say(words.any) },
              ...matterCategoryCodes.map((code) => ({
                value: code as string,
                label: `${code} ${say(matterCategories[code])}`,
              })),
            ]}
          />
        </div>
        <div className="field grow">
          <label htmlFor={`${id}-state`}>{say(words.state)}</label>
          <Select
            id={`${id}-state`}
            className="wide"
            value={search.state ?? ""}
            onChange={(state) => change({ state: state || undefined })}
            options={[
              { value: "", label: say(words.any) },
              ...matterStates.map((state) => ({ value: state as string, label: say(stateWords[state]) })),
            ]}
          />
        </div>
        <Button onClick={() => go.to("/register", {})}>{say(words.clear)}</Button>
      </div>
      {mayExport && total > exportAtMost && (
        <p className="quiet no-print">{say(words.tooMany, { most: exportAtMost })}</p>
      )}
      <RefusalNote refusal={refused} />
      <RefusalNote refusal={page.error} again={() => void page.refetch()} />
      <Table<RegisterLine>
        className={narrow ? "register-table line-table" : "register-table"}
        showHeader={!narrow}
        rowKey="id"
        size="small"
        sticky={!narrow}
        loading={page.isPending && !page.error}
        dataSource={page.data?.lines ?? []}
        scroll={narrow ? {} : { x: width(1230) }}
        title={() => (period ? say(words.caption, { ...period, n: total }) : say(words.total, { n: total }))}
        locale={{
          emptyText: page.isPending ? (
            <div className="coming" />
          ) : (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.empty)} />
          ),
        }}
        pagination={{
          current: Number(search.page ?? 1),
          pageSize: page.data?.pageSize ?? 50,
          total,
          showSizeChanger: false,
          onChange: (next) => go.to("/register", { ...search, page: next > 1 ? String(next) : undefined }),
        }}
        columns={
          narrow
            ? [{ title: say(words.matter), render: (_, line) => <LineCard line={line} /> }]
            : [
                {
                  title: say(words.number),
                  width: width(130),
                  render: (_, line) => line.number ?? <span className="quiet">{line.code}</span>,
                },
                { title: say(words.reported), width: width(96), render: (_, line) => day(line.reportedAt) },
                {
                  title: say(words.matter),
                  width: width(240),
                  render: (_, line) => (
                    <>
                      <To path={`/matters/${line.id}`}>
                        {line.sealed ? say(sealedTitle) : line.title || line.code}
                      </To>
                      <br />
                      <span className="quiet">
                        {isCategory(line.category) ? say(matterCategories[line.category]) : line.category}
                      </span>
                    </>
                  ),
                },
                {
                  title: say(words.place),
                  width: width(200),
                  render: (_, line) => (
                    <>
                      {line.gridName && name(line.gridName)}
                      <br />
                      <span className="quiet">{line.placeWords}</span>
                    </>
                  ),
                },
                {
                  title: say(words.grade),
                  width: width(74),
                  render: (_, line) => <GradeMark grade={line.grade} />,
                },
                {
                  title: say(words.state),
                  width: width(200),
                  render: (_, line) => <StateMark state={line.state} />,
                },
                { title: say(words.holder), width: width(84), render: (_, line) => line.holderName ?? "" },
                { title: say(words.accepted), width: width(96), render: (_, line) => day(line.acceptedAt) },
                { title: say(words.settled), width: width(96), render: (_, line) => day(line.settledAt) },
                {
                  title: say(words.outcome),
                  width: width(150),
                  render: (_, line) =>
                    line.outcome && outcomeWords[line.outcome] ? say(outcomeWords[line.outcome]!) : "",
                },
              ]
        }
      />
    </div>
  );
}
