import type { Locator } from "playwright-core";

/** Draws a name into a field with the mouse. @throws Error when the field is not on the page. */
export async function drawName(field: Locator): Promise<void> {
  await field.scrollIntoViewIfNeeded();
  const box = await field.boundingBox();
  if (!box) throw new Error("There is nothing to sign on.");
  const { mouse } = field.page();
  await mouse.move(box.x + 40, box.y + 40);
  await mouse.down();
  for (const [x, y] of [
    [90, 80],
    [130, 30],
    [170, 90],
    [240, 40],
  ] as const)
    await mouse.move(box.x + x, box.y + y, { steps: 3 });
  await mouse.up();
}
