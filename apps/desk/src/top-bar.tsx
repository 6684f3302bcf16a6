import { useLockNow, useMay, useMe } from "@maple/identity/web";
import { NoticeBell } from "@maple/notification/web";
import { To, useClient, useGo, useWords } from "@maple/platform/query";
import { useLocation } from "@tanstack/react-router";
import { Button, Dropdown, Input, type InputRef } from "antd";
import { useEffect, useRef, useState } from "react";
import { useChoices } from "./choices-context.tsx";
import { deskWords as words } from "./desk-words.ts";
import { Mark } from "./mark.tsx";
import { openPalette } from "./palette-key.ts";
import { useSections } from "./setup-sections.ts";

/** The pages this person has, in order of use. */
export function usePages() {
  const register = useMay("register.see");
  const figures = useMay("figures.see");
  const reports = useMay("matter.report-for");
  const sees = useMay("matter.see");
  const answers = useMay("handling.answer");
  const departments = useMay("handling.figures");
  const receives = useMay("teamwork.receive");
  const watches = useMay("teamwork.watch");
  const readsFeed = useMay("teamwork.feed");
  const panels = useMay("panel.see");
  const meetings = useMay("consultation.see");
  const setup = useSections().length > 0;
  return [
    ...(sees ? [{ path: "/", words: words.worklist }] : []),
    ...(reports ? [{ path: "/new", words: words.newMatter }] : []),
    ...(register ? [{ path: "/register", words: words.register }] : []),
    ...(figures ? [{ path: "/figures", words: words.figures }] : []),
    ...(receives || watches || readsFeed ? [{ path: "/room", words: words.room }] : []),
    ...(answers ? [{ path: "/tasks", words: words.tasks }] : []),
    ...(departments ? [{ path: "/departments", words: words.departments }] : []),
    ...(panels ? [{ path: "/panels", words: words.panels }] : []),
    ...(meetings ? [{ path: "/meetings", words: words.meetings }] : []),
    ...(setup ? [{ path: "/setup", words: words.setup }] : []),
  ];
}

export function TopBar({ signedOut }: { signedOut(): void }) {
  const { say, name, lang } = useWords();
  const me = useMe();
  const client = useClient();
  const choices = useChoices();
  const pages = usePages();
  // It looks for matters: whoever sees none has nothing to find.
  const searches = useMay("matter.see");
  const go = useGo();
  const { pathname } = useLocation();
  const here = (path: string) =>
    path === "/" ? pathname === "/" || pathname.startsWith("/matters") : pathname.startsWith(path);
  const lockNow = useLockNow();
  const signOut = async () => {
    await client.send("/api/sign-out", {}).catch(() => null);
    signedOut();
  };

  return (
    <header className="top-bar">
      <To path="/" className="brand">
        <Mark />
        <span className="brand-name">{say(words.product)}</span>
        <span className="county-name">{name(me.countyName)}</span>
        {me.demonstration && <span className="tag">{say(words.demonstration)}</span>}
      </To>
      <nav className="main-nav" aria-label={say(words.navigation)}>
        {pages.map((page) => (
          <To
            key={page.path}
            path={page.path}
            current={here(page.path)}
            className={here(page.path) ? "current" : ""}
          >
            {say(page.words)}
          </To>
        ))}
      </nav>
      {searches ? <SearchBox /> : <span className="push" />}
      <Button className="palette-button" size="small" onClick={openPalette}>
        <span className="only-read">{say(words.command)} </span>
        {say(words.commandKey)}
      </Button>
      <Button
        className="lang-button"
        type="text"
        size="small"
        lang={lang === "zh" ? "en" : "zh-CN"}
        onClick={() => choices.chooseLang(lang === "zh" ? "en" : "zh")}
      >
        {say(words.otherLanguage)}
      </Button>
      <Button
        className="large-button"
        type="text"
        size="small"
        aria-pressed={choices.large}
        onClick={() => choices.chooseLarge(!choices.large)}
      >
        {say(words.large)}
      </Button>
      <NoticeBell current={here("/notices")} />
      <Dropdown
        trigger={["click"]}
        placement="bottomRight"
        menu={{
          items: [
            {
              key: "who",
              type: "group",
              label: me.posts.map((post) => `${name(post.roleWords)} · ${name(post.unitName)}`).join("；"),
            },
            { key: "account", label: say(words.account), onClick: () => go.to("/account") },
            { key: "large", label: say(words.large), onClick: () => choices.chooseLarge(!choices.large) },
            {
              key: "lang",
              label: say(words.otherLanguage),
              onClick: () => choices.chooseLang(lang === "zh" ? "en" : "zh"),
            },
            ...(me.pin ? [{ key: "lock", label: say(words.lockNow), onClick: () => void lockNow() }] : []),
            { key: "out", label: say(words.signOut), onClick: () => void signOut() },
          ],
        }}
      >
        <button type="button" className="me-button" aria-label={say(words.me, { name: me.name })}>
          {me.name}
        </button>
      </Dropdown>
    </header>
  );
}

/** One box for words, places, names and codes; `/` brings the cursor here. */
function SearchBox() {
  const { say } = useWords();
  const go = useGo();
  const { searchStr } = useLocation();
  const shown = new URLSearchParams(searchStr).get("search") ?? "";
  const [text, setText] = useState(shown);
  const box = useRef<InputRef>(null);
  useEffect(() => setText(shown), [shown]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as HTMLElement).closest("input, textarea, [contenteditable]")) return;
      event.preventDefault();
      box.current?.focus({ cursor: "all" });
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return (
    <form
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = text.trim();
        go.to("/", wanted === "" ? {} : { view: "all", search: wanted });
      }}
    >
      <Input
        ref={box}
        type="search"
        aria-label={say(words.searchLabel)}
        placeholder={say(words.search)}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") box.current?.blur();
        }}
      />
    </form>
  );
}
