import type { Worklist } from "@maple/matter";
import { Field, RefusalNote, useAsk, useWords } from "@maple/platform/query";
import { Button, Input, Select, Skeleton } from "antd";
import { useId, useState } from "react";
import { mediationReasons } from "../model/mediation-reasons.ts";
import { notAgreedWords } from "../model/not-agreed.ts";
import type { TemplateTrial, TemplateView, TriedLine } from "../model/template.ts";
import { WithBlanks } from "./template-parts.tsx";
import { fitWords, toFillWords, templateWords as words } from "./template-words.ts";

/** Tries a version on a matter that one may see: what is filled, what stays open, what would refuse. Nothing is written. */
export function TemplateTry({ template, done }: { template: TemplateView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const [search, setSearch] = useState("");
  const [matter, setMatter] = useState<string | null>(null);
  const matters = useAsk<Worklist>("/api/matters", {
    ...(template.category ? { category: template.category } : {}),
    ...(search ? { search } : {}),
    ...{ view: "all", limit: 30 },
  });
  const lines = matters.data?.lines ?? [];
  return (
    <section className="template-try" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say(words.tryIt)}</h3>
      <p className="quiet small">{say(words.tryHint)}</p>
      <div className="field-row">
        <Field id={`${id}-find`} label={say(words.tryFind)}>
          <Input.Search id={`${id}-find`} onSearch={setSearch} />
        </Field>
        <Field id={`${id}-matter`} label={say(words.tryMatter)}>
          <Select
            id={`${id}-matter`}
            className="wide"
            loading={matters.isPending}
            notFoundContent={say(words.tryNone)}
            value={matter}
            onChange={setMatter}
            options={lines.map((line) => ({ value: line.id, label: `${line.code} ${line.title}` }))}
          />
        </Field>
      </div>
      <RefusalNote refusal={matters.error} again={() => void matters.refetch()} />
      {matter && <Trial matter={matter} template={template} />}
      <p>
        <Button size="small" onClick={done}>
          {say(words.shut)}
        </Button>
      </p>
    </section>
  );
}

function Trial({ matter, template }: { matter: string; template: TemplateView }) {
  const { say } = useWords();
  const { template: key, version } = template;
  const asked = useAsk<TemplateTrial>(`/api/matters/${matter}/try-template`, { template: key, version });
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data) return <Skeleton active paragraph={{ rows: 4 }} />;
  const { fits, lines, refusals, notAgreed, penOnly } = asked.data;
  return (
    <div className="trial" role="status">
      <p>
        <strong>{asked.data.matter.code}</strong> · {say(fitWords[fits])}
      </p>
      <ol className="template-lines">
        {lines.map((line) => (
          <Tried key={line.number} line={line} />
        ))}
      </ol>
      {refusals.length === 0 ? (
        <p className="ok">{say(words.noRefusals)}</p>
      ) : (
        <>
          <h4>{say(words.refusals)}</h4>
          <ul className="dot-list">
            {refusals.map(({ reason, values }) => (
              <li key={reason}>
                {reason === "mediation-not-found"
                  ? say(words.noMediation)
                  : say(mediationReasons[reason], values)}
              </li>
            ))}
          </ul>
        </>
      )}
      {notAgreed.length > 0 && (
        <>
          <h4>{say(words.found)}</h4>
          <ul className="dot-list">
            {notAgreed.map(({ kind, found }) => (
              <li key={kind}>{say(words.foundIn, { found, why: say(notAgreedWords[kind]) })}</li>
            ))}
          </ul>
        </>
      )}
      {penOnly && <p className="quiet">{say(words.penOnly)}</p>}
    </div>
  );
}

function Tried({ line }: { line: TriedLine }) {
  const { say, lang } = useWords();
  const comma = lang === "zh" ? "、" : ", ";
  const open = [...line.open, ...line.toFill.map((one) => say(toFillWords[one]))];
  return (
    <li>
      <WithBlanks text={line.text} />
      <span className="quiet small">
        {line.filled.length > 0 &&
          ` · ${say(words.filled, { items: line.filled.map((one) => `${one.blank} ${one.value}`).join(comma) })}`}
        {` · ${open.length > 0 ? say(words.open, { items: open.join(comma) }) : say(words.nothingOpen)}`}
      </span>
    </li>
  );
}
