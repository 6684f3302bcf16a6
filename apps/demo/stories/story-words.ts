/** Words that any story may need. */
export const whens = [
  "上周三晚上",
  "前天一早",
  "昨天傍晚",
  "这个月初",
  "上个月底",
  "上个星期天",
  "大前天中午",
  "半个月前",
  "国庆以后",
  "入秋以来",
  "今天上午",
  "昨天夜里",
  "上周末",
  "前几天",
  "上周一下班后",
] as const;

export const spans = [
  "两个多月",
  "三个月",
  "小半年",
  "半年多",
  "一年多",
  "快两年",
  "二十多天",
  "一个多月",
  "四十几天",
] as const;
export const fews = ["两", "三", "四", "五", "六", "七", "八"] as const;
export const hours = [
  "晚上九点",
  "晚上十点",
  "夜里十一点",
  "夜里十二点",
  "晚上九点半",
  "晚上十点半",
] as const;
export const whos = [
  "隔壁的老人",
  "村里的会计",
  "楼组长",
  "几个老同事",
  "同组的乡亲",
  "当时在场的邻居",
] as const;
/** How people call each other here; {} is the surname. */
export const callings = {
  man: ["老{}", "{}师傅", "{}大哥", "小{}", "{}老板"],
  woman: ["{}阿姨", "{}大姐", "小{}", "{}老板", "{}嫂子"],
} as const;

/** How the words came here: put before the story when somebody else wrote them down. */
export const voices: Record<string, readonly string[]> = {
  resident: [""],
  "grid-worker": ["网格员走访时，居民反映：", "网格员代为登记，居民说："],
  "officer-visit": ["民警走访时，群众说起：", "社区民警入户时了解到："],
  patrol: ["巡逻时遇到居民反映：", "巡逻队现场听居民说："],
  volunteer: ["义警转述：", "治安户长报来，当事人说："],
  "hotline-110": ["110分流，来电人称：", "110转来，报警人说："],
  "hotline-12345": ["12345转办，来电人反映："],
  unit: ["单位代为反映，当事人说：", "物业转来业主的话："],
  meeting: ["恳谈会上居民提出：", "议事会上有人说起："],
  "anonymous-box": ["匿名箱来信写道："],
};

export const endings = [
  "",
  "",
  "",
  "谢谢你们。",
  "麻烦尽快回个话。",
  "白天上班，晚上六点以后在家。",
  "希望早点解决，大家都安心过日子。",
  "打扰了，等你们的消息。",
  "以前社区帮过我，这次还是想先找你们。",
  "随时可以来现场看。",
  "照片和聊天记录我都留着。",
  "只要讲道理，我都听。",
  "都是街坊，不想把事情闹大。",

  "老人身体不好，请轻声来。",
] as const;
