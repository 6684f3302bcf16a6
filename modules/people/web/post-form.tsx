import { ActPanel, useAsk, useTell, useWords } from "@maple/platform/query";
import { Input, Select } from "antd";
import { useState } from "react";
import { isRole, type Role, roles, rolesWithGrids, roleWords, unitKindsOf } from "../model/roles.ts";
import type { Places, PostView, StaffView } from "../model/staff.ts";
import { isGridUnder } from "../rules/give-post.ts";
import { Field, fits, PairFields } from "./parts.tsx";
import { peopleWords as words } from "./people-words.ts";

interface FormProps {
  staff: StaffView;
  cancel(): void;
  done(): void;
}

const touched = (staff: string) => [[`/api/people/${staff}`], ["/api/people"]];

/** Gives a new post: role, unit that has it, grids of that unit, title, term. */
export function GivePostForm({ staff, cancel, done }: FormProps) {
  const { say, name } = useWords();
  const telling = useTell(touched(staff.id));
  const places = useAsk<Places>("/api/people/places", {}, { staleMs: 600_000 });
  const [role, setRole] = useState<Role | null>(null);
  const [unit, setUnit] = useState<string | null>(null);
  const [grids, setGrids] = useState<string[]>([]);
  const [title, setTitle] = useState({ zh: "", en: "" });
  const [from, setFrom] = useState(staff.today);
  const [until, setUntil] = useState("");
  const [fault, setFault] = useState(false);
  const units = (places.data?.units ?? []).filter(
    (one) => role !== null && (unitKindsOf[role] as readonly string[]).includes(one.kind),
  );
  const offered = roles.filter((one) =>
    places.data?.units.some((place) => (unitKindsOf[one] as readonly string[]).includes(place.kind)),
  );
  const submit = async () => {
    setFault(role === null || unit === null);
    if (role === null || unit === null) return;
    const body = { role, unit, grids, title, from, until: until || null };
    if (await telling.send(`/api/people/${staff.id}/posts`, body)) done();
  };
  return (
    <ActPanel
      title={say(words.give)}
      submit={say(words.giveNow)}
      fault={fault ? say(words.needRole) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={cancel}
    >
      <div className="field-row">
        <Field label={say(words.role)}>
          {(id) => (
            <Select
              id={id}
              className="wide"
              placeholder={say(words.pickRole)}
              showSearch={{ filterOption: fits }}
              value={role}
              onChange={(next) => {
                setRole(next);
                setUnit(null);
                setGrids([]);
              }}
              options={offered.map((one) => ({ value: one, label: say(roleWords[one]) }))}
            />
          )}
        </Field>
        <Field label={say(words.unit)}>
          {(id) => (
            <Select
              id={id}
              className="wide"
              placeholder={say(words.pickUnit)}
              disabled={role === null}
              showSearch={{ filterOption: fits }}
              value={unit}
              onChange={(next) => {
                setUnit(next);
                setGrids([]);
              }}
              options={units.map((one) => ({ value: one.id, label: name(one.name) }))}
            />
          )}
        </Field>
      </div>
      {role !== null && rolesWithGrids.includes(role) && unit !== null && (
        <GridField places={places.data} unit={unit} value={grids} onChange={setGrids} />
      )}
      <TitleFields value={title} onChange={setTitle} />
      <div className="field-row">
        <Field label={say(words.from)}>
          {(id) => (
            <Input
              id={id}
              type="date"
              min={staff.today}
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          )}
        </Field>
        <Field label={say(words.until)} hint={say(words.untilHint)}>
          {(id) => (
            <Input id={id} type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
          )}
        </Field>
      </div>
    </ActPanel>
  );
}

/** Other grids or another title from a day on. */
export function ChangePostForm({ staff, post, cancel, done }: FormProps & { post: PostView }) {
  const { say } = useWords();
  const telling = useTell(touched(staff.id));
  const places = useAsk<Places>("/api/people/places", {}, { staleMs: 600_000 });
  const [grids, setGrids] = useState<string[]>(post.grids);
  const [title, setTitle] = useState(post.title);
  const [from, setFrom] = useState(post.from > staff.today ? post.from : staff.today);
  const submit = async () => {
    if (await telling.send(`/api/people/posts/${post.id}/change`, { grids, title, from })) done();
  };
  return (
    <ActPanel
      title={say(words.changeTitle, { role: say(post.roleWords) })}
      hint={say(words.changeHint)}
      submit={say(words.changeNow)}
      telling={telling}
      onSubmit={submit}
      onCancel={cancel}
    >
      {isRole(post.role) && rolesWithGrids.includes(post.role) && (
        <GridField places={places.data} unit={post.unit} value={grids} onChange={setGrids} />
      )}
      <TitleFields value={title} onChange={setTitle} />
      <Field label={say(words.from)}>
        {(id) => (
          <Input
            id={id}
            type="date"
            min={staff.today}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        )}
      </Field>
    </ActPanel>
  );
}

function TitleFields(props: {
  value: { zh: string; en: string };
  onChange(value: { zh: string; en: string }): void;
}) {
  const { say } = useWords();
  return (
    <PairFields
      zh={{ label: say(words.postTitle), hint: say(words.postTitleHint) }}
      en={{ label: say(words.postTitleEn) }}
      value={props.value}
      onChange={props.onChange}
    />
  );
}

function GridField(props: {
  places: Places | undefined;
  unit: string;
  value: string[];
  onChange(grids: string[]): void;
}) {
  const { say, name } = useWords();
  const parents = new Map((props.places?.units ?? []).map((one) => [one.id, one]));
  const options = (props.places?.grids ?? [])
    .filter((grid) => isGridUnder({ community: grid.community, policeRoom: grid.room }, props.unit, parents))
    .map((grid) => ({ value: grid.id, label: name(grid.name) }));
  return (
    <Field label={say(words.grids)} hint={say(words.gridsHint)}>
      {(id) => (
        <Select
          id={id}
          mode="multiple"
          className="wide"
          allowClear
          placeholder={say(words.pickGrids)}
          showSearch={{ filterOption: fits }}
          value={props.value}
          onChange={props.onChange}
          options={options}
        />
      )}
    </Field>
  );
}
