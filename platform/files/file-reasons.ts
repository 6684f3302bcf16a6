import type { ReasonWords } from "../words/pairs.ts";

/** Named refusals of files. */
export const fileReasons = {
  "file-too-large": {
    status: 413,
    zh: "文件超过 20 MB，没有保存。照片可以先压缩，或分几张上传。",
    en: "The file is over 20 MB and was not kept. Make it smaller or send it in parts.",
  },
  "video-too-large": {
    status: 413,
    zh: "视频超过 100 MB，没有保存。请截取相关的一段，或分几段上传；原视频请留在设备里。",
    en: "The video is over 100 MB and was not kept. Send the part that matters, or several parts, and keep the whole on your device.",
  },
  "file-kind-unfit": {
    status: 415,
    zh: "只能上传照片、录音、视频（MP4、MOV、WebM）或 PDF。这个文件不是，没有保存。",
    en: "Only photos, sound, video (MP4, MOV, WebM) and PDF can be sent. This is none of them and was not kept.",
  },
  "picture-unreadable": {
    status: 422,
    zh: "这张照片打不开，可能没有传完，请重新选择。",
    en: "This photo cannot be opened; it may be incomplete. Please choose it again.",
  },
  "picture-too-many-pixels": {
    status: 413,
    zh: "这张图片尺寸太大，没有保存。请换一张普通照片。",
    en: "This picture has too many pixels and was not kept. Please send an ordinary photo.",
  },
  "file-not-found": {
    status: 404,
    zh: "没有找到这个文件，或您不能查看。",
    en: "This file was not found, or you may not see it.",
  },
} as const satisfies Record<string, ReasonWords>;
