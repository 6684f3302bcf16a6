export {
  type Notice,
  type NoticeKind,
  type NoticeList,
  noticeKinds,
  noticeWords,
  type Reminder,
  reminderWords,
} from "./model/notice.ts";
