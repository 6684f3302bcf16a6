import { mayAct } from "@maple/identity";
import { type Actor, action, actorText, refuse } from "@maple/platform/act";
import { z } from "zod";
import { nextTopicState, type TopicAct, topicStateWords } from "../model/topic-life.ts";
import { mayStand } from "../rules/public-words.ts";
import { decideTopic, type TopicRow, topicsToChange } from "../store/topic-store.ts";
import { aboutRoom } from "./meeting-facts.ts";

const input = z.object({ topic: z.uuid(), answer: z.string().max(1000) });

const mayDecide = (actor: Actor, { room }: TopicRow) => {
  const objection = mayAct(actor, "consultation.keep", aboutRoom(room));
  return objection === "not-your-area" ? "topic-not-found" : objection;
};

const deciding = (verb: string, act: TopicAct, type: string) =>
  action<z.infer<typeof input>, TopicRow, { state: string }>({
    verb,
    input,
    load: async ({ tx, county, actor, input: { topic } }) =>
      (await topicsToChange(tx, county, [topic]))[0] ??
      refuse(actor.kind === "staff" ? "topic-not-found" : "not-signed-in"),
    who: mayDecide,
    run: async ({ tx, county, actor, input: given, facts: topic, now, tell }) => {
      const words = topicStateWords[topic.state];
      const state =
        nextTopicState(topic.state, act) ??
        refuse("topic-act-not-possible", { state: words.zh, stateEn: words.en });
      const objection = mayStand(given.answer, 4, "topic-answer-needed");
      if (objection) refuse(objection);
      const answer = given.answer.trim();
      await decideTopic(tx, county, topic.id, { state, answer, by: actorText(actor), at: now });
      tell({ stream: topic.id, kind: "consultation", type, data: { to: state, room: topic.room } });
      return { state };
    },
  });

/** It needs no meeting: whoever raised it reads the answer at its code. */
export const answerTopic = deciding("consultation.answer-topic", "answer", "consultation.topic-answered");
/** It is not for a meeting: whoever raised it reads why at its code, and where else it may go. */
export const notTakeTopic = deciding("consultation.not-take", "not-take", "consultation.topic-not-taken");
