import { localDateOf, type Moment } from "@maple/platform/clock";
import type { Block, Paper, PaperLang } from "@maple/platform/documents/paper";
import { isTrackEnd, type TrackState, trackStateWords } from "../model/track-life.ts";
import { routeWords, type TrackKind, tracks } from "../model/tracks.ts";

/** 途径告知书: which legal track a matter takes or where it ended, who runs it, what comes of it, and the routes. */
export function noticePaper(
  track: { kind: TrackKind; state: TrackState; code: string; organ: { zh: string; en: string }; now: Moment },
  lang: PaperLang,
): Paper {
  const law = tracks[track.kind];
  const say = (zh: string, en: string) => (lang === "zh" ? zh : en);
  const ended = isTrackEnd(law.life, track.state);
  const routes = law.routes[track.state] ?? [];
  const told: Block[] =
    ended && routes.length > 0
      ? [
          { kind: "heading", text: say("接下来", "What follows") },
          { kind: "list", numbering: "zh", items: routes.map((code) => routeWords[code][lang]) },
        ]
      : [];
  return {
    form: "track-notice",
    lang,
    title: say("处理途径告知书", "Notice of the legal track"),
    organ: track.organ[lang],
    number: track.code,
    courtesyCopy: lang === "en",
    blocks: [
      {
        kind: "fields",
        columns: 2,
        rows: [
          { label: say("途径", "Track"), value: law.name[lang], wide: true },
          { label: say("由谁办理", "Run by"), value: law.by[lang], wide: true },
          { label: say("现在", "Now"), value: trackStateWords[track.state][lang], wide: true },
          { label: say("效力", "What comes of it"), value: law.effect[lang], wide: true },
          { label: say("依据", "Basis"), value: law.source[lang], wide: true },
        ],
      },
      ...told,
      { kind: "paragraph", text: say("以上内容已经告知我。", "I have been told the above."), indent: true },
      {
        kind: "signatures",
        rows: [
          { role: say("被告知人", "told to"), who: "", way: "pen" },
          { role: say("告知人", "told by"), who: "", way: "pen" },
        ],
      },
      { kind: "paragraph", align: "right", text: localDateOf(track.now, "Asia/Shanghai") },
    ],
  };
}
