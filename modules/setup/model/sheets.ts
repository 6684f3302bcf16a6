import type { WordPair } from "@maple/platform/words/pairs";

/** The sheets of the file with which a county is set up, and their columns in order. */
export const sheetKeys = ["units", "grids", "people", "posts"] as const;
export type SheetKey = (typeof sheetKeys)[number];

export interface Column extends WordPair {
  /** Cannot be left empty. */
  needed?: true;
  /** What stands in it, for the template. */
  hint: WordPair;
}

type Sheet = WordPair & { columns: Readonly<Record<string, Column>> };

export const sheets = {
  units: {
    zh: "单位",
    en: "Units",
    columns: {
      key: {
        zh: "编号",
        en: "Key",
        needed: true,
        hint: {
          zh: "本表内自编，不重复，供其他各表引用",
          en: "your own, not twice; other sheets refer to it",
        },
      },
      kind: {
        zh: "类型",
        en: "Kind",
        needed: true,
        hint: {
          zh: "镇、街道／社区／村／派出所／警务室／人民调解委员会／部门／企业／学校／物业公司等",
          en: "town, community, village, station, police room, …",
        },
      },
      name: { zh: "名称", en: "Name", needed: true, hint: { zh: "全称", en: "full name in Chinese" } },
      nameEn: { zh: "英文名称", en: "English name", hint: { zh: "可空", en: "may be empty" } },
      code: {
        zh: "区划代码",
        en: "Division code",
        hint: { zh: "镇街、社区、村填 12 位；其他留空", en: "12 digits for towns, communities, villages" },
      },
      parent: {
        zh: "上级",
        en: "Stands under",
        needed: true,
        hint: { zh: "上级的编号、区划代码或名称", en: "key, code or name of the unit above" },
      },
      from: {
        zh: "设立之日",
        en: "From",
        hint: { zh: "2024-01-01；空为今天", en: "2024-01-01; today when empty" },
      },
      phone: { zh: "电话", en: "Telephone", hint: { zh: "公开电话，可空", en: "public, may be empty" } },
      address: { zh: "地址", en: "Address", hint: { zh: "可空", en: "may be empty" } },
      lng: { zh: "经度", en: "Longitude", hint: { zh: "WGS-84，可空", en: "WGS-84, may be empty" } },
      lat: { zh: "纬度", en: "Latitude", hint: { zh: "WGS-84，可空", en: "WGS-84, may be empty" } },
    },
  },
  grids: {
    zh: "网格",
    en: "Grids",
    columns: {
      code: {
        zh: "网格编号",
        en: "Grid code",
        needed: true,
        hint: {
          zh: "16 位：社区（村）代码 12 位 + 3 + 序号 3 位",
          en: "16 digits: community code, 3, serial",
        },
      },
      name: { zh: "名称", en: "Name", needed: true, hint: { zh: "", en: "" } },
      nameEn: { zh: "英文名称", en: "English name", hint: { zh: "可空", en: "may be empty" } },
      community: {
        zh: "社区（村）",
        en: "Community",
        needed: true,
        hint: { zh: "编号、区划代码或名称", en: "key, code or name" },
      },
      room: { zh: "警务室", en: "Police room", needed: true, hint: { zh: "编号或名称", en: "key or name" } },
      kind: {
        zh: "单位网格类型",
        en: "Kind of unit grid",
        hint: {
          zh: "有边界的网格留空；否则船队／船舶／码头／市场／校园／企业",
          en: "empty for an area; else fleet, market, …",
        },
      },
      unit: { zh: "所属单位", en: "Unit", hint: { zh: "单位网格才填", en: "of a unit grid alone" } },
    },
  },
  people: {
    zh: "人员",
    en: "People",
    columns: {
      key: {
        zh: "工号",
        en: "Key",
        needed: true,
        hint: { zh: "本表内不重复，供岗位表引用", en: "not twice; posts refer to it" },
      },
      name: {
        zh: "姓名",
        en: "Name",
        needed: true,
        hint: { zh: "工作姓名，会公示在网格牌上", en: "working name, shown on the grid card" },
      },
      phone: { zh: "电话", en: "Telephone", hint: { zh: "加密保存，可空", en: "kept sealed, may be empty" } },
      username: {
        zh: "登录名",
        en: "User name",
        hint: {
          zh: "小写字母、数字和 . - _；空则不开账号",
          en: "small letters, digits, . - _; empty: no account",
        },
      },
    },
  },
  posts: {
    zh: "岗位",
    en: "Posts",
    columns: {
      person: {
        zh: "工号",
        en: "Key",
        needed: true,
        hint: { zh: "人员表里的工号", en: "key of the person" },
      },
      role: {
        zh: "岗位",
        en: "Role",
        needed: true,
        hint: { zh: "社区民警、辅警、网格员、人民调解员等", en: "community officer, grid worker, …" },
      },
      title: {
        zh: "称谓",
        en: "Title",
        hint: { zh: "单位里的叫法，可空", en: "as the office calls it, may be empty" },
      },
      unit: {
        zh: "所在单位",
        en: "Unit",
        needed: true,
        hint: { zh: "编号、区划代码或名称", en: "key, code or name" },
      },
      grids: {
        zh: "网格",
        en: "Grids",
        hint: { zh: "网格编号，多个用顿号分开，可空", en: "grid codes with 、 between, may be empty" },
      },
      from: {
        zh: "任职起",
        en: "From",
        hint: { zh: "2024-01-01；空为今天", en: "2024-01-01; today when empty" },
      },
      until: {
        zh: "任职止",
        en: "Until",
        hint: { zh: "不再任职的第一天，可空", en: "first day no longer held, may be empty" },
      },
    },
  },
} as const satisfies Record<SheetKey, Sheet>;

/** A line of a sheet as it was written: its row in the file, from 1, and its cells by column. */
export interface Row {
  row: number;
  cells: Readonly<Record<string, string>>;
}
export type Rows = Readonly<Record<SheetKey, readonly Row[]>>;

/** The most lines a file may have in all. */
export const rowLimit = 20_000;
