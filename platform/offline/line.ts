import { useEffect, useState } from "react";

/** Whether the device believes that it has a network. It may be wrong: whatever is sent is still tried. */
export function useLine(): boolean {
  const [has, setHas] = useState(() => navigator.onLine);
  useEffect(() => {
    const look = () => setHas(navigator.onLine);
    window.addEventListener("online", look);
    window.addEventListener("offline", look);
    return () => {
      window.removeEventListener("online", look);
      window.removeEventListener("offline", look);
    };
  }, []);
  return has;
}
