import type { WordPair } from "@maple/platform/words/pairs";

/** What each ability lets someone do, as staff say it. Every ability of `grants` has a row; a test compares both ways. */
export const abilityWords: Readonly<Record<string, WordPair>> = {
  "matter.see": {
    zh: "查看事项（标题、地点、经过、进展）",
    en: "see matters: title, place, story, progress",
  },
  "matter.report-for": { zh: "代群众登记", en: "report for somebody" },
  "matter.accept": { zh: "受理", en: "take a matter up" },
  "matter.decline": { zh: "不予受理", en: "decline a matter" },
  "matter.withdraw": { zh: "登记撤回", en: "record a withdrawal" },
  "matter.hand-to-police": { zh: "移交公安办理", en: "hand a matter to the police" },
  "matter.assign-to-grid": { zh: "改派网格", en: "correct the grid" },
  "matter.assign-holder": { zh: "交给承办人", en: "give a matter to a person" },
  "matter.categorise": { zh: "定类别", en: "decide the category" },
  "matter.grade": { zh: "定风险等级（对事不对人）", en: "grade the risk of a matter, never of a person" },
  "matter.note": { zh: "写记录、发消息", en: "write notes and messages" },
  "matter.begin-mediation": { zh: "启动调解", en: "begin a mediation" },
  "matter.settle": { zh: "登记化解", en: "record that it is settled" },
  "matter.pause-clock": { zh: "暂停期限", en: "pause a clock" },
  "matter.resume-clock": { zh: "恢复期限", en: "let a clock run again" },
  "matter.extend-clock": { zh: "延长期限或申请延长", en: "extend a clock, or ask for it" },
  "matter.approve-extension": {
    zh: "批准延长期限（不能批自己申请的）",
    en: "approve more time, never one's own request",
  },
  "track.choose": { zh: "选定和办理法律途径", en: "choose a legal track and take its steps" },
  "matter.answer-outcome": { zh: "登记回访", en: "record a follow-up" },
  "matter.verify": { zh: "核实办结", en: "verify and close" },
  "matter.reopen": { zh: "重新办理", en: "reopen" },
  "matter.open-sealed": {
    zh: "说明用途后打开受保护的事项",
    en: "open a protected matter, naming the purpose",
  },
  "matter.seal": { zh: "把事项设为受保护", en: "protect a matter" },
  "matter.unseal": { zh: "解除保护（写明原因）", en: "lift the protection, with a reason" },
  "referral.make": {
    zh: "转介帮助、移送、登记结果",
    en: "refer a side to help, hand it over, record what became of it",
  },
  "repeat.merge": { zh: "合并重复的事项、撤销合并", en: "merge doubles, and take a merge back" },
  "mediation.conduct": { zh: "主持本人的调解", en: "conduct their own mediations" },
  "person.read": { zh: "查看当事人姓名", en: "read the names of parties" },
  "person.contact": { zh: "查看当事人电话、住址", en: "read telephones and addresses of parties" },
  "file.see": { zh: "打开附件", en: "open files" },
  "register.see": { zh: "查看台账", en: "see the register" },
  "register.export": { zh: "导出台账", en: "export the register" },
  "consultation.see": {
    zh: "查看警民恳谈会和群众提出的议题",
    en: "see consultation meetings and the topics that residents raised",
  },
  "consultation.keep": {
    zh: "筹备、召开警民恳谈会，答复议题",
    en: "prepare and hold consultation meetings, answer topics",
  },
  "panel.call": { zh: "召集会商小组", en: "call a panel on a matter" },
  "panel.see": { zh: "参加会商，查看本人的会商小组", en: "sit on panels, and read those they sit on" },
  "figures.keep": {
    zh: "填报案件数和户数、发布每月指标",
    en: "give the numbers of cases and households, and publish the figures of a month",
  },
  "figures.see": { zh: "查看数据（只有件数）", en: "see figures (counts only)" },
  "unit.keep": {
    zh: "管理单位（社区、警务室等）",
    en: "keep the units: communities, police rooms and others",
  },
  "setup.import": {
    zh: "用电子表格导入全县的单位、网格、人员和账号",
    en: "import a county from a spreadsheet",
  },
  "grid.draw": { zh: "绘制网格", en: "draw the grids" },
  "people.see": { zh: "查看人员与岗位", en: "see people and posts" },
  "people.keep": { zh: "登记、更正工作人员", en: "add and correct members of staff" },
  "post.give": { zh: "安排、结束岗位", en: "give and end posts" },
  "staffing.see": { zh: "查看编制与配备", en: "see the staffing" },
  "staffing.keep": { zh: "设定编制标准", en: "set what staffing is due" },
  "team.keep": { zh: "管理队伍与名册", en: "keep teams and their rosters" },
  "policy.see": { zh: "查看权限说明", en: "read the policy" },
  "policy.ask": { zh: "查询“为什么能看到”", en: "ask why somebody can see a matter" },
  "privacy.answer": {
    zh: "答复居民关于个人信息的请求",
    en: "answer what residents ask about their own data",
  },
  "teamwork.hand-over": {
    zh: "移交给另一支队伍或指挥室、收回移交",
    en: "hand a matter over to another team or the room, and take that back",
  },
  "teamwork.receive": {
    zh: "接收或退回移交给本队（室）的事项",
    en: "take or refuse what was handed over to their team or room",
  },
  "teamwork.triage": { zh: "分诊本所新来的事项", en: "triage what comes in at their station" },
  "teamwork.watch": {
    zh: "查看本所的时限、移交和有没有无主的事项",
    en: "watch the station's clocks and hand-overs, and that nothing is unowned",
  },
  "teamwork.report": {
    zh: "写本队（室）的工作日报",
    en: "write into the day's report of their room or team",
  },
  "teamwork.feed": { zh: "查看工作日报", en: "read the daily reports" },
  "teamwork.answer-problem": {
    zh: "答复日报里不用立事项的问题",
    en: "answer a problem of a report that needs no matter",
  },
  "teamwork.remark": {
    zh: "案管监督：对卷宗提出意见、销号",
    en: "supervise files: make remarks and close them",
  },
  "handling.push": { zh: "交办给部门、判断答复", en: "push a matter to departments and judge their answers" },
  "handling.supervise": {
    zh: "督办、挂牌督办、提级",
    en: "supervise, list and raise what departments have",
  },
  "handling.answer": {
    zh: "办理交给本部门的交办单（看不到事项本身）",
    en: "work on what their department was asked, without seeing the matter",
  },
  "handling.figures": {
    zh: "查看部门办理情况（只有件数和时长）",
    en: "see how departments do (counts and times)",
  },
  "rule.keep": {
    zh: "设定本县规则（升级阶梯、交办去向、会商、回访比例）",
    en: "set the county's own rules: ladder, receivers, panels, share of calls",
  },
  "clock.keep": { zh: "设定本地期限", en: "set the local time limits" },
  "keeping.keep": {
    zh: "设定保存期限、档案保全（看不到内容）",
    en: "keep the times of keeping and archive holds, seeing no contents",
  },
  "audit.see": {
    zh: "查看审计（谁办了什么、谁看了什么）",
    en: "look at the audit: who did and who read what",
  },
  "venue.see": {
    zh: "查看调解室排期（别人的事项只显示“已占用”）",
    en: "see the calendars of mediation rooms; of others' matters only that a room is taken",
  },
  "venue.keep": { zh: "管理调解室（开放时间、停用）", en: "keep mediation rooms: hours and closures" },
  "callback.make": {
    zh: "抽查回访（只看编号、类别和结果，电话为回访显示）",
    en: "call back on drawn settlements: number, kind and result, the telephone for the call",
  },
  "evidence.ask": {
    zh: "向他人请求提供材料（监控、票据等）",
    en: "ask others for what they hold: footage, receipts",
  },
  "evidence.open-original": {
    zh: "为法院或鉴定调取封存的原件（须再次验证身份，当事人可见）",
    en: "open a sealed original for the court or an appraisal; proved anew, and seen by the parties",
  },
  "legal.check": {
    zh: "审核协议文本（不看姓名和陈述）",
    en: "read the text of agreements, without names or statements",
  },
  "library.write": {
    zh: "写指引、工作法和协议范本",
    en: "write guidance, ways of working and templates of agreements",
  },
  "library.publish": {
    zh: "审核发布指引、工作法和协议范本（不审自己写的）",
    en: "read and publish guidance, ways of working and templates, never one's own",
  },
  "account.keep": {
    zh: "管理账号（开通、停用、重置；不知道任何人的密码）",
    en: "keep accounts: make, lock, reset; never knowing a password",
  },
};

/** Abilities that ask for a fresh proof of who one is, each time it is used after a while. */
export const proofAsked = ["matter.open-sealed", "register.export", "account.keep"] as const;
