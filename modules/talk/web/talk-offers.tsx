import { Ago } from "@maple/matter/web";
import { sideWords } from "@maple/mediation";
import { localDateOf } from "@maple/platform/clock";
import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { Button } from "antd";
import { useState } from "react";
import { offerActWords, offerStateWords } from "../model/offer-life.ts";
import { type OfferView, type Side, voiceWords } from "../model/talk.ts";
import { termWords } from "../rules/term-words.ts";
import { DraftForm } from "./draft-form.tsx";
import { OfferForm } from "./offer-form.tsx";
import { type TalkProps, talkAt, useTalkKeys } from "./talk-keys.ts";
import { talkDeskWords as words } from "./talk-words.ts";
import { TypedTag } from "./typed-tag.tsx";

/** What is on the table, at each table, and what was. */
export function TalkOffers(props: TalkProps) {
  const { say } = useWords();
  const { view } = props;
  const [making, setMaking] = useState(false);
  const newestFirst = [...view.offers].reverse();
  const live = newestFirst.filter((offer) => offer.state === "open" || offer.state === "accepted");
  const past = newestFirst.filter((offer) => !live.includes(offer));
  const mayMake = Object.values(view.may.offer).some((reason) => reason === null);
  return (
    <div className="talk-offers">
      <h3>{say(words.offers)}</h3>
      {view.offers.length === 0 && <p className="quiet">{say(words.noOffers)}</p>}
      {live.map((offer) => (
        <Offer key={offer.id} {...props} offer={offer} />
      ))}
      {past.length > 0 && (
        <details>
          <summary>{say(words.earlier, { n: past.length })}</summary>
          {past.map((offer) => (
            <Offer key={offer.id} {...props} offer={offer} />
          ))}
        </details>
      )}
      {mayMake && !making && (
        <p className="part-acts">
          <Button onClick={() => setMaking(true)}>{say(words.makeOffer)}</Button>
        </p>
      )}
      {making && <OfferForm {...props} counters={null} done={() => setMaking(false)} />}
    </div>
  );
}

/** Parties by name for who may read names, else by side. */
function naming(view: TalkProps["view"]): (party: string) => WordPair {
  return (id) => {
    const party = view.parties.find((one) => one.id === id);
    if (!party) return { zh: "（当事人）", en: "a party" };
    return party.name ? { zh: party.name, en: party.name } : sideWords[party.side];
  };
}

function Offer(props: TalkProps & { offer: OfferView }) {
  const { say, lang } = useWords();
  const { view, offer, mediation } = props;
  const today = localDateOf(new Date().toISOString(), "Asia/Shanghai");
  const comma = lang === "zh" ? "、" : ", ";
  return (
    <article className={`talk-offer note-${offer.table}`} data-offer={offer.state}>
      <p className="note-who">
        <strong>{say(words.offerBy, { who: say(voiceWords[offer.maker]) })}</strong>{" "}
        <span className={`tag talk-${offer.state}`}>{say(offerStateWords[offer.state])}</span>{" "}
        <TypedTag typed={offer.typed} />
        {offer.isNew && <span className="tag talk-new">{say(words.isNew)}</span>}
        <span className="quiet">
          {offer.table === "joint"
            ? say(words.joint)
            : say(words.aside, { side: say(voiceWords[offer.table]) })}{" "}
          · <Ago at={offer.at} />
        </span>
      </p>
      <ol className="talk-terms">
        {offer.terms.map((term) => (
          <li key={JSON.stringify(term)}>
            {say(termWords(term, naming(view), today))}
            {term.way && <span className="quiet"> · {term.way}</span>}
          </li>
        ))}
      </ol>
      {offer.note && <p className="note-text">{offer.note}</p>}
      {offer.state === "open" && (
        <p className="quiet">
          {say(words.waits, { who: offer.awaits.map((one) => say(voiceWords[one])).join(comma) })} ·{" "}
          {say(words.until, { day: offer.until })}
        </p>
      )}
      {offer.agreement && <p className="quiet">{say(words.drafted)}</p>}
      <OfferActs mediation={mediation} view={view} offer={offer} />
    </article>
  );
}

function OfferActs({ mediation, view, offer }: TalkProps & { offer: OfferView }) {
  const { say } = useWords();
  const telling = useTell(useTalkKeys(view.matter));
  const [open, setOpen] = useState<"counter" | "draft" | null>(null);
  const at = talkAt(view.matter, `/offers/${offer.id}`);
  const answer = (given: object) => void telling.send(`${at}/answer`, given);
  const asked = view.may.write === null ? offer.awaits.filter((one): one is Side => one !== "M") : [];
  if (offer.may.length === 0 && asked.length === 0) return null;
  if (open === "counter")
    return <OfferForm mediation={mediation} view={view} counters={offer} done={() => setOpen(null)} />;
  if (open === "draft") return <DraftForm view={view} offer={offer} done={() => setOpen(null)} />;
  return (
    <>
      <p className="buttons part-acts">
        {offer.may.includes("accept") && (
          <>
            <Button size="small" loading={telling.busy} onClick={() => answer({ answer: "accept" })}>
              {say(offerActWords.accept)}
            </Button>
            <Button size="small" loading={telling.busy} onClick={() => answer({ answer: "decline" })}>
              {say(offerActWords.decline)}
            </Button>
            <Button size="small" onClick={() => setOpen("counter")}>
              {say(offerActWords.counter)}
            </Button>
          </>
        )}
        {asked.map((side) => {
          const name = say(voiceWords[side]);
          return (
            <span key={side} className="buttons" title={say(words.windowHint)}>
              <Button
                size="small"
                loading={telling.busy}
                onClick={() => answer({ answer: "accept", as: side })}
              >
                {say(words.windowAccept, { side: name })}
              </Button>
              <Button
                size="small"
                loading={telling.busy}
                onClick={() => answer({ answer: "decline", as: side })}
              >
                {say(words.windowDecline, { side: name })}
              </Button>
            </span>
          );
        })}
        {offer.may.includes("withdraw") && (
          <Button size="small" loading={telling.busy} onClick={() => void telling.send(`${at}/withdraw`, {})}>
            {say(offerActWords.withdraw)}
          </Button>
        )}
        {offer.may.includes("draft") && (
          <Button size="small" type="primary" onClick={() => setOpen("draft")}>
            {say(words.draft)}
          </Button>
        )}
        {offer.may.includes("set-aside") && (
          <Button
            size="small"
            loading={telling.busy}
            onClick={() => void telling.send(`${at}/set-aside`, {})}
          >
            {say(offerActWords["set-aside"])}
          </Button>
        )}
      </p>
      <RefusalNote refusal={telling.refusal} />
    </>
  );
}
