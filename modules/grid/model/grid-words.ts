type Words = { zh: string; en: string };

/** Why a matter came to its grid. Shown to the resident and to the grid worker, so plain words only. */
export const gridReasonWords = {
  "point-inside": {
    zh: "地图上的点位于网格“{grid}”的范围内",
    en: "The point on the map lies inside the grid “{grid}”",
  },
  chosen: { zh: "报告人选定了网格“{grid}”", en: "The grid “{grid}” was chosen by the person reporting" },
  "room-qr": {
    zh: "通过“{unit}”的二维码上报，归入其所在网格“{grid}”",
    en: "Reported through the code at {unit}, which stands in the grid “{grid}”",
  },
  "unit-grid": {
    zh: "“{unit}”自成网格“{grid}”，不看地点",
    en: "{unit} is a grid of its own, “{grid}”, wherever it is",
  },
  "unit-stands-inside": {
    zh: "“{unit}”位于网格“{grid}”的范围内",
    en: "{unit} stands inside the grid “{grid}”",
  },
  "unit-community": {
    zh: "“{unit}”对应网格“{grid}”，具体小网格由社区确认",
    en: "{unit} is the grid “{grid}”; the community settles the smaller grid",
  },
  "words-name-grid": {
    zh: "地点描述中提到了“{named}”，归入网格“{grid}”",
    en: "The description names “{named}”, which is the grid “{grid}”",
  },
  "words-only-community": {
    zh: "只说明了所在社区（村），先归入“{grid}”，由社区确认具体小网格",
    en: "Only the community or village is known: it goes to “{grid}” first, which settles the smaller grid",
  },
  "words-only-town": {
    zh: "只说明了所在镇（街道），先归入“{grid}”，由其确认具体网格",
    en: "Only the town or street is known: it goes to “{grid}” first, which settles the grid",
  },
  "words-only": {
    zh: "只有文字描述，尚不能确定网格，由指挥室分派",
    en: "Only words: the grid is not known yet, the command room assigns it",
  },
  "unit-without-grid": {
    zh: "“{unit}”没有登记位置，尚不能确定网格，由指挥室分派",
    en: "{unit} has no place on record: the command room assigns the grid",
  },
  "meeting-grid": {
    zh: "出自“{unit}”的恳谈会，登记时选定网格“{grid}”",
    en: "From a consultation meeting of {unit}; the grid “{grid}” was chosen when it was filed",
  },
  "meeting-room": {
    zh: "出自“{unit}”的恳谈会，由该警务室承办，未定到具体网格",
    en: "From a consultation meeting of {unit}, which handles it; no grid was settled",
  },
} as const satisfies Record<string, Words>;
export type GridReason = keyof typeof gridReasonWords;

/** Why a place cannot be taken as it was told. */
export const placeRefusalWords = {
  "point-not-a-number": {
    zh: "坐标不是有效数字，请重新在地图上选点",
    en: "The coordinates are not numbers: please pick the point on the map again",
  },
  "point-out-of-range": {
    zh: "坐标（{lng}, {lat}）超出经纬度范围，请重新在地图上选点",
    en: "The coordinates ({lng}, {lat}) are not on the earth: please pick the point on the map again",
  },
  "point-swapped": {
    zh: "经度和纬度可能写反了：（{lng}, {lat}）对调后在本县范围内",
    en: "Longitude and latitude seem exchanged: the other way round, ({lng}, {lat}) is in this county",
  },
  "point-outside-county": {
    zh: "该点（{lng}, {lat}）不在本县范围内，距边界约 {metres} 米",
    en: "The point ({lng}, {lat}) is outside this county, about {metres} metres from its border",
  },
  "grid-unknown": { zh: "没有这个网格", en: "There is no such grid" },
  "grid-not-in-force": {
    zh: "网格“{grid}”在 {on} 不在有效期内",
    en: "The grid “{grid}” is not in force on {on}",
  },
  "unit-unknown": { zh: "没有这个单位", en: "There is no such unit" },
  "words-empty": { zh: "请写明地点", en: "Please say where it is" },
} as const satisfies Record<string, Words>;
export type PlaceRefusal = keyof typeof placeRefusalWords;
