import { TextArea } from "./parts/fields.tsx";
import { Button, Note, Tools } from "./parts/page-parts.tsx";
import { partWords } from "./parts/part-words.ts";
import { tellerFor } from "./parts/reader.ts";
import { reportWords } from "./report-words.ts";
import { StepForm, StepFrame, type StepProps } from "./step-frame.tsx";

/** First page: what happened, in one's own words. */
export function StoryPage(props: StepProps & { roomName: string | null; lost: boolean }) {
  const { reader, faults, draft } = props;
  const tell = tellerFor(reader);
  return (
    <StepFrame {...props} step="story" title={tell(reportWords.storyTitle)}>
      {props.lost ? (
        <Note kind="urgent">
          <p>{tell(reportWords.lost)}</p>
        </Note>
      ) : null}
      {props.roomName ? (
        <Note>
          <p>{tell(reportWords.roomFixed, { unit: props.roomName })}</p>
        </Note>
      ) : null}
      <p className="emergency">
        {tell(reportWords.emergency)} <a href="tel:110">{tell(reportWords.callPolice)}</a>
      </p>
      <StepForm {...props} step="story" name="story">
        {draft.room ? <input type="hidden" name="room" value={draft.room} /> : null}
        <TextArea
          reader={reader}
          faults={faults}
          name="story"
          label={tell(reportWords.storyLabel)}
          hint={tell(reportWords.storyHint)}
          value={draft.story}
          rows={8}
          keep
        />
        <Button>{tell(partWords.continue)}</Button>
      </StepForm>
      <p className="soft">{tell(reportWords.storyMore)}</p>
      <Tools reader={reader} read />
    </StepFrame>
  );
}
