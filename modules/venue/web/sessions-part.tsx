import { exactTime } from "@maple/matter/web";
import { sideWords } from "@maple/mediation";
import { RefusalNote, useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import { placeKindWords } from "../model/time.ts";
import { HoldForm } from "./hold-form.tsx";
import { OfferForm } from "./offer-form.tsx";
import { timeWords as words } from "./time-words.ts";
import { type PartProps, useTimeTell } from "./use-time.ts";

/** The sessions to come, and whoever cannot come after all. */
export function SessionsPart({ view }: PartProps) {
  const { say } = useWords();
  const telling = useTimeTell(view.matter);
  const [open, setOpen] = useState<{ session: string; how: "move" | "offer" } | null>(null);
  if (view.sessions.length === 0) return null;
  return (
    <div className="time-block">
      <h3>{say(words.sessions)}</h3>
      <ul className="plain-list">
        {view.sessions.map((session) => {
          const asked = view.changes.filter((one) => one.session === session.id);
          const waits = asked.some((one) => one.answer === null);
          return (
            <li key={session.id} className="time-session">
              <p>
                <strong>
                  {say(words.sessionLine, {
                    n: session.number,
                    when: exactTime(session.at),
                    place: session.place,
                  })}
                </strong>{" "}
                <span className="quiet">
                  {session.booking ? say(placeKindWords[session.booking.kind]) : say(words.noBooking)}
                </span>
              </p>
              {asked.map((one) => (
                <p key={one.id} className={one.answer === null ? "warn" : "quiet"}>
                  {say(words.changeAsked, { side: say(sideWords[one.side]), reason: one.reason })}{" "}
                  {one.answer && say(one.answer === "moved" ? words.answeredMoved : words.answeredStays)}
                </p>
              ))}
              {view.may.conduct && open === null && (
                <p className="part-acts">
                  <Button size="small" onClick={() => setOpen({ session: session.id, how: "move" })}>
                    {say(words.move)}
                  </Button>
                  {view.offer?.state !== "open" && (
                    <Button size="small" onClick={() => setOpen({ session: session.id, how: "offer" })}>
                      {say(words.moveByOffer)}
                    </Button>
                  )}
                  {waits && (
                    <Button
                      size="small"
                      loading={telling.busy}
                      onClick={() =>
                        void telling.send(`/api/matters/${view.matter}/time/keep-time`, {
                          session: session.id,
                        })
                      }
                    >
                      {say(words.stays)}
                    </Button>
                  )}
                </p>
              )}
              {open?.session === session.id &&
                (open.how === "move" ? (
                  <HoldForm view={view} session={session.id} done={() => setOpen(null)} />
                ) : (
                  <OfferForm view={view} session={session.id} done={() => setOpen(null)} />
                ))}
            </li>
          );
        })}
      </ul>
      <RefusalNote refusal={telling.refusal} />
    </div>
  );
}
