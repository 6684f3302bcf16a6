import { isCategory, matterCategories } from "../model/matter-categories.ts";
import { dayWords } from "./parts/dates.ts";
import { Button, ButtonLink, PageForm } from "./parts/page-parts.tsx";
import { type Reader, tellerFor } from "./parts/reader.ts";
import { reportWords } from "./report-words.ts";
import { StepForm, StepFrame, type StepProps } from "./step-frame.tsx";

export interface NearbyLine {
  id: string;
  category: string;
  reportedOn: string;
  metres: number | null;
  followers: number;
}

/** Similar open matters in the grid; nothing of their words is shown. */
export function NearbyPage(
  props: StepProps & { nearby: readonly NearbyLine[]; mayFollow: boolean; command: string },
) {
  const { reader } = props;
  const tell = tellerFor(reader);
  return (
    <StepFrame {...props} step="nearby" title={tell(reportWords.nearbyTitle)}>
      <p>{tell(reportWords.nearbyLead)}</p>
      <ul className="cards">
        {props.nearby.map((one) => (
          <li className="card" key={one.id}>
            <p className="strong">
              {tell(reportWords.nearbyOne, {
                category: tell(matterCategories[isCategory(one.category) ? one.category : "99"]),
                day: dayWords(one.reportedOn, reader),
              })}
            </p>
            <p className="soft">{factsOf(one, reader)}</p>
            {props.mayFollow ? (
              <PageForm
                action={`/report/follow?d=${props.d}`}
                command={props.command}
                hidden={{ matter: one.id }}
              >
                <Button kind="plain">{tell(reportWords.nearbyFollow)}</Button>
              </PageForm>
            ) : null}
          </li>
        ))}
      </ul>
      <StepForm {...props} step="nearby">
        <Button>{tell(reportWords.nearbyMine)}</Button>
      </StepForm>
    </StepFrame>
  );
}

function factsOf(one: NearbyLine, reader: Reader): string {
  const tell = tellerFor(reader);
  const parts = [
    one.metres === null ? "" : tell(reportWords.nearbyMetres, { metres: one.metres }),
    one.followers === 0 ? "" : tell(reportWords.nearbyFollowers, { count: one.followers }),
  ].filter((part) => part !== "");
  return parts.join(reader.lang === "zh" ? "，" : ", ");
}

export function FollowedPage({ reader }: { reader: Reader }) {
  const tell = tellerFor(reader);
  return (
    <>
      <h1>{tell(reportWords.followedTitle)}</h1>
      <p>{tell(reportWords.followedLead)}</p>
      <ButtonLink href="/">{tell(reportWords.home)}</ButtonLink>
    </>
  );
}
