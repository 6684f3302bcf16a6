import { evaluationScreens } from "@maple/evaluation/web";
import { useSearch } from "@tanstack/react-router";
import { Skeleton } from "antd";
import { lazy, Suspense } from "react";

const FiguresScreen = lazy(() =>
  evaluationScreens.figures().then((module) => ({ default: module.FiguresScreen })),
);

export function FiguresPage() {
  const search = useSearch({ from: "/figures" });
  return (
    <Suspense fallback={<Skeleton active className="page figures" />}>
      <FiguresScreen search={search} />
    </Suspense>
  );
}
