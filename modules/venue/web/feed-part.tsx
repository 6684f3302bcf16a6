import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { useState } from "react";
import { roomWords as words } from "./room-words.ts";

/** A calendar's secret address, shown once; asking again ends the one before. */
export function FeedPart({ room, label }: { room: string | null; label: string }) {
  const { say } = useWords();
  const telling = useTell<{ path: string }>();
  const [path, setPath] = useState<string | null>(null);
  const renew = async () => {
    const made = await telling.send("/api/calendar/renew", room ? { room } : {});
    if (made) setPath(made.path);
  };
  if (path === null)
    return (
      <>
        <Button size={room ? "small" : "middle"} loading={telling.busy} onClick={() => void renew()}>
          {label}
        </Button>
        <RefusalNote refusal={telling.refusal} />
      </>
    );
  return (
    <span className="feed-address" role="status">
      <span className="small">{say(words.feedHint)}</span>
      <Input
        readOnly
        aria-label={say(words.feedAddress)}
        value={`${window.location.origin}${path}`}
        onFocus={(event) => event.target.select()}
      />
    </span>
  );
}
