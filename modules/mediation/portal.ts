export { AgreementPage, type AgreementPageProps } from "./portal/agreement-page.tsx";
export { moneyWords } from "./portal/money-words.ts";
export { NoticePage, RefusePage } from "./portal/notice-page.tsx";
export { PapersSection, urgentPaper } from "./portal/papers-section.tsx";
export { papersWords } from "./portal/papers-words.ts";
export { ProofPage, type ProofPageProps } from "./portal/proof-page.tsx";
export { proofWords } from "./portal/proof-words.ts";
