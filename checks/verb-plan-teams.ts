import type { OtherAbility } from "./verb-plan-kind.ts";

const pushes: OtherAbility = {
  under: "handling.push",
  why: "Whoever may push a matter judges what comes back; the steps are not handed out one by one.",
};

const answersTasks: OtherAbility = {
  under: "handling.answer",
  why: "A department works on a task from its acceptance to its answer with one ability.",
};

const oversees: OtherAbility = {
  under: "handling.supervise",
  why: "Supervising, listing and raising are one office.",
};

const receives: OtherAbility = {
  under: "teamwork.receive",
  why: "A team reads what it was offered, and takes or refuses it, with one ability.",
};

const remarks: OtherAbility = {
  under: "teamwork.remark",
  why: "Whoever supervises files makes remarks, judges the answers and closes them.",
};

const watches: OtherAbility = {
  under: "teamwork.watch",
  why: "Clocks, hand-overs, remarks and what is unowned are watched from one place.",
};

const reports: OtherAbility = {
  under: "teamwork.report",
  why: "Whoever writes into the report of their unit corrects it, adds to it and takes a problem back.",
};

/** Between rooms, teams and departments. */
export const betweenTeams: Readonly<Record<string, OtherAbility>> = {
  "teamwork.take": receives,
  "teamwork.refuse": receives,
  "teamwork.hand-overs": receives,
  "teamwork.see-hand-over": receives,
  "teamwork.take-back": {
    under: "teamwork.hand-over",
    why: "Whoever may hand a matter over, or triage it, takes back what nobody has answered yet.",
  },
  "teamwork.incoming": { under: "teamwork.triage", why: "The queue is for those who empty it." },
  "teamwork.unowned": watches,
  "teamwork.remarks": watches,
  "teamwork.ask-again": remarks,
  "teamwork.close-remark": remarks,
  "teamwork.withdraw-remark": remarks,
  "teamwork.answer-remark": {
    under: "matter.settle",
    why: "Whoever works on the matter answers for its file.",
  },
  "teamwork.correct-entry": reports,
  "teamwork.add-to-entry": reports,
  "teamwork.withdraw-problem": reports,
  "teamwork.file-problem": {
    under: "matter.report-for",
    why: "Whoever files matters at the desk makes one of a problem that they read.",
  },
  "teamwork.of-matter": { under: "matter.see", why: "Whose a matter is, is seen with the matter." },
  "teamwork.file": { under: "matter.see", why: "What a file lacks is seen with the matter." },
  "teamwork.follow": {
    under: null,
    why: "A place in the matter (link, or code and telephone) shows who handles it now.",
  },
  "handling.supply": pushes,
  "handling.close": pushes,
  "handling.send-back": pushes,
  "handling.push-on": pushes,
  "handling.take-back": pushes,
  "handling.recall": pushes,
  "handling.urge": pushes,
  "handling.accept": answersTasks,
  "handling.return": answersTasks,
  "handling.ask-more": answersTasks,
  "handling.tasks": answersTasks,
  "handling.task": answersTasks,
  "handling.contact": answersTasks,
  "handling.list": oversees,
  "handling.raise": oversees,
  "handling.pushes": {
    under: "matter.see",
    why: "Whoever sees the matter sees what departments have of it.",
  },
  "handling.follow": {
    under: null,
    why: "A place in the matter (link, or code and telephone) shows which departments handle it.",
  },
  "handling.figure-list": {
    under: "handling.figures",
    why: "The list behind a figure belongs to the figure.",
  },
};
