export { featureBounds, mapStyle } from "./web/map-style.ts";

/** The screens that are loaded when first opened. */
export const gridScreens = {
  units: () => import("./web/units-screen.tsx"),
  drawings: () => import("./web/drawings-screen.tsx"),
} as const;
