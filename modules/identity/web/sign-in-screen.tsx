import { useWords } from "@maple/platform/query";
import { Drawer } from "antd";
import type { ReactNode } from "react";
import { identityReasons } from "../model/identity-reasons.ts";
import { identityWords as words } from "./identity-words.ts";
import { SignInForm } from "./sign-in-form.tsx";
import "./identity.css";

// Read before the router tidies the address: what the way back from the provider was refused with.
export const refusedBack = new URLSearchParams(location.search).get("refused");

/** A page for who is not signed in: the product's sign and the language choice, drawn by the app, and a card. */
export function DoorPage(props: {
  countyName: { zh: string; en: string } | null;
  mark: ReactNode;
  corner: ReactNode;
  title: string;
  children: ReactNode;
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
        <h1>{props.title}</h1>
        {props.children}
      </div>
    </main>
  );
}

/** The first page. `why`: what the server said of the session that ended. */
export function SignInScreen(props: {
  countyName: { zh: string; en: string } | null;
  demonstration: boolean;
  mark: ReactNode;
  corner: ReactNode;
  why: string | null;
  done(): void;
}) {
  const { say } = useWords();
  const back = refusedBack && refusedBack in identityReasons ? refusedBack : null;
  const why = back ? say(identityReasons[back as keyof typeof identityReasons]) : props.why;
  return (
    <DoorPage {...props} title={say(words.signInTitle)}>
      {props.demonstration && <p className="demonstration-note">{say(words.demonstration)}</p>}
      <SignInForm done={props.done} why={why} />
      <p className="quiet">{say(words.signInWith)}</p>
      <p className="quiet">{say(words.forgotten)}</p>
    </DoorPage>
  );
}

/** Signing in over a page whose session ended: what was typed stays beneath, and the same command goes out again. */
export function SignInOver({ open, why, done }: { open: boolean; why: string | null; done(): void }) {
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
        <SignInForm done={done} why={why} />
      </div>
    </Drawer>
  );
}
