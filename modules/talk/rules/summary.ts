import type { LocalDate } from "@maple/platform/clock";
import type { WordPair } from "@maple/platform/words/pairs";
import type { OfferTerms, RoomStanding, Side, Voice } from "../model/talk.ts";
import { awaits, type OfferFacts, standingOf } from "./offers.ts";
import { plainDay, termWords } from "./term-words.ts";

export interface SummaryFacts {
  reader: Voice;
  standing: RoomStanding;
  today: LocalDate;
  offers: ReadonlyArray<OfferFacts & { terms: OfferTerms }>;
  parties: ReadonlyArray<{ id: string; side: Side; name: string | null }>;
  /** Messages to everybody that wait for the mediator: the reader's own, or all for the mediator. */
  held: number;
  news: number;
  /** How far an agreement is: none, being drafted, or laid before the parties to sign. */
  agreement: "none" | "draft" | "offered";
}

type Naming = { voice(voice: Voice): WordPair; party(id: string): WordPair };

/**
 * Where the talks stand, made from the rows and never guessed: what is open, what is on the table, who must answer by
 * when, what happens if nobody does. Short sentences that can be read aloud to somebody old.
 */
export function summaryOf(facts: SummaryFacts): WordPair[] {
  const naming = namesFor(facts);
  return [
    ...standingLines(facts),
    ...jointLines(facts, naming),
    ...asideLines(facts, naming),
    ...waitingLines(facts),
  ];
}

function namesFor({ reader, parties }: SummaryFacts): Naming {
  const own: WordPair = { zh: "您", en: "you" };
  const voice = (one: Voice): WordPair => {
    if (one === reader) return own;
    if (one === "M") return { zh: "调解员", en: "the mediator" };
    if (reader !== "M") return { zh: "对方", en: "the other side" };
    return one === "A" ? { zh: "甲方", en: "side A" } : { zh: "乙方", en: "side B" };
  };
  const party = (id: string): WordPair => {
    const found = parties.find((one) => one.id === id);
    if (!found) return { zh: "（当事人）", en: "a party" };
    const several = parties.filter((one) => one.side === found.side).length > 1;
    const name = several && found.name ? { zh: found.name, en: found.name } : null;
    return name ?? voice(found.side);
  };
  return { voice, party };
}

function standingLines({ standing, reader }: SummaryFacts): WordPair[] {
  const lines: Record<RoomStanding, WordPair> = {
    none: { zh: "隔空商谈还没有开通。", en: "The room has not been opened yet." },
    open:
      reader === "M"
        ? {
            zh: "隔空商谈已开通，双方随时可以写。",
            en: "The room is open: both sides may write at any hour.",
          }
        : {
            zh: "隔空商谈已开通。不用见面，您什么时候方便就什么时候写。",
            en: "The room is open. You need not meet: write when it suits you.",
          },
    closed: {
      zh: "调解员暂停了隔空商谈。现在只能看，不能写。",
      en: "The mediator has closed the room for now. You can read but not write.",
    },
    ended: { zh: "隔空商谈已经结束，只能看。", en: "The talks are over; you can only read them." },
  };
  return [lines[standing]];
}

