import { evaluationScreens } from "@maple/evaluation/web";
import { useSearch } from "@tanstack/react-router";
import { Skeleton } from "antd";
import { lazy, Suspense } from "react";

const MonthScreen = lazy(() =>
  evaluationScreens.months().then((module) => ({ default: module.MonthScreen })),
);
const NumbersScreen = lazy(() =>
  evaluationScreens.numbers().then((module) => ({ default: module.NumbersScreen })),
);

export function MonthPage() {
  const search = useSearch({ from: "/figures/months" });
  return (
    <Suspense fallback={<Skeleton active className="page months" />}>
      <MonthScreen search={search} />
    </Suspense>
  );
}

export function NumbersPage() {
  const search = useSearch({ from: "/figures/numbers" });
  return (
    <Suspense fallback={<Skeleton active className="page months" />}>
      <NumbersScreen search={search} />
    </Suspense>
  );
}
