import type { ReactNode } from "react";
import { ErrorSummary, PageForm, Progress } from "./parts/page-parts.tsx";
import { type Asked, tellerFor } from "./parts/reader.ts";
import { countedSteps, type ReportDraft, type Step } from "./report-draft.ts";
import { reportWords } from "./report-words.ts";

/** What every page of the report is given. `d` names the kept draft, `back` the page before. */
export interface StepProps extends Asked {
  draft: ReportDraft;
  d: string;
  back: Step | null;
  changing: boolean;
}

export function addressOf(step: Step, d: string, changing = false): string {
  const path = step === "story" ? "/report" : `/report/${step}`;
  return `${path}?d=${d}${changing ? "&change=1" : ""}`;
}

export function StepFrame(props: StepProps & { step: Step; title: string; children: ReactNode }) {
  const tell = tellerFor(props.reader);
  const at = countedSteps.indexOf(props.step) + 1;
  const words =
    at > 0 ? tell(reportWords.progress, { at, of: countedSteps.length }) : tell(reportWords.aside);
  const back = props.changing
    ? addressOf("check", props.d)
    : props.back
      ? addressOf(props.back, props.d)
      : null;
  return (
    <>
      <Progress reader={props.reader} words={words} back={back} />
      <ErrorSummary faults={props.faults} reader={props.reader} />
      <h1>{props.title}</h1>
      {props.children}
    </>
  );
}

export function StepForm(props: StepProps & { step: Step; children: ReactNode; name?: string }) {
  return (
    <PageForm
      action={addressOf(props.step, props.d, props.changing)}
      {...(props.name ? { name: props.name } : {})}
    >
      {props.children}
    </PageForm>
  );
}