const joined = (terms: OfferTerms, naming: Naming, today: LocalDate): WordPair => {
  const said = terms.map((term) => termWords(term, naming.party, today));
  return { zh: said.map((one) => one.zh).join("；"), en: said.map((one) => one.en).join("; ") };
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What lies between the two sides. */
function jointLines(facts: SummaryFacts, naming: Naming): WordPair[] {
  const { today, reader, agreement } = facts;
  const joint = facts.offers.filter((offer) => offer.table === "joint");
  const open = joint.find((offer) => standingOf(offer, today) === "open");
  if (open) return openLines(open, facts, naming, { zh: "提了一个方案", en: "made an offer" });
  const agreed = joint.find((offer) => offer.state === "accepted");
  if (agreed) {
    const terms = joined(agreed.terms, naming, today);
    const next: Record<SummaryFacts["agreement"], WordPair> = {
      none: { zh: "接下来由调解员按它起草协议。", en: "The mediator now drafts the agreement from it." },
      draft: { zh: "调解员正在按它起草协议。", en: "The mediator is drafting the agreement from it." },
      offered: {
        zh: "协议已经写好，等各方看明白了再签字。",
        en: "The agreement is written and waits to be understood and signed.",
      },
    };
    return [
      { zh: `双方都接受了一个方案：${terms.zh}。`, en: `Both sides accepted an offer: ${terms.en}.` },
      next[agreement],
      ...(reader === "M"
        ? []
        : [
            {
              zh: "没有签字之前，它还不算数，您可以改主意。",
              en: "It binds nobody until it is signed; you may still change your mind.",
            },
          ]),
    ];
  }
  const last = joint.at(-1);
  if (!last || facts.standing === "ended")
    return [{ zh: "现在没有等答复的方案。", en: "No offer waits for an answer now." }];
  const became: Record<string, WordPair> = {
    declined: { zh: "上一个方案没有被接受。", en: "The last offer was not accepted." },
    withdrawn: { zh: "上一个方案被撤回了。", en: "The last offer was withdrawn." },
    lapsed: {
      zh: "上一个方案过期了，已经作废。",
      en: "The last offer was not answered in time and is void.",
    },
    "set-aside": {
      zh: "双方接受过的方案搁置了，还要接着谈。",
      en: "The offer that both accepted was set aside; the talks go on.",
    },
  };
  const said = became[standingOf(last, today)];
  return [
    ...(said ? [said] : []),
    { zh: "现在没有等答复的方案，谁都可以再提。", en: "No offer waits for an answer; anyone may make one." },
  ];
}

function openLines(
  open: SummaryFacts["offers"][number],
  facts: SummaryFacts,
  naming: Naming,
  did: WordPair,
): WordPair[] {
  const { reader, today } = facts;
  const maker = naming.voice(open.maker);
  const terms = joined(open.terms, naming, today);
  const until = plainDay(open.until, today);
  const waits = awaits(open, today);
  const others = waits.filter((one) => one !== reader).map(naming.voice);
  const others2 = {
    zh: others.map((one) => one.zh).join("和"),
    en: others.map((one) => one.en).join(" and "),
  };
  const lines: WordPair[] = [
    { zh: `${maker.zh}${did.zh}：${terms.zh}。`, en: `${capital(maker.en)} ${did.en}: ${terms.en}.` },
  ];
  if (waits.includes(reader))
    lines.push({
      zh: `现在请您答复，最晚${until.zh}。接受、不接受、另提方案，都由您自己定。`,
      en: `It is your turn to answer, by ${until.en}. You may accept, decline or make another offer: it is up to you.`,
    });
  if (others.length > 0)
    lines.push({
      zh: `等${others2.zh}答复，最晚${until.zh}。`,
      en: `It waits for ${others2.en} to answer, by ${until.en}.`,
    });
  lines.push({
    zh: `过了${until.zh}没有人答复，这个方案就作废，跟没提过一样，还可以再提。`,
    en: `If nobody answers by ${until.en}, the offer is void as if it had never been made; another can be made.`,
  });
  return lines;
}

/** What lies between the mediator and one side alone; a side reads its own alone. */
function asideLines(facts: SummaryFacts, naming: Naming): WordPair[] {
  const open = facts.offers.filter(
    (offer) => offer.table !== "joint" && standingOf(offer, facts.today) === "open",
  );
  return open.flatMap((offer) => {
    const side = naming.voice(offer.table === "A" ? "A" : "B");
    const did =
      facts.reader === "M"
        ? offer.maker === "M"
          ? { zh: `向${side.zh}单独提了一个方案`, en: `made an offer to ${side.en} alone` }
          : {
              zh: "向您单独提了一个方案，另一方不知道",
              en: "made you an offer that the other side does not see",
            }
        : offer.maker === "M"
          ? {
              zh: "单独向您提了一个方案，对方看不到",
              en: "made an offer to you alone, which the other side does not see",
            }
          : {
              zh: "单独向调解员提了一个方案，对方看不到",
              en: "made an offer to the mediator alone, which the other side does not see",
            };
    return openLines(offer, facts, naming, did);
  });
}

function waitingLines({ reader, held, news, standing }: SummaryFacts): WordPair[] {
  const lines: WordPair[] = [];
  if (held > 0 && standing !== "ended")
    lines.push(
      reader === "M"
        ? {
            zh: `有 ${held} 条话等您看过，放行或退回。`,
            en: `${held} ${held === 1 ? "message waits" : "messages wait"} for you to pass on or return.`,
          }
        : {
            zh: `您写给双方的 ${held} 条话，等调解员看过再转给对方。`,
            en: `${held} of your messages to both sides ${held === 1 ? "waits" : "wait"} for the mediator, who reads first.`,
          },
    );
  if (news > 0)
    lines.push({
      zh: `有 ${news} 条新的内容您还没看。`,
      en: `${news} ${news === 1 ? "thing is" : "things are"} new to you.`,
    });
  return lines;
}
