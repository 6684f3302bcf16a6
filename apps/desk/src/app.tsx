import { SignInOver } from "@maple/identity/web";
import { ClientProvider, LangProvider, makeClient, OffersProvider } from "@maple/platform/query";
import { deskTheme } from "@maple/platform/ui/antd-theme.ts";
import type { Lang } from "@maple/platform/words/pairs";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import dayjs from "dayjs";
import { useEffect, useMemo, useRef, useState } from "react";
import "dayjs/locale/zh-cn";
import { chosenLang, chosenLarge, keepLang, keepLarge } from "./choices.ts";
import { ChoicesContext } from "./choices-context.tsx";
import { router } from "./router.tsx";

const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: true } },
});

/** Whether the reader's system asks for as little motion as can be. */
function useStill(): boolean {
  const [watched] = useState(() => window.matchMedia("(prefers-reduced-motion: reduce)"));
  const [still, setStill] = useState(watched.matches);
  useEffect(() => {
    const change = () => setStill(watched.matches);
    watched.addEventListener("change", change);
    return () => watched.removeEventListener("change", change);
  }, [watched]);
  return still;
}

/** Everything around the pages: language, type size, theme, the way to the server, signing in again over the page. */
export function App() {
  const [lang, setLang] = useState<Lang>(chosenLang);
  const [large, setLarge] = useState(chosenLarge);
  const [signingIn, setSigningIn] = useState(false);
  const waiting = useRef<Array<() => void>>([]);

  const client = useMemo(
    () =>
      makeClient({
        fetch: (path, init) => fetch(path, init),
        wait: (ms) => new Promise((done) => setTimeout(done, ms)),
        signInAgain: () =>
          new Promise((done) => {
            waiting.current.push(done);
            setSigningIn(true);
          }),
      }),
    [],
  );
  const signedIn = () => {
    setSigningIn(false);
    const all = waiting.current;
    waiting.current = [];
    for (const goOn of all) goOn();
    void queries.invalidateQueries({ queryKey: ["/api/me"] });
  };

  useEffect(() => {
    document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
    document.documentElement.classList.toggle("large", large);
    dayjs.locale(lang === "zh" ? "zh-cn" : "en");
  }, [lang, large]);

  const choices = useMemo(
    () => ({
      large,
      chooseLang: (next: Lang) => {
        keepLang(next);
        setLang(next);
      },
      chooseLarge: (next: boolean) => {
        keepLarge(next);
        setLarge(next);
      },
    }),
    [large],
  );
  const still = useStill();
  const theme = useMemo(() => deskTheme({ large, still }), [large, still]);

  return (
    <LangProvider lang={lang}>
      <ConfigProvider theme={theme} locale={lang === "zh" ? zhCN : enUS} button={{ autoInsertSpace: false }}>
        <QueryClientProvider client={queries}>
          <ClientProvider client={client}>
            <ChoicesContext value={choices}>
              <OffersProvider>
                <RouterProvider router={router} />
                <SignInOver open={signingIn} done={signedIn} />
              </OffersProvider>
            </ChoicesContext>
          </ClientProvider>
        </QueryClientProvider>
      </ConfigProvider>
    </LangProvider>
  );
}
