import { type ReactNode, useEffect, useState } from "react";
import type { Spot } from "../model/sheet.ts";
import { BorderMap, type Screen } from "./border-map.tsx";
import type { PlanState } from "./use-plan.ts";

/** The map with what is drawn over it: handles, the cut, and where the proof found something. */
export function DrawingMap(props: {
  label: string;
  state: PlanState;
  chosen: string | null;
  look: Spot | null;
  near: string | null;
  cut: readonly Spot[];
  press(spot: Spot, grid: string | null, screen: Screen | null): void;
  handles: ((screen: Screen) => ReactNode) | null;
}) {
  const { state, cut } = props;
  const [screen, setScreen] = useState<Screen | null>(null);
  return (
    <BorderMap
      label={props.label}
      plan={state.plan}
      chosen={props.chosen}
      look={props.look}
      near={props.near}
      onPress={(spot, grid) => props.press(spot, grid, screen)}
    >
      {(now) => (
        <>
          <Seen screen={now} tell={setScreen} />
          {state.faults.slice(0, 50).map((fault) => {
            const [x, y] = now.of(fault.at);
            return (
              <circle key={`${fault.fault} ${fault.at.join()}`} className="fault-mark" cx={x} cy={y} r={11} />
            );
          })}
          {cut.length > 0 && (
            <>
              <polyline className="cut-line" points={cut.map((spot) => now.of(spot).join()).join(" ")} />
              {cut.map((spot) => {
                const [x, y] = now.of(spot);
                return <circle key={spot.join()} className="cut-corner" cx={x} cy={y} r={5} />;
              })}
            </>
          )}
          {props.handles?.(now)}
        </>
      )}
    </BorderMap>
  );
}

/** Hands the scale of the map to whoever turns a press into a place. */
function Seen({ screen, tell }: { screen: Screen; tell(screen: Screen): void }) {
  const { perPixel } = screen;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scale alone decides whether it is told again
  useEffect(() => tell(screen), [perPixel]);
  return null;
}
