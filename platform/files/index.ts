export { type Blobs, diskBlobs } from "./blobs.ts";
export { fileReasons } from "./file-reasons.ts";
export { attachFiles, type FileRow, filesOf, findFile, insertFile } from "./file-store.ts";
export { forgetFiles, type StillNamed } from "./forget-files.ts";
export { keepFile } from "./keep-file.ts";
export {
  type Ended,
  type ResumableUploads,
  resumableUploads,
  uploadIdShape,
  type WholeUpload,
} from "./resumable.ts";
export { fileLimits, type TakenIn, takeIn } from "./take-in.ts";
