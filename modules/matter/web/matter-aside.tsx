import { gridReasonWords } from "@maple/grid";
import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { Button, Skeleton } from "antd";
import { lazy, type ReactNode, Suspense, useState } from "react";
import type { MatterView } from "../model/matter.ts";
import {
  isCategory,
  isSource,
  matterCategories,
  matterScales,
  matterSources,
} from "../model/matter-categories.ts";
import { sideNames } from "./act-words.ts";
import { ClockCard } from "./clock-card.tsx";
import { compartmentNames } from "./composer-words.ts";
import { FollowUps } from "./follow-ups.tsx";
import { useMatterKeys } from "./matter-keys.ts";
import { matterWords as words } from "./matter-words.ts";
import { Ago, Bytes } from "./parts.tsx";
import { Player } from "./player.tsx";
import { RatingAnswer } from "./rating-answer.tsx";
import { SealBlock } from "./seal-block.tsx";

const PlaceMap = lazy(() => import("./place-map.tsx").then((module) => ({ default: module.PlaceMap })));

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="block">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Everything about a matter beside its story: clocks, place, reporter, category, files, follow-ups, ratings. */
export function MatterAside({
  matter,
  more,
}: {
  matter: MatterView;
  /** What other modules show of it here, each under its title. */
  more: ReadonlyArray<{ key: string; title: WordPair; node: ReactNode }>;
}) {
  const { say } = useWords();
  const mayAnswer = matter.may.some((one) => one.act === "answer-outcome" && one.reason === null);
  return (
    <aside className="matter-aside">
      <Block title={say(words.clocks)}>
        {matter.clocks.length === 0 && <p className="quiet">{say(words.noClocks)}</p>}
        {matter.clocks.map((clock) => (
          <ClockCard key={`${clock.rule}-${clock.serial}`} clock={clock} matter={matter.id} />
        ))}
      </Block>
      {matter.checks.length > 0 && (
        <Block title={say(words.checks)}>
          <FollowUps matter={matter.id} checks={matter.checks} mayAnswer={mayAnswer} />
        </Block>
      )}
      <Place matter={matter} />
      <Reporter matter={matter} />
      <Category matter={matter} />
      <Files matter={matter} />
      {more.map(({ key, title, node }) => (
        <Block key={key} title={say(title)}>
          {node}
        </Block>
      ))}
      <SealBlock matter={matter} />
      {matter.ratings.length > 0 && (
        <Block title={say(words.ratings)}>
          <ul className="plain-list">
            {matter.ratings.map((rating) => (
              <li key={`${rating.side}-${rating.at}`}>
                <strong>{say(words.score, { n: rating.score })}</strong>{" "}
                {sideNames[rating.side] && say(sideNames[rating.side]!)}{" "}
                {rating.thanks && <span className="tag">{say(words.thanks)}</span>} <Ago at={rating.at} />
                {rating.words && <p className="note-text">{rating.words}</p>}
                <RatingAnswer matter={matter.id} rating={rating} mayAnswer={matter.mayAnswerRatings} />
              </li>
            ))}
          </ul>
        </Block>
      )}
    </aside>
  );
}

function Place({ matter }: { matter: MatterView }) {
  const { say, name } = useWords();
  const [mapped, setMapped] = useState(false);
  const unknown = <span className="quiet">{say(words.unknown)}</span>;
  const source = isSource(matter.source) ? say(matterSources[matter.source]) : matter.source;
  return (
    <Block title={say(words.place)}>
      <p className="place-words">{matter.placeWords || say(words.noPlace)}</p>
      <dl className="facts">
        <Fact name={say(words.grid)}>{matter.gridName ? name(matter.gridName) : unknown}</Fact>
        <Fact name={say(words.community)}>{matter.communityName ? name(matter.communityName) : unknown}</Fact>
        <Fact name={say(words.room)}>
          {matter.roomName ? name(matter.roomName) : unknown}{" "}
          {matter.roomPhone && <a href={`tel:${matter.roomPhone}`}>{matter.roomPhone}</a>}
        </Fact>
        <Fact name={say(words.officer)}>{matter.officer?.name ?? unknown}</Fact>
        <Fact name={say(words.gridWorker)}>{matter.gridWorker?.name ?? unknown}</Fact>
        <Fact name={say(words.holder)}>
          {matter.holderName ?? <span className="quiet">{say(words.nobody)}</span>}
        </Fact>
        <Fact name={say(words.source)}>{source}</Fact>
      </dl>
      <p className="why">
        <strong>{say(words.why)}</strong> <Because because={matter.because} gridName={matter.gridName} />
      </p>
      {(matter.point || matter.grid) && (
        <Button size="small" aria-expanded={mapped} onClick={() => setMapped(!mapped)}>
          {say(mapped ? words.hideMap : words.showMap)}
        </Button>
      )}
      {mapped && (
        <Suspense fallback={<Skeleton.Node active className="map-coming" />}>
          <PlaceMap label={say(words.mapOf)} point={matter.point} grid={matter.grid} />
        </Suspense>
      )}
    </Block>
  );
}

