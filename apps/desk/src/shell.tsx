import type { Me } from "@maple/identity";
import {
  IdleLock,
  identityScreens,
  LockOver,
  MeProvider,
  NoPostScreen,
  ResetNote,
  SignInScreen,
} from "@maple/identity/web";
import { GoProvider, type Refusal, RefusalNote, useAsk, useClient, useWords } from "@maple/platform/query";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Outlet, useRouter } from "@tanstack/react-router";
import { Spin } from "antd";
import { lazy, Suspense, useMemo } from "react";
import { useChoices } from "./choices-context.tsx";
import { deskWords as words } from "./desk-words.ts";
import { Mark } from "./mark.tsx";
import { Palette } from "./palette.tsx";
import { TopBar } from "./top-bar.tsx";

const base = "/desk";
const EnrolScreen = lazy(() => identityScreens.enrol().then((module) => ({ default: module.EnrolScreen })));
const SetPasswordScreen = lazy(() =>
  identityScreens.setPassword().then((module) => ({ default: module.SetPasswordScreen })),
);

interface County {
  name: { zh: string; en: string };
  demonstration: boolean;
}

/** Who is signed in decides what stands here: the sign-in page, or the bar and the page beneath it. */
export function Shell() {
  const { say, lang } = useWords();
  const client = useClient();
  const queries = useQueryClient();
  const router = useRouter();
  const choices = useChoices();
  const me = useQuery<Me | null, Refusal>({
    queryKey: ["/api/me"],
    queryFn: async () => {
      // Once somebody works here, an ended session asks to sign in over the page: what they typed stays beneath.
      const works = Boolean(queries.getQueryData(["/api/me"]));
      try {
        return await client.ask<Me>("/api/me", {}, { throwWhenSignedOut: !works });
      } catch (fault) {
        const { status, reason, detail } = fault as Refusal;
        if (status !== 401) throw fault;
        queries.setQueryData(["signed-out"], reason.startsWith("session-ended-") ? detail : null);
        return null;
      }
    },
    staleTime: 300_000,
  });
  const settingPassword = location.pathname === `${base}/set-password`;
  const outside = settingPassword || !me.data;
  const county = useAsk<County>(outside ? "/api/county" : null, {}, { staleMs: 3_600_000 });
  const go = useMemo(() => {
    const href = (path: string, search: Readonly<Record<string, string | undefined>> = {}) => {
      const pairs = Object.entries(search).filter((pair): pair is [string, string] => Boolean(pair[1]));
      const text = new URLSearchParams(pairs).toString();
      return `${base}${path}${text === "" ? "" : `?${text}`}`;
    };
    return {
      href,
      to: (
        path: string,
        search?: Readonly<Record<string, string | undefined>>,
        options: { replace?: boolean } = {},
      ) => {
        if (options.replace) router.history.replace(href(path, search));
        else router.history.push(href(path, search));
      },
    };
  }, [router]);

  const signOut = async () => {
    await client.send("/api/sign-out", {}).catch(() => null);
    location.assign(`${base}/`);
  };
  const door = {
    countyName: county.data?.name ?? null,
    mark: <Mark size={40} />,
    corner: (
      <button
        type="button"
        className="plain-button"
        onClick={() => choices.chooseLang(lang === "zh" ? "en" : "zh")}
      >
        {say(words.otherLanguage)}
      </button>
    ),
  };
  if (settingPassword)
    return (
      <Suspense fallback={<Spin />}>
        <SetPasswordScreen {...door} />
      </Suspense>
    );
  if (me.error?.reason === "pin-locked") return <LockOver done={() => void me.refetch()} />;
  if (me.error?.reason === "second-factor-needed")
    return (
      <Suspense fallback={<Spin />}>
        <EnrolScreen {...door} done={() => void me.refetch()} signOut={() => void signOut()} />
      </Suspense>
    );
  if (me.error) return <RefusalNote refusal={me.error} again={() => void me.refetch()} />;
  if (me.isPending)
    return (
      <div className="shell-coming" role="status">
        <Spin />
        {say(words.loading)}
      </div>
    );
  if (!me.data) {
    return (
      <SignInScreen
        {...door}
        demonstration={county.data?.demonstration ?? false}
        why={queries.getQueryData<string>(["signed-out"]) ?? null}
        done={() => void queries.invalidateQueries()}
      />
    );
  }
  return (
    <MeProvider me={me.data}>
      <GoProvider go={go}>
        <a className="skip" href="#content">
          {say(words.skip)}
        </a>
        <TopBar signedOut={() => queries.setQueryData(["/api/me"], null)} />
        <ResetNote />
        <IdleLock />
        <main id="content" tabIndex={-1}>
          {me.data.posts.length === 0 && location.pathname !== `${base}/account` ? (
            <NoPostScreen signOut={() => void signOut()} />
          ) : (
            <Outlet />
          )}
        </main>
        <Palette />
      </GoProvider>
    </MeProvider>
  );
}
