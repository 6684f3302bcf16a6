import type { WordPair } from "@maple/platform/clock";
import type { VerdictReason } from "./proof.ts";

/** What each verdict means to the person who asked, and what to do next. */
export const verdictWords: { readonly [reason in VerdictReason]: WordPair } = {
  genuine: {
    zh: "文书真实：由该县签发，签发后未被改动。",
    en: "Genuine: issued by this county and unchanged since.",
  },
  "no-proof": {
    zh: "文件中没有证明。若曾用其他软件另存，请核验原文件，或扫描纸面二维码。",
    en: "There is no proof in this file. If another program saved it anew, check the original file, or scan the code on the page.",
  },
  "unreadable-proof": {
    zh: "证明已损坏，无法读取。请核验原文件。",
    en: "The proof is damaged and cannot be read. Check the original file.",
  },
  "unknown-key": {
    zh: "签发所用的密钥不在已公布的名单中，不能证明真实。",
    en: "The key that signed this is not among the published ones; the file is not proved.",
  },
  "bad-signature": {
    zh: "签名不符：证明是伪造的，或被改动过。",
    en: "The signature does not hold: the proof is forged or was altered.",
  },
  "file-changed": {
    zh: "文件在签发后被改动过，不可采信。请向签发单位索取原件。",
    en: "The file was changed after it was issued; do not rely on it. Ask the issuing body for the original.",
  },
  "content-mismatch": {
    zh: "文件内嵌的内容与签发记录不符，不可采信。",
    en: "The content inside the file is not what was signed; do not rely on it.",
  },
};
