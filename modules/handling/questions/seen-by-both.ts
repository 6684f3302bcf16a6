import type { CountyMap } from "@maple/grid/server";
import { staffOf } from "@maple/platform/act";
import type { WordPair } from "@maple/platform/words/pairs";
import type { MayDo, TaskWord } from "../model/task.ts";
import type { TaskRow, WordRow } from "../store/task-store.ts";

const unknown: WordPair = { zh: "已撤销的单位", en: "a unit that is gone" };

export function unitName(map: CountyMap, id: string): WordPair {
  return map.units.get(id)?.name ?? unknown;
}

/** What both sides of a task see of it alike. */
export function commonOf(
  row: TaskRow,
  given: { map: CountyMap; words: readonly WordRow[]; names: ReadonlyMap<string, string>; may: MayDo[] },
) {
  const { map, names } = given;
  return {
    id: row.id,
    unit: row.unit,
    unitName: unitName(map, row.unit),
    part: row.part,
    state: row.state,
    asked: row.asked,
    sentAt: row.sent_at,
    acceptDue: row.accept_due,
    answerDue: row.answer_due,
    acceptedAt: row.accepted_at,
    answeredAt: row.answered_at,
    dueAt: row.due_at,
    supervised: row.supervised,
    raisedTo: row.raised_to === null ? null : unitName(map, row.raised_to),
    returnReason: row.return_reason,
    rightUnit: row.right_unit,
    rightUnitName: row.right_unit === null ? null : unitName(map, row.right_unit),
    answerResult: row.answer_result,
    words: given.words
      .filter((word) => word.task === row.id)
      .map(
        (word): TaskWord => ({
          id: word.id,
          kind: word.kind,
          text: word.text,
          by: names.get(staffOf(word.author) ?? "") ?? null,
          at: word.at,
        }),
      ),
    may: given.may,
  };
}
