import { RefusalNote, useAsk, useGo, useWords } from "@maple/platform/query";
import { Button, Dropdown, Empty, Grid, Input, Table } from "antd";
import { useEffect, useState } from "react";
import { type Role, roleWords } from "../model/abilities.ts";
import type { AccountLine } from "../model/account.ts";
import { type AccountActKey, AccountActPanel, accountActWords, actsFor } from "./account-act.tsx";
import { AccountLink, type Given } from "./account-link.tsx";
import { accountWords as words } from "./account-words.ts";
import { FactorRoles } from "./factor-roles.tsx";
import { MakeAccountForm } from "./make-account-form.tsx";
import "./identity.css";

interface AccountList {
  lines: AccountLine[];
  total: number;
  pageSize: number;
  factorRoles: string[];
  provider: { zh: string; en: string } | null;
}

type Opened =
  | { what: "make" }
  | { what: "act"; act: AccountActKey; line: AccountLine }
  | { what: "link"; given: Given; name: string };

/** The accounts of the county: found by name, made, locked, reset; search and page stay in the address. */
export function AccountsScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const { say, name } = useWords();
  const go = useGo();
  const narrow = Grid.useBreakpoint().md === false;
  const list = useAsk<AccountList>("/api/accounts", {
    search: search.find,
    page: search.page,
  });
  const [opened, setOpened] = useState<Opened | null>(null);
  const shut = () => setOpened(null);
  const provider = list.data?.provider ? name(list.data.provider) : null;
  const open = (line: AccountLine, act: AccountActKey) => {
    setOpened({ what: "act", act, line });
    document.getElementById("content")?.scrollTo({ top: 0 });
    window.scrollTo({ top: 0 });
  };

  return (
    <div className="accounts">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
        <span className="quiet">{say(words.hint)}</span>
        <span className="push" />
        <Button type="primary" onClick={() => setOpened({ what: "make" })}>
          {say(words.make)}
        </Button>
      </div>
      {opened?.what === "make" && (
        <MakeAccountForm made={(given, who) => setOpened({ what: "link", given, name: who })} cancel={shut} />
      )}
      {opened?.what === "act" && (
        <AccountActPanel
          key={`${opened.act} ${opened.line.id}`}
          act={opened.act}
          line={opened.line}
          provider={provider ?? ""}
          given={(given) => setOpened({ what: "link", given, name: opened.line.name })}
          done={shut}
        />
      )}
      {opened?.what === "link" && <AccountLink given={opened.given} name={opened.name} close={shut} />}
      <SearchField search={search} />
      <RefusalNote refusal={list.error} again={() => void list.refetch()} />
      <Table<AccountLine>
        rowKey="id"
        size="small"
        className={narrow ? "account-table line-table" : "account-table"}
        showHeader={!narrow}
        loading={list.isPending && !list.error}
        dataSource={list.data?.lines ?? []}
        scroll={narrow ? {} : { x: 860 }}
        title={() => say(words.total, { n: list.data?.total ?? 0 })}
        locale={{
          emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.empty)} />,
        }}
        pagination={{
          current: Number(search.page ?? "1"),
          pageSize: list.data?.pageSize ?? 30,
          total: list.data?.total ?? 0,
          showSizeChanger: false,
          hideOnSinglePage: true,
          onChange: (page) =>
            go.to("/setup/accounts", { ...search, page: page === 1 ? undefined : String(page) }),
        }}
        columns={
          narrow
            ? [
                {
                  render: (_, line) => (
                    <div className="session-line">
                      <div>
                        <Who line={line} />
                        <Posts line={line} />
                        <p className="quiet small">
                          {say(words.factorIs, { is: say(line.secondFactor ? words.yes : words.no) })} ·{" "}
                          {say(words.signedInIs, { is: line.signedInOn ?? say(words.never) })}
                        </p>
                      </div>
                      <Acts line={line} provider={provider !== null} open={open} />
                    </div>
                  ),
                },
              ]
            : [
                { title: say(words.name), width: 250, render: (_, line) => <Who line={line} /> },
                { title: say(words.posts), render: (_, line) => <Posts line={line} /> },
                {
                  title: say(words.factor),
                  width: 112,
                  render: (_, line) => say(line.secondFactor ? words.yes : words.no),
                },
                {
                  title: say(words.signedIn),
                  width: 120,
                  render: (_, line) => line.signedInOn ?? <span className="quiet">{say(words.never)}</span>,
                },
                {
                  title: say(words.acts),
                  width: 88,
                  render: (_, line) => <Acts line={line} provider={provider !== null} open={open} />,
                },
              ]
        }
      />
      {list.data && <FactorRoles chosen={list.data.factorRoles} />}
    </div>
  );
}

function SearchField({ search }: { search: Readonly<Record<string, string>> }) {
  const { say } = useWords();
  const go = useGo();
  const [text, setText] = useState(search.find ?? "");
  useEffect(() => setText(search.find ?? ""), [search.find]);
  const find = (wanted: string) =>
    go.to("/setup/accounts", wanted.trim() === "" ? {} : { find: wanted.trim() });
  return (
    <Input.Search
      className="account-search"
      aria-label={say(words.search)}
      placeholder={say(words.search)}
      maxLength={80}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onSearch={find}
    />
  );
}

function Who({ line }: { line: AccountLine }) {
  const { say } = useWords();
  return (
    <>
      <strong>{line.name}</strong>
      {line.locked && <span className="tag warn-tag">{say(words.locked)}</span>}
      {line.waiting && !line.locked && <span className="tag">{say(words.waiting)}</span>}
      <span className="account-username quiet">{line.username}</span>
    </>
  );
}

function Posts({ line }: { line: AccountLine }) {
  const { say, name } = useWords();
  if (line.posts.length === 0) return <span className="quiet">{say(words.noPost)}</span>;
  const shown = line.posts.slice(0, 2).map((post) => {
    const role = roleWords[post.role as Role];
    return say(words.postAt, { role: role ? say(role) : post.role, unit: name(post.unitName) });
  });
  const more = line.posts.length - shown.length;
  return (
    <span>
      {shown.join(say({ zh: "；", en: "; " }))}
      {more > 0 && <span className="quiet"> {say(words.morePosts, { n: more })}</span>}
    </span>
  );
}

function Acts(props: {
  line: AccountLine;
  provider: boolean;
  open(line: AccountLine, act: AccountActKey): void;
}) {
  const { say } = useWords();
  const { line } = props;
  return (
    <Dropdown
      trigger={["click"]}
      placement="bottomRight"
      menu={{
        items: actsFor(line, props.provider).map((act) => ({
          key: act,
          label: say(accountActWords[act]),
          onClick: () => props.open(line, act),
        })),
      }}
    >
      <Button size="small" aria-label={say(words.actsOf, { name: line.name })}>
        {say(words.acts)}
      </Button>
    </Dropdown>
  );
}
