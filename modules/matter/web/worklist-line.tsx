import { To, useWords } from "@maple/platform/query";
import type { MatterLine } from "../model/matter.ts";
import { matterCategories } from "../model/matter-categories.ts";
import { isOpen } from "../model/matter-life.ts";
import { sealedTitle } from "../model/seal.ts";
import { type ListSearch, writeListSearch } from "./list-search.ts";
import { Ago, Due, GradeMark, StateMark } from "./parts.tsx";
import { waitingWords, worklistWords as words } from "./worklist-words.ts";

/** One matter in a list: the whole line is its link. */
export function WorklistLine({
  line,
  open,
  search,
}: {
  line: MatterLine;
  open: boolean;
  search: ListSearch;
}) {
  const { say, name } = useWords();
  const category = matterCategories[line.category as keyof typeof matterCategories];
  const place = [line.gridName ? name(line.gridName) : null, line.placeWords || null].filter(
    (part) => part !== null,
  );
  const waiting = line.waiting ? waitingWords[line.waiting] : undefined;
  return (
    <li className={open ? "matter-line open" : "matter-line"} data-matter={line.id}>
      <span className="cell-grade">
        <GradeMark grade={line.grade} />
      </span>
      <span className="cell-matter">
        <To
          path={`/matters/${line.id}`}
          search={writeListSearch(search)}
          current={open}
          className="matter-link"
        >
          {line.sealed ? say(sealedTitle) : line.title || say(words.untitled)}
        </To>
        <span className="under">
          {category && <span>{say(category)}</span>}
          <span>{line.sealed ? line.code : place.length > 0 ? place.join(" · ") : say(words.noPlace)}</span>
          {line.reopened > 0 && <span className="warn">{say(words.reopened, { n: line.reopened })}</span>}
        </span>
      </span>
      <span className="cell-state">
        <StateMark state={line.state} />
        {waiting && <span className="waiting">{say(waiting)}</span>}
      </span>
      <span className="cell-due">{isOpen(line.state) && line.dueAt ? <Due at={line.dueAt} /> : null}</span>
      <span className="cell-holder">
        {line.holderName ?? <span className="quiet">{say(words.nobody)}</span>}
      </span>
      <span className="cell-reported">
        <Ago at={line.reportedAt} />
      </span>
    </li>
  );
}
