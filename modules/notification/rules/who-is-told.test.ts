import { describe, expect, it } from "vitest";
import { namesNoMatter, type Standing, toldTypes, whoIsTold } from "./who-is-told.ts";

const matter: Standing = { id: "m", grid: "g1", room: "r1", holder: "officer", mediators: ["mediator"] };
const unheld: Standing = { ...matter, holder: null, mediators: [] };
const post = (staff: string, role: string, unit: string, grids: string[] = []) => ({
  id: `post-${staff}`,
  staff,
  role,
  unit,
  grids,
  from: "2026-01-01",
  until: null,
});
const posts = [
  post("worker", "grid-worker", "c1", ["g1"]),
  post("other-worker", "grid-worker", "c1", ["g2"]),
  post("officer", "officer", "r1"),
  post("other-officer", "officer", "r2"),
  post("head", "station-head", "s1"),
];
const told = (type: string, actor: string, data: Record<string, unknown> = {}, of = matter) =>
  whoIsTold({ type, actor, data }, of, posts).map((one) => `${one.kind} ${one.staff}`);

describe("who is told of an event", () => {
  it("is the grid's worker and the room's officer when something is reported there or moved there", () => {
    expect(told("matter.reported", "guest", {}, unheld)).toEqual([
      "reported-here worker",
      "reported-here officer",
    ]);
    expect(told("matter.assigned-to-grid", "staff:head", {}, unheld)).toEqual([
      "moved-here worker",
      "moved-here officer",
    ]);
  });

  it("is whom a matter is given to, and the mediators who are named", () => {
    expect(told("matter.given-to", "staff:officer", { holder: "worker" })).toEqual(["given-to-you worker"]);
    expect(told("matter.mediation-begun", "staff:officer", { mediators: ["officer", "mediator"] })).toEqual([
      "mediation-given mediator",
    ]);
  });

  it("is never whoever did it", () => {
    expect(told("matter.reported", "staff:officer", {}, unheld)).toEqual(["reported-here worker"]);
    expect(told("mediation.session-planned", "staff:mediator")).toEqual([]);
    expect(told("matter.given-to", "staff:worker", { holder: "worker" })).toEqual([]);
  });

  it("is the mediators alone when a side writes in confidence, so that not even the fact leaves them", () => {
    expect(told("matter.noted", "party:p", { compartment: "A" })).toEqual(["party-wrote mediator"]);
    expect(told("matter.noted", "party:p", { compartment: "joint" })).toEqual([
      "party-wrote officer",
      "party-wrote mediator",
    ]);
    expect(told("matter.noted", "party:p", { compartment: "B" }, unheld)).toEqual([]);
    expect(told("matter.noted", "staff:worker", { compartment: "joint" })).toEqual([]);
    expect(told("matter.noted", "party:p", { compartment: "reporter" }, unheld)).toEqual([
      "party-wrote worker",
      "party-wrote officer",
    ]);
  });

  it("is the mediators alone when a side writes, offers or answers in the room for talking apart", () => {
    for (const type of ["talk.message-sent", "talk.offer-made"])
      expect(told(type, "party:p", { compartment: "joint" })).toEqual(["party-wrote mediator"]);
    for (const type of ["talk.offer-accepted", "talk.offer-declined", "talk.offer-withdrawn"])
      expect(told(type, "party:p", { compartment: "A" })).toEqual(["party-answered mediator"]);
    expect(told("talk.message-sent", "staff:officer", { compartment: "joint" })).toEqual([]);
  });

  it("is whoever carries it when a side says that it is not solved, also when staff wrote that down", () => {
    expect(told("matter.outcome-answered", "party:p", { answer: "not-solved" })).toEqual([
      "not-solved officer",
      "not-solved mediator",
    ]);
    expect(told("matter.outcome-answered", "staff:worker", { answer: "not-solved" })).toEqual([
      "not-solved officer",
      "not-solved mediator",
    ]);
    expect(told("matter.outcome-answered", "party:p", { answer: "confirmed" })).toEqual([
      "party-answered officer",
      "party-answered mediator",
    ]);
    expect(told("matter.outcome-answered", "staff:worker", { answer: "confirmed" })).toEqual([]);
    expect(told("matter.reopened", "party:p")).toEqual(["not-solved officer", "not-solved mediator"]);
  });

  it("is the mediators when a party signs, consents or proposes by itself", () => {
    expect(told("mediation.agreement-signed", "party:p", { role: "party" })).toEqual([
      "party-signed mediator",
    ]);
    expect(told("mediation.agreement-signed", "staff:officer", { role: "mediator" })).toEqual([]);
    expect(told("mediation.consent-refused", "party:p")).toEqual(["party-answered mediator"]);
    expect(told("mediation.proposed", "party:p")).toEqual(["party-wrote mediator"]);
  });

  it("is whoever a panel concerns, by its event; its advice reaches whoever carries the matter", () => {
    const data = { told: ["judge", "officer"] };
    expect(told("panel.member-asked", "staff:officer", data)).toEqual(["panel-asked judge"]);
    expect(told("panel.suggested", "system:suggest-panels", { told: ["officer", "head"] })).toEqual([
      "panel-suggested officer",
      "panel-suggested head",
    ]);
    expect(told("panel.advised", "staff:lead")).toEqual(["panel-advised officer", "panel-advised mediator"]);
    // Members and readers may know of no matter: what they are told names none.
    expect([...namesNoMatter].sort()).toEqual([
      "handed-to-team",
      "panel-answered",
      "panel-asked",
      "panel-draft",
      "panel-meets",
      "panel-off",
      "text-to-check",
    ]);
  });

  it("knows every event type that is followed", () => {
    const data = {
      holder: "worker",
      mediators: ["worker"],
      compartment: "joint",
      role: "party",
      answer: "not-solved",
      told: ["worker"],
      score: 1,
      by: "link",
    };
    for (const type of toldTypes)
      expect([type, told(type, "party:p", data).length > 0]).toEqual([type, true]);
    expect(told("matter.graded", "party:p", data)).toEqual([]);
  });
});
