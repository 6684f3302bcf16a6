import { AlongList, AlongScreen, alongWords } from "@maple/mediation/field";
import { openDeviceStore, useLine } from "@maple/platform/offline";
import {
  ClientProvider,
  chosenLang,
  chosenLarge,
  keepLang,
  LangProvider,
  makeClient,
  useWords,
} from "@maple/platform/query";
import { useEffect, useMemo, useRef, useState } from "react";
import { fieldWords as words } from "./field-words.ts";

const store = openDeviceStore();
const sessionPath = /^\/field\/session\/([0-9a-f-]{36})\/([0-9a-f-]{36})\/?$/;

/** What goes along on a phone or tablet: it opens without network, and whatever is written stays here until it is sent. */
export function App() {
  const [lang, setLang] = useState(chosenLang);
  const [path, setPath] = useState(location.pathname);
  const [signedOut, setSignedOut] = useState(false);
  const waiting = useRef<Array<() => void>>([]);
  const client = useMemo(() => {
    const until = () =>
      new Promise<void>((done) => {
        waiting.current.push(done);
        setSignedOut(true);
      });
    return makeClient({
      fetch: (address, init) => fetch(address, init),
      wait: (ms) => new Promise((done) => setTimeout(done, ms)),
      signInAgain: until,
      unlock: until,
    });
  }, []);
  const goOn = () => {
    setSignedOut(false);
    for (const done of waiting.current.splice(0)) done();
  };
  useEffect(() => {
    const back = () => setPath(location.pathname);
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, []);
  useEffect(() => {
    document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
    document.documentElement.classList.toggle("large", chosenLarge());
  }, [lang]);
  const open = (next: string) => {
    history.pushState(null, "", next);
    setPath(next);
  };
  const other = lang === "zh" ? "en" : "zh";
  return (
    <LangProvider lang={lang}>
      <ClientProvider client={client}>
        <Bar
          home={() => open("/field/")}
          turn={() => {
            keepLang(other);
            setLang(other);
          }}
        />
        <main>
          {signedOut && <SignedOut goOn={goOn} />}
          <Page path={path} open={open} />
        </main>
      </ClientProvider>
    </LangProvider>
  );
}

function Page({ path, open }: { path: string; open(next: string): void }) {
  const { say } = useWords();
  const [, matter, session] = sessionPath.exec(path) ?? [];
  if (matter && session) return <AlongScreen key={session} store={store} matter={matter} session={session} />;
  if (/^\/field\/?$/.test(path)) return <AlongList store={store} open={open} />;
  return <p role="alert">{say(words.notFound)}</p>;
}

function Bar({ home, turn }: { home(): void; turn(): void }) {
  const { say } = useWords();
  const online = useLine();
  return (
    <header className="field-bar">
      <a
        href="/field/"
        onClick={(event) => {
          event.preventDefault();
          home();
        }}
      >
        {say(words.brand)}
      </a>
      <span role="status" className={online ? "line-on" : "line-off"}>
        {say(online ? alongWords.online : alongWords.offline)}
      </span>
      <button type="button" className="field-lang" onClick={turn}>
        {say(words.otherLang)}
      </button>
    </header>
  );
}

function SignedOut({ goOn }: { goOn(): void }) {
  const { say } = useWords();
  return (
    <div role="alert" className="signed-out">
      <p>{say(words.signedOut)}</p>
      <p>
        <a href="/desk/" target="_blank" rel="noreferrer">
          {say(words.signIn)}
        </a>
        <button type="button" onClick={goOn}>
          {say(words.again)}
        </button>
      </p>
    </div>
  );
}
