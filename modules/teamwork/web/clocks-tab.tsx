import { sealedTitle } from "@maple/matter";
import { Due, GradeMark, StateMark } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useWords } from "@maple/platform/query";
import { Empty, Segmented, Table } from "antd";
import type { ClockWatch } from "../model/room-views.ts";
import type { RoomSearch } from "./room-search.ts";
import { teamworkWords as words } from "./teamwork-words.ts";

const spans = [4, 24, 72, 168];

/** What is late or soon due, by team; a team's numbers narrow the list to it. */
export function ClocksTab({
  search,
  change,
}: {
  search: RoomSearch;
  change(next: Record<string, string | undefined>): void;
}) {
  const { say, name } = useWords();
  const hours = spans.find((one) => String(one) === search.hours) ?? 24;
  const late = search.late === "only" ? "only" : "all";
  const asked = useAsk<ClockWatch>("/api/room/clocks", {
    hours,
    late,
    ...(search.team ? { team: search.team } : {}),
  });
  const view = asked.data;
  return (
    <>
      <search className="room-bar">
        <Segmented
          aria-label={say(words.within)}
          value={String(hours)}
          onChange={(next) => change({ hours: next === "24" ? undefined : String(next) })}
          options={spans.map((one) => ({
            value: String(one),
            label: one < 72 ? say(words.hours, { n: one }) : say(words.days, { n: one / 24 }),
          }))}
        />
        <Segmented
          aria-label={say(words.show)}
          value={late}
          onChange={(next) => change({ late: next === "only" ? "only" : undefined })}
          options={[
            { value: "all", label: say(words.showAll) },
            { value: "only", label: say(words.lateOnly) },
          ]}
        />
        {view && (
          <span className="quiet" role="status">
            {view.lines.length === view.total
              ? say(words.count, { n: view.total })
              : say(words.countShown, { n: view.lines.length, total: view.total })}
          </span>
        )}
      </search>
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {view && view.teams.length > 0 && (
        <ul className="watch-teams">
          <li>
            <button
              type="button"
              className={search.team ? "watch-team" : "watch-team current"}
              aria-pressed={!search.team}
              onClick={() => change({ team: undefined })}
            >
              <strong>{say(words.everyTeam)}</strong>
            </button>
          </li>
          {view.teams.map((team) => (
            <li key={team.id ?? "none"}>
              <button
                type="button"
                className={search.team === team.id ? "watch-team current" : "watch-team"}
                aria-pressed={search.team === team.id}
                disabled={team.id === null}
                onClick={() => change({ team: team.id ?? undefined })}
              >
                <strong>{team.name ? name(team.name) : say(words.noTeam)}</strong>
                {team.overdue > 0 && (
                  <span className="late">{say(words.lateCount, { n: team.overdue })}</span>
                )}
                {team.due > 0 && <span>{say(words.dueCount, { n: team.due })}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Table
        rowKey="id"
        size="small"
        loading={asked.isPending && !asked.error}
        dataSource={view?.lines ?? []}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        {...(view?.lines.length ? { scroll: { x: 720 } } : {})}
        locale={{
          emptyText: asked.isPending ? (
            <div className="coming" />
          ) : (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.noClocks)} />
          ),
        }}
        columns={[
          { title: say(words.grade), width: 64, render: (_, line) => <GradeMark grade={line.grade} /> },
          {
            title: say(words.matter),
            render: (_, line) => (
              <To path={`/matters/${line.id}`}>
                {line.sealed ? say(sealedTitle) : line.title || say(words.untitled)}
              </To>
            ),
          },
          { title: say(words.due), width: 130, render: (_, line) => <Due at={line.dueAt} /> },
          { title: say(words.stands), width: 130, render: (_, line) => <StateMark state={line.state} /> },
          {
            title: say(words.ofTeam),
            width: 170,
            render: (_, line) => (line.teamName ? name(line.teamName) : say(words.noTeam)),
          },
          {
            title: say(words.holder),
            width: 100,
            render: (_, line) => line.holderName ?? <span className="quiet">{say(words.nobody)}</span>,
          },
        ]}
      />
    </>
  );
}
