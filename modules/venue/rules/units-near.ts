/** The units whose rooms lie near a matter: its police room, its community, and the committee that mediates. */
export function unitsNear(
  matter: { room: string | null; community: string | null },
  mediation: { committee: string },
): ReadonlySet<string> {
  return new Set([matter.room, matter.community, mediation.committee].filter((one) => one !== null));
}
