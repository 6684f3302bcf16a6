export type { PanelLine, PanelsOfMatter, PanelView } from "./model/panel.ts";
export {
  isLive,
  type PanelAct,
  type PanelState,
  panelActWords,
  panelLife,
  panelStates,
} from "./model/panel-life.ts";
export { panelReasons } from "./model/panel-reasons.ts";
export { type Part, parts } from "./model/pattern.ts";
export { ownerOf } from "./rules/owner-of.ts";
