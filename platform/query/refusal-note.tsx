import { Alert } from "antd";
import type { Refusal } from "./refusal.ts";
import { useWords } from "./words.tsx";

const againWords = { zh: "再试一次", en: "Try again" };

/** Says what was refused and why, where the eye is; read out at once by a screen reader. */
export function RefusalNote({ refusal, again }: { refusal: Refusal | null; again?: () => void }) {
  const { say } = useWords();
  if (!refusal) return null;
  const detail = typeof refusal.detail === "string" ? refusal.detail : say(refusal.detail);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="refusal-note"
      title={detail}
      action={
        again ? (
          <button type="button" className="plain-button" onClick={again}>
            {say(againWords)}
          </button>
        ) : undefined
      }
    />
  );
}
