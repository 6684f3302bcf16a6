import { dayWords, dueWords, type Reader, tellerFor } from "@maple/matter/portal";
import { localDateOf } from "@maple/platform/clock";
import { trackStateWords } from "../model/track-life.ts";
import type { OwnTrack } from "../model/track-view.ts";
import { routeWords, tracks } from "../model/tracks.ts";

const words = {
  title: { zh: "走哪条途径", en: "Which way it goes" },
  by: { zh: "由{by}办理", en: "run by {by}" },
  since: { zh: "从 {day} 起", en: "since {day}" },
  due: { zh: "这一步的期限：", en: "This step ends: " },
  routes: { zh: "接下来：", en: "What follows:" },
} as const;

/** The legal tracks of a matter in plain words: who has it, by when, and where to go once it ended. */
export function TracksSection({ reader, ways }: { reader: Reader; ways: readonly OwnTrack[] }) {
  if (ways.length === 0) return null;
  const tell = tellerFor(reader);
  return (
    <section aria-labelledby="ways-title">
      <h2 id="ways-title">{tell(words.title)}</h2>
      <ul className="cards">
        {ways.map((way) => (
          <li className="card" key={`${way.kind} ${way.since}`}>
            <p>
              <span className="strong">{tell(tracks[way.kind].name)}</span> {tell(trackStateWords[way.state])}
            </p>
            <p className="soft small">
              {tell(words.by, { by: tell(tracks[way.kind].by) })}
              {reader.lang === "zh" ? "，" : ", "}
              {tell(words.since, { day: dayWords(localDateOf(way.since, reader.zone), reader) })}
            </p>
            <p>{tell(tracks[way.kind].effect)}</p>
            {way.due ? (
              <p>
                {tell(words.due)}
                <span className="strong">{dueWords(way.due, reader)}</span>
              </p>
            ) : null}
            {way.routes.length > 0 ? (
              <>
                <p>{tell(words.routes)}</p>
                <ul>
                  {way.routes.map((code) => (
                    <li key={code}>{tell(routeWords[code])}</li>
                  ))}
                </ul>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
