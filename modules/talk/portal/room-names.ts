import { type Asked, type Reader, tellerFor } from "@maple/matter/portal";
import type { WordPair } from "@maple/platform/words/pairs";
import type { TalkView, Voice } from "../model/talk.ts";
import { talkWords as words } from "./talk-words.ts";

/** What each part of the room's page is given. */
export interface RoomProps extends Asked {
  view: TalkView;
  command: string;
}

/** A voice as this reader calls it. */
export function voiceName(reader: Reader, view: TalkView, voice: Voice): string {
  const tell = tellerFor(reader);
  if (voice === "M") return tell(words.mediator);
  return tell(voice === view.voice ? words.yourSide : words.other);
}

/** A party of a term as this reader calls it: by name only where a side has several. */
export function partyNaming(view: TalkView): (party: string) => WordPair {
  return (id) => {
    const party = view.parties.find((one) => one.id === id);
    const several = view.parties.filter((one) => one.side === party?.side).length > 1;
    if (several && party?.name) return { zh: party.name, en: party.name };
    return party?.side === view.voice ? words.you : words.other;
  };
}
