import { type MatterCategory, matterCategories } from "@maple/matter";
import { RefusalNote, useAsk, useWords } from "@maple/platform/query";
import type { RuleView } from "@maple/setup";
import { NumberLine, RuleSection } from "@maple/setup/web";
import { Select } from "antd";
import { handlingReasons } from "../model/handling-reasons.ts";
import {
  departmentKindKeys,
  departmentKinds,
  mostReceivers,
  type RoutingRehearsal,
  type RoutingValue,
} from "../model/routing.ts";
import {
  type Department,
  inTableOrder,
  isReceiver,
  objectionToRouting,
  receiversOf,
  receiverWords,
} from "../rules/routing.ts";
import { routingWords as words } from "./routing-words.ts";
import "./handling.css";

const address = "/api/routing";
const categories: readonly MatterCategory[] = Object.values(matterCategories).sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

/** Whom a county proposes by category: what holds, another table tried on last month, every version. */
export function RoutingSection() {
  const { say } = useWords();
  const asked = useAsk<RuleView<RoutingValue> & { departments: Department[] }>(address);
  const departments = asked.data?.departments ?? [];
  return (
    <RuleSection<RoutingValue>
      address={address}
      title={say(words.title)}
      hint={say(words.hint)}
      show={(value) => <Table value={value} departments={departments} />}
      edit={(value, change) => <TableFields value={value} departments={departments} change={change} />}
      fault={(value) => {
        const objection = objectionToRouting(value, departments);
        return objection && say(handlingReasons[objection]);
      }}
      rehearse={(value) => <RehearsalNote value={inTableOrder(value)} />}
    />
  );
}

function Table({ value, departments }: { value: RoutingValue; departments: readonly Department[] }) {
  const { say, name, lang } = useWords();
  const called = (receiver: string) => {
    const pair = receiverWords(receiver, departments);
    const unit = departments.find((one) => isReceiver(receiver, one));
    if (!pair) return say(words.gone);
    return unit ? name(unit.name) : `${say(pair)}${say(words.missing)}`;
  };
  return (
    <table className="rule-table">
      <thead>
        <tr>
          <th scope="col">{say(words.category)}</th>
          <th scope="col">{say(words.receivers)}</th>
        </tr>
      </thead>
      <tbody>
        {categories.map((category) => {
          const receivers = receiversOf(value, category.code);
          return (
            <tr key={category.code}>
              <td>{say(category)}</td>
              <td>
                {receivers.length === 0 ? (
                  <span className="quiet">{say(words.none)}</span>
                ) : (
                  receivers.map(called).join(lang === "zh" ? "、" : ", ")
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function TableFields(props: {
  value: RoutingValue;
  departments: readonly Department[];
  change(next: RoutingValue): void;
}) {
  const { say, name } = useWords();
  const { value } = props;
  const options = [
    {
      label: say(words.departments),
      options: props.departments.map((one) => ({ value: one.id, label: name(one.name) })),
    },
    {
      label: say(words.kinds),
      options: departmentKindKeys.map((key) => ({
        value: key as string,
        label: say(departmentKinds[key].words),
      })),
    },
  ];
  return (
    <div className="routing-fields">
      {categories.map((category) => (
        <div className="routing-row" key={category.code}>
          <span aria-hidden="true">{say(category)}</span>
          <Select
            aria-label={say(words.ofCategory, { category: say(category) })}
            className="wide"
            mode="multiple"
            maxCount={mostReceivers}
            showSearch={{ optionFilterProp: "label" }}
            placeholder={say(words.none)}
            value={[...receiversOf(value, category.code)]}
            onChange={(receivers: string[]) =>
              props.change({ receivers: { ...value.receivers, [category.code]: receivers } })
            }
            options={options}
          />
        </div>
      ))}
    </div>
  );
}

/** What last month's matters would have been under the table that is about to be kept. */
function RehearsalNote({ value }: { value: RoutingValue }) {
  const { say } = useWords();
  const asked = useAsk<RoutingRehearsal>(`${address}/rehearsal`, { value: JSON.stringify(value) });
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  const told = asked.data;
  if (!told) return <p className="quiet small">{say(words.rehearsing)}</p>;
  if (told.looked === 0)
    return <p className="quiet small">{say(words.rehearsedNone, { since: told.since })}</p>;
  const rate = told.tasks === 0 ? 0 : Math.round((told.returned / told.tasks) * 100);
  return (
    <div className="rule-rehearsal" role="status">
      <p>{say(words.rehearsed, { since: told.since, n: told.looked, changed: told.changed })}</p>
      {told.changed > 0 && <p>{say(words.there, { sent: told.sentThere, named: told.namedThere })}</p>}
      {told.tasks > 0 && <p>{say(words.returned, { tasks: told.tasks, returned: told.returned, rate })}</p>}
      {told.known > 0 && (
        <p>{say(words.right, { known: told.known, before: told.rightBefore, after: told.rightAfter })}</p>
      )}
      <NumberLine numbers={told.better} words={(numbers) => say(words.better, { numbers })} />
      <NumberLine numbers={told.worse} words={(numbers) => say(words.worse, { numbers })} />
      <NumberLine numbers={told.changedNumbers} words={(numbers) => say(words.numbers, { numbers })} />
      {told.unnamed > 0 && <p className="small">{say(words.unnamed, { n: told.unnamed })}</p>}
    </div>
  );
}
