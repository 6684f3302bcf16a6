/** A row of the national table of divisions: 12-digit code, name, and the day of the table that it stands in. */
export interface Division {
  code: string;
  name: string;
  asOf: string;
}

/** How many digits of a code say which town, and which community: the rest are zeros above them. */
export const divisionDigits = { county: 6, town: 9, community: 12 } as const;
