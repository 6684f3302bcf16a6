import { lookForDue } from "@maple/notification/server";
import { momentOf } from "@maple/platform/clock";
import { connect } from "@maple/platform/db";
import { county } from "./product.ts";

// One look for what is due, as the planned job does it, in a process of its own that the bench may kill.
const connected = connect(JSON.parse(process.argv[2]!) as object);
const at = performance.now();
const told = await lookForDue(connected.db, { county, now: momentOf(Date.now()), zone: "Asia/Shanghai" });
console.log(JSON.stringify({ told, seconds: (performance.now() - at) / 1000 }));
await connected.close();
