import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Button, Input, Skeleton } from "antd";
import { lazy, Suspense, useId, useState } from "react";
import { actWords } from "../model/matter-life.ts";
import { actFormWords as words } from "./act-words.ts";
import { useMatterKeys } from "./matter-keys.ts";
import { GridPicker } from "./pickers.tsx";

const PlaceMap = lazy(() => import("./place-map.tsx").then((module) => ({ default: module.PlaceMap })));

/** Corrects the grid by name or on the map, with the reason. */
export function AssignToGridForm(props: {
  matter: string;
  grid: string | null;
  point: { lng: number; lat: number } | null;
  done(): void;
}) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(props.matter));
  const [grid, setGrid] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [mapped, setMapped] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const submit = async () => {
    const missing =
      grid === null ? say(words.needChoice) : [...reason.trim()].length < 2 ? say(words.needReason) : null;
    setFault(missing);
    if (missing) return;
    if (await telling.send(`/api/matters/${props.matter}/assign-to-grid`, { grid, reason })) props.done();
  };
  return (
    <ActPanel
      title={say(actWords["assign-to-grid"])}
      hint={say(words.gridHint)}
      submit={say(actWords["assign-to-grid"])}
      fault={fault}
      telling={telling}
      onSubmit={submit}
      onCancel={props.done}
    >
      <Field id={`${id}-grid`} label={say(words.gridNew)}>
        <span className="with-button">
          <GridPicker id={`${id}-grid`} value={grid} onChange={setGrid} />
          <Button onClick={() => setMapped(!mapped)} aria-expanded={mapped}>
            {say(words.pickOnMap)}
          </Button>
        </span>
      </Field>
      {mapped && (
        <Suspense fallback={<Skeleton.Node active className="map-coming" />}>
          <PlaceMap label={say(words.mapOf)} point={props.point} grid={grid ?? props.grid} onGrid={setGrid} />
        </Suspense>
      )}
      <Field id={`${id}-reason`} label={say(words.reasonFor)}>
        <Input
          id={`${id}-reason`}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
