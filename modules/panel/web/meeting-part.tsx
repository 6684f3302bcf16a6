import { exactTime } from "@maple/matter/web";
import { ActPanel, Field, momentOfField, useWords } from "@maple/platform/query";
import { Button, Checkbox, Input } from "antd";
import { useId, useState } from "react";
import type { PanelView } from "../model/panel.ts";
import { partRules } from "../model/pattern.ts";
import { panelWords as words } from "./panel-words.ts";
import { can, usePanelTell } from "./use-panel.ts";

/** When and where they meet, and what was talked about. */
export function MeetingPart({ panel }: { panel: PanelView }) {
  const { say, lang } = useWords();
  const [open, setOpen] = useState<"plan" | "hold" | null>(null);
  const minutes = panel.words.filter((word) => word.kind === "minutes");
  const plans = can(panel, "plan-meeting");
  const held =
    can(panel, "hold-meeting") && panel.meetsAt !== null && Date.parse(panel.meetsAt) <= Date.now();
  if (!panel.meetsAt && !plans) return null;
  const planWords = panel.state === "met" ? words.again : panel.meetsAt ? words.replan : words.plan;
  return (
    <section className="block">
      <h2>{say(words.meeting)}</h2>
      {panel.meetsAt && (
        <p>
          <strong>{exactTime(panel.meetsAt)}</strong> {panel.place}{" "}
          {panel.link && (
            <a href={panel.link} target="_blank" rel="noreferrer">
              {say(words.join)}
            </a>
          )}{" "}
          <a href={`/api/panels/${panel.id}/meeting.ics?lang=${lang}`}>{say(words.calendar)}</a>
        </p>
      )}
      {minutes.map((word) => (
        <p key={word.id} className="note-text panel-word">
          {word.text}
        </p>
      ))}
      {open === null && (
        <p className="buttons">
          {held && (
            <Button type="primary" onClick={() => setOpen("hold")}>
              {say(words.hold)}
            </Button>
          )}
          {plans && (
            <Button type={panel.meetsAt ? "default" : "primary"} onClick={() => setOpen("plan")}>
              {say(planWords)}
            </Button>
          )}
        </p>
      )}
      {open === "plan" && <PlanForm panel={panel} title={say(planWords)} done={() => setOpen(null)} />}
      {open === "hold" && <HoldForm panel={panel} done={() => setOpen(null)} />}
    </section>
  );
}

function PlanForm({ panel, title, done }: { panel: PanelView; title: string; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = usePanelTell(panel.id, panel.matter);
  const [when, setWhen] = useState("");
  const [minutes, setMinutes] = useState("90");
  const [place, setPlace] = useState(panel.place);
  const [link, setLink] = useState(panel.link);
  const [fault, setFault] = useState(false);
  const submit = async () => {
    const meetsAt = momentOfField(when);
    const missing = meetsAt === null || (place.trim() === "" && link.trim() === "");
    setFault(missing);
    if (missing) return;
    const body = { meetsAt, minutes: Number(minutes) || 90, place, link: link.trim() };
    if (await telling.send(`/api/panels/${panel.id}/plan-meeting`, body)) done();
  };
  const field = (key: string, label: string, value: string, set: (text: string) => void, type = "text") => (
    <Field id={`${id}-${key}`} label={label}>
      <Input
        id={`${id}-${key}`}
        type={type}
        maxLength={400}
        value={value}
        onChange={(event) => set(event.target.value)}
      />
    </Field>
  );
  return (
    <ActPanel
      title={title}
      submit={title}
      fault={fault ? say(words.needPlan) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <div className="field-row">
        {field("when", say(words.meetsAt), when, setWhen, "datetime-local")}
        {field("minutes", say(words.minutes), minutes, setMinutes)}
        {field("place", say(words.place), place, setPlace)}
        {field("link", say(words.link), link, setLink)}
      </div>
    </ActPanel>
  );
}

function HoldForm({ panel, done }: { panel: PanelView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = usePanelTell(panel.id, panel.matter);
  const members = panel.seats.filter((seat) => seat.state === "accepted");
  const [present, setPresent] = useState(members.map((seat) => seat.id));
  const [text, setText] = useState("");
  const [fault, setFault] = useState(false);
  const submit = async () => {
    const missing = text.trim().length < 2;
    setFault(missing);
    if (missing) return;
    if (await telling.send(`/api/panels/${panel.id}/hold-meeting`, { present, minutes: text })) done();
  };
  return (
    <ActPanel
      title={say(words.hold)}
      submit={say(words.hold)}
      fault={fault ? say(words.needWords) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <fieldset className="field">
        <legend>{say(words.who_came)}</legend>
        <Checkbox.Group
          className="panel-choices"
          value={present}
          onChange={(chosen) => setPresent(chosen as string[])}
          options={members.map((seat) => ({
            value: seat.id,
            label: `${say(partRules[seat.part].words)} ${seat.name}`,
          }))}
        />
      </fieldset>
      <Field id={`${id}-minutes`} label={say(words.talked)}>
        <Input.TextArea
          id={`${id}-minutes`}
          autoSize={{ minRows: 4, maxRows: 16 }}
          maxLength={20_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
