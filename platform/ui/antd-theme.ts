import type { ThemeConfig } from "antd";
import { colour, radius, type, typeface } from "./tokens.ts";

/** Borders of controls need 3:1 against paper (WCAG 1.4.11); the line colour is for what merely divides. */
const controlEdge = "#7F8E9A";

/**
 * The desk's theme for Ant Design, made from the tokens; its grey texts are darkened to at least 4.5:1. `still`: the
 * reader asked for reduced motion, and the library must know it too: it waits for the end of motions and measures in them.
 */
export function deskTheme({ large, still }: { large: boolean; still: boolean }): ThemeConfig {
  const fontSize = Math.round(type.desk.size * (large ? type.large : 1));
  return {
    cssVar: { key: "desk" },
    token: {
      colorPrimary: colour.river,
      colorLink: colour.river,
      colorLinkHover: colour.riverDark,
      colorInfo: colour.blue,
      colorSuccess: colour.done,
      colorWarning: colour.orange,
      colorError: colour.red,
      colorText: colour.ink,
      colorTextHeading: colour.ink,
      colorTextSecondary: colour.inkSoft,
      colorTextTertiary: colour.inkSoft,
      colorTextDescription: colour.inkSoft,
      colorTextPlaceholder: "#5A6A78",
      colorTextDisabled: "#63727F",
      colorBgLayout: colour.wash,
      colorBorder: controlEdge,
      colorBorderSecondary: colour.line,
      colorSplit: colour.line,
      borderRadius: radius,
      borderRadiusLG: radius,
      borderRadiusSM: 4,
      fontFamily: typeface,
      fontSize,
      lineHeight: type.desk.line,
      controlHeight: large ? 42 : 32,
      motion: !still,
      motionDurationSlow: "0.14s",
      motionDurationMid: "0.12s",
      motionDurationFast: "0.08s",
      boxShadow: "0 6px 24px rgb(20 32 43 / 14%)",
      boxShadowSecondary: "0 6px 24px rgb(20 32 43 / 14%)",
    },
    components: {
      Button: { primaryShadow: "none", defaultShadow: "none", dangerShadow: "none" },
      Table: {
        headerBg: colour.wash,
        headerColor: colour.inkSoft,
        rowHoverBg: colour.riverWash,
        cellPaddingBlockSM: 7,
      },
      Tabs: { horizontalItemGutter: 20 },
      Segmented: { itemSelectedBg: colour.paper, itemSelectedColor: colour.riverDark, trackBg: "#E6EBEE" },
      Select: { optionSelectedBg: colour.riverWash },
    },
  };
}
