import { jurisdictionWords } from "@maple/identity";
import { useWords } from "@maple/platform/query";
import { placeWords } from "../model/compartment-policy.ts";
import { fieldPolicy } from "../model/field-policy.ts";
import { compartmentWords } from "../model/matter.ts";
import { type PolicyAnswer, placeAskedWords } from "../model/policy-answer.ts";
import { policyScreenWords as words } from "./policy-screen-words.ts";

/** The answer in words: yes or no first, then through what, then every question that was asked. */
export function WhyAnswer({ answer }: { answer: PolicyAnswer }) {
  const { say, name, lang } = useWords();
  const { matter, sees, asked } = answer;
  const who = answer.name ?? (answer.place ? say(placeAskedWords[answer.place]) : "");
  const unknown = say(words.nowhere);
  const comma = lang === "zh" ? "；" : "; ";
  const verdict = sees === "yes" ? words.yes : sees === "sealed" ? words.sealed : words.no;
  return (
    <section className={`why-answer ${sees}`} aria-live="polite">
      <h2>{say(verdict, { who, code: matter.code })}</h2>
      <p className="quiet">
        {say(words.where, {
          grid: matter.grid ? name(matter.grid) : unknown,
          room: matter.room ? name(matter.room) : unknown,
        })}
        {matter.sealed && ` · ${say(words.isSealed)}`}
      </p>
      <Because answer={answer} />
      {asked.length > 0 && (
        <>
          <h3>{say(words.asked)}</h3>
          <table className="policy-lines why-lines">
            <thead>
              <tr>
                <th scope="col">{say(words.post)}</th>
                <th scope="col">{say(words.question)}</th>
                <th scope="col">{say(words.answer)}</th>
              </tr>
            </thead>
            <tbody>
              {asked.map((one) => (
                <tr
                  key={`${one.role.en}-${one.unit?.zh}-${one.question}`}
                  className={one.yes ? "said-yes" : ""}
                >
                  <th scope="row">
                    {say(one.role)}
                    {one.unit && ` · ${name(one.unit)}`}
                  </th>
                  <td>{say(jurisdictionWords[one.question].asks)}</td>
                  <td>{say(one.yes ? words.isSo : words.isNot)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {sees !== "no" && (
        <>
          <h3>{say(words.opens)}</h3>
          <p>{answer.opens.map((one) => say(compartmentWords[one])).join(comma)}</p>
          <h3>{say(words.fields)}</h3>
          <ul className="why-fields">
            {answer.fields.map(({ field, open }) => (
              <li key={field} className={open ? "" : "quiet"}>
                {say(fieldPolicy[field].words)} <span>{say(open ? words.open : words.shut)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Because({ answer }: { answer: PolicyAnswer }) {
  const { say, name } = useWords();
  const { sees, through, asked, matter } = answer;
  if (sees !== "no" && through)
    return (
      <p>
        {say(words.because, {
          role: say(through.role),
          unit: through.unit ? name(through.unit) : say(words.nowhere),
          yes: say(jurisdictionWords[through.question].yes),
        })}
      </p>
    );
  if (sees === "yes")
    return <p>{say(words.byLink, { place: answer.stands.map((one) => say(placeWords[one])).join("、") })}</p>;
  if (answer.place !== null) return <p>{say(words.noLink)}</p>;
  if (asked.length === 0) return <p>{say(words.noAbility)}</p>;
  // A post reaches it, and still it is not theirs: the seal keeps it.
  if (through && matter.sealed) return <p>{say(words.sealKeeps)}</p>;
  const needs = [...new Set(asked.map((one) => one.question))];
  return (
    <>
      <p>{say(words.outOfArea)}</p>
      <ul>
        {needs.map((question) => (
          <li key={question}>{say(jurisdictionWords[question].needs)}</li>
        ))}
      </ul>
    </>
  );
}
