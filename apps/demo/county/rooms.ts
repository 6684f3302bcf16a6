import { demoId, markOf } from "../seeded.ts";
import { demoUnits } from "./units.ts";

export interface DemoRoom {
  id: string;
  unit: string;
  name: { zh: string; en: string };
  address: string;
  seats: number;
  has: Array<"ramp" | "hearing-loop" | "two-waiting" | "video" | "child-corner">;
  hours: Array<{ day: number; from: string; until: string }>;
}

const halves = (days: readonly number[]) =>
  days.flatMap((day) => [
    { day, from: "08:30", until: "12:00" },
    { day, from: "13:30", until: "17:30" },
  ]);

/** A mediation room in every police room, and two at every mediation committee; the larger ones have two waiting rooms. */
export function demoRooms(): DemoRoom[] {
  return demoUnits().flatMap((unit): DemoRoom[] => {
    if (unit.kind === "police-room") {
      const ramp = markOf(`room/${unit.id}`) % 3 !== 0;
      return [
        {
          id: demoId(`room/${unit.id}`),
          unit: unit.id,
          name: { zh: `${unit.name.zh}调解室`, en: `Mediation room, ${unit.name.en}` },
          address: "警务室一楼（虚构）",
          seats: 6,
          has: ramp ? ["ramp"] : [],
          hours: [...halves([1, 2, 3, 4, 5]), { day: 6, from: "09:00", until: "12:00" }],
        },
      ];
    }
    if (unit.kind !== "mediation-committee") return [];
    const first = { zh: `${unit.name.zh}第一调解室`, en: `First room, ${unit.name.en}` };
    const second = { zh: `${unit.name.zh}第二调解室`, en: `Second room, ${unit.name.en}` };
    return [
      {
        id: demoId(`room/${unit.id}/1`),
        unit: unit.id,
        name: first,
        address: "便民服务中心二楼 201（虚构）",
        seats: 12,
        has: ["ramp", "hearing-loop", "two-waiting", "video", "child-corner"],
        hours: halves([1, 2, 3, 4, 5]),
      },
      {
        id: demoId(`room/${unit.id}/2`),
        unit: unit.id,
        name: second,
        address: "便民服务中心二楼 203（虚构）",
        seats: 8,
        has: ["ramp", "two-waiting"],
        hours: [...halves([1, 2, 3, 4, 5]), { day: 6, from: "09:00", until: "12:00" }],
      },
    ];
  });
}
