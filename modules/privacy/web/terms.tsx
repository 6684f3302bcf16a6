import { localDateOf } from "@maple/platform/clock";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Button, Grid, InputNumber, Table } from "antd";
import { useId, useState } from "react";
import { type Keeping, keepings, keepingText } from "../model/keeping.ts";
import type { TermView } from "../model/keeping-view.ts";
import { keepingWords as words } from "./keeping-words.ts";

const zone = "Asia/Shanghai";

/** Each kind with how long it is kept, from when, and on which basis. */
export function Terms({ terms }: { terms: readonly TermView[] }) {
  const { say, lang } = useWords();
  const [open, setOpen] = useState<TermView | null>(null);
  const narrow = Grid.useBreakpoint().md === false;
  const howLong = (term: TermView) => (
    <>
      {keepingText(term.key, lang, term.length)}
      {term.since && (
        <span className="quiet small"> · {say(words.own, { day: localDateOf(term.since, zone) })}</span>
      )}
    </>
  );
  const longer = (term: TermView) =>
    (keepings[term.key] as Keeping).longer ? (
      <Button
        size="small"
        aria-label={say(words.longerTitle, { kind: say(keepings[term.key].words) })}
        onClick={() => setOpen(term)}
      >
        {say(words.longer)}
      </Button>
    ) : null;
  return (
    <section>
      <h2>{say(words.terms)}</h2>
      {open && <LongerForm key={open.key} term={open} shut={() => setOpen(null)} />}
      <Table<TermView>
        className="privacy-table"
        rowKey="key"
        size="small"
        pagination={false}
        dataSource={[...terms]}
        showHeader={!narrow}
        columns={
          narrow
            ? [
                {
                  title: say(words.kind),
                  render: (_, term) => (
                    <div className="privacy-card">
                      <span>
                        <strong>{say(keepings[term.key].words)}</strong>
                      </span>
                      <span>{howLong(term)}</span>
                      <span className="quiet small">{say(keepings[term.key].basis)}</span>
                      <span>{longer(term)}</span>
                    </div>
                  ),
                },
              ]
            : [
                { title: say(words.kind), render: (_, term) => say(keepings[term.key].words) },
                { title: say(words.term), render: (_, term) => howLong(term) },
                {
                  title: say(words.basis),
                  width: "38%",
                  render: (_, term) => <span className="quiet small">{say(keepings[term.key].basis)}</span>,
                },
                { title: "", width: 110, render: (_, term) => longer(term) },
              ]
        }
      />
    </section>
  );
}

function LongerForm({ term, shut }: { term: TermView; shut(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell([["/api/keeping"]]);
  const [length, setLength] = useState<number | null>(term.length);
  const submit = async () => {
    if (await telling.send("/api/keeping/term", { kind: term.key, length: length ?? 0 })) shut();
  };
  return (
    <ActPanel
      title={say(words.longerTitle, { kind: say(keepings[term.key].words) })}
      hint={say(words.longerHint)}
      submit={say(words.save)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={shut}
    >
      <Field id={id} label={say(words.years)}>
        <InputNumber id={id} min={1} max={100} precision={0} value={length} onChange={setLength} />
      </Field>
    </ActPanel>
  );
}
