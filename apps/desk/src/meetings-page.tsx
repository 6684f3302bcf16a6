import { consultationScreens } from "@maple/consultation/web";
import { useSearch } from "@tanstack/react-router";
import { Skeleton } from "antd";
import { lazy, Suspense } from "react";

const MeetingsScreen = lazy(() =>
  consultationScreens.meetings().then((module) => ({ default: module.MeetingsScreen })),
);

/** The consultation meetings of the police rooms that whoever is signed in reaches. */
export function MeetingsPage() {
  const search = useSearch({ from: "/meetings" });
  return (
    <Suspense fallback={<Skeleton active className="page" />}>
      <MeetingsScreen search={search} />
    </Suspense>
  );
}
