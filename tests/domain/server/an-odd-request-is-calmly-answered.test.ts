import type { Request, Response } from "express";
import { data } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { describeError, thrownStatus } from "~/server/log";
import { requestLimits } from "~/server/request-limits";

/** The address that is let in; undefined when the request was answered at the door. */
function letIn(url: string): string | undefined {
  const request = { url, originalUrl: url, headers: {}, is: () => false } as unknown as Request;
  const answer = { status: () => answer, type: () => answer, send: () => answer };
  let came: string | undefined;
  requestLimits(request, answer as unknown as Response, () => (came = request.originalUrl));
  return came;
}

describe("a NUL in an address", () => {
  test("is dropped from what is asked for", () => {
    expect(letIn("/search?q=%00")).toBe("/search?q=");
    expect(letIn("/search?q=a%00b?c")).toBe("/search?q=ab?c");
  });
  test("leads nowhere in a path, and other addresses are left alone", () => {
    expect(letIn("/calls/%00?q=a")).toBeUndefined();
    expect(letIn("/calls?")).toBe("/calls?");
    expect(letIn("/calls")).toBe("/calls");
  });
});

test("an answer that was thrown is logged with its status, not as an object", () => {
  for (const thrown of [new Response("x", { status: 404 }), { status: 404, data: {} }]) {
    expect(thrownStatus(thrown)).toBe(404);
    expect(describeError(thrown)).toEqual({ type: "Response", message: "status 404" });
  }
  expect(describeError(data({}, { status: 422 })).message).toBe("status 422");
  expect(thrownStatus(Object.assign(new Error("x"), { status: 404 }))).toBeUndefined();
});
