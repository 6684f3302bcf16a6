const countyZone = "+08:00";
const aheadMs = 8 * 3_600_000;

/** A moment from a date-time field, in the county's clock; null while it is not whole. */
export function momentOfField(field: string): string | null {
  const at = Date.parse(`${field}${countyZone}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** The same the other way: what a date-time field shows of a moment. */
export function fieldOfMoment(moment: string): string {
  return new Date(Date.parse(moment) + aheadMs).toISOString().slice(0, 16);
}
