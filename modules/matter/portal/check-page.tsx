import { isLocalDate } from "@maple/platform/clock";
import type { ReactNode } from "react";
import { namingWords } from "../model/matter.ts";
import { findSubtype, isCategory, matterCategories } from "../model/matter-categories.ts";
import { dayWords } from "./parts/dates.ts";
import { Button, OwnWords, PageForm, Rows } from "./parts/page-parts.tsx";
import { partWords } from "./parts/part-words.ts";
import { tellerFor } from "./parts/reader.ts";
import type { Step } from "./report-draft.ts";
import { reportWords } from "./report-words.ts";
import { addressOf, StepFrame, type StepProps } from "./step-frame.tsx";

/** Everything once more before it is sent, each with a way to change it. */
export function CheckPage(props: StepProps & { goesTo: string | null; areaName: string | null }) {
  const { reader, draft, d } = props;
  const tell = tellerFor(reader);
  const comma = reader.lang === "zh" ? "，" : ", ";
  const change = (step: Step, about: string) => ({
    href: addressOf(step, d, true),
    words: tell(partWords.change),
    about,
  });
  const none = tell(reportWords.checkNone);
  const where = [
    draft.placeWords,
    props.areaName ?? "",
    draft.point ? tell(reportWords.checkPoint) : "",
  ].filter((part) => part.trim() !== "");
  const kind = findSubtype(draft.category);
  const category = isCategory(draft.category)
    ? tell(matterCategories[draft.category])
    : tell(kind ?? reportWords.categoryUnsure);
  const naming = draft.naming === "" ? "anonymous" : draft.naming;
  const row = (words: keyof typeof reportWords, value: ReactNode, step?: Step) => {
    const name = tell(reportWords[words]);
    return { name, value, change: step ? change(step, name) : undefined };
  };
  return (
    <StepFrame {...props} step="check" title={tell(reportWords.checkTitle)}>
      <Rows
        rows={[
          row("checkStory", <OwnWords text={draft.story} />, "story"),
          row("checkWhere", where.join(comma) || none, "where"),
          row("checkGrid", props.goesTo ?? tell(reportWords.checkToRoom)),
          row("checkDay", isLocalDate(draft.happenedOn) ? dayWords(draft.happenedOn, reader) : none, "where"),
          row("checkCategory", category, "category"),
          row("checkFiles", draft.files.map((file) => file.name).join(comma) || none, "files"),
          row(
            "checkAbout",
            naming === "anonymous"
              ? tell(namingWords.anonymous)
              : `${draft.name}${comma}${tell(namingWords[naming])}`,
            "about",
          ),
          row("checkPhone", draft.phone || none, "about"),
        ]}
      />
      <p className="soft">{tell(reportWords.checkPrivacy)}</p>
      <PageForm action={`/report/send?d=${d}`} name="send">
        <Button>{tell(reportWords.send)}</Button>
      </PageForm>
    </StepFrame>
  );
}
