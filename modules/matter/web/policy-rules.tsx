import { useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { Empty } from "antd";
import type { ReactNode } from "react";
import type { PolicyPage, PolicyRole } from "../model/policy-page.ts";
import { policyWords } from "../model/policy-words.ts";
import { policyScreenWords as words } from "./policy-screen-words.ts";

/** The rules as tables. A search leaves the roles and lines in which its words stand, in either language. */
export function PolicyRules({ page, find }: { page: PolicyPage; find: string }) {
  const { say } = useWords();
  const wanted = find.trim().toLowerCase();
  const fits = (...pairs: readonly WordPair[]) =>
    wanted === "" || pairs.some((pair) => `${pair.zh} ${pair.en}`.toLowerCase().includes(wanted));
  const roles = page.roles.map((role) => narrowed(role, fits)).filter((role) => role !== null);
  const places = page.places.filter((place) => fits(place.words, ...place.opens));
  const seal = fits(policyWords.seal, ...page.seal.reasons, ...page.seal.purposes);
  const proof = page.proof.filter((one) => fits(one, policyWords.proof));
  const nobody = page.nobody.filter((one) => fits(one, policyWords.nobody));
  if (roles.length + places.length + proof.length + nobody.length === 0 && !seal)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.noHit, { text: find })} />;
  return (
    <div className="policy-rules">
      <p className="quiet">{say(words.lead)}</p>
      {roles.map((role) => (
        <Role key={role.key} role={role} />
      ))}
      {places.length > 0 && (
        <Part title={say(policyWords.places)}>
          <Lines
            heads={[say(policyWords.place), say(policyWords.opens)]}
            rows={places.map((place) => ({
              key: place.key,
              name: say(place.words),
              text: <List pairs={place.opens} />,
            }))}
          />
        </Part>
      )}
      {seal && (
        <Part title={say(policyWords.seal)}>
          <p>{say(policyWords.sealLead)}</p>
          <p>
            {say(policyWords.sealReasons)}
            <List pairs={page.seal.reasons} />
          </p>
          <p>
            {say(policyWords.sealPurposes)}
            <List pairs={page.seal.purposes} />
          </p>
          <ul>
            {page.seal.who.map((who) => (
              <li key={who.role.en}>
                <strong>{say(who.role)}</strong> {say(who.reach)}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {proof.length > 0 && (
        <Part title={say(policyWords.proof)}>
          <ul>
            {proof.map((one) => (
              <li key={one.en}>{say(one)}</li>
            ))}
          </ul>
        </Part>
      )}
      {nobody.length > 0 && (
        <Part title={say(policyWords.nobody)}>
          <ul>
            {nobody.map((one) => (
              <li key={one.en}>{say(one)}</li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

type Fits = (...pairs: readonly WordPair[]) => boolean;

/** The whole role when it is meant itself, else its lines that fit; null when none does. */
function narrowed(role: PolicyRole, fits: Fits): PolicyRole | null {
  if (fits(role.words)) return role;
  const may = role.may
    .map((one) => ({ ...one, acts: one.acts.filter((act) => fits(act.words) || fits(one.words)) }))
    .filter((one) => one.acts.length > 0);
  const fields = role.fields.filter((field) => fits(...field.words));
  if (may.length + fields.length === 0) return null;
  return { ...role, may, fields, compartments: [], asMediator: [] };
}

function Role({ role }: { role: PolicyRole }) {
  const { say } = useWords();
  return (
    <Part title={say(role.words)}>
      {role.may.length > 0 && (
        <Lines
          heads={[say(policyWords.howFar), say(policyWords.may)]}
          rows={role.may.map((one) => ({
            key: one.reach,
            name: say(one.words),
            text: <List pairs={one.acts.map((act) => act.words)} />,
          }))}
        />
      )}
      {role.fields.length > 0 && (
        <Lines
          heads={[say(policyWords.reads), say(policyWords.field)]}
          rows={role.fields.map((field) => ({
            key: field.key,
            name: field.reach ? say(field.reach) : <span className="quiet">{say(policyWords.never)}</span>,
            text: <List pairs={field.words} />,
          }))}
        />
      )}
      {role.compartments.length > 0 && (
        <p>
          {say(policyWords.compartments)}
          <List pairs={role.compartments} />
        </p>
      )}
      {role.asMediator.length > 0 && (
        <p>
          {say(policyWords.asMediator)}
          <List pairs={role.asMediator} />
        </p>
      )}
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="policy-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface Line {
  key: string;
  name: ReactNode;
  text: ReactNode;
}

function Lines({ heads, rows }: { heads: [string, string]; rows: Line[] }) {
  return (
    <table className="policy-lines">
      <thead>
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, text }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function List({ pairs }: { pairs: readonly WordPair[] }) {
  const { say, lang } = useWords();
  return <>{pairs.map((pair) => say(pair)).join(lang === "zh" ? "；" : "; ")}</>;
}
