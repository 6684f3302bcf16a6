import { colour, typeface } from "@maple/platform/ui";
import { BarChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { CountTable } from "./counts.ts";

use([BarChart, GridComponent, TooltipComponent, LegendComponent, AriaComponent, SVGRenderer]);

/** Far apart in lightness too, so that a grey print still tells them apart. */
const shades = [colour.river, "#E0A458", "#7FB7BE", "#8A4B38", "#B9C4CC", "#3E5C76"] as const;
const shownApart = 5;

/** Stacked columns; the largest categories apart, the others together. */
export function CountsChart(props: {
  table: CountTable;
  label: string;
  categoryName(code: string): string;
  columnName(column: string): string;
  restName: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const { table, categoryName, columnName, restName, label } = props;
  useEffect(() => {
    if (!box.current) return;
    const chart = init(box.current, null, { renderer: "svg" });
    const apart = table.rows.slice(0, shownApart);
    const others = table.rows.slice(shownApart);
    const series = apart.map((row) => ({ name: categoryName(row.category), cells: row.cells }));
    if (others.length > 0) {
      series.push({
        name: restName,
        cells: table.columns.map((_, at) => others.reduce((sum, row) => sum + (row.cells[at] ?? 0), 0)),
      });
    }
    const large = document.documentElement.classList.contains("large");
    const text = { fontFamily: typeface, fontSize: large ? 16 : 12, color: colour.inkSoft };
    chart.setOption({
      animation: false,
      textStyle: text,
      aria: { enabled: true, label: { description: label } },
      grid: { left: 8, right: 8, top: 44, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, type: "scroll", textStyle: text, itemWidth: 14, itemHeight: 10 },
      tooltip: { trigger: "axis", textStyle: { ...text, color: colour.ink }, confine: true },
      xAxis: {
        type: "category",
        data: table.columns.map(columnName),
        axisLabel: text,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colour.line } },
      },
      yAxis: {
        type: "value",
        minInterval: 1,
        axisLabel: text,
        splitLine: { lineStyle: { color: colour.line } },
      },
      series: series.map((one, at) => ({
        type: "bar",
        stack: "all",
        name: one.name,
        data: one.cells,
        itemStyle: { color: shades[at] },
        barMaxWidth: 46,
      })),
    });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [table, categoryName, columnName, restName, label]);
  return <div className="chart" ref={box} role="img" aria-label={label} />;
}
