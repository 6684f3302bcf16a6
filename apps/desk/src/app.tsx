import { LockOver, ProveOver, SignInOver } from "@maple/identity/web";
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
import { chosenLang, chosenLarge, keepLang, keepLarge } from "@maple/platform/query";
import { ChoicesContext } from "./choices-context.tsx";
import { router } from "./router.tsx";

// What may stand in the way of a request, the one that hides most first.
const interruptions = ["lock", "sign-in", "proof"] as const;
type Interruption = (typeof interruptions)[number];

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
  const [standing, setStanding] = useState<Interruption | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const waiting = useRef<Record<Interruption, Array<(cleared: boolean) => void>>>({
    "sign-in": [],
    proof: [],
    lock: [],
  });

  const client = useMemo(() => {
    const until = (what: Interruption) =>
      new Promise<boolean>((done) => {
        waiting.current[what].push(done);
        setStanding((before) => (before === "lock" ? before : what));
      });
    return makeClient({
      fetch: (path, init) => fetch(path, init),
      wait: (ms) => new Promise((done) => setTimeout(done, ms)),
      signInAgain: async (said) => {
        setWhy(said);
        await until("sign-in");
      },
      proveAgain: () => until("proof"),
      unlock: async () => {
        await until("lock");
      },
    });
  }, []);
  /** What stood in the way is cleared: whatever waited for it goes on, then whatever waits for something else. */
  const cleared = (what: Interruption, well = true) => {
    const all = waiting.current[what];
    waiting.current[what] = [];
    for (const goOn of all) goOn(well);
    const next = interruptions.find((one) => waiting.current[one].length > 0);
    setStanding(next ?? null);
    if (what === "sign-in") void queries.invalidateQueries({ queryKey: ["/api/me"] });
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
                <SignInOver open={standing === "sign-in"} why={why} done={() => cleared("sign-in")} />
                <ProveOver open={standing === "proof"} done={(proved) => cleared("proof", proved)} />
                {standing === "lock" && <LockOver done={() => cleared("lock")} />}
              </OffersProvider>
            </ChoicesContext>
          </ClientProvider>
        </QueryClientProvider>
      </ConfigProvider>
    </LangProvider>
  );
}
