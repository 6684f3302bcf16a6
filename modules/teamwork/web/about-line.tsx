import { matterCategories } from "@maple/matter";
import { Due, GradeMark } from "@maple/matter/web";
import { useWords } from "@maple/platform/query";
import type { HandOverLine } from "../model/hand-over.ts";
import { teamworkWords as words } from "./teamwork-words.ts";

/** What is shown of a matter to the team that it is offered to. */
export function About({ line }: { line: HandOverLine }) {
  const { say, name } = useWords();
  const { about } = line;
  const category = about && matterCategories[about.category as keyof typeof matterCategories];
  return (
    <>
      <span className="room-line-head">
        <GradeMark grade={about?.grade ?? null} />
        <strong className="room-line-title">
          {about === null ? say(words.sealed) : about.title || say(words.untitled)}
        </strong>
        {line.dueAt && <Due at={line.dueAt} />}
      </span>
      <span className="room-line-under">
        <span className="code">{line.matter.code}</span>
        {category && <span>{say(category)}</span>}
        {about?.grid && <span>{name(about.grid)}</span>}
        {about?.place && <span>{about.place}</span>}
      </span>
    </>
  );
}
