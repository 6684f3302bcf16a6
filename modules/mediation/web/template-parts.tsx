import { useWords } from "@maple/platform/query";
import { planEveryWords, sideWords, termKindWords } from "../model/mediation.ts";
import type { TemplateLine, TemplateView } from "../model/template.ts";
import { templateStateWords } from "../model/template-life.ts";
import { templateWords as words } from "./template-words.ts";

/** A text with its blanks marked, so that one sees at once what is to be filled. */
export function WithBlanks({ text }: { text: string }) {
  return text.split(/(\{[^{}]{1,40}\})/g).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <mark key={at} className="blank">
        {part.slice(1, -1)}
      </mark>
    ) : (
      part
    ),
  );
}

/** The lines of a template as they are read: who owes what to whom, when. */
export function TemplateLines({ lines }: { lines: readonly TemplateLine[] }) {
  const { say, name } = useWords();
  return (
    <ol className="template-lines">
      {lines.map((line, at) => {
        const facts = [
          line.inDays === null ? null : say(words.withinDays, { n: line.inDays }),
          line.plan && `${say(planEveryWords[line.plan.every])} × ${line.plan.times}`,
          line.way,
        ].filter((one) => one);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes
          <li key={at}>
            <span className="quiet">
              {say(sideWords[line.who])}
              {line.toward === null ? "" : ` → ${say(sideWords[line.toward])}`} ·{" "}
              {say(termKindWords[line.kind])}
            </span>{" "}
            <WithBlanks text={name(line.what)} />
            {facts.length > 0 && <span className="quiet small"> · {facts.join(" · ")}</span>}
          </li>
        );
      })}
    </ol>
  );
}

/** What a version says, where it is from, and who stands behind it. */
export function TemplateText({ template }: { template: TemplateView }) {
  const { say, name } = useWords();
  const facts = [
    template.own && say(words.version, { n: template.version }),
    template.by && say(words.by, { by: template.by }),
    template.decidedBy && say(words.decidedBy, { by: template.decidedBy }),
    template.state !== "in-force" && say(templateStateWords[template.state]),
    template.used > 0 && say(words.used, { n: template.used }),
  ].filter((one): one is string => typeof one === "string" && one !== "");
  return (
    <div className="template-text">
      <p>{name(template.fits)}</p>
      <TemplateLines lines={template.lines} />
      <p className="template-law">{name(template.law)}</p>
      <p className="quiet small">
        {say(words.sourceOf, { source: name(template.source), date: template.sourceDate })}
        {facts.length > 0 && ` · ${facts.join(" · ")}`}
      </p>
      {template.remark !== "" && (
        <p className="template-remark">
          {say(words.remark)} {template.remark}
        </p>
      )}
    </div>
  );
}
