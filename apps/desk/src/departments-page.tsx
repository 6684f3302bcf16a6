import { handlingScreens } from "@maple/handling/web";
import { useSearch } from "@tanstack/react-router";
import { Skeleton } from "antd";
import { lazy, Suspense } from "react";

const DepartmentsScreen = lazy(() =>
  handlingScreens.departments().then((module) => ({ default: module.DepartmentsScreen })),
);

/** How departments do with what was pushed to them. */
export function DepartmentsPage() {
  const search = useSearch({ strict: false }) as Record<string, string>;
  return (
    <Suspense fallback={<Skeleton active className="page" />}>
      <DepartmentsScreen search={search} />
    </Suspense>
  );
}
