import {
  FindTopicPage,
  MeetingPage,
  MeetingsPage,
  meetingPageWords,
  RaiseTopicPage,
  TopicPage,
} from "@maple/consultation/portal";
import { MethodPage, methodWords } from "@maple/evaluation/portal";
import { AskedPage, askedPageWords } from "@maple/evidence/portal";
import type { FollowedTask } from "@maple/handling";
import { FollowedSection } from "@maple/handling/portal";
import { GuideListPage, GuidePage, guidePageWords } from "@maple/library/portal";
import {
  AboutYouPage,
  CategoryPage,
  CheckPage,
  ClocksPage,
  CodePage,
  clocksPageWords,
  DangerPage,
  FilesPage,
  FollowedPage,
  followWords,
  GridPage as GridStepPage,
  MatterPage,
  type MatterPageProps,
  NearbyPage,
  OutcomePage,
  RatePage,
  ReceiptPage,
  ReopenPage,
  reportWords,
  StoryPage,
  WherePage,
} from "@maple/matter/portal";
import type { PartyMediationView } from "@maple/mediation";
import {
  AgreementPage,
  type AgreementPageProps,
  NoticePage,
  PapersSection,
  ProofPage,
  papersWords,
  proofWords,
  RefusePage,
  urgentPaper,
} from "@maple/mediation/portal";
import type { Reminder } from "@maple/notification";
import { ReminderNote } from "@maple/notification/portal";
import { say } from "@maple/platform/words";
import { AskPage, MyDataPage, privacyWords, ReadingsPage } from "@maple/privacy/portal";
import type { ReferralView } from "@maple/referral";
import { ReferralNote } from "@maple/referral/portal";
import type { OwnPart, TogetherView } from "@maple/repeat";
import { PartsNote, TogetherNote } from "@maple/repeat/portal";
import type { CheckView } from "@maple/talk";
import {
  checkWords,
  OfferPage,
  TalkNote,
  TalkPage,
  talkWords,
  UnderstoodNote,
  UnderstoodPage,
} from "@maple/talk/portal";
import type { FollowedOwner } from "@maple/teamwork";
import { OwnerSection } from "@maple/teamwork/portal";
import type { OwnTrack } from "@maple/track";
import { TracksSection } from "@maple/track/portal";
import type { OwnTimeView } from "@maple/venue";
import { ChoicePage, LatePage, ownTimeWords, TimeNote, TimesPage } from "@maple/venue/portal";
import type { ComponentType, ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Frame, PageFrame } from "./frame.tsx";
import { frameWords } from "./frame-words.ts";
import { GridPage, RoomPage } from "./grid-page.tsx";
import { HomePage, PrivacyPage } from "./home-page.tsx";
import { LedgerPage } from "./ledger-page.tsx";
import { ProblemPage } from "./problem-page.tsx";
import { siteWords } from "./site-words.ts";

export type { Frame } from "./frame.tsx";
export type { GridCard, GridLevelCard } from "./grid-page.tsx";

/** The page of a matter with what its mediation asks. */
function WholeMatterPage(
  props: Omit<MatterPageProps, "children" | "urgent" | "reminders"> & {
    mediation: PartyMediationView | null;
    reminders: readonly Reminder[];
    owner: FollowedOwner | null;
    departments: readonly FollowedTask[];
    together: TogetherView | null;
    parts: ReadonlyArray<OwnPart & { command: string }>;
    referrals: readonly ReferralView[];
    ways: readonly OwnTrack[];
    talk: { standing: string; news: number } | null;
    time: OwnTimeView | null;
    calendar: string | null;
  },
) {
  const {
    mediation,
    reminders,
    owner,
    departments,
    together,
    parts,
    referrals,
    ways,
    talk,
    time,
    calendar,
    ...rest
  } = props;
  const about = mediation ? { reader: props.reader, matter: props.track.id, view: mediation } : null;
  return (
    <MatterPage
      {...rest}
      urgent={about ? urgentPaper(about) : null}
      reminders={
        <>
          <TogetherNote reader={props.reader} together={together} />
          <PartsNote reader={props.reader} matter={props.track.id} parts={parts} />
          <ReferralNote
            reader={props.reader}
            matter={props.track.id}
            referrals={referrals}
            command={props.command}
          />
          <TalkNote reader={props.reader} matter={props.track.id} talk={talk} />
          <TimeNote reader={props.reader} matter={props.track.id} time={time} calendar={calendar} />
          <ReminderNote reader={props.reader} reminders={reminders} />
        </>
      }
    >
      {owner ? <OwnerSection reader={props.reader} owner={owner} /> : null}
      <TracksSection reader={props.reader} ways={ways} />
      <FollowedSection reader={props.reader} tasks={departments} />
      {about ? <PapersSection {...about} /> : null}
    </MatterPage>
  );
}

/** The agreement, with whether its reader went through its terms before signing. */
function WholeAgreementPage({
  check,
  done,
  ...props
}: Omit<AgreementPageProps, "beforeSigning"> & { check: CheckView | null; done: string | null }) {
  return (
    <>
      {done ? (
        <div className="note note-done" role="status">
          <p>{done}</p>
        </div>
      ) : null}
      <AgreementPage
        {...props}
        beforeSigning={<UnderstoodNote reader={props.reader} matter={props.matter} check={check} />}
      />
    </>
  );
}

