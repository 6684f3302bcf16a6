import type { Reaction } from "@maple/platform/ledger";
import { bookingsOf, freeBooking } from "./store/booking-store.ts";

/** A mediation that ends, or a session that was held before its hour, gives back the rooms that were still to come. */
export const freeRoomsReaction: Reaction = {
  name: "venue.free-rooms",
  types: ["matter.mediation-ended", "matter.handed-to-police", "mediation.session-recorded"],
  react: async (tx, events) => {
    for (const { county, stream, type, data, received_at } of events)
      for (const booking of await bookingsOf(tx, county, stream)) {
        const held = type === "mediation.session-recorded";
        if (booking.at > received_at && (!held || data.session === booking.session))
          await freeBooking(tx, county, booking.session);
      }
  },
};
