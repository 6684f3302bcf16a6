export { MeetingPage, MeetingsPage } from "./portal/meeting-pages.tsx";
export { meetingPageWords } from "./portal/portal-words.ts";
export { FindTopicPage, RaiseTopicPage, type TopicDraft, TopicPage } from "./portal/topic-pages.tsx";