function Because({
  because,
  gridName,
}: {
  because: MatterView["because"];
  gridName: MatterView["gridName"];
}) {
  const { say, name, lang } = useWords();
  const inWords = (key: string, value: string) => {
    if (lang === "en" && because.values[`${key}En`]) return because.values[`${key}En`]!;
    return gridName && value === gridName.zh ? name(gridName) : value;
  };
  const values = Object.fromEntries(
    Object.entries(because.values).map(([key, value]) => [key, inWords(key, value)]),
  );
  if (because.code === "corrected") return <>{say(words.corrected, values)}</>;
  const pair = gridReasonWords[because.code as keyof typeof gridReasonWords];
  return <>{pair ? say(pair, values) : because.code}</>;
}

function Reporter({ matter }: { matter: MatterView }) {
  const { say } = useWords();
  const reporter = matter.reporter;
  if (!reporter) return null;
  return (
    <Block title={say(words.reporter)}>
      {reporter.why === "not-for-you" && <p className="quiet">{say(words.notForYou)}</p>}
      {reporter.why === "anonymous" && <p>{say(words.anonymous)}</p>}
      {reporter.name && <p className="person-name">{reporter.name}</p>}
      {reporter.phone && (
        <p>
          <a href={`tel:${reporter.phone}`}>{reporter.phone}</a>
        </p>
      )}
      {reporter.address && <p>{reporter.address}</p>}
      {reporter.why === "shown" && reporter.naming === "withheld" && (
        <p className="warn">{say(words.withheldHere)}</p>
      )}
      {(reporter.name || reporter.phone) && <p className="quiet small">{say(words.readTraced)}</p>}
      {matter.followers > 0 && <p className="quiet">{say(words.followers, { n: matter.followers })}</p>}
    </Block>
  );
}

function Category({ matter }: { matter: MatterView }) {
  const { say } = useWords();
  const telling = useTell(useMatterKeys(matter.id));
  const may = matter.may.some((one) => one.act === "categorise" && one.reason === null);
  const category = isCategory(matter.category) ? matterCategories[matter.category] : null;
  const subtype = category?.subtypes.find((one) => one.code === matter.subtype);
  const by =
    matter.categoryBy === "staff"
      ? words.decided
      : matter.categoryBy === "reporter"
        ? words.byReporter
        : words.suggested;
  // Until a person decided: what stands, with its reason, to be confirmed; and what else is more than a guess.
  const offered =
    matter.categoryBy === "staff"
      ? []
      : matter.suggestions
          .filter((one) => isCategory(one.category) && (one.category === matter.category || one.share >= 0.1))
          .slice(0, 3);
  const scale = matterScales[matter.scale as keyof typeof matterScales];
  return (
    <Block title={say(words.category)}>
      <p>
        <strong>{category ? say(category) : matter.category}</strong>
        {subtype && ` · ${say(subtype)}`}
        {scale && ` · ${say(scale)}`}
      </p>
      <p className="quiet">{say(by)}</p>
      {offered.map((one) => {
        const pair = matterCategories[one.category as "01"];
        return (
          <div key={one.category} className="suggestion">
            <span>
              {say(words.suggestion, { category: say(pair) })}{" "}
              <span className="quiet">{Math.round(one.share * 100)}%</span>
              <br />
              <span className="quiet">
                {say(words.because, { words: one.because.slice(0, 4).join("、") })}
              </span>
            </span>
            {may && (
              <Button
                size="small"
                disabled={telling.busy}
                aria-label={say(words.takeItOf, { category: say(pair) })}
                onClick={() =>
                  void telling.send(`/api/matters/${matter.id}/categorise`, {
                    category: one.category,
                    scale: matter.scale || "01",
                  })
                }
              >
                {say(words.takeIt)}
              </Button>
            )}
          </div>
        );
      })}
      <RefusalNote refusal={telling.refusal} />
    </Block>
  );
}

function Files({ matter }: { matter: MatterView }) {
  const { say } = useWords();
  return (
    <Block title={say(words.files)}>
      {matter.files.length === 0 && <p className="quiet">{say(words.noFiles)}</p>}
      <ul className="plain-list files">
        {matter.files.map((file) => (
          <li key={file.id}>
            <a
              href={`/api/files/${file.id}`}
              target="_blank"
              rel="noreferrer"
              aria-label={say(words.openFile, { name: file.name })}
            >
              {file.media.startsWith("image/") && <img src={`/api/files/${file.id}`} alt="" loading="lazy" />}
              <span>{file.name}</span>
            </a>
            <Player file={file} />
            <span className="quiet small">
              <Bytes bytes={file.bytes} /> ·{" "}
              {compartmentNames[file.compartment] && say(compartmentNames[file.compartment]!)} ·{" "}
              <Ago at={file.addedAt} />
              <br />
              <code title={file.sha256}>{say(words.hash, { hash: file.sha256.slice(0, 16) })}</code>
            </span>
          </li>
        ))}
      </ul>
    </Block>
  );
}
