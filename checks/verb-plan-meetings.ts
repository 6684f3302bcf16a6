import type { OtherAbility } from "./verb-plan-kind.ts";

const keeps: OtherAbility = {
  under: "consultation.keep",
  why: "Whoever keeps the meetings of a room prepares, holds and publishes them; the steps are not handed out one by one.",
};
const chairs: OtherAbility = {
  under: "consultation.keep",
  why: "Behind it stands the chair, who alone confirms the minutes and takes them back.",
};
const sees: OtherAbility = {
  under: "consultation.see",
  why: "Seeing the list and seeing one meeting are one ability.",
};

/** Consultation meetings of a police room. */
export const meetingVerbs: Readonly<Record<string, OtherAbility>> = {
  "consultation.plan": keeps,
  "consultation.arrange": keeps,
  "consultation.set-agenda": keeps,
  "consultation.announce": keeps,
  "consultation.hold": keeps,
  "consultation.cancel": keeps,
  "consultation.write-minutes": keeps,
  "consultation.file-resolution": keeps,
  "consultation.publish": keeps,
  "consultation.close": keeps,
  "consultation.answer-topic": keeps,
  "consultation.not-take": keeps,
  "consultation.confirm-minutes": chairs,
  "consultation.take-minutes-back": chairs,
  "consultation.list": sees,
  "consultation.view": sees,
  "consultation.of-matter": { under: "matter.see", why: "Where a matter came from is seen with the matter." },
  "consultation.raise": {
    under: null,
    why: "Anybody raises a topic, without an account and without a name; staff who type one need consultation.keep.",
  },
  "consultation.own-topic": { under: null, why: "Its code opens a topic, to whoever raised it." },
  "consultation.public-list": { under: null, why: "What was announced is for everybody." },
  "consultation.public-view": { under: null, why: "What was announced and published is for everybody." },
};
