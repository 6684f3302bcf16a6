import { teamworkScreens } from "@maple/teamwork/web";
import { useSearch } from "@tanstack/react-router";
import { Skeleton } from "antd";
import { lazy, Suspense } from "react";

const RoomScreen = lazy(() => teamworkScreens.room().then((module) => ({ default: module.RoomScreen })));

/** The page of the two teams and the command room. */
export function RoomPage() {
  const search = useSearch({ strict: false }) as Record<string, string>;
  return (
    <Suspense fallback={<Skeleton active className="page" />}>
      <RoomScreen search={search} />
    </Suspense>
  );
}
