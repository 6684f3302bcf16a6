/** The address of the page: its part, filters and what is open. */
export type RoomSearch = Readonly<Record<string, string>>;
