import { panelScreens } from "@maple/panel/web";
import { useSearch } from "@tanstack/react-router";
import { Skeleton } from "antd";
import { lazy, Suspense } from "react";

const PanelsScreen = lazy(() => panelScreens.panels().then((module) => ({ default: module.PanelsScreen })));

/** The panels of whoever is signed in. */
export function PanelsPage() {
  const search = useSearch({ from: "/panels" });
  return (
    <Suspense fallback={<Skeleton active className="page" />}>
      <PanelsScreen search={search} />
    </Suspense>
  );
}
