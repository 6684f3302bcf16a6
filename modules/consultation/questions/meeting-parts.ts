import type { Unit } from "@maple/grid";
import type { WordPair } from "@maple/platform/words/pairs";
import type { ItemView, MeetingFrame, ResolutionView, TopicView } from "../model/meeting.ts";
import { isOut } from "../model/meeting-life.ts";
import type { MeetingRow } from "../store/meeting-store.ts";
import type { OpinionRow, ResolutionRow } from "../store/minutes-store.ts";
import type { ItemRow, TopicRow } from "../store/topic-store.ts";

const nameless: WordPair = { zh: "（已撤销的单位）", en: "(a unit that is gone)" };

export function unitName(units: ReadonlyMap<string, Unit>, id: string | null): WordPair {
  return (id !== null && units.get(id)?.name) || nameless;
}

/** What everybody may know of a meeting that was announced. */
export function frameOf(meeting: MeetingRow, units: ReadonlyMap<string, Unit>): MeetingFrame {
  return {
    id: meeting.id,
    year: meeting.year,
    number: meeting.number,
    room: meeting.room,
    roomName: unitName(units, meeting.room),
    theme: meeting.theme,
    state: meeting.state,
    meetsAt: meeting.meets_at,
    minutes: meeting.minutes,
    place: meeting.place,
    movedAt: meeting.moved_at,
    cancelledWhy: meeting.cancelled_why,
  };
}

/** The agenda with what was written on it, each resolution as `show` makes it. */
export function itemsWith<R extends ResolutionView>(
  items: readonly ItemRow[],
  opinions: readonly OpinionRow[],
  resolutions: readonly ResolutionRow[],
  show: (row: ResolutionRow, item: ItemRow) => R,
): ItemView<R>[] {
  return items.map((item) => ({
    topic: item.topic,
    wording: item.wording,
    sector: item.sector,
    outcome: item.outcome,
    outcomeWords: item.outcome_words,
    opinions: opinions
      .filter((one) => one.topic === item.topic)
      .map(({ sector, text }) => ({ sector, text })),
    resolutions: resolutions.filter((one) => one.topic === item.topic).map((one) => show(one, item)),
  }));
}

/** An agenda before anything of the minutes may be read. */
export function agendaAlone(items: readonly ItemRow[]): ItemView[] {
  return itemsWith<ResolutionView>(
    items.map((item) => ({ ...item, outcome: null, outcome_words: "" })),
    [],
    [],
    () => {
      throw new Error("An agenda has no resolutions.");
    },
  );
}

export function topicView(topic: TopicRow, units: ReadonlyMap<string, Unit>): TopicView {
  return {
    id: topic.id,
    code: topic.code,
    room: topic.room,
    roomName: unitName(units, topic.room),
    state: topic.state,
    sector: topic.sector,
    text: topic.text,
    placeWords: topic.place_words,
    raisedAt: topic.raised_at,
    byResident: topic.raised_by === "guest",
  };
}

export const isPublished = (meeting: Pick<MeetingRow, "state">): boolean => isOut(meeting.state);
