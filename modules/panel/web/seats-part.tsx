import { exactTime } from "@maple/matter/web";
import { useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import type { PanelView, SeatView } from "../model/panel.ts";
import { type Part, partRules } from "../model/pattern.ts";
import { asideWords, seatStateWords, sits } from "../model/seat-life.ts";
import { InviteForm } from "./invite-form.tsx";
import { panelWords as words } from "./panel-words.ts";
import { TextForm } from "./text-form.tsx";
import { can, useHours, usePanelTell } from "./use-panel.ts";

type Open =
  | { what: "invite"; part: Part; replaces: string | null }
  | { what: "aside"; seat: SeatView }
  | { what: "ready" }
  | null;

/** Who sits, against the pattern; asking, substituting, stepping aside, and settling the composition. */
export function SeatsPart({ panel }: { panel: PanelView }) {
  const { say } = useWords();
  const telling = usePanelTell(panel.id, panel.matter);
  const hoursOf = useHours();
  const [open, setOpen] = useState<Open>(null);
  const invites = can(panel, "invite");
  // Whoever may cancel a panel brings it together.
  const convenes = can(panel, "cancel");
  const replaced = new Set(panel.seats.map((seat) => seat.replaces));
  const close = () => setOpen(null);
  const conflicts = panel.words.filter((word) => word.kind === "conflict" || word.kind === "declined");
  return (
    <section className="block">
      <h2>{say(words.seats)}</h2>
      <ul className="panel-lines">
        {panel.lines
          .filter((line) => line.atLeast > 0 || line.accepted + line.waiting > 0)
          .map((line) => (
            <li key={line.part} className={line.missing > 0 ? "gap" : "full"}>
              {say(partRules[line.part].words)}{" "}
              {say(words.lineCount, { n: line.accepted, least: line.atLeast })}
              {line.waiting > 0 && say(words.waitingOne, { n: line.waiting })}
            </li>
          ))}
      </ul>
      <p className={panel.complete ? "ok" : "warn"}>
        {panel.complete
          ? say(words.complete)
          : panel.incomplete
            ? say(words.incompleteMet)
            : say(panel.missing)}
      </p>
      <ul className="plain-list panel-seats">
        {panel.seats.map((seat) => (
          <li key={seat.id} className={sits(seat.state) ? "panel-seat" : "panel-seat gone"}>
            <SeatWords seat={seat} />
            <span className="buttons">
              {seat.state === "invited" && invites && (
                <Button
                  size="small"
                  onClick={() => void telling.send(`/api/panels/${panel.id}/release`, { seat: seat.id })}
                >
                  {say(words.release)}
                </Button>
              )}
              {sits(seat.state) && can(panel, "step-aside") && (seat.mine || convenes) && (
                <Button size="small" onClick={() => setOpen({ what: "aside", seat })}>
                  {say(seat.mine ? words.asideOwn : words.aside)}
                </Button>
              )}
              {!sits(seat.state) && invites && !replaced.has(seat.id) && (
                <Button
                  size="small"
                  onClick={() => setOpen({ what: "invite", part: seat.part, replaces: seat.id })}
                >
                  {say(words.substitute)}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {conflicts.length > 0 && (
        <>
          <h3>{say(words.conflicts)}</h3>
          <ul className="plain-list">
            {conflicts.map((word) => (
              <li key={word.id}>
                {word.by} · {word.text}
              </li>
            ))}
          </ul>
        </>
      )}
      {(panel.common.length > 0 || panel.hoursUnknown > 0) && (
        <p className="quiet">
          {panel.common.length > 0 && `${say(words.common)} ${hoursOf(panel.common)}`}{" "}
          {panel.hoursUnknown > 0 && say(words.hoursUnknown, { n: panel.hoursUnknown })}
        </p>
      )}
      {open?.what === "invite" && (
        <InviteForm
          key={open.replaces ?? open.part}
          panel={panel}
          part={open.part}
          replaces={open.replaces}
          done={close}
        />
      )}
      {open?.what === "aside" && (
        <TextForm
          title={say(open.seat.mine ? words.asideOwn : words.aside)}
          label={say(words.asideWords)}
          ends
          telling={telling}
          send={(text) =>
            telling.send(`/api/panels/${panel.id}/step-aside`, {
              seat: open.seat.id,
              why: open.seat.mine ? "declared" : "party-asked",
              words: text,
            })
          }
          done={close}
        />
      )}
      {open?.what === "ready" && (
        <TextForm
          title={say(words.makeReady)}
          hint={say(words.makeReadyHint, { missing: say(panel.missing) || "—" })}
          label={say(words.incomplete)}
          optional={panel.complete}
          telling={telling}
          send={(text) => telling.send(`/api/panels/${panel.id}/make-ready`, { incomplete: text })}
          done={close}
        />
      )}
      {open === null && (
        <p className="buttons">
          {invites && (
            <Button
              type={panel.complete ? "default" : "primary"}
              onClick={() => setOpen({ what: "invite", part: nextPart(panel), replaces: null })}
            >
              {say(words.inviteTitle)}
            </Button>
          )}
          {can(panel, "make-ready") && (
            <Button
              type={panel.complete ? "primary" : "default"}
              loading={telling.busy}
              onClick={() =>
                panel.complete
                  ? void telling.send(`/api/panels/${panel.id}/make-ready`, {})
                  : setOpen({ what: "ready" })
              }
            >
              {say(words.makeReady)}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

/** The first part that is missing and nobody was asked for yet. */
function nextPart(panel: PanelView): Part {
  return panel.lines.find((line) => line.missing > line.waiting)?.part ?? "department";
}

function SeatWords({ seat }: { seat: SeatView }) {
  const { say, name } = useWords();
  return (
    <span className="seat-words">
      <strong>{seat.name}</strong>
      {seat.mine && <span className="tag">{say(words.me)}</span>} {say(partRules[seat.part].words)}
      {seat.unit && <span className="quiet"> · {name(seat.unit)}</span>}
      <span className={`seat-state ${seat.state}`}>{say(seatStateWords[seat.state])}</span>
      {seat.state === "invited" && (
        <span className="quiet small">{say(words.answerBy, { at: exactTime(seat.answerBy) })}</span>
      )}
      {seat.aside && <span className="quiet small">{say(asideWords[seat.aside])}</span>}
      {seat.attended !== null && sits(seat.state) && (
        <span className="quiet small">{say(seat.attended ? words.present : words.absent)}</span>
      )}
    </span>
  );
}
