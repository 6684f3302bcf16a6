import { useWords } from "@maple/platform/query";
import { Button, Result } from "antd";
import { deskWords as words } from "./desk-words.ts";

export function MissingPage() {
  const { say } = useWords();
  return (
    <Result status="404" title={say(words.missing)} extra={<a href="/desk/">{say(words.worklist)}</a>} />
  );
}

export function BrokenPage() {
  const { say } = useWords();
  return (
    <Result
      status="error"
      title={say(words.broken)}
      extra={
        <Button type="primary" onClick={() => location.reload()}>
          {say(words.reload)}
        </Button>
      }
    />
  );
}
