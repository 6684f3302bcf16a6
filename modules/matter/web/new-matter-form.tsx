import { Field, RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button, Checkbox, Input, Radio, Select, Skeleton } from "antd";
import { lazy, Suspense, useEffect, useId, useMemo, useRef, useState } from "react";
import { namings, namingWords, type Receipt } from "../model/matter.ts";
import { isCategory, matterCategories, matterSources } from "../model/matter-categories.ts";
import { findDangerSigns } from "../rules/find-danger-signs.ts";
import { DangerPanel } from "./danger-panel.tsx";
import { FileDrop, type SentFile } from "./file-drop.tsx";
import {
  type DraftFault,
  emptyDraft,
  faultsOf,
  type MatterDraft,
  readDraft,
  reportOf,
} from "./matter-draft.ts";
import { newMatterWords as words } from "./new-matter-words.ts";
import { CategoryPicker, GridPicker } from "./pickers.tsx";
import { useSuggestion } from "./use-suggestion.ts";

const PlaceMap = lazy(() => import("./place-map.tsx").then((module) => ({ default: module.PlaceMap })));
const keptAs = "maple-desk-draft";
/** A report of the day is no channel that is chosen by hand: what is filed from one says so by itself. */
const channels = Object.entries(matterSources).filter(([value]) => value !== "work-group");
const listKeys = [
  ["/api/matters", "list"],
  ["/api/matters", "count"],
] as const;

function keep(draft: MatterDraft | null): void {
  try {
    if (draft) localStorage.setItem(keptAs, JSON.stringify(draft));
    else localStorage.removeItem(keptAs);
  } catch {
    // A full or forbidden store costs the draft, never the page.
  }
}

function kept(): MatterDraft {
  try {
    return readDraft(localStorage.getItem(keptAs));
  } catch {
    return emptyDraft;
  }
}

