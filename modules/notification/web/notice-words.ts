import type { WordPair } from "@maple/platform/words/pairs";

export const noticesWords = {
  title: { zh: "通知", en: "Notices" },
  unread: { zh: "条未读", en: "unread" },
  many: { zh: "99+", en: "99+" },
  new: { zh: "未读", en: "unread" },
  readAll: { zh: "全部标为已读", en: "Mark all as read" },
  untitled: { zh: "未写标题", en: "Untitled" },
  more: { zh: "更早的通知", en: "Earlier notices" },
  empty: {
    zh: "还没有通知。有新事项、当事人来信、时限将到或该回访时，会出现在这里。",
    en: "No notices yet. New matters, messages from parties, time limits about to end and follow-ups that are due appear here.",
  },
} as const satisfies Record<string, WordPair>;
