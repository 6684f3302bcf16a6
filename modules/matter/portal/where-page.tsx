import { Choices, Select, TextField } from "./parts/fields.tsx";
import { Button } from "./parts/page-parts.tsx";
import { partWords } from "./parts/part-words.ts";
import { tellerFor } from "./parts/reader.ts";
import { reportWords } from "./report-words.ts";
import { StepForm, StepFrame, type StepProps } from "./step-frame.tsx";

export interface Town {
  id: string;
  name: string;
  areas: ReadonlyArray<{ id: string; name: string }>;
}

/** Where: by words, by community, or (with scripts) on a map. Each alone is enough. */
export function WherePage(
  props: StepProps & { towns: readonly Town[]; roomName: string | null; today: string },
) {
  const { reader, faults, draft } = props;
  const tell = tellerFor(reader);
  const groups = props.towns.map((town) => ({
    label: town.name,
    choices: [
      ...town.areas.map((area) => ({ value: area.id, label: area.name })),
      { value: town.id, label: tell(reportWords.wholeTown, { town: town.name }) },
    ],
  }));
  return (
    <StepFrame {...props} step="where" title={tell(reportWords.whereTitle)}>
      <p>
        {props.roomName ? tell(reportWords.roomFixed, { unit: props.roomName }) : tell(reportWords.whereLead)}
      </p>
      <StepForm {...props} step="where" name="where">
        <TextField
          reader={reader}
          faults={faults}
          name="placeWords"
          label={tell(reportWords.placeWords)}
          hint={tell(reportWords.placeWordsHint)}
          value={draft.placeWords}
          maxLength={300}
        />
        {props.roomName ? null : (
          <>
            <Select
              reader={reader}
              faults={faults}
              name="area"
              label={tell(reportWords.area)}
              value={draft.area || draft.town}
              groups={groups}
              empty={tell(reportWords.areaEmpty)}
            />
            <PlaceOnMap {...props} />
          </>
        )}
        <TextField
          reader={reader}
          faults={faults}
          name="happenedOn"
          type="date"
          width="short"
          label={tell(reportWords.happenedOn)}
          hint={tell(reportWords.happenedOnHint)}
          value={draft.happenedOn}
          optional
        />
        <Button>{tell(partWords.continue)}</Button>
      </StepForm>
    </StepFrame>
  );
}

/** Empty without scripts; the map is fetched only when it is asked for. */
function PlaceOnMap({ reader, draft }: StepProps) {
  const tell = tellerFor(reader);
  const words = {
    show: tell(reportWords.mapShow),
    here: tell(reportWords.mapHere),
    chosen: tell(reportWords.mapChosen),
    clear: tell(reportWords.mapClear),
    failed: tell(reportWords.mapFailed),
    help: tell(reportWords.mapHelp),
    noPosition: tell(reportWords.mapNoPosition),
  };
  return (
    <div data-map={JSON.stringify(words)}>
      <input type="hidden" name="lng" defaultValue={draft.point ? String(draft.point.lng) : ""} />
      <input type="hidden" name="lat" defaultValue={draft.point ? String(draft.point.lat) : ""} />
    </div>
  );
}

/** The small grid inside the community that was chosen; "I do not know" is an answer. */
export function GridPage(
  props: StepProps & { areaName: string; grids: ReadonlyArray<{ id: string; name: string }> },
) {
  const { reader, faults, draft } = props;
  const tell = tellerFor(reader);
  const title = tell(reportWords.gridTitle, { area: props.areaName });
  return (
    <StepFrame {...props} step="grid" title={title}>
      <StepForm {...props} step="grid">
        <Choices
          reader={reader}
          faults={faults}
          name="grid"
          label={title}
          quiet
          value={[draft.grid]}
          choices={[
            { value: "", label: tell(reportWords.gridUnsure) },
            ...props.grids.map((grid) => ({ value: grid.id, label: grid.name })),
          ]}
        />
        <Button>{tell(partWords.continue)}</Button>
      </StepForm>
    </StepFrame>
  );
}
