import { RefusalNote, To, useAsk, useGo, useWords } from "@maple/platform/query";
import { Button, Empty, Input, Segmented, Select, Table } from "antd";
import { useState } from "react";
import { roles, roleWords } from "../model/roles.ts";
import type { Places, StaffLine, StaffPage } from "../model/staff.ts";
import { Field, fits, useNarrow } from "./parts.tsx";
import { peopleWords as words } from "./people-words.ts";
import { PersonPage } from "./person-page.tsx";
import { StaffForm } from "./staff-form.tsx";

const path = "/setup/people";

/** The staff of one's area, and one person when the address names them. */
export function PeopleScreen({ search }: { search: Readonly<Record<string, string>> }) {
  return search.person ? (
    <PersonPage key={search.person} staff={search.person} search={search} />
  ) : (
    <PeopleList search={search} />
  );
}

const asked = ["role", "unit", "show", "sort", "down", "page"] as const;

function PeopleList({ search }: { search: Readonly<Record<string, string>> }) {
  const { say, name } = useWords();
  const go = useGo();
  const narrow = useNarrow();
  const [adding, setAdding] = useState(false);
  // `name`, for `search` in the address is what the bar above looks for.
  const query = Object.fromEntries(asked.map((key) => [key, search[key]]));
  const page = useAsk<StaffPage>("/api/people", { ...query, search: search.name });
  const places = useAsk<Places>("/api/people/places", {}, { staleMs: 600_000 });
  const change = (next: Record<string, string | undefined>, typed = false) =>
    go.to(path, { ...search, page: undefined, ...next }, { replace: typed });
  const sorted = (key: string) =>
    (search.sort ?? "name") !== key ? null : search.down === "1" ? ("descend" as const) : ("ascend" as const);
  const total = page.data?.total ?? 0;

  return (
    <div className="keep-page">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
        <span className="push" />
        {page.data?.may.keep && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {say(words.add)}
          </Button>
        )}
      </div>
      <p className="keep-hint">{say(words.hint)}</p>
      {adding && (
        <StaffForm
          cancel={() => setAdding(false)}
          done={(staff) => go.to(path, { ...search, person: staff })}
        />
      )}
      <search className="keep-bar">
        <Field label={say(words.search)}>
          {(id) => (
            <Input
              id={id}
              type="search"
              allowClear
              value={search.name ?? ""}
              onChange={(event) => change({ name: event.target.value || undefined }, true)}
            />
          )}
        </Field>
        <Field label={say(words.role)}>
          {(id) => (
            <Select
              id={id}
              className="wide"
              value={search.role ?? ""}
              showSearch={{ filterOption: fits }}
              onChange={(role) => change({ role: role || undefined })}
              options={[
                { value: "", label: say(words.anyRole) },
                ...roles.map((role) => ({ value: role as string, label: say(roleWords[role]) })),
              ]}
            />
          )}
        </Field>
        <Field label={say(words.unit)}>
          {(id) => (
            <Select
              id={id}
              className="wide"
              value={search.unit ?? ""}
              showSearch={{ filterOption: fits }}
              loading={places.isPending}
              onChange={(unit) => change({ unit: unit || undefined })}
              options={[
                { value: "", label: say(words.anyUnit) },
                ...(places.data?.units ?? []).map((unit) => ({ value: unit.id, label: name(unit.name) })),
              ]}
            />
          )}
        </Field>
        <div className="field fit">
          <span className="field-name">{say(words.show)}</span>
          <Segmented
            aria-label={say(words.show)}
            value={search.show ?? "held"}
            onChange={(show) => change({ show: show === "held" ? undefined : show })}
            options={[
              { value: "held", label: say(words.showHeld) },
              { value: "left", label: say(words.showLeft) },
              { value: "all", label: say(words.showAll) },
            ]}
          />
        </div>
        <Button onClick={() => go.to(path, {})}>{say(words.clear)}</Button>
      </search>
      <RefusalNote refusal={page.error} again={() => void page.refetch()} />
      <Table<StaffLine>
        className="keep-table"
        rowKey="id"
        size="small"
        showHeader={!narrow}
        loading={page.isPending && !page.error}
        dataSource={page.data?.lines ?? []}
        title={() => say(words.total, { n: total })}
        locale={{
          emptyText: page.isPending ? (
            <div className="coming" />
          ) : (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.empty)} />
          ),
        }}
        pagination={{
          current: Number(search.page ?? 1),
          pageSize: page.data?.pageSize ?? 30,
          total,
          showSizeChanger: false,
          hideOnSinglePage: true,
        }}
        onChange={(pages, _filters, sorter) => {
          const one = Array.isArray(sorter) ? sorter[0] : sorter;
          const sort = String(one?.columnKey ?? "name");
          const down = one?.order === "descend" ? "1" : undefined;
          const moved = sort !== (search.sort ?? "name") || down !== search.down;
          go.to(path, {
            ...search,
            sort: sort === "name" ? undefined : sort,
            down,
            page: moved || (pages.current ?? 1) === 1 ? undefined : String(pages.current),
          });
        }}
        columns={
          narrow
            ? [
                {
                  title: say(words.name),
                  render: (_, line) => (
                    <div className="keep-card">
                      <NameLink line={line} search={search} />
                      <PostList line={line} />
                    </div>
                  ),
                },
              ]
            : [
                {
                  key: "name",
                  title: say(words.name),
                  width: 150,
                  sorter: true,
                  sortOrder: sorted("name"),
                  render: (_, line) => <NameLink line={line} search={search} />,
                },
                {
                  key: "role",
                  title: say(words.posts),
                  sorter: true,
                  sortOrder: sorted("role"),
                  render: (_, line) => <PostList line={line} />,
                },
                {
                  key: "since",
                  title: say(words.since),
                  width: 130,
                  sorter: true,
                  sortOrder: sorted("since"),
                  render: (_, line) => line.since ?? "",
                },
              ]
        }
      />
    </div>
  );
}

function NameLink({ line, search }: { line: StaffLine; search: Readonly<Record<string, string>> }) {
  return (
    <To path={path} search={{ ...search, person: line.id }} className="row-name">
      {line.name}
    </To>
  );
}

function PostList({ line }: { line: StaffLine }) {
  const { say, name } = useWords();
  if (line.posts.length === 0) return <span className="quiet">{say(words.noPost)}</span>;
  return (
    <ul className="keep-posts">
      {line.posts.map((post) => (
        <li key={`${post.role}-${post.unit}`}>
          {name(post.title) || say(post.roleWords)} <span className="quiet">{name(post.unitName)}</span>
          {post.grids > 0 && (
            <>
              {" "}
              <span className="quiet small">{say(words.gridCount, { n: post.grids })}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
