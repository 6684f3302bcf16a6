import { isMask } from "./is-mask.ts";

/** Digits alone; null when there are none. */
export function plainStaffPhone(typed: string): string | null {
  const digits = typed.normalize("NFKC").replace(/[^0-9]/g, "");
  return digits === "" ? null : digits;
}

/** A working name, and a telephone that could be one. The platform holds no field that a task does not need. */
export function objectionToStaff(given: {
  name: string;
  phone: string;
}): "staff-name-needed" | "staff-phone-unfit" | "masked-value" | null {
  if (isMask(given.name) || isMask(given.phone)) return "masked-value";
  const name = [...given.name.trim()];
  if (name.length < 2 || name.length > 40) return "staff-name-needed";
  const typed = given.phone.trim();
  if (typed === "") return null;
  const digits = plainStaffPhone(typed) ?? "";
  return /^[\d\s+()-]+$/.test(typed.normalize("NFKC")) && digits.length >= 5 && digits.length <= 20
    ? null
    : "staff-phone-unfit";
}
