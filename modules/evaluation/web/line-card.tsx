import { isCategory, type MatterLine, matterCategories, sealedTitle } from "@maple/matter";
import { exactTime, GradeMark, StateMark } from "@maple/matter/web";
import { To, useWords } from "@maple/platform/query";
import { Grid, theme } from "antd";
import type { ReactNode } from "react";
import { registerWords as words } from "./evaluation-words.ts";

/** Whether the screen is too narrow for a table of many columns. */
export function useNarrow(): boolean {
  return Grid.useBreakpoint().lg === false;
}

/** Columns as wide as their words: large type needs more room than the usual one. */
export function useWidths(): (usual: number) => number {
  const { fontSize } = theme.useToken().token;
  return (usual) => Math.round((usual * fontSize) / usualSize);
}

const usualSize = 14;

/** A line of a list on a narrow screen: what a table says in columns stands below each other. */
export function LineCard({ line, children }: { line: MatterLine; children?: ReactNode }) {
  const { say, name } = useWords();
  const category = isCategory(line.category) ? say(matterCategories[line.category]) : line.category;
  const where = [line.gridName ? name(line.gridName) : null, line.placeWords || null].filter(Boolean);
  return (
    <div className="line-card">
      <To path={`/matters/${line.id}`} className="line-title">
        {line.sealed ? say(sealedTitle) : line.title || line.code}
      </To>
      <p className="line-marks">
        <StateMark state={line.state} />
        {line.grade && <GradeMark grade={line.grade} long />}
      </p>
      {children}
      <p className="quiet">{[category, ...where].join(" · ")}</p>
      <p className="quiet">
        {line.number ?? line.code} · {say(words.reported)} {exactTime(line.reportedAt).slice(0, 10)}
        {line.holderName && ` · ${say(words.holder)} ${line.holderName}`}
      </p>
    </div>
  );
}