interface Titled<P> {
  page: (props: P) => ReactNode;
  title: { zh: string; en: string };
}
const page = <P,>(component: (props: P) => ReactNode, title: { zh: string; en: string }): Titled<P> => ({
  page: component,
  title,
});

const pages = {
  home: page(HomePage, siteWords.homeTitle),
  privacy: page(PrivacyPage, siteWords.privacyTitle),
  problem: page(ProblemPage, siteWords.problemTitle),
  story: page(StoryPage, reportWords.storyTitle),
  danger: page(DangerPage, reportWords.dangerTitle),
  where: page(WherePage, reportWords.whereTitle),
  "grid-step": page(GridStepPage, reportWords.whereTitle),
  category: page(CategoryPage, reportWords.categoryTitle),
  files: page(FilesPage, reportWords.filesTitle),
  about: page(AboutYouPage, reportWords.aboutTitle),
  nearby: page(NearbyPage, reportWords.nearbyTitle),
  check: page(CheckPage, reportWords.checkTitle),
  followed: page(FollowedPage, reportWords.followedTitle),
  receipt: page(ReceiptPage, followWords.receiptTitle),
  track: page(CodePage, followWords.codeTitle),
  matter: page(WholeMatterPage, followWords.steps),
  outcome: page(OutcomePage, followWords.outcomeTitle),
  rate: page(RatePage, followWords.rateTitle),
  reopen: page(ReopenPage, followWords.reopenTitle),
  readings: page(ReadingsPage, followWords.readingsTitle),
  "my-data": page(MyDataPage, privacyWords.title),
  "ask-data": page(AskPage, privacyWords.title),
  notice: page(NoticePage, papersWords.noticeTitle),
  refuse: page(RefusePage, papersWords.refuseTitle),
  understood: page(UnderstoodPage, checkWords.title),
  agreement: page(WholeAgreementPage, papersWords.agreementTitle),
  mediator: page(ChoicePage, ownTimeWords.choiceTitle),
  times: page(TimesPage, ownTimeWords.timesTitle),
  late: page(LatePage, ownTimeWords.lateTitle),
  proof: page(ProofPage, proofWords.title),
  talk: page(TalkPage, talkWords.title),
  "talk-offer": page(OfferPage, talkWords.offerTitle),
  grid: page(GridPage, siteWords.gridLead),
  room: page(RoomPage, siteWords.roomTitle),
  ledger: page(LedgerPage, siteWords.ledgerTitle),
  clocks: page(ClocksPage, clocksPageWords.title),
  method: page(MethodPage, methodWords.title),
  asked: page(AskedPage, askedPageWords.title),
  meetings: page(MeetingsPage, meetingPageWords.listTitle),
  meeting: page(MeetingPage, meetingPageWords.listTitle),
  "raise-topic": page(RaiseTopicPage, meetingPageWords.raiseTitle),
  "find-topic": page(FindTopicPage, meetingPageWords.findTitle),
  topic: page(TopicPage, meetingPageWords.topicTitle),
  guides: page(GuideListPage, guidePageWords.title),
  guide: page(GuidePage, guidePageWords.title),
};

export type PageName = keyof typeof pages;
type WithReader<N extends PageName> = Parameters<(typeof pages)[N]["page"]>[0];
/** What a page is given; its reader comes with the frame. */
export type PageProps<N extends PageName> = { [N2 in PageName]: Omit<WithReader<N2>, "reader"> }[N];

/** One whole page as HTML. The title begins with "Error:" when something is to be put right (WCAG 3.3.1 practice). */
export function renderPage<N extends PageName>(name: N, props: PageProps<N>, frame: Frame): string {
  const entry = pages[name] as unknown as {
    page: ComponentType<Record<string, unknown>>;
    title: { zh: string; en: string };
  };
  const Page = entry.page;
  const { lang } = frame.reader;
  const faults = (props as { faults?: readonly unknown[] }).faults ?? [];
  const title = `${faults.length > 0 ? say(frameWords.errorTitle, lang) : ""}${say(entry.title, lang)} - ${say(frameWords.site, lang)}`;
  const whole: ReactElement = (
    <PageFrame frame={frame} title={title}>
      <Page {...props} reader={frame.reader} />
    </PageFrame>
  );
  return `<!doctype html>${renderToStaticMarkup(whole)}`;
}

export type { DraftFault, ReportDraft, Step } from "@maple/matter/portal";
export {
  emptyDraft,
  faultsOf,
  followWords,
  isNeeded,
  mustTellPolice,
  placeOf,
  reportOf,
  reportSteps,
  reportWords,
  stepAfter,
  stepBefore,
  withDone,
} from "@maple/matter/portal";
export { papersWords, proofWords } from "@maple/mediation/portal";
export { askForms, privacyWords } from "@maple/privacy/portal";
export {
  checkWords,
  dayFrom,
  type ItemDraft,
  itemsOf,
  itemsOnPage,
  talkWords,
  termsFrom,
  typedFrom,
} from "@maple/talk/portal";
export { ownTimeWords } from "@maple/venue/portal";
