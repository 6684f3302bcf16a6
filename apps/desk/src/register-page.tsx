import { evaluationScreens } from "@maple/evaluation/web";
import { useSearch } from "@tanstack/react-router";
import { Skeleton } from "antd";
import { lazy, Suspense } from "react";

const RegisterScreen = lazy(() =>
  evaluationScreens.register().then((module) => ({ default: module.RegisterScreen })),
);

export function RegisterPage() {
  const search = useSearch({ from: "/register" });
  return (
    <Suspense fallback={<Skeleton active className="page register" />}>
      <RegisterScreen search={search} />
    </Suspense>
  );
}
