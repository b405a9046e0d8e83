import { expect, test } from "vitest";
import { staffMenu } from "~/http/menu";
import { staffRoles } from "~/domain/shared/actor";

test.each(staffRoles)("the menu of %s has at most six items", (role) => {
  expect(staffMenu([role]).length).toBeLessThanOrEqual(6);
});

test("recoveries lie beside the claims, and are an item of their own for those who read no claims", () => {
  const under = (roles: Parameters<typeof staffMenu>[0]) =>
    staffMenu(roles).flatMap(({ href, also = [] }) => (also.length > 0 ? also : [href]));
  expect(under(["accountant"])).toContain("/recoveries");
  expect(under(["case_officer"])).toContain("/recoveries");
  expect(under(["decision_maker"])).toContain("/recoveries");
});
