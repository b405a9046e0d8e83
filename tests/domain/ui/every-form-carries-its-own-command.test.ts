import { expect, test } from "vitest";
import { isUuid } from "~/domain/shared/ids";
import { commandIdFrom } from "~/ui/form/command-id";

const seed = "35b172e6-d3a6-4bf1-8b41-000000000000";

test("two forms on one page have different command ids, and one form the same at server and browser", () => {
  expect(commandIdFrom(seed, ":R1:")).toBe(commandIdFrom(seed, ":R1:"));
  expect(commandIdFrom(seed, ":R1:")).not.toBe(commandIdFrom(seed, ":R2:"));
});

test("a command id is a uuid that keeps what is random in its seed", () => {
  const id = commandIdFrom(seed, ":Rab:");
  expect(isUuid(id)).toBe(true);
  expect(id.startsWith("35b172e6-d3a6-4bf1-8b41-")).toBe(true);
});
