import type { OtherAbility } from "./verb-plan-kind.ts";

const keepsRooms: OtherAbility = {
  under: "venue.keep",
  why: "Whoever keeps the rooms of an area adds, corrects and shuts them.",
};
const appoints: OtherAbility = {
  under: "matter.assign-holder",
  why: "Whoever gives the matters of a place to people asks whom the sides want; a mediator may too.",
};
const answersTimes: OtherAbility = {
  under: "mediation.conduct",
  why: "A party answers by its own link; the mediator writes down what it said by telephone.",
};
const conducts: OtherAbility = {
  under: "mediation.conduct",
  why: "Whoever conducts a mediation arranges where and when it is held.",
};

/** Rooms, the choice of the mediator, and times. */
export const venueVerbs: Readonly<Record<string, OtherAbility>> = {
  "venue.keep-room": keepsRooms,
  "venue.close-room": keepsRooms,
  "venue.shut-room": keepsRooms,
  "venue.lift-closure": keepsRooms,
  "venue.week": { under: "venue.see", why: "The week is the calendar of the rooms." },
  "venue.view": { under: "matter.see", why: "Rooms and times are seen with their matter." },
  "venue.own": { under: null, why: "A party sees its own answers and when it is to come." },
  "venue.free-times": conducts,
  "venue.arrange": conducts,
  "venue.keep-safety": conducts,
  "venue.safety-paper": conducts,
  "venue.renew-feed": {
    under: "venue.see",
    why: "Everyone has the calendar of their own sessions; a room's is made by whoever keeps it.",
  },
  "venue.own-calendar": { under: null, why: "A party has the calendar of its own sessions." },
  "venue.offer-times": conducts,
  "venue.withdraw-times": conducts,
  "venue.plan-offered": conducts,
  "venue.hold-session": conducts,
  "venue.keep-time": conducts,
  "venue.ask-choice": appoints,
  "venue.settle-choice": appoints,
  "venue.choose-mediator": answersTimes,
  "venue.answer-times": answersTimes,
  "venue.ask-change": answersTimes,
};
