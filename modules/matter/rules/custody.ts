import type {
  CustodyCopy,
  CustodyLine,
  CustodyLook,
  CustodySource,
  IntegrityFound,
  OriginalPurpose,
  Who,
} from "../model/custody.ts";

/** What is kept of the files of a matter that the reader may see; hashes in hexadecimal. */
export interface CustodyFacts {
  matter: string;
  files: readonly {
    id: string;
    name: string;
    kind: string;
    media: string;
    compartment: string;
    sha256: string;
    added_by: string;
    added_at: string;
  }[];
  captures: readonly {
    file: string;
    sha256: string;
    device: string | null;
    source: CustodySource | null;
    giver: string;
    kept: boolean;
    key: boolean;
  }[];
  copies: readonly {
    copy: string;
    source: string;
    source_matter: string;
    matter: string;
    kind: "covered" | "along";
    part: string;
    by: string;
    at: string;
  }[];
  viewings: readonly { file: string; viewer: string; at: string }[];
  openings: readonly {
    file: string;
    staff: string;
    purpose: OriginalPurpose;
    found: IntegrityFound;
    at: string;
  }[];
  /** Working names of staff by id. */
  names: ReadonlyMap<string, string>;
  /** Codes of other matters that the reader may see. */
  codes: ReadonlyMap<string, string>;
  checked: ReadonlyMap<string, { file: IntegrityFound; original: IntegrityFound | null }> | null;
}

/**
 * The custody list (证据保管清单) of a matter: every file in the order it came, with all that was done with it. Nobody
 * but staff is named. Supreme People's Court, Provisions on Evidence in Civil Procedure (2019) arts. 93, 94: how
 * electronic data were made, kept and handed on decides whether they are believed.
 */
export function custodyOf(facts: CustodyFacts): CustodyLine[] {
  const files = facts.files.toSorted(
    (a, b) => a.added_at.localeCompare(b.added_at) || a.id.localeCompare(b.id),
  );
  const numbers = new Map(files.map((file, index) => [file.id, index + 1]));
  return files.map((file, index) => {
    const capture = facts.captures.find((one) => one.file === file.id);
    const from = facts.copies.find((one) => one.copy === file.id);
    return {
      number: index + 1,
      file: file.id,
      name: file.name,
      kind: file.kind,
      media: file.media,
      part: file.compartment,
      source: capture?.source ?? null,
      handedIn: capture?.giver
        ? { hand: "third-party", name: capture.giver }
        : handOf(file.added_by, file.compartment, facts.names),
      at: file.added_at,
      captureHash: capture?.sha256 ?? null,
      device: !capture?.device ? "none" : capture.device === capture.sha256 ? "matched" : "differed",
      keptHash: file.sha256,
      original: !capture ? "none" : !capture.kept ? "itself" : capture.key ? "apart" : "lost",
      madeFrom: from
        ? {
            kind: from.kind,
            number: numbers.get(from.source) ?? null,
            matter:
              from.source_matter === facts.matter ? null : (facts.codes.get(from.source_matter) ?? null),
          }
        : null,
      copies: facts.copies
        .filter((one) => one.source === file.id)
        .map(
          (one): CustodyCopy => ({
            kind: one.kind,
            part: one.part,
            matter: one.matter === facts.matter ? null : (facts.codes.get(one.matter) ?? null),
            by: handOf(one.by, one.part, facts.names),
            at: one.at,
          }),
        ),
      looks: looksAtFile(facts, file),
      checked: facts.checked?.get(file.id) ?? null,
    };
  });
}

function looksAtFile(facts: CustodyFacts, file: { id: string; compartment: string }): CustodyLook[] {
  const of = <T extends { file: string }>(rows: readonly T[]) => rows.filter((one) => one.file === file.id);
  const looks: CustodyLook[] = [
    ...of(facts.viewings).map(
      ({ viewer, at }): CustodyLook => ({
        who: handOf(viewer, file.compartment, facts.names),
        at,
        what: "file",
        purpose: null,
        found: null,
      }),
    ),
    ...of(facts.openings).map(
      ({ staff, purpose, found, at }): CustodyLook => ({
        who: handOf(`staff:${staff}`, file.compartment, facts.names),
        at,
        what: "original",
        purpose,
        found,
      }),
    ),
  ];
  return looks.sort((a, b) => a.at.localeCompare(b.at));
}

/** Whoever is no staff is named by the part of the matter that they stand in, never as a person. */
function handOf(actor: string, part: string, names: ReadonlyMap<string, string>): Who {
  const [kind = "", id = ""] = actor.split(":");
  if (kind === "staff") return { hand: "staff", name: names.get(id) ?? null };
  if (kind === "party" || kind === "guest")
    return {
      hand: part === "A" || part === "B" || part === "reporter" ? part : "party",
      name: null,
    };
  return { hand: "system", name: null };
}
