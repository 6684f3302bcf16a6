import { Input } from "antd";
import { useId, useState } from "react";
import { ActPanel, Field } from "./act-panel.tsx";
import { useTell } from "./client-context.tsx";

/** The form of an act that takes a remark, or nothing but the press itself. */
export function RemarkForm(props: {
  title: string;
  submit: string;
  /** What stands over the remark; null: the act takes none. */
  label: string | null;
  path: string;
  body: Readonly<Record<string, unknown>>;
  /** The question whose answer is asked for anew. */
  touches: string;
  done(): void;
}) {
  const id = useId();
  const telling = useTell([[props.touches]]);
  const [remark, setRemark] = useState("");
  const submit = async () => {
    if (await telling.send(props.path, { ...props.body, remark })) props.done();
  };
  return (
    <ActPanel
      title={props.title}
      submit={props.submit}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={props.done}
    >
      {props.label !== null && (
        <Field id={`${id}-remark`} label={props.label}>
          <Input
            id={`${id}-remark`}
            maxLength={500}
            value={remark}
            onChange={(event) => setRemark(event.target.value)}
          />
        </Field>
      )}
    </ActPanel>
  );
}
