import type { WordPair } from "@maple/platform/words/pairs";
import type { Reach } from "./abilities.ts";

/** The questions by which a post reaches a matter. A new one is an entry here and one in `rules/jurisdictions.ts`. */
export const jurisdictions = ["carries", "grid", "unit", "room", "station", "county"] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** Which questions a reach asks, one yes being enough: a wider reach asks the narrower ones too. */
export const asksOf: Readonly<Record<Reach, readonly Jurisdiction[]>> = {
  own: ["carries"],
  grid: ["carries", "grid"],
  unit: ["carries", "grid", "unit"],
  room: ["carries", "grid", "room"],
  station: ["carries", "grid", "station"],
  county: ["county"],
};

export interface JurisdictionWords {
  asks: WordPair;
  yes: WordPair;
  /** What would have to be so for a yes. */
  needs: WordPair;
}

export const jurisdictionWords: Readonly<Record<Jurisdiction, JurisdictionWords>> = {
  carries: {
    asks: { zh: "是不是由本人承办或调解？", en: "Does this person carry it, as holder or mediator?" },
    yes: { zh: "由本人承办或调解", en: "carries it, as holder or mediator" },
    needs: {
      zh: "把这件事交给本人承办，或由本人调解",
      en: "the matter is given to them, or they mediate it",
    },
  },
  grid: {
    asks: { zh: "是不是在本岗位负责的网格？", en: "Does it lie in a grid of this post?" },
    yes: { zh: "在本岗位负责的网格", en: "lies in a grid of the post" },
    needs: { zh: "岗位负责这件事所在的网格", en: "the post covers the grid of the matter" },
  },
  unit: {
    asks: {
      zh: "是不是在本单位（社区、村）？",
      en: "Does it belong to this post's unit (community, village)?",
    },
    yes: { zh: "在本单位（社区、村）", en: "belongs to the post's unit" },
    needs: {
      zh: "岗位属于这件事所在的社区或村",
      en: "the post belongs to the community or village of the matter",
    },
  },
  room: {
    asks: { zh: "是不是在本警务室辖区？", en: "Does it belong to this police room?" },
    yes: { zh: "在本警务室辖区", en: "belongs to the post's police room" },
    needs: { zh: "岗位属于这件事所在的警务室", en: "the post belongs to the police room of the matter" },
  },
  station: {
    asks: { zh: "是不是在本派出所辖区？", en: "Does it belong to this station?" },
    yes: { zh: "在本派出所辖区", en: "belongs to the post's station" },
    needs: { zh: "岗位属于这件事所在的派出所", en: "the post belongs to the station of the matter" },
  },
  county: {
    asks: { zh: "是不是全县（市、区）范围的岗位？", en: "Does the post reach the whole county?" },
    yes: { zh: "全县（市、区）范围", en: "reaches the whole county" },
    needs: { zh: "有全县（市、区）范围的岗位", en: "a post that reaches the whole county" },
  },
};

/** How far a reach goes, as the policy page says it. */
export const reachWords: Readonly<Record<Reach, WordPair>> = {
  own: { zh: "本人承办或调解的事", en: "what they carry or mediate" },
  grid: { zh: "所负责网格里的事，以及本人承办的", en: "their grids, and what they carry" },
  unit: { zh: "本社区（村）的事，以及本人承办的", en: "their community or village, and what they carry" },
  room: { zh: "本警务室辖区的事，以及本人承办的", en: "their police room, and what they carry" },
  station: { zh: "本派出所辖区的事，以及本人承办的", en: "their station, and what they carry" },
  county: { zh: "全县（市、区）", en: "the whole county" },
};
