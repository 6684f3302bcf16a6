import { matterCategories, matterCategoryCodes } from "@maple/matter";
import { RefusalNote, RemarkForm, useAsk, useGo, useWords } from "@maple/platform/query";
import { Button, Empty, Select, Skeleton } from "antd";
import { useState } from "react";
import { type TemplateList, type TemplateView, templateUseWords } from "../model/template.ts";
import { type TemplateAct, templateActWords, templateStateWords } from "../model/template-life.ts";
import { TemplateForm } from "./template-form.tsx";
import { TemplateText } from "./template-parts.tsx";
import { TemplateTry } from "./template-try.tsx";
import { templateWords as words } from "./template-words.ts";
import "./mediation.css";
import "./templates.css";

const path = "/setup/agreement-templates";

/** The templates of agreements by kind of matter; what waits to be read stands on top, a county's own before the others. */
export function TemplatesScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const { say } = useWords();
  const go = useGo();
  const [isWriting, setWriting] = useState(false);
  const asked = useAsk<TemplateList>("/api/agreement-templates", { category: search.category });
  const view = asked.data;
  return (
    <div className="templates">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
      </div>
      <p className="quiet">{say(words.lead)}</p>
      <div className="templates-bar">
        <Select
          aria-label={say(words.category)}
          value={search.category ?? ""}
          onChange={(next) => go.to(path, { ...search, category: next || undefined })}
          options={[
            { value: "", label: say(words.allKinds) },
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
      </div>
      {isWriting && <TemplateForm of={null} next={false} done={() => setWriting(false)} />}
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {!view && !asked.error && <Skeleton active paragraph={{ rows: 8 }} />}
      {view?.templates.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.none)} />
      )}
      <ul className="plain-list">
        {view?.templates.map((template) => (
          <li key={`${template.template}-${template.version}`}>
            <Template template={template} mayWrite={view.mayWrite === null} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type Open = TemplateAct | "write" | "copy" | "try" | "versions";

function Template({ template, mayWrite }: { template: TemplateView; mayWrite: boolean }) {
  const { say, name, lang } = useWords();
  const [open, setOpen] = useState<Open | null>(null);
  const waits = template.state === "draft";
  const shut = () => setOpen(null);
  const called = name(template.name);
  const category = template.category && matterCategories[template.category as keyof typeof matterCategories];
  const subtype = category && category.subtypes.find((one) => one.code === template.subtype);
  return (
    <details className="template" open={waits}>
      <summary>
        <strong>{called}</strong>
        <span className="tag">{say(template.own ? words.own : words.basic)}</span>
        {template.use === "interim" && <span className="tag">{say(templateUseWords.interim)}</span>}
        <span className="quiet small">
          {category ? say(category) : say(words.everyKind)}
          {subtype ? ` · ${say(subtype)}` : ""}
        </span>
        {template.state !== "in-force" && (
          <span className={waits ? "template-waits" : "quiet small"}>
            {say(templateStateWords[template.state])}
          </span>
        )}
      </summary>
      <TemplateText template={template} />
      <p className="template-acts">
        {template.may
          .filter((one) => one.reason === null)
          .map(({ act }) => (
            <Button
              key={act}
              size="small"
              type={act === "put-in-force" ? "primary" : "default"}
              onClick={() => setOpen(act)}
            >
              {say(act === "write" ? words.writeNext : templateActWords[act])}
            </Button>
          ))}
        {mayWrite && !template.own && (
          <Button size="small" onClick={() => setOpen("copy")}>
            {say(words.copy)}
          </Button>
        )}
        {mayWrite && (
          <Button size="small" onClick={() => setOpen("try")}>
            {say(words.tryIt)}
          </Button>
        )}
        <Button
          size="small"
          aria-label={say(words.previewOf, { name: called })}
          href={`/api/agreement-templates/${template.template}/paper?version=${template.version}&lang=${lang}`}
          target="_blank"
          rel="noreferrer"
        >
          {say(words.preview)}
        </Button>
        {template.own && template.version > 1 && (
          <Button size="small" onClick={() => setOpen(open === "versions" ? null : "versions")}>
            {say(words.versions)}
          </Button>
        )}
      </p>
      {(open === "write" || open === "copy") && (
        <TemplateForm of={template} next={open === "write"} done={shut} />
      )}
      {open === "try" && <TemplateTry template={template} done={shut} />}
      {open === "versions" && <Versions template={template} />}
      {(open === "put-in-force" || open === "refuse" || open === "withdraw") && (
        <RemarkForm
          title={`${say(templateActWords[open])} · ${name(template.name)}`}
          submit={say(templateActWords[open])}
          label={open === "put-in-force" ? null : say(words.remark)}
          path={`/api/agreement-templates/${template.template}/${open}`}
          body={{ version: template.version }}
          touches="/api/agreement-templates"
          done={shut}
        />
      )}
    </details>
  );
}

/** What a template was before: every version stays as it was written. */
function Versions({ template }: { template: TemplateView }) {
  const { say } = useWords();
  const asked = useAsk<{ versions: TemplateView[] }>(
    `/api/agreement-templates/${template.template}/versions`,
  );
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data) return <Skeleton active paragraph={{ rows: 3 }} />;
  return (
    <ol className="plain-list template-versions">
      {asked.data.versions
        .filter((one) => one.version !== template.version)
        .map((one) => (
          <li key={one.version}>
            <h3>
              {say(words.version, { n: one.version })}{" "}
              <span className="quiet small">{say(templateStateWords[one.state])}</span>
            </h3>
            <TemplateText template={one} />
          </li>
        ))}
    </ol>
  );
}
