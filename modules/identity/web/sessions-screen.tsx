import { localDateOf, localTimeOf } from "@maple/platform/clock";
import { Refusal, RefusalNote, useAsk, useClient, useWords } from "@maple/platform/query";
import { Alert, Button, Empty, Grid, Skeleton, Table } from "antd";
import { useState } from "react";
import type { Factors, SessionLine } from "../model/account.ts";
import { identityReasons } from "../model/identity-reasons.ts";
import { FactorsPanel } from "./factors-panel.tsx";
import { identityWords as words } from "./identity-words.ts";
import { useMe } from "./me.tsx";
import { PasswordPanel } from "./password-panel.tsx";
import { PinPanel } from "./pin-panel.tsx";
import { refusedBack } from "./sign-in-screen.tsx";
import { SignOnPanel } from "./sign-on-panel.tsx";
import "./identity.css";

const zone = "Asia/Shanghai";
const exact = (at: string) => `${localDateOf(at, zone)} ${localTimeOf(at, zone)}`;

/** Who I am here, my posts, what my account proves itself with, and every place where I am signed in. */
export function SessionsScreen() {
  const { say, name } = useWords();
  const me = useMe();
  const narrow = Grid.useBreakpoint().md === false;
  const client = useClient();
  const sessions = useAsk<SessionLine[]>("/api/sessions");
  const factors = useAsk<Factors>("/api/account/factors");
  const back = refusedBack && refusedBack in identityReasons ? refusedBack : null;
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const end = async (session: SessionLine) => {
    try {
      setRefusal(null);
      await client.send(`/api/sessions/${session.id}/end`, {});
      await sessions.refetch();
    } catch (fault) {
      if (fault instanceof Refusal) setRefusal(fault);
    }
  };

  return (
    <div className="page narrow-page account-page">
      <h1>{say(words.account)}</h1>
      {back && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={say(identityReasons[back as keyof typeof identityReasons])}
        />
      )}
      <p className="big-name">{me.name}</p>
      <p className="quiet">{say(words.accountOf, { username: me.username })}</p>
      <h2>{say(words.posts)}</h2>
      <ul className="plain-list">
        {me.posts.map((post) => (
          <li key={`${post.role}-${post.unit}`}>
            {say(words.postAt, { role: name(post.roleWords), unit: name(post.unitName) })}
            <span className="quiet">
              {say(words.postArea, { grids: post.grids.length, rooms: post.rooms.length })}
            </span>
          </li>
        ))}
      </ul>
      <h2>{say(words.sessions)}</h2>
      <p className="quiet">{say(words.sessionsHint)}</p>
      <RefusalNote refusal={refusal ?? sessions.error} />
      {sessions.isPending ? (
        <Skeleton active />
      ) : (
        <Table<SessionLine>
          rowKey="id"
          size="small"
          pagination={false}
          scroll={narrow ? {} : { x: 560 }}
          dataSource={sessions.data ?? []}
          locale={{
            emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.noSessions)} />,
          }}
          showHeader={!narrow}
          columns={
            narrow
              ? [
                  {
                    title: say(words.device),
                    render: (_, line) => (
                      <div className="session-line">
                        <div>
                          <Device line={line} />
                          <p className="quiet">
                            {say(words.begun)} {exact(line.begunAt)}
                            <br />
                            {say(words.seen)} {exact(line.seenAt)}
                            <br />
                            {say(words.until)} {exact(line.until)}
                          </p>
                        </div>
                        <EndButton line={line} end={end} />
                      </div>
                    ),
                  },
                ]
              : [
                  { title: say(words.device), render: (_, line) => <Device line={line} /> },
                  { title: say(words.begun), render: (_, line) => exact(line.begunAt) },
                  { title: say(words.seen), render: (_, line) => exact(line.seenAt) },
                  { title: say(words.until), render: (_, line) => exact(line.until) },
                  {
                    title: <span className="only-read">{say(words.end)}</span>,
                    render: (_, line) => <EndButton line={line} end={end} />,
                  },
                ]
          }
        />
      )}
      <RefusalNote refusal={factors.error} />
      {factors.isPending && <Skeleton active />}
      {factors.data && (
        <>
          <PasswordPanel has={factors.data.password} changed={() => void sessions.refetch()} />
          <FactorsPanel factors={factors.data} />
          <PinPanel has={factors.data.pin} />
          <SignOnPanel factors={factors.data} />
        </>
      )}
    </div>
  );
}

function Device({ line }: { line: SessionLine }) {
  const { say } = useWords();
  return (
    <>
      {line.device || say(words.unknownDevice)}{" "}
      {line.current && <span className="tag">{say(words.thisOne)}</span>}
    </>
  );
}

/** Ends another session; the one that is used here ends by signing out. */
function EndButton({ line, end }: { line: SessionLine; end(line: SessionLine): Promise<void> }) {
  const { say } = useWords();
  if (line.current) return null;
  return (
    <Button
      size="small"
      aria-label={say(words.endOf, { device: line.device || say(words.unknownDevice) })}
      onClick={() => void end(line)}
    >
      {say(words.end)}
    </Button>
  );
}
