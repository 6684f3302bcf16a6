import type { WordPair } from "@maple/platform/words/pairs";
import type { ListSort, ListView } from "./list-search.ts";

export const viewWords: Record<ListView, WordPair> = {
  mine: { zh: "我承办的", en: "Mine" },
  grids: { zh: "我的网格", en: "My grids" },
  room: { zh: "我的警务室", en: "My room" },
  overdue: { zh: "已超期", en: "Overdue" },
  today: { zh: "今天到期", en: "Due today" },
  waiting: { zh: "等待中", en: "Waiting" },
  all: { zh: "全部", en: "All" },
};

export const emptyWords: Record<ListView, WordPair> = {
  mine: {
    zh: "您手上没有未办结的事。受理一件，或别人交给您，就会出现在这里。",
    en: "Nothing open is yours. What you take up, or what is given to you, appears here.",
  },
  grids: {
    zh: "您的网格里没有未办结的事。群众反映或您登记后，会出现在这里。",
    en: "Nothing is open in your grids. What residents report, or you file, appears here.",
  },
  room: {
    zh: "您的警务室没有未办结的事。辖区内新的反映会自动出现在这里。",
    en: "Nothing is open in your room. New reports from its area appear here by themselves.",
  },
  overdue: { zh: "没有超期的事。", en: "Nothing is overdue." },
  today: { zh: "今天没有到期的事。", en: "Nothing is due today." },
  waiting: {
    zh: "没有在等人的事。写记录时选“在等谁”，事情就会列在这里。",
    en: "Nothing waits for anyone. Say who it waits for when you write a note, and it is listed here.",
  },
  all: { zh: "还没有可以看到的事。", en: "There is nothing you may see yet." },
};

export const sortWords: Record<ListSort, WordPair> = {
  newest: { zh: "最新在前", en: "Newest first" },
  due: { zh: "先到期在前", en: "Due first" },
  oldest: { zh: "最早在前", en: "Oldest first" },
};

export const waitingWords: Record<string, WordPair> = {
  reporter: { zh: "等反映人", en: "waits for the reporter" },
  party: { zh: "等当事人", en: "waits for a party" },
  department: { zh: "等部门", en: "waits for a department" },
  proof: { zh: "等材料", en: "waits for papers" },
};

export const worklistWords = {
  title: { zh: "工作清单", en: "Worklist" },
  views: { zh: "清单范围", en: "Which list" },
  total: { zh: "共 {n} 件", en: "{n, plural, one {# matter} other {# matters}}" },
  counting: { zh: "正在数", en: "counting" },
  shown: { zh: "已显示 {shown} / {total} 件", en: "{shown} of {total} shown" },
  more: { zh: "再显示 {n} 件", en: "Show {n} more" },
  end: { zh: "已到末尾", en: "That is all" },
  fresh: { zh: "有 {n} 件变化，点此显示", en: "{n, plural, one {# change} other {# changes}}: show" },
  filters: { zh: "筛选", en: "Filter" },
  filtersWith: { zh: "筛选（{n}）", en: "Filter ({n})" },
  clear: { zh: "清除筛选", en: "Clear filters" },
  clearSearch: { zh: "清除搜索", en: "Clear the search" },
  found: { zh: "搜索“{text}”", en: "Search “{text}”" },
  noneFound: {
    zh: "没有符合条件的事。放宽筛选，或换到“全部”再找。",
    en: "Nothing matches. Loosen the filters, or look in “All”.",
  },
  state: { zh: "状态", en: "State" },
  category: { zh: "类别", en: "Category" },
  grade: { zh: "等级", en: "Grade" },
  grid: { zh: "网格", en: "Grid" },
  from: { zh: "从（反映日期）", en: "From (reported)" },
  until: { zh: "到", en: "Until" },
  sort: { zh: "排序", en: "Sort" },
  matter: { zh: "事由", en: "Matter" },
  kindAndPlace: { zh: "类别与地点", en: "Category and place" },
  due: { zh: "期限", en: "Due" },
  holder: { zh: "承办人", en: "Held by" },
  reported: { zh: "反映时间", en: "Reported" },
  nobody: { zh: "待领取", en: "nobody yet" },
  noPlace: { zh: "地点待核实", en: "place to be checked" },
  reopened: { zh: "第 {n} 次重新办理", en: "reopened, {n, plural, one {once} other {# times}}" },
  keys: {
    zh: "j / k 上下移动，回车打开，/ 搜索，Ctrl K 命令",
    en: "j / k move, Enter opens, / searches, Ctrl K commands",
  },
  newMatter: { zh: "登记新事", en: "File a matter" },
  untitled: { zh: "（无标题）", en: "(no title)" },
  choose: {
    zh: "从左边选一件事，右边显示全部内容。",
    en: "Choose a matter on the left; all of it is shown here.",
  },
} as const satisfies Record<string, WordPair>;
