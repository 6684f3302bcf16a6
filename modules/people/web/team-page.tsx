import { RefusalNote, To, useAsk, useTell, useWords } from "@maple/platform/query";
import { Button, Empty, Skeleton } from "antd";
import { useState } from "react";
import { isOnRoster, type MemberAct } from "../model/member-life.ts";
import { type TeamView, teamRules } from "../model/team.ts";
import { teamWarningWords } from "../model/team-warning-words.ts";
import { MemberLine } from "./member-line.tsx";
import {
  CloseTeamForm,
  ConfirmForm,
  CorrectTeamForm,
  MemberForm,
  type MemberShown,
  TrainingForm,
} from "./team-forms.tsx";
import { teamWords as words } from "./team-words.ts";

type Open =
  | { form: "join" | "confirm" | "correct" | "close" }
  | { form: "member" | "training"; of: MemberShown };

/** One team: what the law still asks for, and its roster with the next step of each. */
export function TeamPageView({ team, search }: { team: string; search: Readonly<Record<string, string>> }) {
  const { say, name } = useWords();
  const view = useAsk<TeamView>(`/api/teams/${team}`);
  const moving = useTell([[`/api/teams/${team}`], ["/api/teams"]]);
  const [open, setOpen] = useState<Open | null>(null);
  const shut = () => setOpen(null);
  const data = view.data;
  const living = data?.until === null;
  const here = data?.members.filter((member) => isOnRoster(member.state)) ?? [];
  const gone = data?.members.filter((member) => !isOnRoster(member.state)) ?? [];
  const line = (member: MemberShown) => (
    <MemberLine
      key={member.id}
      member={member}
      living={living ?? false}
      busy={moving.busy}
      move={(act: MemberAct) => void moving.send(`/api/teams/members/${member.id}/move`, { act })}
      open={(form) => setOpen({ form, of: member })}
    />
  );
  return (
    <div className="keep-page">
      <p>
        <To path="/setup/teams" search={{ ...search, team: undefined }}>
          {say(words.back)}
        </To>
      </p>
      <RefusalNote refusal={view.error} again={() => void view.refetch()} />
      {view.isPending && !view.error && <Skeleton active paragraph={{ rows: 6 }} />}
      {data && (
        <>
          <div className="keep-head">
            <h1>{name(data.name)}</h1>
            <p className="quiet">
              {say(teamRules[data.kind].words)} · {name(data.unitName)}
              {data.termFrom &&
                data.termUntil &&
                ` · ${say(words.term, { from: data.termFrom, until: data.termUntil })}`}
              {data.until && ` · ${say(words.closed, { day: data.until })}`}
              {data.confirmedByName &&
                ` · ${say(words.confirmedBy, { name: data.confirmedByName, day: (data.confirmedAt ?? "").slice(0, 10) })}`}
            </p>
            {living && (
              <div className="keep-foot">
                <Button type="primary" onClick={() => setOpen({ form: "join" })}>
                  {say(words.join)}
                </Button>
                {teamRules[data.kind].termMonths !== null && (
                  <Button onClick={() => setOpen({ form: "confirm" })}>{say(words.confirm)}</Button>
                )}
                <Button onClick={() => setOpen({ form: "correct" })}>{say(words.correct)}</Button>
                <Button type="text" onClick={() => setOpen({ form: "close" })}>
                  {say(words.close)}
                </Button>
              </div>
            )}
          </div>
          {data.warnings.length > 0 && (
            <ul className="keep-warnings" aria-label={say(words.warnings)}>
              {data.warnings.map((warning) => (
                <li key={warning}>
                  {say(teamWarningWords[warning].words)}{" "}
                  <span className="quiet small">
                    {say(words.basis, { source: say(teamWarningWords[warning].source) })}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {open?.form === "join" && <MemberForm team={data} of={null} shut={shut} />}
          {open?.form === "confirm" && <ConfirmForm team={data} shut={shut} />}
          {open?.form === "correct" && <CorrectTeamForm team={data} shut={shut} />}
          {open?.form === "close" && <CloseTeamForm team={data} shut={shut} />}
          {open?.form === "member" && <MemberForm key={open.of.id} team={data} of={open.of} shut={shut} />}
          {open?.form === "training" && (
            <TrainingForm key={open.of.id} team={data} of={open.of} shut={shut} />
          )}
          <RefusalNote refusal={moving.refusal} />
          <section className="keep-section">
            <h2>{say(words.roster)}</h2>
            {here.length === 0 ? (
              <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.rosterEmpty)} />
            ) : (
              <ul className="roster">{here.map(line)}</ul>
            )}
            {gone.length > 0 && (
              <details>
                <summary>{say(words.gone, { n: gone.length })}</summary>
                <ul className="roster">{gone.map(line)}</ul>
              </details>
            )}
          </section>
        </>
      )}
    </div>
  );
}
