import type { WordPair } from "@maple/platform/words/pairs";

/** What a meeting's event is called in a matter's timeline. */
export const consultationEventWords: Readonly<Record<string, WordPair>> = {
  "consultation.resolution-filed": { zh: "由警民恳谈会决议转来", en: "came out of a consultation meeting" },
};
