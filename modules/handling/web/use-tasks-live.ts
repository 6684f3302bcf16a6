import { useLive } from "@maple/platform/query";

/** Asks anew when something of a task moved elsewhere: a new one, more that was supplied, one that was taken back. */
export function useTasksLive(asked: { refetch(): unknown }): void {
  useLive(true, (moved) => {
    if (moved.some((one) => one.type.startsWith("handling."))) void asked.refetch();
  });
}
