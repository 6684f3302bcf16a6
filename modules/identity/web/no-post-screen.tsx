import { useWords } from "@maple/platform/query";
import { Button } from "antd";
import { identityWords as words } from "./identity-words.ts";
import { useMe } from "./me.tsx";

/** Signed in, but without any post today: why there is nothing here, and whom to ask. */
export function NoPostScreen({ signOut }: { signOut(): void }) {
  const { say } = useWords();
  const me = useMe();
  const names = me.administrators.join(say({ zh: "、", en: ", " }));
  return (
    <div className="page narrow-page no-post">
      <h1>{say(words.noPostTitle)}</h1>
      <p>{say(words.noPostText, { name: me.name })}</p>
      <p>{names === "" ? say(words.noPostAskNobody) : say(words.noPostAsk, { names })}</p>
      <p>{say(words.noPostAfter)}</p>
      <p className="buttons">
        <Button type="primary" onClick={() => location.reload()}>
          {say(words.reload)}
        </Button>
        <Button onClick={signOut}>{say(words.signOut)}</Button>
      </p>
    </div>
  );
}
