import { ActPanel, useAsk, useTell, useWords } from "@maple/platform/query";
import { Checkbox, Input, InputNumber, Select } from "antd";
import { useState } from "react";
import {
  criterionWords,
  type MemberPart,
  memberParts,
  partWords,
  sageCriteria,
  type TeamView,
  teamRules,
} from "../model/team.ts";
import { Field, fits } from "./parts.tsx";
import { HoursFields, NameFields, TermFields } from "./team-fields.tsx";
import { teamWords as words } from "./team-words.ts";

export type MemberShown = TeamView["members"][number];

interface FormProps {
  team: TeamView;
  shut(): void;
}

const touched = (team: TeamView) => [[`/api/teams/${team.id}`], ["/api/teams"]];

/** Proposes somebody, or corrects what is known of a member. */
export function MemberForm({ team, of, shut }: FormProps & { of: MemberShown | null }) {
  const { say } = useWords();
  const telling = useTell(touched(team));
  const [name, setName] = useState(of?.name ?? "");
  const [phone, setPhone] = useState(of?.phone ?? "");
  const [part, setPart] = useState<MemberPart>(of?.part ?? "member");
  const [skills, setSkills] = useState(of?.skills ?? []);
  const [dialects, setDialects] = useState(of?.dialects ?? []);
  const [hours, setHours] = useState(of?.hours ?? []);
  const [criterion, setCriterion] = useState(of?.criterion ?? null);
  const [proposedBy, setProposedBy] = useState("");
  const [staff, setStaff] = useState<string | null>(null);
  const colleagues = useAsk<Array<{ id: string; name: string }>>(
    of ? null : "/api/staff",
    {},
    { staleMs: 600_000 },
  );
  const listed = [...new Map((colleagues.data ?? []).map((one) => [one.id, one])).values()];
  const sages = teamRules[team.kind].sages && of === null;
  const submit = async () => {
    const own = { name, phone, part, skills, dialects, hours };
    const to = of ? `/api/teams/members/${of.id}/correct` : `/api/teams/${team.id}/join`;
    if (await telling.send(to, of ? own : { ...own, staff, criterion, proposedBy })) shut();
  };
  const list = (label: string, value: string[], change: (next: string[]) => void) => (
    <Field label={label} hint={say(words.listHint)}>
      {(id) => (
        <Select
          id={id}
          mode="tags"
          className="wide"
          open={false}
          value={value}
          onChange={change}
          suffixIcon={null}
        />
      )}
    </Field>
  );
  return (
    <ActPanel
      title={of ? say(words.correctMember, { name: of.name }) : say(words.join)}
      submit={say(of ? words.save : words.joinNow)}
      telling={telling}
      onSubmit={submit}
      onCancel={shut}
    >
      {of === null && (
        <Field label={say(words.ofStaff)}>
          {(id) => (
            <Select
              id={id}
              className="wide"
              allowClear
              placeholder={say(words.pickStaff)}
              showSearch={{ filterOption: fits }}
              value={staff}
              onChange={(next) => {
                setStaff(next ?? null);
                setName(listed.find((one) => one.id === next)?.name ?? "");
              }}
              options={listed.map((one) => ({ value: one.id, label: one.name }))}
            />
          )}
        </Field>
      )}
      <div className="field-row">
        <Field label={say(words.memberName)}>
          {(id) => (
            <Input id={id} maxLength={40} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
        <Field label={say(words.phone)} hint={say(words.phoneHint)}>
          {(id) => (
            <Input
              id={id}
              type="tel"
              maxLength={30}
              value={phone}
              onChange={(event) => setPhone(event.target.value)}
            />
          )}
        </Field>
        <Field label={say(words.part)}>
          {(id) => (
            <Select
              id={id}
              className="wide"
              value={part}
              onChange={setPart}
              options={memberParts.map((one) => ({ value: one, label: say(partWords[one]) }))}
            />
          )}
        </Field>
      </div>
      {sages && (
        <div className="field-row">
          <Field label={say(words.criterion)}>
            {(id) => (
              <Select
                id={id}
                className="wide"
                placeholder={say(words.pickCriterion)}
                value={criterion}
                onChange={setCriterion}
                options={sageCriteria.map((one) => ({ value: one, label: say(criterionWords[one]) }))}
              />
            )}
          </Field>
          <Field label={say(words.proposedBy)}>
            {(id) => (
              <Input
                id={id}
                maxLength={80}
                value={proposedBy}
                onChange={(event) => setProposedBy(event.target.value)}
              />
            )}
          </Field>
        </div>
      )}
      <div className="field-row">
        {list(say(words.skills), skills, setSkills)}
        {list(say(words.dialects), dialects, setDialects)}
      </div>
      <HoursFields value={hours} onChange={setHours} />
    </ActPanel>
  );
}

export function TrainingForm({ team, of, shut }: FormProps & { of: MemberShown }) {
  const { say } = useWords();
  const telling = useTell(touched(team));
  const [topic, setTopic] = useState("");
  const [heldOn, setHeldOn] = useState(team.today);
  const [hours, setHours] = useState(2);
  const submit = async () => {
    if (await telling.send(`/api/teams/members/${of.id}/training`, { topic, heldOn, hours })) shut();
  };
  return (
    <ActPanel
      title={say(words.trainingTitle, { name: of.name })}
      submit={say(words.save)}
      telling={telling}
      onSubmit={submit}
      onCancel={shut}
    >
      <div className="field-row">
        <Field label={say(words.topic)}>
          {(id) => (
            <Input id={id} maxLength={80} value={topic} onChange={(event) => setTopic(event.target.value)} />
          )}
        </Field>
        <Field label={say(words.heldOn)}>
          {(id) => (
            <Input
              id={id}
              type="date"
              max={team.today}
              value={heldOn}
              onChange={(event) => setHeldOn(event.target.value)}
            />
          )}
        </Field>
        <Field label={say(words.trainingHours)}>
          {(id) => (
            <InputNumber
              id={id}
              min={0.5}
              max={200}
              step={0.5}
              value={hours}
              onChange={(value) => setHours(value ?? 0)}
            />
          )}
        </Field>
      </div>
    </ActPanel>
  );
}

/** The keeper confirms of the committee as a whole what article 8 asks for. */
export function ConfirmForm({ team, shut }: FormProps) {
  const { say } = useWords();
  const telling = useTell(touched(team));
  const [woman, setWoman] = useState(team.womanConfirmed);
  const [minorityApplies, setApplies] = useState(team.minorityApplies);
  const [minority, setMinority] = useState(team.minorityConfirmed);
  const submit = async () => {
    if (await telling.send(`/api/teams/${team.id}/confirm`, { woman, minorityApplies, minority })) shut();
  };
  return (
    <ActPanel
      title={say(words.confirm)}
      hint={say(words.confirmHint)}
      submit={say(words.confirmNow)}
      telling={telling}
      onSubmit={submit}
      onCancel={shut}
    >
      <Checkbox checked={woman} onChange={(event) => setWoman(event.target.checked)}>
        {say(words.woman)}
      </Checkbox>
      <Checkbox checked={minorityApplies} onChange={(event) => setApplies(event.target.checked)}>
        {say(words.minorityApplies)}
      </Checkbox>
      {minorityApplies && (
        <Checkbox checked={minority} onChange={(event) => setMinority(event.target.checked)}>
          {say(words.minority)}
        </Checkbox>
      )}
    </ActPanel>
  );
}

export function CorrectTeamForm({ team, shut }: FormProps) {
  const { say } = useWords();
  const telling = useTell(touched(team));
  const [name, setName] = useState(team.name);
  const [termFrom, setTermFrom] = useState(team.termFrom ?? "");
  const [termUntil, setTermUntil] = useState(team.termUntil ?? "");
  const submit = async () => {
    const term = { termFrom: termFrom || null, termUntil: termUntil || null };
    if (await telling.send(`/api/teams/${team.id}/correct`, { name, ...term })) shut();
  };
  return (
    <ActPanel
      title={say(words.correct)}
      submit={say(words.save)}
      telling={telling}
      onSubmit={submit}
      onCancel={shut}
    >
      <NameFields value={name} onChange={setName} />
      {teamRules[team.kind].termMonths !== null && (
        <TermFields from={termFrom} until={termUntil} setFrom={setTermFrom} setUntil={setTermUntil} />
      )}
    </ActPanel>
  );
}

/** Asks once before a team is closed. */
export function CloseTeamForm({ team, shut }: FormProps) {
  const { say, name } = useWords();
  const telling = useTell(touched(team));
  const submit = async () => {
    if (await telling.send(`/api/teams/${team.id}/close`, {})) shut();
  };
  return (
    <ActPanel
      title={say(words.closeTitle, { name: name(team.name) })}
      hint={say(words.closeHint)}
      submit={say(words.close)}
      ends
      telling={telling}
      onSubmit={submit}
      onCancel={shut}
    />
  );
}
