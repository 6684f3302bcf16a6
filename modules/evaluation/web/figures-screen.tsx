import { exactTime } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useGo, useWords } from "@maple/platform/query";
import { Button, Skeleton } from "antd";
import { type FigureKey, type Figures, type FigureTile, figureKeys } from "../model/figures.ts";
import { CountsPanel } from "./counts-panel.tsx";
import { figuresScreenWords as words } from "./evaluation-words.ts";
import { FigureList } from "./figure-list.tsx";
import { PeriodFields } from "./period-fields.tsx";
import "./evaluation.css";

/** The dashboard: each figure with its base and its formula, the list behind it, and the table of all matters. */
export function FiguresScreen({ search }: { search: Record<string, string> }) {
  const { say } = useWords();
  const go = useGo();
  const asked = { from: search.from, until: search.until, room: search.room };
  const figures = useAsk<Figures>("/api/figures", asked);
  /** A day that is being typed takes the place of the one before; a choice can be taken back by going back. */
  const change = (next: Record<string, string | undefined>, typed = false) =>
    go.to("/figures", { ...search, ...next }, { replace: typed });
  const key = figureKeys.find((one) => one === search.key) ?? null;
  const data = figures.data;

  return (
    <div className="page figures">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
        {data && <span className="quiet">{say(words.asOf, { at: exactTime(data.asOf) })}</span>}
        <span className="push" />
        <To path="/figures/months">{say(words.toMonths)}</To>
        <Button onClick={() => window.print()}>{say(words.print)}</Button>
      </div>
      <div className="filter-bar no-print">
        <PeriodFields
          search={search}
          period={data?.period}
          change={(next, typed) => change({ ...next, page: undefined }, typed)}
        />
      </div>
      <RefusalNote refusal={figures.error} again={() => void figures.refetch()} />
      {figures.isPending && !figures.error && <Skeleton active paragraph={{ rows: 10 }} />}
      {data && (
        <>
          <div className="tiles">
            {data.tiles.map((tile) => (
              <Tile
                key={tile.key}
                tile={tile}
                open={tile.key === key}
                choose={(next) => change({ key: next ?? undefined, part: undefined, page: undefined })}
              />
            ))}
          </div>
          {key && (
            <FigureList
              tile={data.tiles.find((tile) => tile.key === key)!}
              asked={asked}
              part={search.part === "rest" ? "rest" : "value"}
              page={Number(search.page ?? 1)}
              change={change}
            />
          )}
          <CountsPanel
            lines={data.table}
            period={data.tablePeriod}
            room={search.room}
            asTable={search.show === "table"}
            byState={search.by === "state"}
            change={change}
          />
          <p className={data.recount && !data.recount.equal ? "recount field-fault" : "recount quiet"}>
            {data.recount
              ? say(data.recount.equal ? words.recount : words.recountBad, { at: exactTime(data.recount.at) })
              : say(words.recountNone)}
          </p>
        </>
      )}
    </div>
  );
}

const ofWords = {
  matter: words.ofMatters,
  obligation: words.ofObligations,
  rating: words.ofRatings,
} as const;

function Tile({
  tile,
  open,
  choose,
}: {
  tile: FigureTile;
  open: boolean;
  choose(key: FigureKey | null): void;
}) {
  const { say } = useWords();
  const share = tile.unit === "share";
  const percent = (part: number) => (part * 100).toFixed(1);
  return (
    <section className={open ? "tile open" : "tile"}>
      <h2>{say(tile.name)}</h2>
      <button
        type="button"
        className="tile-value"
        aria-expanded={open}
        onClick={() => choose(open ? null : tile.key)}
      >
        <span className="only-read">{say(words.openList, { name: say(tile.name) })} </span>
        {share ? (tile.base === 0 ? "—" : `${percent(tile.value / tile.base)}%`) : tile.value}
      </button>
      <p className="quiet">
        {tile.base === 0 && share
          ? say(words.noBase)
          : share
            ? say(ofWords[tile.counts], { value: tile.value, base: tile.base })
            : say(tile.key === "open" ? words.baseOpen : words.baseOverdue, { base: tile.base })}
        {tile.interval && tile.base > 0 && (
          <>
            <br />
            {say(words.interval, { low: percent(tile.interval[0]), high: percent(tile.interval[1]) })}
          </>
        )}
        {tile.silent !== null && tile.silent > 0 && (
          <>
            <br />
            {say(tile.key === "satisfaction" ? words.silentRating : words.silentCheck, { n: tile.silent })}
          </>
        )}
      </p>
      <details>
        <summary>{say(words.how)}</summary>
        <p>
          {say(tile.formula)} <span className="quiet">{say(words.version, { n: tile.version })}</span>
        </p>
      </details>
    </section>
  );
}
