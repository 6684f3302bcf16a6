import { useWords } from "@maple/platform/query";
import { staffingWords as words } from "./staffing-words.ts";

/** Whether a place fits, in word and shape, never by colour alone. */
export function FitMark({ fits }: { fits: boolean | null }) {
  const { say } = useWords();
  if (fits === null) return <span className="tag plain">{say(words.noPattern)}</span>;
  return fits ? (
    <span className="tag good">✓ {say(words.fits)}</span>
  ) : (
    <span className="tag gap">! {say(words.fitsNot)}</span>
  );
}
