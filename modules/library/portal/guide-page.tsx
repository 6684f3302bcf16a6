import { isCategory, matterCategories, matterCategoryCodes } from "@maple/matter";
import { ButtonLink, type Reader, tellerFor } from "@maple/matter/portal";
import type { PublicGuide } from "../model/entry.ts";

export const guidePageWords = {
  title: { zh: "先看看怎么办", en: "What helps first" },
  lead: {
    zh: "遇到事，先做对这几步，后面好办得多。不想看也可以直接反映。",
    en: "A few things done right first make the rest much easier. You may also file at once.",
  },
  danger: {
    zh: "有人受伤、被打、被威胁，马上打 110；受伤打 120。",
    en: "If somebody is hurt, hit or threatened call 110 at once; for injuries call 120.",
  },
  source: { zh: "依据：{source}。{date} 整理。", en: "From: {source}. Put together on {date}." },
  ownSource: { zh: "出处：{source}（{date}）", en: "Source: {source} ({date})" },
  file: { zh: "还是要反映这件事", en: "File it all the same" },
  others: { zh: "看看别的情况", en: "Other kinds" },
} as const;

/** Every kind of matter, each leading to what helps. */
export function GuideListPage({ reader }: { reader: Reader }) {
  const tell = tellerFor(reader);
  return (
    <>
      <h1>{tell(guidePageWords.title)}</h1>
      <p className="lead">{tell(guidePageWords.lead)}</p>
      <p className="strong">{tell(guidePageWords.danger)}</p>
      <ul className="cards">
        {matterCategoryCodes.map((code) => (
          <li className="card" key={code}>
            <a href={`/guide/${code}`} className="strong">
              {tell(matterCategories[code])}
            </a>
            <p className="soft small">{tell(matterCategories[code].hint)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What helps with one kind of matter before filing, with its source; then the way to file. */
export function GuidePage({ reader, guide }: { reader: Reader; guide: PublicGuide }) {
  const tell = tellerFor(reader);
  const named = isCategory(guide.category) ? tell(matterCategories[guide.category]) : "";
  return (
    <>
      <h1>{named}</h1>
      <p className="strong">{tell(guidePageWords.danger)}</p>
      <ol>
        {guide.before.map((line) => (
          <li key={line.en}>{tell(line)}</li>
        ))}
      </ol>
      <p className="soft small">
        {tell(guidePageWords.source, { source: tell(guide.source), date: guide.from })}
      </p>
      {guide.entries.map((entry) => (
        <section key={entry.title.zh}>
          <h2>{tell(entry.title)}</h2>
          <p className="own-words">{tell(entry.body)}</p>
          <p className="soft small">
            {tell(guidePageWords.ownSource, { source: entry.source, date: entry.sourceDate })}
          </p>
        </section>
      ))}
      <p className="buttons">
        <ButtonLink href="/report" kind="main">
          {tell(guidePageWords.file)}
        </ButtonLink>
        <ButtonLink href="/guide">{tell(guidePageWords.others)}</ButtonLink>
      </p>
    </>
  );
}
