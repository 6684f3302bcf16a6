export type { Blobs } from "./blobs.ts";
export { type CoverBox, coverParts } from "./cover.ts";
export { diskBlobs } from "./disk-blobs.ts";
export { fileReasons } from "./file-reasons.ts";
export {
  attachFiles,
  detachFiles,
  type FileRow,
  filesOf,
  findFile,
  insertFile,
  moveFiles,
} from "./file-store.ts";
export { type FilesPlace, nameOfBucket } from "./files-place.ts";
export { forgetFiles, type StillNamed } from "./forget-files.ts";
export { forgetFilesOf, forgetViewings } from "./forget-files-of.ts";
export { keepFile } from "./keep-file.ts";
export { openBlobs } from "./open-blobs.ts";
export {
  type Ended,
  type ResumableUploads,
  resumableUploads,
  uploadIdShape,
  type WholeUpload,
} from "./resumable.ts";
export { fileLimits, type TakenIn, takeIn } from "./take-in.ts";
export { noteViewing, type ViewedInHour, viewingsOf } from "./viewing-store.ts";
