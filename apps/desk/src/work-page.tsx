import { callbackEventWords, callbackScreens, callbackTitle } from "@maple/callback/web";
import { consultationEventWords, consultationScreens } from "@maple/consultation/web";
import { evidenceEventWords, evidenceScreens, evidenceTitle } from "@maple/evidence/web";
import { handlingEventWords, handlingScreens } from "@maple/handling/web";
import { useMay } from "@maple/identity/web";
import { legalEventWords, legalScreens, legalTitle } from "@maple/legal/web";
import { libraryEventWords, libraryScreens, libraryTitle } from "@maple/library/web";
import { isResolved } from "@maple/matter";
import { matterScreens, readListSearch, writeListSearch } from "@maple/matter/web";
import { mediationEventWords, mediationScreens } from "@maple/mediation/web";
import { panelEventWords, panelScreens } from "@maple/panel/web";
import { useGo } from "@maple/platform/query";
import { referralEventWords, referralScreens, referralTitle } from "@maple/referral/web";
import { repeatScreens, repeatTitle } from "@maple/repeat/web";
import { talkEventWords, talkScreens } from "@maple/talk/web";
import { teamworkEventWords, teamworkScreens, teamworkWords } from "@maple/teamwork/web";
import { trackScreens, trackTitle } from "@maple/track/web";
import { venueEventWords, venueScreens } from "@maple/venue/web";
import { useMatches, useSearch } from "@tanstack/react-router";
import { Skeleton } from "antd";
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { usePages } from "./top-bar.tsx";

const WorklistScreen = lazy(() =>
  matterScreens.worklist().then((module) => ({ default: module.WorklistScreen })),
);
const MatterScreen = lazy(() => matterScreens.matter().then((module) => ({ default: module.MatterScreen })));

const MediationTab = lazy(() => mediationScreens.tab().then((module) => ({ default: module.MediationTab })));

const UnderstoodMark = lazy(() =>
  talkScreens.understood().then((module) => ({ default: module.UnderstoodMark })),
);
const TalkSection = lazy(() => talkScreens.section().then((module) => ({ default: module.TalkSection })));
const TimePart = lazy(() => venueScreens.ofMatter().then((module) => ({ default: module.TimePart })));
const TrackBlock = lazy(() => trackScreens.block().then((module) => ({ default: module.TrackBlock })));
const PushSection = lazy(() => handlingScreens.section().then((module) => ({ default: module.PushSection })));
const TeamSection = lazy(() => teamworkScreens.section().then((module) => ({ default: module.TeamSection })));
const FileBlock = lazy(() => teamworkScreens.file().then((module) => ({ default: module.FileBlock })));
const PanelTab = lazy(() => panelScreens.tab().then((module) => ({ default: module.PanelTab })));
const PanelHint = lazy(() => panelScreens.hint().then((module) => ({ default: module.PanelHint })));
const OriginNote = lazy(() =>
  consultationScreens.origin().then((module) => ({ default: module.OriginNote })),
);
const ReferralBlock = lazy(() =>
  referralScreens.block().then((module) => ({ default: module.ReferralBlock })),
);
const moreEvents = {
  ...mediationEventWords,
  ...referralEventWords,
  ...handlingEventWords,
  ...teamworkEventWords,
  ...panelEventWords,
  ...consultationEventWords,
  ...callbackEventWords,
  ...libraryEventWords,
  ...legalEventWords,
  ...evidenceEventWords,
  ...talkEventWords,
  ...venueEventWords,
};
const MatterGuide = lazy(() => libraryScreens.ofMatter().then((module) => ({ default: module.MatterGuide })));
const LegalBlock = lazy(() => legalScreens.ofMatter().then((module) => ({ default: module.LegalBlock })));
const EvidenceBlock = lazy(() =>
  evidenceScreens.block().then((module) => ({ default: module.EvidenceBlock })),
);
const CallbacksOfMatter = lazy(() =>
  callbackScreens.ofMatter().then((module) => ({ default: module.CallbacksOfMatter })),
);
const RepeatBlock = lazy(() => repeatScreens.block().then((module) => ({ default: module.RepeatBlock })));

/** From this width in px the matter stands beside its list; below, each is a page of its own. */
const besideFrom = 1080;

function useWide(): boolean {
  const [wide, setWide] = useState(() => window.innerWidth >= besideFrom);
  useEffect(() => {
    const watched = window.matchMedia(`(min-width: ${besideFrom}px)`);
    const change = () => setWide(watched.matches);
    watched.addEventListener("change", change);
    return () => watched.removeEventListener("change", change);
  }, []);
  return wide;
}

