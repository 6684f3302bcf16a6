import { type EntryKind, entryKinds, type Pressing, pressings } from "../model/day-report.ts";

/** What is typed into the box before it is sent; kept on this device until the server has it. */
export interface EntryDraft {
  kind: EntryKind;
  words: string;
  grid: string | null;
  place: string;
  pressing: Pressing;
}

export const emptyEntry: EntryDraft = {
  kind: "progress",
  words: "",
  grid: null,
  place: "",
  pressing: "soon",
};
const keptAs = "maple-desk-report";

/** Reads a kept draft of this person; what does not fit is left out, so that an old one never breaks the page. */
export function keptEntry(owner: string): EntryDraft {
  try {
    const value = JSON.parse(localStorage.getItem(`${keptAs}-${owner}`) ?? "{}") as Partial<EntryDraft>;
    const text = (one: unknown) => (typeof one === "string" ? one : "");
    return {
      kind: entryKinds.find((one) => one === value.kind) ?? emptyEntry.kind,
      words: text(value.words),
      grid: text(value.grid) || null,
      place: text(value.place),
      pressing: pressings.find((one) => one === value.pressing) ?? emptyEntry.pressing,
    };
  } catch {
    return emptyEntry;
  }
}

export function keepEntry(owner: string, draft: EntryDraft): void {
  try {
    if (draft.words === "" && draft.place === "" && draft.grid === null)
      localStorage.removeItem(`${keptAs}-${owner}`);
    else localStorage.setItem(`${keptAs}-${owner}`, JSON.stringify(draft));
  } catch {
    // A full or forbidden store costs the draft, never the page.
  }
}
