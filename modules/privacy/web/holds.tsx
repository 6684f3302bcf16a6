import { isCategory, matterCategories } from "@maple/matter";
import { CategoryPicker, exactTime } from "@maple/matter/web";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import type { HoldView } from "../model/keeping-view.ts";
import { keepingWords as words } from "./keeping-words.ts";

/** What must not be forgotten, and what was held once. */
export function Holds({ holds }: { holds: readonly HoldView[] }) {
  const { say } = useWords();
  const [setting, setSetting] = useState(false);
  const [lifting, setLifting] = useState<string | null>(null);
  return (
    <section className="privacy-page privacy-holds">
      <div className="page-head">
        <h2>{say(words.holds)}</h2>
        <span className="push" />
        {!setting && <Button onClick={() => setSetting(true)}>{say(words.setHold)}</Button>}
      </div>
      {setting && <HoldForm shut={() => setSetting(false)} />}
      {holds.length === 0 && <p className="quiet">{say(words.holdsNone)}</p>}
      {holds.map((hold) => (
        <article key={hold.id} className="privacy-sheet">
          <div className="page-head">
            <h3>{hold.name}</h3>
            <span className="push" />
            {hold.liftedAt === null && lifting !== hold.id && (
              <Button
                size="small"
                aria-label={say(words.liftTitle, { name: hold.name })}
                onClick={() => setLifting(hold.id)}
              >
                {say(words.lift)}
              </Button>
            )}
          </div>
          <HoldFacts hold={hold} />
          {lifting === hold.id && <LiftForm hold={hold} shut={() => setLifting(null)} />}
        </article>
      ))}
    </section>
  );
}

function HoldFacts({ hold }: { hold: HoldView }) {
  const { say } = useWords();
  const { code, category, from, until } = hold;
  const covers = [
    code,
    category && isCategory(category) ? say(matterCategories[category]) : null,
    from || until
      ? say(words.period, { from: from ?? say(words.open), until: until ?? say(words.open) })
      : null,
  ].filter((one) => one !== null);
  return (
    <dl>
      <dt>{say(words.covers)}</dt>
      <dd>{covers.join(" · ")}</dd>
      <dt>{say(words.reason)}</dt>
      <dd dir="auto">{hold.reason}</dd>
      <dt>{say(words.setBy)}</dt>
      <dd>
        {hold.setBy} · {exactTime(hold.setAt)}
        {hold.liftedAt
          ? ` · ${say(words.lifted, { by: hold.liftedBy ?? "", at: exactTime(hold.liftedAt), reason: hold.liftReason ?? "" })}`
          : ` · ${say(words.standing)}`}
      </dd>
    </dl>
  );
}

function HoldForm({ shut }: { shut(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell([["/api/keeping"]]);
  const [typed, setTyped] = useState({ name: "", reason: "", code: "", from: "", until: "" });
  const [category, setCategory] = useState<string | null>(null);
  const field = (
    key: keyof typeof typed,
    more: { type?: string; maxLength?: number; hint?: string } = {},
  ) => (
    <Field id={`${id}-${key}`} label={say(words[key])} {...(more.hint ? { hint: more.hint } : {})}>
      <Input
        id={`${id}-${key}`}
        type={more.type ?? "text"}
        maxLength={more.maxLength ?? 80}
        value={typed[key]}
        onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
      />
    </Field>
  );
  const submit = async () => {
    const { from, until, ...rest } = typed;
    const wanted = { ...rest, category, from: from || null, until: until || null };
    if (await telling.send("/api/keeping/holds", wanted)) shut();
  };
  return (
    <ActPanel
      title={say(words.setHold)}
      hint={say(words.setHoldHint)}
      submit={say(words.setHold)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={shut}
    >
      {field("name")}
      {field("reason", { maxLength: 500 })}
      {field("code", { maxLength: 40, hint: say(words.codeHint) })}
      <Field id={`${id}-category`} label={say(words.category)}>
        <CategoryPicker
          id={`${id}-category`}
          label={say(words.category)}
          value={category}
          onChange={setCategory}
        />
      </Field>
      <div className="field-row">
        {field("from", { type: "date" })}
        {field("until", { type: "date" })}
      </div>
    </ActPanel>
  );
}

function LiftForm({ hold, shut }: { hold: HoldView; shut(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell([["/api/keeping"]]);
  const [reason, setReason] = useState("");
  const submit = async () => {
    if (await telling.send(`/api/keeping/holds/${hold.id}/lift`, { reason })) shut();
  };
  return (
    <ActPanel
      title={say(words.liftTitle, { name: hold.name })}
      hint={say(words.liftHint)}
      submit={say(words.lift)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={shut}
    >
      <Field id={id} label={say(words.liftReason)}>
        <Input id={id} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ActPanel>
  );
}
