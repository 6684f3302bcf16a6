export type Naming = "named" | "withheld" | "anonymous";
export type PersonField = "name" | "phone" | "address";

/** A person as their matter holds them: the least that is needed to reach them and to put on the agreement. */
export interface Person {
  id: string;
  matter: string;
  name: string | null;
  phone: string | null;
  address: string | null;
  shown: Naming;
}

/** Why somebody opens personal data; written into the log that the resident can read. */
export const purposes = [
  "handle",
  "mediate",
  "contact",
  "paper",
  "export",
  "own",
  "search",
  "request",
  "department",
  "call-back",
] as const;
export type Purpose = (typeof purposes)[number];

export const purposeWords: Record<Purpose, { zh: string; en: string }> = {
  handle: { zh: "办理这件事", en: "to handle the matter" },
  mediate: { zh: "调解", en: "to mediate" },
  contact: { zh: "联系您", en: "to reach you" },
  paper: { zh: "制作文书", en: "to make out a paper" },
  export: { zh: "导出", en: "to export" },
  own: { zh: "您本人查看", en: "your own look" },
  search: { zh: "按姓名查找", en: "a search by name" },
  request: { zh: "答复您关于个人信息的请求", en: "to answer your request about your data" },
  department: { zh: "部门办理这件事时联系您", en: "so that a department handling it can reach you" },
  "call-back": { zh: "抽查回访，核对办理结果", en: "to call you and check what was recorded" },
};
