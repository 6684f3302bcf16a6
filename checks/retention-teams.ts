import { file, type Kept, tenant, under } from "./retention-kept.ts";

/** Between rooms, teams and departments. */
export const teamsPlan: Readonly<Record<string, Kept>> = {
  "handling.push": {
    class: tenant,
    holds: "ids of staff",
    keep: file,
    why: "That a matter was given to departments, by whom, with which files.",
  },
  "handling.task": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "What a department was asked, and whether it answered in time.",
  },
  "handling.word": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "What the room and the department wrote to one another.",
  },
  "handling.rung": {
    class: tenant,
    holds: "nothing of a person",
    keep: file,
    why: "What the product did by itself because nobody acted, once each.",
  },
  "teamwork.hand_over": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "Which team had the matter when, why it went on, and who said no.",
  },
  "teamwork.remark": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "What a supervisor found missing in the file, and what was done about it.",
  },
  "teamwork.report": {
    class: tenant,
    holds: "nothing of a person",
    keep: under("day-report"),
    why: "That a room or team wrote of a day.",
  },
  "teamwork.entry": {
    class: tenant,
    holds: "text that may name people",
    keep: under("day-report"),
    why: "Progress and problems of the day; a problem that became a matter is kept as the matter is.",
  },
  "teamwork.entry_word": {
    class: tenant,
    holds: "text that may name people",
    keep: under("day-report"),
    why: "That an entry was corrected stays to be seen while the report does.",
  },
};