/** List left, matter right; on a narrow screen one after the other. */
export function WorkPage() {
  const sees = useMay("matter.see");
  const pages = usePages();
  const first = pages[0]?.path ?? "/account";
  const raw = useSearch({ from: "/work" });
  const go = useGo();
  const wide = useWide();
  const time = useRef<HTMLDivElement>(null);
  const matter =
    useMatches().flatMap((match) =>
      "matter" in match.params && typeof match.params.matter === "string" ? [match.params.matter] : [],
    )[0] ?? null;
  const search = useMemo(() => readListSearch(raw), [raw]);
  const address = useMemo(() => writeListSearch(search), [search]);
  useEffect(() => {
    if (!sees) go.to(first, {}, { replace: true });
  }, [sees, first, go]);
  if (!sees) return null;
  const openTab = (tab: string) =>
    go.to(`/matters/${matter}`, { ...address, ...(tab === "work" ? {} : { tab }) });
  return (
    <div className={matter ? "work beside" : "work"}>
      {(wide || !matter) && (
        <Suspense fallback={<Skeleton active className="page" />}>
          <WorklistScreen search={search} open={matter} compact={matter !== null} />
        </Suspense>
      )}
      {matter && (
        <Suspense fallback={<Skeleton active className="page" />}>
          <MatterScreen
            matter={matter}
            alone={!wide}
            tab={raw.tab ?? "work"}
            listSearch={address}
            openTab={openTab}
            mediation={(view) => (
              <Suspense fallback={<Skeleton active paragraph={{ rows: 8 }} />}>
                <MediationTab
                  matter={view}
                  close={() => openTab("work")}
                  toTime={() => {
                    time.current?.scrollIntoView({ block: "start" });
                    time.current?.focus({ preventScroll: true });
                  }}
                  signer={(party) => (
                    <Suspense fallback={null}>
                      <UnderstoodMark matter={view.id} party={party} />
                    </Suspense>
                  )}
                  talk={(mediation) => (
                    <Suspense fallback={<Skeleton active paragraph={{ rows: 4 }} />}>
                      <TalkSection matter={view} mediation={mediation} />
                    </Suspense>
                  )}
                />
                <div ref={time} tabIndex={-1}>
                  <TimePart matter={view.id} />
                </div>
              </Suspense>
            )}
            handling={(view) => (
              <Suspense fallback={null}>
                {view.source === "meeting" && <OriginNote matter={view.id} />}
                <TeamSection matter={view} />
                <PushSection matter={view} />
              </Suspense>
            )}
            panels={(view) => (
              <Suspense fallback={<Skeleton active paragraph={{ rows: 8 }} />}>
                <PanelTab matter={view.id} />
              </Suspense>
            )}
            hint={(view) => (
              <Suspense fallback={null}>
                <PanelHint matter={view.id} open={() => openTab("panel")} />
              </Suspense>
            )}
            beside={(view) => [
              {
                key: "tracks",
                title: trackTitle,
                node: (
                  <Suspense fallback={<Skeleton active paragraph={{ rows: 2 }} />}>
                    <TrackBlock matter={view} />
                  </Suspense>
                ),
              },
              {
                key: "referrals",
                title: referralTitle,
                node: (
                  <Suspense fallback={<Skeleton active paragraph={{ rows: 2 }} />}>
                    <ReferralBlock matter={view} />
                  </Suspense>
                ),
              },
              {
                key: "file",
                title: teamworkWords.fileTitle,
                node: (
                  <Suspense fallback={<Skeleton active paragraph={{ rows: 2 }} />}>
                    <FileBlock matter={view} />
                  </Suspense>
                ),
              },
              {
                key: "repeats",
                title: repeatTitle,
                node: (
                  <Suspense fallback={<Skeleton active paragraph={{ rows: 2 }} />}>
                    <RepeatBlock matter={view} />
                  </Suspense>
                ),
              },
              ...(view.state === "mediating" || view.state === "agreed"
                ? [
                    {
                      key: "legal",
                      title: legalTitle,
                      node: (
                        <Suspense fallback={<Skeleton active paragraph={{ rows: 2 }} />}>
                          <LegalBlock matter={view} />
                        </Suspense>
                      ),
                    },
                  ]
                : []),
              {
                key: "evidence",
                title: evidenceTitle,
                node: (
                  <Suspense fallback={<Skeleton active paragraph={{ rows: 2 }} />}>
                    <EvidenceBlock matter={view} />
                  </Suspense>
                ),
              },
              {
                key: "guide",
                title: libraryTitle,
                node: (
                  <Suspense fallback={<Skeleton active paragraph={{ rows: 2 }} />}>
                    <MatterGuide matter={view} />
                  </Suspense>
                ),
              },
              ...(isResolved(view.state)
                ? [
                    {
                      key: "callbacks",
                      title: callbackTitle,
                      node: (
                        <Suspense fallback={<Skeleton active paragraph={{ rows: 1 }} />}>
                          <CallbacksOfMatter matter={view} />
                        </Suspense>
                      ),
                    },
                  ]
                : []),
            ]}
            moreEvents={moreEvents}
          />
        </Suspense>
      )}
    </div>
  );
}
