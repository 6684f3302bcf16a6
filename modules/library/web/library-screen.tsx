import { matterCategories, matterCategoryCodes } from "@maple/matter";
import { RefusalNote, RemarkForm, useAsk, useGo, useWords } from "@maple/platform/query";
import { Button, Empty, Input, Segmented, Select, Skeleton } from "antd";
import { useState } from "react";
import { type EntryView, entryKinds, entryKindWords, type LibraryView } from "../model/entry.ts";
import { entryActWords, entryStateWords } from "../model/entry-life.ts";
import { BasicText, EntryText } from "./entry-parts.tsx";
import { libraryWords as words } from "./library-words.ts";
import { WriteForm } from "./write-form.tsx";
import "./library.css";

const path = "/setup/library";

/** Guidance and ways of working, searched by words and kind; what waits to be read stands on top. */
export function LibraryScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const { say, name } = useWords();
  const go = useGo();
  const [isWriting, setWriting] = useState(false);
  const kind = entryKinds.find((one) => one === search.kind);
  const asked = useAsk<LibraryView>("/api/library", { kind, category: search.category, q: search.q });
  const view = asked.data;
  const change = (next: Record<string, string | undefined>) => go.to(path, { ...search, ...next });
  const isEmpty = view !== undefined && view.basics.length + view.entries.length === 0;
  return (
    <div className="library">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
      </div>
      <search className="library-bar">
        <Input.Search
          key={search.q ?? ""}
          aria-label={say(words.search)}
          placeholder={say(words.search)}
          defaultValue={search.q ?? ""}
          onSearch={(q) => change({ q: q || undefined })}
        />
        <Segmented
          value={kind ?? ""}
          onChange={(next) => change({ kind: next || undefined })}
          options={[
            { value: "", label: say(words.allKinds) },
            ...entryKinds.map((one) => ({ value: one as string, label: say(entryKindWords[one]) })),
          ]}
        />
        <Select
          aria-label={say(words.category)}
          value={search.category ?? ""}
          onChange={(next) => change({ category: next || undefined })}
          options={[
            { value: "", label: say(words.allCategories) },
            ...matterCategoryCodes.map((code) => ({
              value: code as string,
              label: say(matterCategories[code]),
            })),
          ]}
        />
        {view?.mayWrite === null && !isWriting && (
          <Button type="primary" onClick={() => setWriting(true)}>
            {say(words.write)}
          </Button>
        )}
      </search>
      {isWriting && <WriteForm of={null} done={() => setWriting(false)} />}
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {!view && !asked.error && <Skeleton active paragraph={{ rows: 8 }} />}
      {isEmpty && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.none)} />}
      <ul className="plain-list">
        {view?.entries.map((entry) => (
          <li key={`${entry.entry}-${entry.version}`}>
            <Entry entry={entry} />
          </li>
        ))}
        {view?.basics.map((basic) => (
          <li key={basic.category}>
            <details className="guide" open={search.category === basic.category}>
              <summary>
                <strong>{name(matterCategories[basic.category as keyof typeof matterCategories])}</strong>
                <span className="tag">{say(entryKindWords.mediator)}</span>
              </summary>
              <BasicText basic={basic} before={kind !== "mediator"} />
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Entry({ entry }: { entry: EntryView }) {
  const { say, name } = useWords();
  const [open, setOpen] = useState<EntryView["may"][number]["act"] | null>(null);
  const category = entry.category && matterCategories[entry.category as keyof typeof matterCategories];
  const waits = entry.state === "draft";
  return (
    <details className="guide" open={waits}>
      <summary>
        <strong>{name(entry.title)}</strong>
        <span className="tag">{say(entryKindWords[entry.kind])}</span>
        <span className="quiet small">{category ? say(category) : say(words.allCategories)}</span>
        {entry.state !== "published" && (
          <span className={waits ? "guide-waits" : "quiet small"}>{say(entryStateWords[entry.state])}</span>
        )}
      </summary>
      <EntryText entry={entry} />
      <p className="guide-acts">
        {entry.may
          .filter((one) => one.reason === null)
          .map(({ act }) => (
            <Button
              key={act}
              size="small"
              type={act === "publish" ? "primary" : "default"}
              onClick={() => setOpen(act)}
            >
              {say(act === "write" ? words.writeNext : entryActWords[act])}
            </Button>
          ))}
      </p>
      {open === "write" && <WriteForm of={entry} done={() => setOpen(null)} />}
      {open !== null && open !== "write" && (
        <RemarkForm
          title={`${say(entryActWords[open])} · ${name(entry.title)}`}
          submit={say(entryActWords[open])}
          label={open === "publish" ? null : say(words.remark)}
          path={`/api/library/${entry.entry}/${open}`}
          body={{ version: entry.version }}
          touches="/api/library"
          done={() => setOpen(null)}
        />
      )}
    </details>
  );
}
