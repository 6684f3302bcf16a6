export { type CountyMap, countyMap, forgetCountyMap } from "./questions/county-map.ts";
export {
  findBaseMap,
  insertGrids,
  insertUnits,
  keepBaseMap,
  listCounties,
  listGrids,
  listUnits,
} from "./store/grid-store.ts";
