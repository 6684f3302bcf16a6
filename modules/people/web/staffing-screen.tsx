import { type UnitKind, unitKindWords } from "@maple/grid";
import { RefusalNote, To, useAsk, useGo, useWords } from "@maple/platform/query";
import { Button, Empty, Skeleton, Table } from "antd";
import type { StaffingView, UnitStaffing } from "../model/staffing.ts";
import { FitMark } from "./fit-mark.tsx";
import { useNarrow } from "./parts.tsx";
import { PatternList } from "./pattern-list.tsx";
import { StaffingUnit } from "./staffing-unit.tsx";
import { staffingWords as words } from "./staffing-words.ts";
import "./people.css";

const path = "/setup/staffing";

/** The county's staffing: figures with their base, the list behind them, one unit in detail, and the patterns. */
export function StaffingScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const { say } = useWords();
  const view = useAsk<StaffingView>("/api/staffing");
  const data = view.data;
  const unit = data?.units.find((one) => one.unit === search.unit);
  return (
    <div className="keep-page">
      <RefusalNote refusal={view.error} again={() => void view.refetch()} />
      {view.isPending && !view.error && <Skeleton active paragraph={{ rows: 8 }} />}
      {data && unit && <StaffingUnit view={data} unit={unit} search={search} />}
      {data && !unit && (
        <>
          <div className="page-head">
            <h1>{say(words.title)}</h1>
            <span className="quiet">{say(words.asOf, { day: data.day })}</span>
            <span className="push" />
            <Button onClick={() => window.print()}>{say(words.print)}</Button>
          </div>
          <p className="keep-hint">{say(words.hint)}</p>
          <Tiles data={data} search={search} />
          <UnitTable data={data} search={search} />
          <PatternList data={data} />
        </>
      )}
    </div>
  );
}

/** Each figure with its base; choosing one shows the units behind it. */
function Tiles({ data, search }: { data: StaffingView; search: Readonly<Record<string, string>> }) {
  const { say, name } = useWords();
  const go = useGo();
  const tiles = [
    { key: "rooms", title: say(words.roomsFit), ...data.rooms, of: say(words.roomsBase) },
    ...data.patterns
      .filter((pattern) => pattern.base > 0)
      .map((pattern) => ({
        key: pattern.series,
        title: name(pattern.name),
        fit: pattern.fit,
        base: pattern.base,
        of: say(words.unitsBase),
      })),
  ];
  return (
    <div className="keep-tiles">
      {tiles.map((tile) => {
        const open = (search.of ?? "") === tile.key;
        return (
          <button
            key={tile.key}
            type="button"
            className={open ? "keep-tile open" : "keep-tile"}
            aria-pressed={open}
            onClick={() => go.to(path, { ...search, of: open ? undefined : tile.key })}
          >
            <span>{tile.title}</span>
            <strong className={tile.fit < tile.base ? "gap" : ""}>
              {say(words.share, { fit: tile.fit, base: tile.base })}
            </strong>
            <span className="quiet small">{tile.of}</span>
          </button>
        );
      })}
    </div>
  );
}

function UnitTable({ data, search }: { data: StaffingView; search: Readonly<Record<string, string>> }) {
  const { say, name, lang } = useWords();
  const go = useGo();
  const narrow = useNarrow();
  const roomsFirst = (unit: UnitStaffing) => (unit.kind === "police-room" ? 0 : 1);
  const ordered = data.units.toSorted((a, b) => roomsFirst(a) - roomsFirst(b));
  const listed = ordered.filter((unit) => {
    if (search.gaps === "1" && unit.fits !== false) return false;
    if (search.of === "rooms") return unit.kind === "police-room" && unit.fits !== null;
    if (search.of) return unit.patterns.some((pattern) => pattern.series === search.of);
    return unit.fits !== null || unit.kind === "police-room";
  });
  const kind = (unit: UnitStaffing) => say(unitKindWords[unit.kind as UnitKind]);
  const link = (unit: UnitStaffing) => (
    <To path={path} search={{ ...search, unit: unit.unit }} className="row-name">
      {name(unit.unitName)}
    </To>
  );
  const rank = (unit: UnitStaffing) => (unit.fits === null ? 2 : unit.fits ? 1 : 0);
  const patterns = (unit: UnitStaffing) =>
    unit.patterns.map((pattern) => name(pattern.name)).join(lang === "zh" ? "、" : ", ");
  return (
    <Table<UnitStaffing>
      className="keep-table"
      rowKey="unit"
      size="small"
      showHeader={!narrow}
      pagination={false}
      dataSource={listed}
      title={() => (
        <div className="keep-foot">
          {say(words.count, { n: listed.length })}
          <Button
            size="small"
            aria-pressed={search.gaps === "1"}
            type={search.gaps === "1" ? "primary" : "default"}
            onClick={() => go.to(path, { ...search, gaps: search.gaps === "1" ? undefined : "1" })}
          >
            {say(words.gapsOnly)}
          </Button>
          {search.of && (
            <Button size="small" onClick={() => go.to(path, { ...search, of: undefined })}>
              {say(words.allUnits)}
            </Button>
          )}
        </div>
      )}
      locale={{
        emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.none)} />,
      }}
      columns={
        narrow
          ? [
              {
                title: say(words.unit),
                render: (_, unit) => (
                  <div className="keep-card">
                    <span>
                      {link(unit)} <FitMark fits={unit.fits} />
                    </span>
                    <span className="quiet small">{patterns(unit)}</span>
                    <Gaps unit={unit} data={data} />
                  </div>
                ),
              },
            ]
          : [
              {
                title: say(words.unit),
                sorter: (a, b) => name(a.unitName).localeCompare(name(b.unitName), lang),
                render: (_, unit) => link(unit),
              },
              {
                title: say(words.kind),
                width: 110,
                sorter: (a, b) => a.kind.localeCompare(b.kind),
                render: (_, unit) => kind(unit),
              },
              {
                title: say(words.pattern),
                render: (_, unit) => <span className="quiet">{patterns(unit)}</span>,
              },
              {
                title: say(words.heads),
                width: 110,
                align: "right",
                sorter: (a, b) => a.heads - b.heads,
                render: (_, unit) => unit.heads,
              },
              {
                title: say(words.state),
                width: 120,
                sorter: (a, b) => rank(a) - rank(b),
                render: (_, unit) => <FitMark fits={unit.fits} />,
              },
              { title: say(words.gap), render: (_, unit) => <Gaps unit={unit} data={data} /> },
            ]
      }
    />
  );
}

function Gaps({ unit, data }: { unit: UnitStaffing; data: StaffingView }) {
  const { say } = useWords();
  const told = new Set<string>();
  for (const line of unit.patterns.flatMap((pattern) => pattern.lines)) {
    const role = say(data.roleWords[line.role] ?? { zh: line.role, en: line.role });
    if (line.missing > 0) told.add(say(words.missing, { n: line.missing, role }));
    if (line.surplus > 0) told.add(say(words.surplus, { n: line.surplus, role }));
  }
  return (
    <ul className="keep-posts">
      {[...told].map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
