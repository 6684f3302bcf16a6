export { contentHashOf } from "./canonical.ts";
export { type IssuedPaper, type IssueOptions, issuePaper } from "./issue-paper.ts";
export { type FilePart, type JoinedFile, type JoinOptions, joinPapers } from "./join-pdfs.ts";
export type {
  Block,
  Field,
  Paper,
  PaperImage,
  PaperLang,
  PaperProof,
  RichText,
  Run,
  SignatureRow,
} from "./paper.ts";
export { paperToDocx } from "./paper-to-docx.ts";
export { attachmentName, type PdfOptions, paperToPdf } from "./paper-to-pdf.ts";
export { attachedText } from "./pdf-attachment.ts";
export { pdfText } from "./pdf-text.ts";
export {
  type PaperVerdict,
  proofUrl,
  proveContent,
  sealPdf,
  sidecarProof,
  type VerdictReason,
  verifyContentProof,
  verifyPaperFile,
} from "./proof.ts";
export {
  type ContentClaim,
  type CountyKey,
  type FileClaim,
  makeProofKey,
  type ReadToken,
} from "./proof-token.ts";
export { verdictWords } from "./verdict-words.ts";
