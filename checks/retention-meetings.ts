import { type Kept, register, tenant, under } from "./retention-kept.ts";

/** What consultation meetings keep: public matter by nature, and the raw words of topics for a while. */
export const meetingsPlan: Readonly<Record<string, Kept>> = {
  "consultation.meeting": {
    class: tenant,
    holds: "ids of staff",
    keep: register,
    why: "When and where the neighbourhood met, and who chaired; it was public and stays so.",
  },
  "consultation.topic": {
    class: tenant,
    holds: "text that may name people",
    keep: under("meeting-topic"),
    why: "What somebody asked to be talked about, until it stands in public words.",
  },
  "consultation.item": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "The agenda in public words, and what came of each topic.",
  },
  "consultation.attendance": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "Which organisations were represented by how many.",
  },
  "consultation.opinion": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "What each sector said, for the minutes.",
  },
  "consultation.resolution": {
    class: tenant,
    holds: "ids of staff",
    keep: register,
    why: "What was resolved, who sees to it by when, and which matter it became.",
  },
};
