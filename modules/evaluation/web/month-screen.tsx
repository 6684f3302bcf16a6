import { useMay } from "@maple/identity/web";
import { outcomeWords } from "@maple/matter";
import { exactTime } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useGo, useWords } from "@maple/platform/query";
import { Button, Empty, Input, Skeleton } from "antd";
import { useId } from "react";
import {
  type ListPart,
  listParts,
  type MonthKey,
  type MonthUnit,
  type MonthView,
  monthKeys,
} from "../model/month.ts";
import { monthPlus } from "../rules/months.ts";
import { FigureCell, nameOf } from "./month-figure.tsx";
import { MonthList } from "./month-list.tsx";
import { monthWords as words } from "./month-words.ts";
import { PublishBar } from "./publish-bar.tsx";
import "./evaluation.css";
import "./month.css";

type Station = MonthView["stations"][number];
type Change = (next: Record<string, string | undefined>) => void;

/** The three indicators of each police room and station for a month, with what was published of them and the list behind. */
export function MonthScreen({ search }: { search: Record<string, string> }) {
  const { say, lang } = useWords();
  const go = useGo();
  const keeps = useMay("figures.keep");
  const asked = useAsk<MonthView>("/api/months", { month: search.month });
  const view = asked.data;
  const change: Change = (next) => go.to("/figures/months", { ...search, ...next });
  return (
    <div className="page months">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
        {view && <span className="quiet">{view.month}</span>}
        <span className="push" />
        <span className="no-print month-links">
          <To path="/figures">{say(words.toPeriod)}</To>
          {keeps && (
            <To path="/figures/numbers" search={{ month: view?.month }}>
              {say(words.numbers)}
            </To>
          )}
          <a href="/method">{say(words.method)}</a>
          {view && (
            <a href={`/api/months/${view.month}/sheet.xlsx?lang=${lang}`} download>
              {say(words.sheet)}
            </a>
          )}
          <Button onClick={() => window.print()}>{say(words.print)}</Button>
        </span>
      </div>
      <p className="quiet">{say(words.hint)}</p>
      <MonthField
        month={view?.month}
        change={(month) => change({ month, key: undefined, page: undefined })}
      />
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {asked.isPending && !asked.error && <Skeleton active paragraph={{ rows: 10 }} />}
      {view && view.stations.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.empty)} />
      )}
      {view && view.stations.length > 0 && (
        <>
          {!view.closed && <p className="month-note">{say(words.runs)}</p>}
          <RuleLine view={view} />
          {view.stations.map((one) => (
            <StationFigures key={one.station.id} one={one} view={view} search={search} change={change} />
          ))}
        </>
      )}
    </div>
  );
}

function MonthField({
  month,
  change,
}: {
  month: string | undefined;
  change(month: string | undefined): void;
}) {
  const { say } = useWords();
  const id = useId();
  return (
    <div className="filter-bar no-print">
      <Button disabled={!month} onClick={() => month && change(monthPlus(month, -1))}>
        {say(words.earlier)}
      </Button>
      <div className="field">
        <label htmlFor={id}>{say(words.month)}</label>
        <Input
          id={id}
          type="month"
          value={month ?? ""}
          onChange={(event) => change(event.target.value || undefined)}
        />
      </div>
      <Button disabled={!month} onClick={() => month && change(monthPlus(month, 1))}>
        {say(words.later)}
      </Button>
    </div>
  );
}

/** What of the county's rule held for the month: a number is not read without it. */
function RuleLine({ view }: { view: MonthView }) {
  const { say, lang } = useWords();
  const { rule, ruleVersion } = view;
  return (
    <p className="quiet small">
      {say(words.rule, {
        n: ruleVersion,
        base: say(words[rule.base]),
        success: say(words[rule.success]),
        ways: rule.ways.map((way) => say(outcomeWords[way]!)).join(lang === "zh" ? "、" : ", "),
        per: say(words[rule.per]),
      })}
    </p>
  );
}

function StationFigures(props: {
  one: Station;
  view: MonthView;
  search: Record<string, string>;
  change: Change;
}) {
  const { one, view, search, change } = props;
  const { say, name } = useWords();
  const units: MonthUnit[] = [one.station, ...one.rooms];
  const shown = units.find((unit) => unit.id === search.unit);
  const key = monthKeys.find((each) => each === search.key) ?? null;
  const part: ListPart = listParts.find((each) => each === search.part) ?? "value";
  const figure = shown?.figures.find((each) => each.key === key);
  const first = one.station.figures[0]?.published[0];
  return (
    <section className="month-station" aria-label={name(one.station.name)}>
      <div className="page-head">
        <h2>{name(one.station.name)}</h2>
        <span className="quiet">
          {first
            ? say(words.published, { at: exactTime(first.at), by: first.by ?? say(words.somebody) })
            : view.closed && say(words.notPublished)}
        </span>
      </div>
      {one.mayKeep && view.closed && (
        <PublishBar one={one} month={view.month} published={first !== undefined} />
      )}
      <table className="month-table">
        <thead>
          <tr>
            <th scope="col">{say(words.unit)}</th>
            {monthKeys.map((each) => (
              <th scope="col" key={each}>
                {say(nameOf(each))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.id} className={unit === one.station ? "sum" : ""}>
              <th scope="row">{unit === one.station ? say(words.station) : name(unit.name)}</th>
              {unit.figures.map((each) => (
                <td key={each.key} data-label={say(nameOf(each.key))}>
                  <FigureCell
                    figure={each}
                    unit={name(unit.name)}
                    per={view.rule.per}
                    open={shown === unit && key === each.key}
                    choose={(next) => change({ ...toggled(unit.id, each.key, next, search) })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown && figure && (
        <MonthList
          key={`${shown.id} ${key}`}
          unit={shown}
          figure={figure}
          month={view.month}
          part={part}
          page={Number(search.page ?? 1)}
          change={change}
        />
      )}
    </section>
  );
}

/** The same number again closes its list. */
function toggled(unit: string, key: MonthKey, part: ListPart, search: Record<string, string>) {
  const same = search.unit === unit && search.key === key && (search.part ?? "value") === part;
  return same
    ? { unit: undefined, key: undefined, part: undefined, page: undefined }
    : { unit, key, part: part === "value" ? undefined : part, page: undefined };
}
