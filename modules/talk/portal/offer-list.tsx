import {
  Button,
  ButtonLink,
  dayWords,
  momentWords,
  OwnWords,
  PageForm,
  type Reader,
  tellerFor,
} from "@maple/matter/portal";
import { localDateOf } from "@maple/platform/clock";
import { offerStateWords } from "../model/offer-life.ts";
import type { OfferView, TalkView } from "../model/talk.ts";
import { termWords } from "../rules/term-words.ts";
import { partyNaming, type RoomProps, voiceName } from "./room-names.ts";
import { talkWords as words } from "./talk-words.ts";
import { TypedBy, TypedFields } from "./typed-fields.tsx";

/** What is on the table with its answers, then what was, folded. */
export function Offers(props: RoomProps) {
  const { reader, view } = props;
  const tell = tellerFor(reader);
  const newestFirst = [...view.offers].reverse();
  const live = newestFirst.filter((offer) => offer.state === "open" || offer.state === "accepted");
  const past = newestFirst.filter((offer) => !live.includes(offer));
  const mayMake = Object.values(view.may.offer).some((reason) => reason === null);
  return (
    <section aria-labelledby="offers-title" id="offers">
      <h2 id="offers-title">{tell(words.offers)}</h2>
      {view.offers.length === 0 ? <p className="soft">{tell(words.noOffers)}</p> : null}
      {live.map((offer) => (
        <article className="card" key={offer.id} data-offer={offer.state}>
          <Offer reader={reader} view={view} offer={offer} />
          <Answers {...props} offer={offer} />
        </article>
      ))}
      {mayMake ? (
        <p className="buttons unprinted">
          <ButtonLink href={`/m/${view.matter}/talk/offer`}>{tell(words.makeOffer)}</ButtonLink>
        </p>
      ) : null}
      {past.length > 0 ? (
        <details>
          <summary>{tell(words.earlier, { n: past.length })}</summary>
          {past.map((offer) => (
            <article className="card" key={offer.id} data-offer={offer.state}>
              <Offer reader={reader} view={view} offer={offer} />
            </article>
          ))}
        </details>
      ) : null}
    </section>
  );
}

export function Offer({ reader, view, offer }: { reader: Reader; view: TalkView; offer: OfferView }) {
  const tell = tellerFor(reader);
  const today = localDateOf(reader.now, reader.zone);
  const naming = partyNaming(view);
  const yes = offer.state === "open" ? offer.accepted : [];
  return (
    <>
      <h3>
        {tell(words.offerBy, { who: voiceName(reader, view, offer.maker) })}{" "}
        {offer.isNew ? <span className="tag">{tell(words.isNew)}</span> : null}
      </h3>
      <p className="soft small">
        {momentWords(offer.at, reader)} · {tell(offer.table === "joint" ? words.between : words.aside)}
      </p>
      <ol className="terms">
        {offer.terms.map((term) => (
          <li key={JSON.stringify(term)}>
            <p className="strong" dir="auto">
              {capital(tell(termWords(term, naming, today)))}
            </p>
            {term.way === "" ? null : <p className="soft small">{term.way}</p>}
          </li>
        ))}
      </ol>
      {offer.note === "" ? null : <OwnWords text={offer.note} />}
      <TypedBy reader={reader} typed={offer.typed} />
      <p>
        {tell(words.itsState)}
        {reader.lang === "zh" ? "：" : ": "}
        <span className="strong">{tell(offerStateWords[offer.state])}</span>
        {yes.length > 0
          ? ` · ${yes.map((one) => tell(words.acceptedSoFar, { who: voiceName(reader, view, one) })).join(" · ")}`
          : ""}
        {offer.state === "open" ? ` · ${tell(words.until)} ${dayWords(offer.until, reader)}` : ""}
      </p>
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function Answers({ reader, view, command, offer }: RoomProps & { offer: OfferView }) {
  const tell = tellerFor(reader);
  if (offer.may.length === 0) return null;
  const at = `/m/${view.matter}/talk/offer`;
  const answering = offer.may.includes("accept");
  return (
    <div className="unprinted">
      {answering ? <p>{tell(words.acceptMeans)}</p> : null}
      <PageForm action={`${at}/${offer.id}`} command={command} name={answering ? "answer" : "withdraw"}>
        {answering ? (
          <>
            <details>
              <summary>{tell(words.typed)}</summary>
              <TypedFields reader={reader} faults={[]} value={{ by: "self", relation: "" }} />
            </details>
            <p className="buttons">
              <Button name="act" value="accept">
                {tell(words.accept)}
              </Button>
              <Button name="act" value="decline" kind="plain">
                {tell(words.decline)}
              </Button>
            </p>
          </>
        ) : (
          <Button name="act" value="withdraw" kind="plain">
            {tell(words.withdraw)}
          </Button>
        )}
      </PageForm>
      {offer.may.includes("counter") ? (
        <p className="buttons">
          <ButtonLink href={`${at}?counters=${offer.id}`}>{tell(words.counter)}</ButtonLink>
        </p>
      ) : null}
    </div>
  );
}
