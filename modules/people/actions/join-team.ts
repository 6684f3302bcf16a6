import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { isOnRoster, memberActs, nextMemberState } from "../model/member-life.ts";
import { hoursSchema, memberParts, sageCriteria, type Training } from "../model/team.ts";
import { mayKeep } from "../rules/keep-area.ts";
import { objectionToStaff, plainStaffPhone } from "../rules/staff-data.ts";
import { objectionToJoin, objectionToStep } from "../rules/team-rules.ts";
import type { KeysOf } from "../store/post-store.ts";
import {
  findMember,
  insertTraining,
  keepMember,
  listMembers,
  type MemberRecord,
  sealedPhone,
  trainingsOf,
} from "../store/team-store.ts";
import { loadTeam, type TeamFacts } from "./keep-team.ts";
import { staffOrRefuse, today } from "./post-facts.ts";

const words = z.array(z.string().trim().min(1).max(20)).max(20).default([]);
const personal = {
  name: z.string().max(80),
  phone: z.string().max(40).default(""),
  part: z.enum(memberParts).default("member"),
  skills: words,
  dialects: words,
  hours: z.array(hoursSchema).max(21).default([]),
};
const joinInput = z.object({
  team: z.uuid(),
  staff: z.uuid().nullable().default(null),
  criterion: z.enum(sageCriteria).nullable().default(null),
  proposedBy: z.string().max(80).default(""),
  ...personal,
});
type JoinFacts = TeamFacts & { members: MemberRecord[] };

/** Somebody applies or is proposed for a team. Members need no account. */
export const joinTeam = (keys: KeysOf) =>
  action<z.infer<typeof joinInput>, JoinFacts, { member: string }>({
    verb: "people.join-team",
    input: joinInput,
    load: async (given) => {
      if (given.input.staff !== null) await staffOrRefuse(given.tx, given.county, given.input.staff);
      return {
        ...(await loadTeam(given)),
        members: await listMembers(given.tx, given.county, given.input.team),
      };
    },
    who: (actor, { team, map }) => mayKeep(actor, "team.keep", team.unit, map),
    run: async ({ tx, county, input, facts: { team, members }, now, tell }) => {
      const fault = objectionToStaff(input);
      // Of the name the team's own rule says more.
      if (fault && fault !== "staff-name-needed") refuse(fault);
      const id = newId();
      const phone = sealedPhone(keys, county, id, plainStaffPhone(input.phone));
      const day = today(now);
      const objection = objectionToJoin({ ...input, phoneKey: phone.phoneKey }, { team, members, day });
      if (objection) refuse(objection);
      await keepMember(tx, county, {
        ...input,
        ...phone,
        id,
        name: input.name.trim(),
        proposedBy: input.proposedBy.trim(),
        state: "proposed",
        since: day,
        joinedOn: day,
        approvedBy: null,
        approvedOn: null,
      });
      tell({
        stream: team.id,
        kind: "team",
        type: "team.member-proposed",
        data: { member: id, part: input.part, criterion: input.criterion, staff: input.staff },
      });
      return { member: id };
    },
  });

type MemberFacts = TeamFacts & { member: MemberRecord; members: MemberRecord[]; trainings: Training[] };

async function loadMember(given: {
  tx: Parameters<typeof findMember>[0];
  county: number;
  input: { member: string };
}): Promise<MemberFacts> {
  const { tx, county, input } = given;
  const member = (await findMember(tx, county, input.member)) ?? refuse("member-not-found");
  return {
    ...(await loadTeam({ tx, county, input: { team: member.team } })),
    member,
    members: await listMembers(tx, county, member.team),
    trainings: await trainingsOf(tx, county, [member.id]),
  };
}

const correctInput = z.object({ member: z.uuid(), ...personal });

/** Corrects what is known of a member: name, telephone, part, skills, dialects, hours. */
export const correctMember = (keys: KeysOf) =>
  action<z.infer<typeof correctInput>, MemberFacts, { member: string }>({
    verb: "people.correct-member",
    input: correctInput,
    load: loadMember,
    who: (actor, { team, map }) => mayKeep(actor, "team.keep", team.unit, map),
    run: async ({ tx, county, input, facts: { team, member, members }, now, tell }) => {
      const fault = objectionToStaff(input);
      // Of the name the team's own rule says more.
      if (fault && fault !== "staff-name-needed") refuse(fault);
      const phone = sealedPhone(keys, county, member.id, plainStaffPhone(input.phone));
      const others = members.filter((one) => one.id !== member.id);
      const next = { ...member, ...input, ...phone, id: member.id, name: input.name.trim() };
      const objection = objectionToJoin(next, { team, members: others, day: today(now) });
      if (objection) refuse(objection);
      await keepMember(tx, county, next);
      tell({
        stream: team.id,
        kind: "team",
        type: "team.member-corrected",
        data: { member: member.id, part: input.part },
      });
      return { member: member.id };
    },
  });

const stepInput = z.object({ member: z.uuid(), act: z.enum(memberActs) });

/** A step of the membership's life: vetting, training passed, taken in, paused, resumed, left, declined. */
export const moveMember = action<z.infer<typeof stepInput>, MemberFacts, { state: string }>({
  verb: "people.move-member",
  input: stepInput,
  load: loadMember,
  who: (actor, { team, map }) => mayKeep(actor, "team.keep", team.unit, map),
  run: async ({ tx, county, actor, input: { act }, facts: { team, member, trainings }, now, tell }) => {
    const objection = objectionToStep(member, act, { team, trainings });
    const state = nextMemberState(member.state, act);
    if (objection || state === null) return refuse(objection ?? "member-step-impossible");
    const approval =
      act === "activate" ? { approvedBy: `${actor.kind}:${actor.id}`, approvedOn: today(now) } : {};
    // Whoever is gone is not called any more: their telephone goes with them.
    const forgotten = isOnRoster(state) ? {} : { phoneSealed: null, phoneKey: null };
    await keepMember(tx, county, { ...member, ...approval, ...forgotten, state, since: today(now) });
    tell({
      stream: team.id,
      kind: "team",
      type: "team.member-moved",
      data: { member: member.id, act, from: member.state, to: state },
    });
    return { state };
  },
});

const trainingInput = z.object({
  member: z.uuid(),
  topic: z.string().trim().min(2).max(80),
  heldOn: z.iso.date(),
  hours: z.number().min(0.5).max(200).multipleOf(0.5),
});

/** Writes down a training that was held: topic, day and hours. */
export const recordTraining = action<z.infer<typeof trainingInput>, MemberFacts, { training: string }>({
  verb: "people.record-training",
  input: trainingInput,
  load: loadMember,
  who: (actor, { team, map }) => mayKeep(actor, "team.keep", team.unit, map),
  run: async ({ tx, county, actor, input, facts: { team, member }, now, tell }) => {
    if (input.heldOn > today(now)) refuse("training-not-yet");
    const id = newId();
    await insertTraining(tx, county, { ...input, id, by: `${actor.kind}:${actor.id}` });
    tell({
      stream: team.id,
      kind: "team",
      type: "team.training-recorded",
      data: { member: member.id, training: id, heldOn: input.heldOn, hours: input.hours },
    });
    return { training: id };
  },
});
