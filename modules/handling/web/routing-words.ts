export const routingWords = {
  title: { zh: "交办去向", en: "Receivers" },
  hint: {
    zh: "按事项类别建议交给哪些部门，排在前面的建议牵头。只是建议：交给谁、什么时候交，仍由经办人决定。会商时先邀请哪些部门也看这张表。",
    en: "Which departments are proposed by a matter's category, the first to lead. It proposes: people decide whom to send to and when. Panels ask these departments first too.",
  },
  category: { zh: "类别", en: "Category" },
  receivers: { zh: "建议交给（在前的牵头）", en: "Proposed (the first leads)" },
  none: { zh: "不建议", en: "nobody" },
  missing: { zh: "（本县没有这样的部门）", en: "(the county has no such department)" },
  gone: { zh: "已撤销的部门", en: "a department that stands no more" },
  kinds: { zh: "按名称找", en: "By name" },
  departments: { zh: "本县部门", en: "The county's departments" },
  ofCategory: { zh: "{category}建议交给", en: "Proposed for {category}" },
  rehearsing: { zh: "正在用上个月的事项试算…", en: "Trying it on last month's matters …" },
  rehearsedNone: {
    zh: "{since} 以来没有事项，没有可试算的。",
    en: "No matter was told since {since}; there is nothing to try it on.",
  },
  rehearsed: {
    zh: "试算：{since} 以来的 {n} 件事项中，{changed} 件的建议会不同。",
    en: "Tried on {n, plural, one {# matter} other {# matters}} since {since}: another proposal for {changed}.",
  },
  there: {
    zh: "其中 {sent} 件实际就交到了新建议的部门，{named} 件退回时写明应由新建议的部门办。",
    en: "Of these {sent} went to a newly proposed department in truth, and {named} came back with one named as the right one.",
  },
  returned: {
    zh: "同期交办 {tasks} 件，被退回 {returned} 件（{rate}%）。",
    en: "In that time {returned} of {tasks} tasks were returned ({rate}%).",
  },
  right: {
    zh: "知道谁办对了的 {known} 件中，首个建议就对的：现在 {before} 件，改后 {after} 件。",
    en: "Of {known} of which it is known who was right, the first proposed was: {before} as it is, {after} if changed.",
  },
  better: { zh: "改后才对：{numbers}", en: "Right only if changed: {numbers}" },
  worse: { zh: "改后不再对：{numbers}", en: "No longer right: {numbers}" },
  numbers: { zh: "建议会不同：{numbers}", en: "Another proposal: {numbers}" },
  unnamed: {
    zh: "另有 {n} 件受保护事项的建议也会不同，只计数、不列号。",
    en: "{n, plural, one {# protected matter has} other {# protected matters have}} another proposal too; they are counted and not named.",
  },
} as const;
