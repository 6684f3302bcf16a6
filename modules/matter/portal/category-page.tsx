import { categoryWeights } from "../model/category-weights.generated.ts";
import {
  findSubtype,
  isCategory,
  matterCategories,
  matterCategoryCodes,
} from "../model/matter-categories.ts";
import { protectedChoices } from "../model/seal.ts";
import { suggestCategories } from "../rules/suggest-category.ts";
import { Choices } from "./parts/fields.tsx";
import { Button, Note } from "./parts/page-parts.tsx";
import { partWords } from "./parts/part-words.ts";
import { tellerFor } from "./parts/reader.ts";
import { reportWords } from "./report-words.ts";
import { StepForm, StepFrame, type StepProps } from "./step-frame.tsx";

/** Which kind; "not sure" stands first and is chosen. A suggestion is shown with the words that led to it. */
export function CategoryPage(props: StepProps) {
  const { reader, faults, draft } = props;
  const tell = tellerFor(reader);
  const first = suggestCategories(draft.story, categoryWeights)[0];
  const suggested = first && isCategory(first.category) ? matterCategories[first.category] : null;
  const order = suggested
    ? [suggested.code, ...matterCategoryCodes.filter((code) => code !== suggested.code)]
    : matterCategoryCodes;
  const categories = order.filter(isCategory).map((code) => matterCategories[code]);
  return (
    <StepFrame {...props} step="category" title={tell(reportWords.categoryTitle)}>
      <p>{tell(reportWords.categoryHint)}</p>
      {suggested && first ? (
        <Note>
          <p>
            {tell(reportWords.categorySuggested, {
              category: tell(suggested),
              words: first.because.slice(0, 3).join(reader.lang === "zh" ? "、" : ", "),
            })}
          </p>
          <p>
            <a href={`/guide/${suggested.code}`}>{tell(reportWords.categoryGuide)}</a>
          </p>
        </Note>
      ) : null}
      <StepForm {...props} step="category">
        <Choices
          reader={reader}
          faults={faults}
          name="category"
          label={tell(reportWords.categoryTitle)}
          quiet
          value={[draft.category]}
          choices={[
            { value: "", label: tell(reportWords.categoryUnsure) },
            ...protectedChoices.map((code) => ({
              value: code,
              label: tell(findSubtype(code)!),
              hint: tell(reportWords.categoryProtected),
            })),
            ...categories.map((category) => ({
              value: category.code,
              label: tell(category),
              hint: tell(category.hint),
            })),
          ]}
        />
        <Button>{tell(partWords.continue)}</Button>
      </StepForm>
    </StepFrame>
  );
}
