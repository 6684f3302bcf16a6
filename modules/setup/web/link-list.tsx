import { useWords } from "@maple/platform/query";
import { Button, Table } from "antd";
import { setupWords as words } from "./setup-words.ts";

export interface Links {
  links: Array<{ account: string; name: string; username: string; link: string }>;
}

/** The links by which those who got an account set their own passwords; they are not to be had again. */
export function LinkList({ made }: { made: Links }) {
  const { say } = useWords();
  const address = (link: string) => `${location.origin}/desk/set-password#${link}`;
  const save = () => {
    const cell = (text: string) => `"${text.replaceAll('"', '""').replace(/^([=+\-@])/, "'$1")}"`;
    const lines = made.links.map(({ name, username, link }) =>
      [name, username, address(link)].map(cell).join(","),
    );
    const head = [say(words.name), say(words.username), say(words.link)].map(cell).join(",");
    const blob = new Blob([`\uFEFF${[head, ...lines].join("\r\n")}`], { type: "text/csv;charset=utf-8" });
    const anchor = document.createElement("a");
    anchor.href = URL.createObjectURL(blob);
    anchor.download = "links.csv";
    anchor.click();
    URL.revokeObjectURL(anchor.href);
  };
  return (
    <section className="act-panel" role="status">
      <p>
        {say(words.done)} {say(words.bordersNext)}
      </p>
      {made.links.length > 0 && (
        <>
          <p>{say(words.links, { count: made.links.length })}</p>
          <div className="act-row">
            <Button type="primary" onClick={save}>
              {say(words.saveLinks)}
            </Button>
          </div>
          <Table
            rowKey="account"
            size="small"
            dataSource={made.links}
            pagination={{ pageSize: 10, hideOnSinglePage: true, size: "small", showSizeChanger: false }}
            columns={[
              { title: say(words.name), dataIndex: "name", width: 120 },
              { title: say(words.username), dataIndex: "username", width: 160 },
              {
                title: say(words.link),
                render: (_, one) => <code className="receipt-link">{address(one.link)}</code>,
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
