import { evidenceScreens } from "@maple/evidence/web";
import { useParams } from "@tanstack/react-router";
import { Skeleton } from "antd";
import { lazy, Suspense } from "react";

const CustodyScreen = lazy(() =>
  evidenceScreens.custody().then((module) => ({ default: module.CustodyScreen })),
);

/** The custody list of one matter, to be read and printed. */
export function CustodyPage() {
  const { matter } = useParams({ from: "/custody/$matter" });
  return (
    <Suspense fallback={<Skeleton active className="page" />}>
      <CustodyScreen matter={matter} />
    </Suspense>
  );
}
