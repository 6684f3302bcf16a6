import {
  abilityWords,
  asksOf,
  grants,
  proofAsked,
  type Reach,
  type Role,
  reaches,
  reachWords,
  roleWords,
} from "@maple/identity";
import { compartmentPolicy, places, placeWords } from "../model/compartment-policy.ts";
import { fieldPolicy, fields } from "../model/field-policy.ts";
import { compartmentWords } from "../model/matter.ts";
import { nobodyMay, type PolicyPage, type PolicyRole } from "../model/policy-page.ts";
import { sealedPurposes, sealedPurposeWords, sealReasons, sealReasonWords } from "../model/seal.ts";

const never = "never";
type Row = Readonly<Record<string, Reach>>;

/** The policy as the tables have it now: every role with what it may, how far, and what it reads. Mission G4. */
export function policyPage(): PolicyPage {
  const rows = Object.entries(grants) as Array<[Role, Row]>;
  return {
    roles: rows.map(([role, row]) => roleOf(role, row)),
    places: places
      .filter((place) => place !== "system")
      .map((place) => ({
        key: place,
        words: placeWords[place],
        opens: compartmentPolicy[place].map((one) => compartmentWords[one]),
      })),
    seal: {
      reasons: sealReasons.map((one) => sealReasonWords[one]),
      purposes: sealedPurposes.map((one) => sealedPurposeWords[one]),
      who: rows.flatMap(([role, row]) => {
        const reach = row["matter.open-sealed"];
        return reach ? [{ role: roleWords[role], reach: reachWords[reach] }] : [];
      }),
    },
    proof: proofAsked.map((ability) => abilityWords[ability]!),
    nobody: nobodyMay,
  };
}

function roleOf(role: Role, row: Row): PolicyRole {
  const opens = (place: "staff" | "mediator") => compartmentPolicy[place].map((one) => compartmentWords[one]);
  return {
    key: role,
    words: roleWords[role],
    may: [...reaches].reverse().flatMap((reach) => {
      const acts = Object.keys(row).filter((ability) => row[ability] === reach);
      if (acts.length === 0) return [];
      return [
        { reach, words: reachWords[reach], acts: acts.map((key) => ({ key, words: abilityWords[key]! })) },
      ];
    }),
    fields: [...[...reaches].reverse(), never].flatMap((reach) => {
      const read = fields.filter((key) => (row[fieldPolicy[key].ability] ?? never) === reach);
      if (read.length === 0) return [];
      const words = read.map((key) => fieldPolicy[key].words);
      return [{ key: reach, reach: reach === never ? null : reachWords[reach as Reach], words }];
    }),
    compartments: row["matter.see"] ? opens("staff") : [],
    // Only a reach that asks who carries it can be a mediator's.
    asMediator:
      row["mediation.conduct"] && asksOf[row["mediation.conduct"]].includes("carries")
        ? opens("mediator")
        : [],
  };
}
