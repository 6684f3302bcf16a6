/** The one source of colour, type and space: CSS variables, the desk's theme and the map style are made from it. */
export const colour = {
  ink: "#14202B",
  inkSoft: "#465766",
  paper: "#FFFFFF",
  wash: "#F5F7F8",
  line: "#D5DCE1",
  river: "#0B5C6B",
  riverDark: "#08464F",
  riverWash: "#E7F1F3",
  maple: "#B23A22",
  mapleWash: "#FBEDEA",
  red: "#B42318",
  orange: "#B54708",
  yellow: "#8A6100",
  yellowWash: "#FFF3C4",
  blue: "#175CD3",
  done: "#067647",
  doneWash: "#E6F4EC",
} as const;

/** Dark, for the command room. */
export const darkColour = {
  ...colour,
  ink: "#E8EEF2",
  inkSoft: "#A9B8C4",
  paper: "#0E161D",
  wash: "#16212B",
  line: "#2C3B48",
  river: "#5FB8C8",
  riverDark: "#8CD0DC",
  riverWash: "#12303A",
  maple: "#F08A72",
} as const;

export const typeface =
  '"PingFang SC", "HarmonyOS Sans SC", MiSans, "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

/** Body size in px and line height, by room. */
export const type = {
  portal: { size: 18, line: 1.7 },
  field: { size: 16, line: 1.6 },
  desk: { size: 14, line: 1.55 },
  command: { size: 16, line: 1.55 },
  /** Large type for those who ask for it. */
  large: 1.35,
} as const;

export const space = (steps: number): string => `${steps * 4}px`;
export const radius = 6;

/** Grades of a matter: colour, word and shape, never colour alone. */
export const gradeLook = {
  red: { colour: colour.red, shape: "▲", zh: "红", en: "red" },
  orange: { colour: colour.orange, shape: "◆", zh: "橙", en: "orange" },
  yellow: { colour: colour.yellow, shape: "■", zh: "黄", en: "yellow" },
  blue: { colour: colour.blue, shape: "●", zh: "蓝", en: "blue" },
} as const;

/** `--ink: …` for a style sheet's root. */
export function cssVariables(palette: Readonly<Record<string, string>> = colour): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value};`)
    .join(" ");
}
