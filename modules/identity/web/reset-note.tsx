import { localDateOf, localTimeOf } from "@maple/platform/clock";
import { useTell, useWords } from "@maple/platform/query";
import { Alert, Button } from "antd";
import { identityWords as words } from "./identity-words.ts";
import { useMe } from "./me.tsx";

const touches = [["/api/me"]] as const;
const zone = "Asia/Shanghai";

/** Tells the owner that their account was reset, by whom and when, until they say that they have read it. */
export function ResetNote() {
  const { say } = useWords();
  const { reset } = useMe();
  const telling = useTell(touches);
  if (!reset) return null;
  const at = `${localDateOf(reset.at, zone)} ${localTimeOf(reset.at, zone)}`;
  return (
    <Alert
      type="warning"
      banner
      role="status"
      title={say(words.resetNote, { by: reset.by, at })}
      action={
        <Button
          size="small"
          loading={telling.busy}
          onClick={() => void telling.send("/api/account/reset-seen", {})}
        >
          {say(words.resetSeen)}
        </Button>
      }
    />
  );
}
