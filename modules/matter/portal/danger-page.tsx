import { findDangerSigns } from "../rules/find-danger-signs.ts";
import { Button, ButtonLink, Note, OwnWords } from "./parts/page-parts.tsx";
import { tellerFor } from "./parts/reader.ts";
import { reportWords } from "./report-words.ts";
import { addressOf, StepForm, StepFrame, type StepProps } from "./step-frame.tsx";

/** Comes before anything else when the words speak of danger now: a hint with the words that caused it. */
export function DangerPage(props: StepProps) {
  const tell = tellerFor(props.reader);
  const urgent = findDangerSigns(props.draft.story).filter((sign) => sign.tellPoliceNow);
  const found = [...new Set(urgent.flatMap((sign) => sign.words))];
  const words = found
    .filter((word) => !found.some((other) => other !== word && other.includes(word)))
    .map((word) => `“${word}”`);
  return (
    <StepFrame {...props} step="danger" title={tell(reportWords.dangerTitle)}>
      <Note kind="urgent">
        <OwnWords
          text={tell(reportWords.dangerWhy, { words: words.join(props.reader.lang === "zh" ? "、" : ", ") })}
        />
        <p>{tell(reportWords.dangerLead)}</p>
      </Note>
      <div className="buttons">
        <ButtonLink href="tel:110" kind="main">
          {tell(reportWords.callPolice)}
        </ButtonLink>
      </div>
      <StepForm {...props} step="danger">
        <input type="hidden" name="policeTold" value="yes" />
        <Button kind="plain">{tell(reportWords.dangerTold)}</Button>
      </StepForm>
      <p>
        <a href={addressOf("story", props.d, props.changing)}>{tell(reportWords.dangerBack)}</a>
      </p>
    </StepFrame>
  );
}
