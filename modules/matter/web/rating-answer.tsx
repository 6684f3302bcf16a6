import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import type { MatterView } from "../model/matter.ts";
import { useMatterKeys } from "./matter-keys.ts";
import { matterWords as words } from "./matter-words.ts";

/** What staff answered to a rating, or the way to answer it. */
export function RatingAnswer(props: {
  matter: string;
  rating: MatterView["ratings"][number];
  mayAnswer: boolean;
}) {
  const { say } = useWords();
  const id = useId();
  const { matter, rating } = props;
  const telling = useTell(useMatterKeys(matter));
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  if (rating.answer) return <p className="quiet">{say(words.ratingAnswered, { answer: rating.answer })}</p>;
  if (!props.mayAnswer) return null;
  const send = async () => {
    if (await telling.send(`/api/matters/${matter}/answer-rating`, { side: rating.side, words: text }))
      setOpen(false);
  };
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {say(words.answerRating)}
      </Button>
    );
  return (
    <ActPanel
      title={say(words.answerRating)}
      hint={say(words.answerRatingHint)}
      submit={say(words.answerRating)}
      telling={telling}
      onSubmit={() => void send()}
      onCancel={() => setOpen(false)}
    >
      <Field id={`${id}-words`} label={say(words.ratingAnswer)}>
        <Input.TextArea
          id={`${id}-words`}
          rows={2}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
