/** Six digits that are no run and no repetition: null, or the named reason. */
export function pinFits(pin: string): "pin-unfit" | "pin-plain" | null {
  if (!/^\d{6}$/.test(pin)) return "pin-unfit";
  const steps = [...pin].slice(1).map((digit, i) => Number(digit) - Number(pin[i]));
  const run = steps.every((step) => step === steps[0]);
  const repeat = new Set(pin).size < 3 || pin.slice(0, 3) === pin.slice(3);
  return run || repeat ? "pin-plain" : null;
}
