import type { WordPair } from "@maple/platform/words/pairs";
import type { Subject } from "../model/track-facts.ts";
import { type TrackKind, trackKinds } from "../model/tracks.ts";
import { lines, type RuleLine } from "./track-lines.ts";

export interface Fit {
  kind: TrackKind;
  line: string;
  words: WordPair;
  source: WordPair;
}

export interface Excluded extends Fit {
  /** Whether the officer may choose it all the same, with a reason. */
  overrulable: boolean;
}

export interface Proposal {
  /** Never empty: the first one is what is proposed. */
  fits: Fit[];
  excluded: Excluded[];
  /** What has to be done whichever is chosen. */
  duties: Array<{ line: string; words: WordPair; source: WordPair }>;
}

const said = ({ id, words, source }: RuleLine) => ({ line: id, words, source });

/** That something may be mediated binds nobody to do so: whoever sees why not may say it, with a reason. */
const mediable = {
  line: "mediable",
  words: {
    zh: "可以调解的一般先调解；确实不宜的，写明理由",
    en: "What may be mediated mostly is; where it should not be, say why",
  },
  source: { zh: "《人民调解法》第三条", en: "People's Mediation Law, art. 3" },
};

/**
 * Which legal tracks fit a matter, in the order in which they are proposed, which do not and why. The lines are read
 * from the top: the first that speaks of a track decides about it. Where nothing fits it may not be mediated, and the
 * routes are told: there is always a way. Sources stand with each line (domain facts 1.1, 1.3, 1.10).
 */
export function tracksFor(subject: Subject): Proposal {
  const fits: Fit[] = [];
  const excluded: Excluded[] = [];
  const duties: Proposal["duties"] = [];
  const decided = new Set<TrackKind>();
  for (const line of lines) {
    if (!line.when(subject)) continue;
    if (line.duty) duties.push(said(line));
    for (const kind of line.fits ?? []) {
      if (decided.has(kind)) continue;
      decided.add(kind);
      fits.push({ kind, ...said(line) });
    }
    for (const kind of line.excludes ?? []) {
      if (decided.has(kind)) continue;
      decided.add(kind);
      excluded.push({ kind, ...said(line), overrulable: line.overrulable ?? false });
    }
  }
  if (fits.length === 0) {
    const why = excluded[0]!;
    fits.push({ kind: "none", line: why.line, words: why.words, source: why.source });
  } else {
    excluded.push({ kind: "none", ...mediable, overrulable: true });
  }
  for (const kind of trackKinds)
    if (!decided.has(kind) && kind !== "none") throw new RangeError(`No line speaks of ${kind}.`);
  return { fits, excluded, duties };
}
