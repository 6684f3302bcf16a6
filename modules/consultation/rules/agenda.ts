import { nextTopicState, type TopicState } from "../model/topic-life.ts";

/**
 * From the agenda as it stands to the one that is wanted: which topics come on, which go off. Null when one that is to
 * come on cannot (it is on another agenda, or settled), or is named twice.
 */
export function agendaChange(
  before: readonly string[],
  wanted: readonly string[],
  stateOf: (topic: string) => TopicState | null,
): { on: string[]; off: string[] } | null {
  if (new Set(wanted).size < wanted.length) return null;
  const on = wanted.filter((topic) => !before.includes(topic));
  const off = before.filter((topic) => !wanted.includes(topic));
  const comes = (topic: string) => {
    const state = stateOf(topic);
    return state !== null && nextTopicState(state, "take") !== null;
  };
  return on.every(comes) ? { on, off } : null;
}
