import { namings, namingWords } from "../model/matter.ts";
import { Choices, TextField } from "./parts/fields.tsx";
import { Button } from "./parts/page-parts.tsx";
import { partWords } from "./parts/part-words.ts";
import { tellerFor } from "./parts/reader.ts";
import { reportWords } from "./report-words.ts";
import { StepForm, StepFrame, type StepProps } from "./step-frame.tsx";

const meaning = {
  named: reportWords.namingNamed,
  withheld: reportWords.namingWithheld,
  anonymous: reportWords.namingAnonymous,
} as const;

/** Who reports; each thing asked says why it is asked. */
export function AboutYouPage(props: StepProps) {
  const { reader, faults, draft } = props;
  const tell = tellerFor(reader);
  return (
    <StepFrame {...props} step="about" title={tell(reportWords.aboutTitle)}>
      <p>{tell(reportWords.aboutLead)}</p>
      <StepForm {...props} step="about" name="about">
        <Choices
          reader={reader}
          faults={faults}
          name="naming"
          label={tell(reportWords.namingLabel)}
          value={[draft.naming]}
          choices={namings.map((naming) => ({
            value: naming,
            label: tell(namingWords[naming]),
            hint: tell(meaning[naming]),
          }))}
        />
        <TextField
          reader={reader}
          faults={faults}
          name="name"
          label={tell(reportWords.name)}
          hint={tell(reportWords.nameWhy)}
          value={draft.name}
          autoComplete="name"
          maxLength={60}
          spellCheck={false}
        />
        <TextField
          reader={reader}
          faults={faults}
          name="phone"
          type="tel"
          width="short"
          label={tell(reportWords.phone)}
          hint={tell(reportWords.phoneWhy)}
          value={draft.phone}
          autoComplete="tel"
          maxLength={30}
          optional
        />
        <Button>{tell(partWords.continue)}</Button>
      </StepForm>
    </StepFrame>
  );
}
