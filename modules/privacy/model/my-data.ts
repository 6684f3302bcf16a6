import type { ClockView, OriginalPurpose, SealedPurpose } from "@maple/matter";
import type { Naming, PersonField, Purpose, ResidentRequest } from "@maple/resident";

/** One person of whoever looks, as the matter holds them. */
export interface OwnPerson {
  id: string;
  naming: Naming;
  name: string | null;
  phone: string | null;
  address: string | null;
}

/** A request as its asker sees it. */
export interface OwnRequest extends Omit<ResidentRequest, "answeredBy" | "person"> {
  clock: ClockView;
  /** What the new telephone says when it is called; while it waits. */
  callCode: string | null;
}

/** What a matter holds of whoever looks at it, and until when. */
export interface MyDataView {
  matter: string;
  persons: OwnPerson[];
  /** Their own words: the story where they told it, what they wrote, what they sent. */
  story: boolean;
  messages: number;
  files: number;
  /** How long after the end of the matter it is kept. */
  term: { length: number; unit: "day" | "year" };
  /** The day on which it will be forgotten; null while the matter has not ended. */
  forgottenOn: string | null;
  held: boolean;
  forgottenAt: string | null;
  readings: number;
  requests: OwnRequest[];
  /** A mediation that rests on their consent is going on. */
  consent: boolean;
}

/**
 * One line of who opened what: fields of my data, the whole of a sealed matter (`matter`), files of my side
 * (`files`), or the original of a photograph with what the camera wrote into it (`original`). */
export interface ReadingView {
  reader: string;
  readerName: string | null;
  /** What they are here: the post of the day, in both languages. */
  post: { zh: string; en: string } | null;
  /** Null for files: nobody is asked what for when they open one. */
  purpose: Purpose | SealedPurpose | OriginalPurpose | null;
  fields: Array<PersonField | "matter" | "files" | "original">;
  at: string;
}

export interface ReadingsView {
  lines: ReadingView[];
  page: number;
  pages: number;
  total: number;
  /** My own looks, which are not listed one by one. */
  own: { count: number; last: string | null };
}
