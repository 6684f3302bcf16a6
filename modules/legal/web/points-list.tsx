import { useWords } from "@maple/platform/query";
import { type Point, pointWords } from "../model/legal.ts";
import { legalWords as words } from "./legal-words.ts";

/** What the text is noted for, with the words that led to it. */
export function PointsList({ points }: { points: readonly Point[] }) {
  const { say } = useWords();
  if (points.length === 0) return <p className="quiet small">{say(words.noPoints)}</p>;
  return (
    <div className="legal-points">
      <strong>{say(words.points)}</strong>
      <ul>
        {points.map((point) => (
          <li key={point.kind}>
            {point.found !== "" && <mark>{say(words.found, { words: point.found })}</mark>}{" "}
            {say(pointWords[point.kind])}
          </li>
        ))}
      </ul>
    </div>
  );
}
