import { type PointerEvent, useState } from "react";
import { type Area, pointOf, type Spot } from "../model/sheet.ts";
import { type Edge, edgesOfArea, isSame, keyOf } from "../rules/drawing/chain.ts";
import type { Screen } from "./border-map.tsx";

const degrees = (spot: Spot) =>
  pointOf(spot)
    .map((one) => one.toFixed(6))
    .join(", ");

/** The corners of the chosen grid, to be dragged, and a small dot on each edge that becomes a corner. */
export function BorderHandles(props: {
  area: Area;
  screen: Screen;
  chosen: Spot | null;
  choose(spot: Spot): void;
  move(spot: Spot, to: Spot): void;
  insert(edge: Edge, at: Spot): void;
  remove(spot: Spot): void;
}) {
  const { area, screen } = props;
  const [drag, setDrag] = useState<{ spot: Spot; to: [number, number] } | null>(null);
  const seen = ([x, y]: readonly [number, number]) =>
    x > -40 && y > -40 && x < screen.width + 40 && y < screen.height + 40;
  const edges = edgesOfArea(area);
  const corners = apart(
    edges.map(([from]) => from).filter((spot) => seen(screen.of(spot))),
    screen,
  );
  const local = (event: PointerEvent<SVGElement>): [number, number] => {
    const box = event.currentTarget.ownerSVGElement!.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  return (
    <g>
      <path
        className="handle-border"
        d={area
          .map(
            (loop) =>
              `M${loop
                .map((spot) =>
                  at(drag, spot, screen)
                    .map((n) => n.toFixed(1))
                    .join(" "),
                )
                .join("L")}Z`,
          )
          .join("")}
      />
      {edges.map(([a, b]) => {
        const [p, q] = [screen.of(a), screen.of(b)];
        const far = Math.hypot(p[0] - q[0], p[1] - q[1]);
        const middle: [number, number] = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
        if (far < 46 || !seen(middle)) return null;
        const spot: Spot = [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)];
        return (
          // biome-ignore lint/a11y/useSemanticElements: a drawing has no button element
          <circle
            key={`${keyOf(a)} ${keyOf(b)}`}
            className="handle-dot"
            cx={middle[0]}
            cy={middle[1]}
            r={5}
            role="button"
            tabIndex={0}
            aria-label={`+ ${degrees(spot)}`}
            onClick={() => props.insert([a, b], spot)}
            onKeyDown={(event) => event.key === "Enter" && props.insert([a, b], spot)}
          />
        );
      })}
      {corners.map((spot) => {
        const [x, y] = at(drag, spot, screen);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a drawing has no button element
          <circle
            key={keyOf(spot)}
            className={props.chosen && isSame(props.chosen, spot) ? "handle chosen" : "handle"}
            cx={x}
            cy={y}
            r={7}
            role="button"
            tabIndex={0}
            aria-label={degrees(spot)}
            onFocus={() => props.choose(spot)}
            onKeyDown={(event) => {
              if (event.key === "Delete" || event.key === "Backspace") {
                event.preventDefault();
                props.remove(spot);
              }
            }}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              props.choose(spot);
              setDrag({ spot, to: screen.of(spot) });
            }}
            onPointerMove={(event) => {
              if (drag && isSame(drag.spot, spot)) setDrag({ spot, to: local(event) });
            }}
            onPointerUp={() => {
              if (!drag) return;
              const to = screen.at(...drag.to);
              const [sx, sy] = screen.of(spot);
              setDrag(null);
              if (Math.hypot(drag.to[0] - sx, drag.to[1] - sy) > 2) props.move(spot, to);
            }}
            onPointerCancel={() => setDrag(null)}
          />
        );
      })}
    </g>
  );
}

/** Handles that would lie on one another are left out until the map comes nearer. */
function apart(spots: readonly Spot[], screen: Screen): Spot[] {
  const kept: Spot[] = [];
  let last: [number, number] | null = null;
  for (const spot of spots) {
    const here = screen.of(spot);
    if (last && Math.hypot(here[0] - last[0], here[1] - last[1]) < 15) continue;
    kept.push(spot);
    last = here;
  }
  return kept;
}

function at(drag: { spot: Spot; to: [number, number] } | null, spot: Spot, screen: Screen): [number, number] {
  return drag && isSame(drag.spot, spot) ? drag.to : screen.of(spot);
}