export function NewMatterForm({ done }: { done(receipt: Receipt): void }) {
  const { say, lang } = useWords();
  const id = useId();
  const [draft, setDraft] = useState(kept);
  const [files, setFiles] = useState<SentFile[]>([]);
  const [mapped, setMapped] = useState(draft.point !== null);
  /** How often it was tried: from the first try on, what is missing is named and goes away as it is put right. */
  const [tries, setTries] = useState(0);
  const faults: DraftFault[] = tries > 0 ? faultsOf(draft) : [];
  const faultOf = (one: DraftFault) => (faults.includes(one) ? say(words[one]) : null);
  const [clearing, setClearing] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const telling = useTell<Receipt>(listKeys);
  const signs = useMemo(() => findDangerSigns(draft.story), [draft.story]);
  const urgent = signs.some((sign) => sign.tellPoliceNow);
  const suggestion = useSuggestion(draft.story).find(
    (one) => isCategory(one.category) && one.category !== draft.category,
  );

  const change = (next: Partial<MatterDraft>) => setDraft((before) => ({ ...before, ...next }));
  useEffect(() => keep(draft === emptyDraft ? null : draft), [draft]);

  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);

  const submit = async () => {
    setTries(tries + 1);
    if (faultsOf(draft).length > 0) return;
    const receipt = await telling.send(
      "/api/matters",
      reportOf(
        draft,
        files.map((file) => file.id),
        lang,
      ),
    );
    if (!receipt) return;
    keep(null);
    done(receipt);
  };

  return (
    <form
      className="new-matter"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit();
      }}
    >
      <p className="quiet">{say(words.hint)}</p>
      {faults.length > 0 && (
        <div ref={summary} tabIndex={-1} role="alert" className="fault-summary">
          <strong>{say(words.faults, { n: faults.length })}</strong>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>
                <a href={`#${id}-${fault}`}>{say(words[fault])}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Field
        id={`${id}-needStory`}
        label={say(words.story)}
        hint={say(words.storyHint)}
        fault={faultOf("needStory")}
      >
        <Input.TextArea
          id={`${id}-needStory`}
          autoFocus
          autoSize={{ minRows: 4, maxRows: 14 }}
          maxLength={20_000}
          value={draft.story}
          onChange={(event) => change({ story: event.target.value })}
        />
      </Field>
      <DangerPanel signs={signs} roomPhone={null} />
      {urgent && (
        <Checkbox
          id={`${id}-needPolice`}
          checked={draft.policeTold}
          onChange={(event) => change({ policeTold: event.target.checked })}
        >
          {say(words.policeTold)}
        </Checkbox>
      )}
      <div className="field-row">
        <Field id={`${id}-needPlace`} label={say(words.grid)} fault={faultOf("needPlace")}>
          <span className="with-button">
            <GridPicker
              id={`${id}-needPlace`}
              value={draft.grid}
              onChange={(grid) => change({ grid, point: null })}
            />
            <Button aria-expanded={mapped} onClick={() => setMapped(!mapped)}>
              {say(mapped ? words.byGrid : words.byMap)}
            </Button>
          </span>
        </Field>
        <Field id={`${id}-words`} label={say(words.placeWords)}>
          <Input
            id={`${id}-words`}
            maxLength={300}
            value={draft.placeWords}
            onChange={(event) => change({ placeWords: event.target.value })}
          />
        </Field>
      </div>
      {mapped && (
        <Suspense fallback={<Skeleton.Node active className="map-coming" />}>
          <PlaceMap
            label={say(words.mapOf)}
            point={draft.point}
            grid={draft.grid}
            onPoint={(point) => change({ point })}
            onGrid={(grid) => change({ grid })}
          />
        </Suspense>
      )}
      {draft.point && (
        <p className="quiet">
          {say(words.pointSet, { lng: draft.point.lng.toFixed(5), lat: draft.point.lat.toFixed(5) })}
        </p>
      )}
      <div className="field-row">
        <Field id={`${id}-category`} label={say(words.category)} hint={say(words.leaveOpen)}>
          <CategoryPicker
            id={`${id}-category`}
            label={say(words.category)}
            value={draft.category}
            onChange={(category) => change({ category })}
          />
        </Field>
        <Field id={`${id}-source`} label={say(words.source)}>
          <Select
            id={`${id}-source`}
            className="wide"
            value={draft.source}
            onChange={(source) => change({ source })}
            options={channels.map(([value, pair]) => ({ value, label: say(pair) }))}
          />
        </Field>
        <Field id={`${id}-happened`} label={say(words.happened)}>
          <Input
            id={`${id}-happened`}
            type="datetime-local"
            value={draft.happened}
            onChange={(event) => change({ happened: event.target.value })}
          />
        </Field>
      </div>
      {suggestion && (
        <p className="suggestion">
          <span>
            {say(words.suggested, {
              category: say(matterCategories[suggestion.category as "01"]),
              words: suggestion.because.slice(0, 4).join("、"),
            })}
          </span>
          <Button size="small" onClick={() => change({ category: suggestion.category })}>
            {say(words.take)}
          </Button>
        </p>
      )}
      <fieldset className="field">
        <legend>{say(words.naming)}</legend>
        <Radio.Group
          value={draft.naming}
          onChange={(event) => change({ naming: event.target.value })}
          options={namings.map((value) => ({ value, label: say(namingWords[value]) }))}
        />
      </fieldset>
      <div className="field-row">
        {draft.naming !== "anonymous" && (
          <Field id={`${id}-needName`} label={say(words.name)} fault={faultOf("needName")}>
            <Input
              id={`${id}-needName`}
              autoComplete="off"
              maxLength={60}
              value={draft.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          </Field>
        )}
        <Field id={`${id}-needPhone`} label={say(words.phone)} fault={faultOf("needPhone")}>
          <Input
            id={`${id}-needPhone`}
            type="tel"
            autoComplete="off"
            maxLength={30}
            value={draft.phone}
            onChange={(event) => change({ phone: event.target.value })}
          />
        </Field>
        {draft.naming !== "anonymous" && (
          <Field id={`${id}-address`} label={say(words.address)}>
            <Input
              id={`${id}-address`}
              autoComplete="off"
              maxLength={200}
              value={draft.address}
              onChange={(event) => change({ address: event.target.value })}
            />
          </Field>
        )}
      </div>
      <div className="field">
        <span className="field-name">{say(words.files)}</span>
        <FileDrop files={files} onChange={setFiles} />
      </div>
      <RefusalNote refusal={telling.refusal} again={() => void submit()} />
      <div className="act-foot sticky-foot">
        <Button type="primary" size="large" htmlType="submit" loading={telling.busy}>
          {say(words.submit)}
        </Button>
        <Button
          size="large"
          onBlur={() => setClearing(false)}
          onClick={() => {
            if (clearing) {
              setDraft(emptyDraft);
              setFiles([]);
              setTries(0);
            }
            setClearing(!clearing);
          }}
        >
          {say(clearing ? words.discardAsk : words.discard)}
        </Button>
        {draft !== emptyDraft && <span className="quiet">{say(words.kept)}</span>}
      </div>
    </form>
  );
}
