import { exactTime } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useGo, useWords } from "@maple/platform/query";
import { Button, Empty, Grid, Segmented, Skeleton, Table } from "antd";
import { useState } from "react";
import { type MeetingLine, type MeetingList, meetingName } from "../model/meeting.ts";
import { meetingStateWords } from "../model/meeting-life.ts";
import { consultationWords as words } from "./consultation-words.ts";
import { MeetingSheet } from "./meeting-sheet.tsx";
import { PlanForm } from "./plan-form.tsx";
import { TopicCard } from "./topic-card.tsx";
import { TopicForm } from "./topic-form.tsx";
import "./consultation.css";

const path = "/meetings";
const filters = ["open", "", "closed", "cancelled"] as const;

const filterWords = {
  open: words.openOnes,
  "": words.allOnes,
  closed: words.closedOnes,
  cancelled: words.cancelledOnes,
} as const;

/** The meetings of the police rooms that one reaches, with the topics that wait; one of them when the address names it. */
export function MeetingsScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const { say } = useWords();
  if (search.meeting)
    return (
      <div className="page meeting-page">
        <p>
          <To path={path}>{say(words.back)}</To>
        </p>
        <MeetingSheet key={search.meeting} meeting={search.meeting} />
      </div>
    );
  return <MeetingsHome search={search} />;
}

function MeetingsHome({ search }: { search: Readonly<Record<string, string>> }) {
  const { say } = useWords();
  const go = useGo();
  const [open, setOpen] = useState<"plan" | "topic" | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const state = filters.find((one) => one === search.state) ?? (search.state === "all" ? "" : "open");
  const asked = useAsk<MeetingList>("/api/meetings", { state });
  const list = asked.data;
  const keeps = (list?.rooms.length ?? 0) > 0;
  return (
    <div className="page meeting-page">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
        <span className="push" />
        {keeps && open === null && (
          <>
            <Button onClick={() => setOpen("topic")}>{say(words.raise)}</Button>
            <Button type="primary" onClick={() => setOpen("plan")}>
              {say(words.plan)}
            </Button>
          </>
        )}
      </div>
      <p className="quiet meeting-lead">{say(words.hint)}</p>
      {open === "plan" && list && <PlanForm of={null} rooms={list.rooms} done={() => setOpen(null)} />}
      {open === "topic" && list && (
        <TopicForm
          rooms={list.rooms}
          kept={(one) => {
            setCode(one);
            setOpen(null);
          }}
          done={() => setOpen(null)}
        />
      )}
      {code && (
        <p className="meeting-done" role="status">
          {say(words.raised, { code })}
        </p>
      )}
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {asked.isPending && !asked.error && <Skeleton active paragraph={{ rows: 8 }} />}
      {list && (
        <>
          <Segmented
            aria-label={say(words.show)}
            value={state}
            onChange={(next) =>
              go.to(path, next === "open" ? {} : { state: next === "" ? "all" : String(next) })
            }
            options={filters.map((one) => ({ value: one as string, label: say(filterWords[one]) }))}
          />
          <MeetingTable lines={list.lines} keeps={keeps} />
          <section className="block">
            <h2>{say(words.waiting, { n: list.waiting.length })}</h2>
            {list.waiting.length === 0 && <p className="quiet">{say(words.noWaiting)}</p>}
            <ul className="plain-list">
              {list.waiting.map((topic) => (
                <li key={topic.id}>
                  <TopicCard topic={topic} keeps={list.rooms.some((room) => room.id === topic.room)} />
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </div>
  );
}

function MeetingTable({ lines, keeps }: { lines: readonly MeetingLine[]; keeps: boolean }) {
  const { say, name, lang } = useWords();
  const narrow = Grid.useBreakpoint().md === false;
  const link = (line: MeetingLine) => (
    <To path={path} search={{ meeting: line.id }}>
      {line.theme}
    </To>
  );
  const state = (line: MeetingLine) => (
    <span className={`meeting-state ${line.state}`}>{say(meetingStateWords[line.state])}</span>
  );
  const which = (line: MeetingLine) => `${name(line.roomName)} · ${meetingName(line, lang)}`;
  const resolved = (line: MeetingLine) =>
    line.resolutions === 0
      ? "—"
      : line.open === 0
        ? say(words.doneCount, { n: line.resolutions })
        : say(words.openCount, { n: line.resolutions, open: line.open });
  return (
    <Table<MeetingLine>
      rowKey="id"
      size="small"
      showHeader={!narrow}
      pagination={lines.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
      dataSource={[...lines]}
      locale={{
        emptyText: (
          <Empty
            image={Empty.PRESENTED_IMAGE_SIMPLE}
            description={say(keeps ? words.none : words.noneSeen)}
          />
        ),
      }}
      columns={
        narrow
          ? [
              {
                title: say(words.meeting),
                render: (_, line) => (
                  <div className="meeting-card">
                    <span className="meeting-marks">
                      {link(line)} {state(line)}
                    </span>
                    <span className="quiet small">{which(line)}</span>
                    <span className="small">
                      {exactTime(line.meetsAt)} {line.place}
                    </span>
                    <span className="small">
                      {say(words.topics)} {line.topics} · {say(words.resolutions)} {resolved(line)}
                    </span>
                  </div>
                ),
              },
            ]
          : [
              { title: say(words.theme), render: (_, line) => link(line) },
              { title: say(words.meeting), width: 250, render: (_, line) => which(line) },
              { title: say(words.state), width: 150, render: (_, line) => state(line) },
              {
                title: say(words.when),
                width: 290,
                render: (_, line) => `${exactTime(line.meetsAt)} ${line.place}`,
              },
              { title: say(words.topics), width: 70, align: "right", render: (_, line) => line.topics },
              { title: say(words.resolutions), width: 170, render: (_, line) => resolved(line) },
            ]
      }
    />
  );
}
