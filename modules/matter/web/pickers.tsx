import { useWords } from "@maple/platform/query";
import { Select } from "antd";
import { useMemo } from "react";
import { matterCategories, matterCategoryCodes } from "../model/matter-categories.ts";
import { useCounty, useStaff } from "./county.ts";
import { partsWords as words } from "./parts-words.ts";

interface Option {
  value: string;
  label: string;
  find: string;
}

const fits = (typed: string, option?: { find?: unknown }) =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((part) => String(option?.find ?? "").includes(part));

/** A third-level grid by typing any part of its name, its community's or its town's. */
export function GridPicker(props: {
  id?: string;
  value: string | null;
  onChange(grid: string | null): void;
  size?: "small" | "middle";
}) {
  const { say, name } = useWords();
  const county = useCounty();
  const options = useMemo(
    () =>
      (county.data?.towns ?? []).flatMap((town) =>
        town.communities
          .filter((community) => community.grids.length > 0)
          .map((community) => ({
            label: `${name(town.name)} · ${name(community.name)}`,
            title: community.id,
            options: community.grids.map(
              (grid): Option => ({
                value: grid.id,
                label: name(grid.name),
                find: [grid.name, community.name, town.name, { zh: grid.code, en: "" }]
                  .map((one) => `${one.zh} ${one.en}`)
                  .join(" ")
                  .toLowerCase(),
              }),
            ),
          })),
      ),
    [county.data, name],
  );
  return (
    <Select
      {...(props.id ? { id: props.id } : { "aria-label": say(words.grid) })}
      className="wide"
      size={props.size ?? "middle"}
      showSearch={{ filterOption: (typed, option) => fits(typed, option as { find?: unknown }) }}
      allowClear
      loading={county.isPending}
      placeholder={say(words.pickGrid)}
      notFoundContent={say(words.noMatch)}
      popupMatchSelectWidth={320}
      value={props.value}
      onChange={(value) => props.onChange(value ?? null)}
      options={options}
    />
  );
}

/** Staff by name, with their post's unit. */
export function StaffPicker(props: {
  id?: string;
  /** One role asked for, or several of all staff. */
  role: string | readonly string[];
  value: string[];
  several?: boolean;
  onChange(staff: string[]): void;
  label: string;
}) {
  const { say, name } = useWords();
  const several = typeof props.role !== "string";
  const staff = useStaff(several ? "" : (props.role as string));
  const listed = (staff.data ?? []).filter((one) => !several || props.role.includes(one.role));
  const options = [...new Map(listed.map((one) => [one.id, one])).values()].map((one) => ({
    value: one.id,
    label: `${one.name} · ${one.unitName ? name(one.unitName) : ""}`,
    find: `${one.name} ${one.unitName?.zh ?? ""} ${one.unitName?.en ?? ""}`.toLowerCase(),
  }));
  return (
    <Select<string[] | string>
      {...(props.id ? { id: props.id } : {})}
      {...(props.several ? { mode: "multiple" as const } : {})}
      className="wide"
      aria-label={props.label}
      showSearch={{ filterOption: (typed, option) => fits(typed, option as { find?: unknown }) }}
      loading={staff.isPending}
      placeholder={say(words.pickStaff)}
      notFoundContent={say(words.noMatch)}
      value={props.several ? props.value : (props.value[0] ?? (null as unknown as string))}
      onChange={(value) => props.onChange(Array.isArray(value) ? value : value ? [value] : [])}
      options={options}
    />
  );
}

/** One of the eighteen categories, found by code, name or hint. */
export function CategoryPicker(props: {
  id?: string;
  label: string;
  value: string | null;
  onChange(code: string | null): void;
}) {
  const { say } = useWords();
  const options = matterCategoryCodes.map((code) => {
    const category = matterCategories[code];
    return {
      value: code,
      label: `${code} ${say(category)}`,
      find: `${code} ${category.zh} ${category.en} ${category.hint.zh}`.toLowerCase(),
    };
  });
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      className="wide"
      aria-label={props.label}
      showSearch={{ filterOption: (typed, option) => fits(typed, option as { find?: unknown }) }}
      allowClear
      value={props.value}
      onChange={(value) => props.onChange(value ?? null)}
      options={options}
    />
  );
}
