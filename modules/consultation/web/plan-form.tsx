import { useMe } from "@maple/identity/web";
import { StaffPicker } from "@maple/matter/web";
import {
  ActPanel,
  Field,
  fieldOfMoment,
  momentOfField,
  useGo,
  useTell,
  useWords,
} from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { Input } from "antd";
import { useId, useState } from "react";
import type { MeetingView } from "../model/meeting.ts";
import { Choice } from "./choice.tsx";
import { consultationWords as words } from "./consultation-words.ts";

const touches = [["/api/meetings"]];

/** A new meeting, or when, where, about what and by whom one is held; what was typed stays when it is refused. */
export function PlanForm(props: {
  of: MeetingView | null;
  rooms: ReadonlyArray<{ id: string; name: WordPair }>;
  done(): void;
}) {
  const { say, name } = useWords();
  const go = useGo();
  const me = useMe();
  const id = useId();
  const { of } = props;
  const telling = useTell<{ meeting?: string }>(of ? [[`/api/meetings/${of.id}`], ...touches] : touches);
  const [room, setRoom] = useState<string | null>(props.rooms.length === 1 ? props.rooms[0]!.id : null);
  const [theme, setTheme] = useState(of?.theme ?? "");
  const [when, setWhen] = useState(of ? fieldOfMoment(of.meetsAt) : "");
  const [minutes, setMinutes] = useState(String(of?.minutes ?? 90));
  const [place, setPlace] = useState(of?.place ?? "");
  const [chair, setChair] = useState<string>(of?.chair ?? me.id);
  const [fault, setFault] = useState(false);
  const submit = async () => {
    const meetsAt = momentOfField(when);
    const missing =
      meetsAt === null ||
      theme.trim() === "" ||
      place.trim() === "" ||
      !chair ||
      (of === null && room === null);
    setFault(missing);
    if (missing) return;
    const body = { theme, meetsAt, minutes: Number(minutes) || 90, place, chair };
    const sent = of
      ? await telling.send(`/api/meetings/${of.id}/arrange`, body)
      : await telling.send("/api/meetings", { ...body, room });
    if (!sent) return;
    props.done();
    if (sent.meeting) go.to("/meetings", { meeting: sent.meeting });
  };
  const line = (key: string, label: string, value: string, set: (text: string) => void, type = "text") => (
    <Field id={`${id}-${key}`} label={label}>
      <Input
        id={`${id}-${key}`}
        type={type}
        value={value}
        maxLength={key === "theme" ? 80 : 200}
        onChange={(event) => set(event.target.value)}
      />
    </Field>
  );
  return (
    <ActPanel
      title={say(of ? words.arrange : words.plan)}
      hint={of ? say(words.arrangeHint) : undefined}
      submit={say(of ? words.arrange : words.plan)}
      fault={fault ? say(words.needPlan) : null}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={props.done}
    >
      <div className="field-row">
        {of === null && (
          <Choice
            id={`${id}-room`}
            label={say(words.room)}
            value={room}
            options={props.rooms.map((one) => ({ value: one.id, label: name(one.name) }))}
            onChange={setRoom}
          />
        )}
        {line("theme", say(words.theme), theme, setTheme)}
        {line("when", say(words.when), when, setWhen, "datetime-local")}
        {line("minutes", say(words.minutes), minutes, setMinutes, "number")}
        {line("place", say(words.where), place, setPlace)}
        <Field id={`${id}-chair`} label={say(words.chair)}>
          <StaffPicker
            id={`${id}-chair`}
            label={say(words.chair)}
            role={["officer", "station-head"]}
            value={chair ? [chair] : []}
            onChange={(staff) => setChair(staff[0] ?? "")}
          />
        </Field>
      </div>
    </ActPanel>
  );
}
