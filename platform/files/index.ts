export type { Blobs } from "./blobs.ts";
export { type ByteRange, rangeFrom } from "./byte-range.ts";
export {
  type CaptureRow,
  capturesOf,
  type FileSource,
  insertCapture,
  noteGiver,
  originalsSealed,
} from "./capture-store.ts";
export { type CopyRow, copiesOf, insertCopy } from "./copy-store.ts";
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
export { type Keeping, keepFile } from "./keep-file.ts";
export { openBlobs } from "./open-blobs.ts";
export {
  findOriginalOpening,
  insertOriginalOpening,
  type OriginalOpening,
  originalOpeningsOf,
} from "./opening-store.ts";
export { checkKept, type Found, keyFor, openOriginal } from "./original.ts";
export {
  type Ended,
  type ResumableUploads,
  resumableUploads,
  uploadIdShape,
  type WholeUpload,
} from "./resumable.ts";
export { takeAlong } from "./take-along.ts";
export { fileLimits, type TakenIn, takeIn } from "./take-in.ts";
export { fileViewingsOf, noteViewing, type ViewedInHour, viewingsOf } from "./viewing-store.ts";
