export const proofWords = {
  title: { zh: "核验文书真伪", en: "Check whether a paper is genuine" },
  lead: {
    zh: "扫文书上的二维码，或在这里上传 PDF 文件。",
    en: "Scan the code on the paper, or send the PDF here.",
  },
  genuine: { zh: "真实", en: "Genuine" },
  notGenuine: { zh: "不能证明真实", en: "Not proved genuine" },
  codeGenuine: {
    zh: "这个二维码由本县签发，没有被改动。",
    en: "This code was issued by this county and is unaltered.",
  },
  compare: {
    zh: "请把下面的编号和校验值与纸上的逐字比对：一致，才是这份文书。",
    en: "Compare the number and check value below with those on the paper: only if they agree is it this paper.",
  },
  number: { zh: "编号", en: "Number" },
  form: { zh: "文书", en: "Paper" },
  sealedAt: { zh: "盖章时间", en: "Sealed" },
  hash: { zh: "内容校验值", en: "Check value of its content" },
  noContent: {
    zh: "这里不显示文书内容，也不显示当事人。",
    en: "Neither its content nor the parties are shown here.",
  },
  checkFile: { zh: "核验一个 PDF 文件", en: "Check a PDF file" },
  checkFileLead: {
    zh: "文件只用来核验，核验完即丢弃，不保存。",
    en: "The file is looked at once and thrown away; nothing is kept.",
  },
  file: { zh: "选择 PDF 文件（不超过 20 MB）", en: "Choose a PDF file (20 MB at most)" },
  fileNeeded: { zh: "请选择一个 PDF 文件。", en: "Please choose a PDF file." },
  check: { zh: "核验", en: "Check" },
  without: { zh: "不通过我们也能核验", en: "Checking without us" },
  withoutLead: {
    zh: "拿到 PDF 和本县公布的公钥，在自己的电脑上运行下面的命令，不联网也能核验。",
    en: "With the PDF and the county's published key, run this on your own computer; no network is needed.",
  },
} as const;
