import { useWords } from "@maple/platform/query";
import { Drawer } from "antd";
import type { ReactNode } from "react";
import { identityWords as words } from "./identity-words.ts";
import { SignInForm } from "./sign-in-form.tsx";

/** The first page. `mark` and `corner` are the product's sign and the language choice, drawn by the app. */
export function SignInScreen(props: {
  countyName: { zh: string; en: string } | null;
  demonstration: boolean;
  mark: ReactNode;
  corner: ReactNode;
  done(): void;
}) {
  const { say, name } = useWords();
  return (
    <main className="sign-in-page">
      <div className="sign-in-card">
        <div className="sign-in-head">
          {props.mark}
          <div>
            <strong>{say(words.product)}</strong>
            {props.countyName && <span>{name(props.countyName)}</span>}
          </div>
          <div className="sign-in-corner">{props.corner}</div>
        </div>
        <h1>{say(words.signInTitle)}</h1>
        {props.demonstration && <p className="demonstration-note">{say(words.demonstration)}</p>}
        <SignInForm done={props.done} />
        <p className="quiet">{say(words.signInWith)}</p>
        <p className="quiet">{say(words.forgotten)}</p>
      </div>
    </main>
  );
}

/** Signing in over a page whose session ended: what was typed stays beneath, and the same command goes out again. */
export function SignInOver({ open, done }: { open: boolean; done(): void }) {
  const { say } = useWords();
  return (
    <Drawer
      open={open}
      placement="top"
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      size="auto"
      destroyOnHidden
      title={say(words.signInAgainTitle)}
    >
      <div className="sign-in-over">
        <p>{say(words.signInAgainText)}</p>
        <SignInForm done={done} />
      </div>
    </Drawer>
  );
}
