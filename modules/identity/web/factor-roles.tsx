import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button, Checkbox } from "antd";
import { useEffect, useState } from "react";
import { roles, roleWords } from "../model/abilities.ts";
import { accountWords as words } from "./account-words.ts";

const touches = [["/api/accounts"]] as const;

/** Which posts require a second factor in this county. */
export function FactorRoles({ chosen }: { chosen: readonly string[] }) {
  const { say } = useWords();
  const telling = useTell(touches);
  const [picked, setPicked] = useState<string[]>([...chosen]);
  const [saved, setSaved] = useState(false);
  const key = chosen.join(" ");
  useEffect(() => setPicked(key === "" ? [] : key.split(" ")), [key]);
  const changed = [...picked].sort().join(" ") !== [...chosen].sort().join(" ");
  const save = async () => {
    if (await telling.send("/api/accounts/second-factor", { roles: picked })) setSaved(true);
  };
  return (
    <fieldset className="factor-roles">
      <legend>{say(words.required)}</legend>
      <p className="quiet small">{say(words.requiredHint)}</p>
      <RefusalNote refusal={telling.refusal} />
      <Checkbox.Group
        value={picked}
        onChange={(next) => {
          setSaved(false);
          setPicked(next);
        }}
        options={roles.map((role) => ({ value: role as string, label: say(roleWords[role]) }))}
      />
      {(changed || telling.busy) && (
        <Button type="primary" size="small" loading={telling.busy} onClick={() => void save()}>
          {say(words.save)}
        </Button>
      )}
      {saved && !changed && (
        <span className="quiet" role="status">
          {say(words.saved)}
        </span>
      )}
    </fieldset>
  );
}
